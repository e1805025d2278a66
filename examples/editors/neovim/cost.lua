-- The .cost language in Neovim 0.7 or newer, with its built-in client.
-- COSTDSL may name the launcher where it is not on the PATH.
vim.api.nvim_create_autocmd({ "BufRead", "BufNewFile" }, {
  pattern = "*.cost",
  callback = function() vim.bo.filetype = "cost" end,
})

local function root_of(file)
  local folder = vim.fn.fnamemodify(file, ":p:h")
  local found = vim.fn.finddir(".git", folder .. ";")
  return found ~= "" and vim.fn.fnamemodify(found, ":p:h:h") or folder
end

local function keys(buffer)
  local function map(key, action)
    vim.keymap.set("n", key, action, { buffer = buffer })
  end
  map("K", vim.lsp.buf.hover)
  map("gd", vim.lsp.buf.definition)
  map("gr", vim.lsp.buf.references)
  map("<leader>r", vim.lsp.buf.rename)
  map("<leader>a", vim.lsp.buf.code_action)
  map("<leader>f", function()
    if vim.lsp.buf.format then vim.lsp.buf.format() else vim.lsp.buf.formatting_sync() end
  end)
end

-- One server for each root folder.
local clients = {}

vim.api.nvim_create_autocmd("FileType", {
  pattern = "cost",
  callback = function(args)
    vim.bo[args.buf].commentstring = "// %s"
    vim.bo[args.buf].omnifunc = "v:lua.vim.lsp.omnifunc"
    local root = root_of(vim.api.nvim_buf_get_name(args.buf))
    if not clients[root] or not vim.lsp.get_client_by_id(clients[root]) then
      clients[root] = vim.lsp.start_client({
        name = "costdsl",
        cmd = { vim.env.COSTDSL or "costdsl", "lsp" },
        root_dir = root,
      })
    end
    if clients[root] then
      vim.lsp.buf_attach_client(args.buf, clients[root])
      keys(args.buf)
    end
  end,
})
