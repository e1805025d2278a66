-- A session of a person with Neovim: open the flagship, read its problems, complete a unit, mend a slip, lay out. Prints what it saw.
local function say(...) io.stdout:write(table.concat({ ... }, " ") .. "\n") end
local function wait(condition) return vim.wait(60000, condition, 20) end
vim.cmd("luafile " .. vim.env.COSTDSL_SETUP)
vim.cmd("edit " .. vim.env.COSTDSL_FILE)
local buffer = vim.api.nvim_get_current_buf()

local function lines() return vim.api.nvim_buf_get_lines(buffer, 0, -1, false) end
local function codes()
  local found = {}
  for _, d in ipairs(vim.diagnostic.get(buffer)) do
    found[#found + 1] = tostring(d.code or d.user_data and d.user_data.lsp and d.user_data.lsp.code)
  end
  return table.concat(found, ",")
end
local function ask(method, more)
  local params = vim.tbl_extend("force", vim.lsp.util.make_position_params(0, "utf-16"), more or {})
  local answers = vim.lsp.buf_request_sync(buffer, method, params, 30000) or {}
  for _, answer in pairs(answers) do return answer.result end
end

say("diagnostics", tostring(wait(function() return codes():find("claim/scope%-mismatch") end)), codes())

local row = vim.fn.search("electricity: 0.08 USD")
local column = lines()[row]:find("0.08 USD") + 4
vim.api.nvim_win_set_cursor(0, { row, column })
local items = ask("textDocument/completion").items
say("completion", items[1].label)

local before = lines()[row]
vim.api.nvim_buf_set_lines(buffer, row - 1, row, false, { (before:gsub("kWh", "kWhh")) })
say("slip", tostring(wait(function() return codes():find("unit/unknown") end)))
local unit = before:find("kWh")
vim.api.nvim_win_set_cursor(0, { row, unit })
local range = vim.lsp.util.make_range_params(0, "utf-16").range
local actions = ask("textDocument/codeAction", { range = range, context = { diagnostics = {} } })
say("fix", actions[1].title)
vim.lsp.util.apply_workspace_edit(actions[1].edit, "utf-16")
say("mended", tostring(lines()[row] == before), tostring(wait(function() return not codes():find("unit/unknown") end)))

vim.api.nvim_buf_set_lines(buffer, row - 1, row, false, { (before:gsub(" / ", "/")) })
vim.wait(200)
vim.lsp.buf.formatting_sync({}, 30000)
say("formatted", tostring(lines()[row] == before))
vim.cmd("qa!")
