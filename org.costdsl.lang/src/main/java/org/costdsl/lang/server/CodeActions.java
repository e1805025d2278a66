package org.costdsl.lang.server;

import java.util.ArrayList;
import java.util.List;
import org.costdsl.lang.ide.QuickFix;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What a client can do about a place of a document: mend problems, and rewrite what is sound. */
final class CodeActions {

  private final Session session;
  private final CodeActionContext context;

  private CodeActions(Session session, CodeActionContext context) {
    this.session = session;
    this.context = context;
  }

  /** The actions of the kinds that the client wants. */
  static List<Either<Command, CodeAction>> of(Session session, String name, CodeActionParams params) {
    LineIndex text = session.documents().text(name);
    return new CodeActions(session, params.getContext())
        .within(name, text.offset(params.getRange().getStart()), text.offset(params.getRange().getEnd()));
  }

  private List<Either<Command, CodeAction>> within(String name, int from, int to) {
    List<QuickFix> fixes = new ArrayList<>();
    if (isWanted(CodeActionKind.QuickFix)) {
      fixes.addAll(session.language().fixes(name, from, to));
    }
    if (isWanted(CodeActionKind.RefactorRewrite)) {
      fixes.addAll(session.language().rewrites(name, from));
    }
    return fixes.stream().map(fix -> Either.<Command, CodeAction>forRight(action(fix))).toList();
  }

  private boolean isWanted(String kind) {
    return context.getOnly() == null || context.getOnly().stream().anyMatch(only -> kind.equals(only) || kind.startsWith(only + "."));
  }

  private CodeAction action(QuickFix fix) {
    CodeAction action = new CodeAction(fix.title());
    action.setKind(fix.code().isEmpty() ? CodeActionKind.RefactorRewrite : CodeActionKind.QuickFix);
    action.setEdit(session.documents().edits(fix.edits()));
    action.setIsPreferred(fix.preferred());
    Range range = session.documents().text(fix.place().document()).range(fix.place());
    action.setDiagnostics(context.getDiagnostics().stream().filter(d -> speaksOf(d, range, fix.code())).toList());
    return action;
  }

  private static boolean speaksOf(Diagnostic told, Range range, String code) {
    return range.equals(told.getRange()) && told.getCode() != null && told.getCode().isLeft() && told.getCode().getLeft().equals(code);
  }
}
