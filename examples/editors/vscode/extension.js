// Starts `costdsl lsp` for .cost files.
const vscode = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");

let client;

exports.activate = async function () {
  const launcher = vscode.workspace.getConfiguration("costdsl").get("launcher");
  client = new LanguageClient("costdsl", "costdsl", { command: launcher, args: ["lsp"] }, {
    documentSelector: [{ language: "cost" }],
    synchronize: { fileEvents: vscode.workspace.createFileSystemWatcher("**/*.cost") },
  });
  await client.start();
};

exports.deactivate = () => client && client.stop();
