;;; cost-mode.el --- The .cost language  -*- lexical-binding: t -*-

;; Emacs 29 or newer, with its built-in client eglot. `costdsl' has to be on the PATH.

(require 'eglot)

(defvar cost-mode-words
  (regexp-opt '("language" "package" "import" "currency" "as" "of" "rate" "on" "let" "fn" "scenario" "override" "expect" "within"
                "accept" "because" "until" "source" "organization" "accelerator" "pool" "staff" "overhead" "run" "programme"
                "claim" "index" "stage" "extends" "from" "is" "in" "per" "about" "around" "over" "under" "up" "to" "at" "least" "most"
                "between" "and" "unknown" "thousand" "million" "billion" "trillion")
              'symbols)
  "The words of the language.")

(defvar cost-mode-syntax-table
  (let ((table (make-syntax-table)))
    (modify-syntax-entry ?/ ". 124b" table)
    (modify-syntax-entry ?* ". 23" table)
    (modify-syntax-entry ?\n "> b" table)
    (modify-syntax-entry ?_ "_" table)
    (modify-syntax-entry ?- "_" table)
    table))

(define-derived-mode cost-mode prog-mode "Cost"
  "Published AI cost figures and what supports them."
  (setq-local comment-start "// ")
  (setq-local comment-end "")
  (setq-local indent-tabs-mode nil)
  (setq-local font-lock-defaults
              `(((,(concat "\\_<\\([[:alpha:]_][[:alnum:]_-]*\\)\\s-*:") 1 font-lock-variable-name-face)
                 (,cost-mode-words . font-lock-keyword-face)
                 ("\\_<[0-9][[:alnum:]_.-]*%?" . font-lock-constant-face)
                 ("@[[:alpha:]_][[:alnum:]_-]*" . font-lock-doc-face)))))

(add-to-list 'auto-mode-alist '("\\.cost\\'" . cost-mode))
(add-to-list 'eglot-server-programs '(cost-mode . ("costdsl" "lsp")))
(add-hook 'cost-mode-hook #'eglot-ensure)

(provide 'cost-mode)
;;; cost-mode.el ends here
