package org.costdsl.lang.server;

import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;

/** Shows the client how far long work is. */
final class Progress {

  private static final Either<String, Integer> TOKEN = Either.forLeft("costdsl-check");
  private static final int WHOLE = 100;

  private final LanguageClient client;
  private final int total;
  private int shown;

  private Progress(LanguageClient client, int total) {
    this.client = client;
    this.total = total;
  }

  static Progress begin(LanguageClient client, String title, int total) {
    client.createProgress(new WorkDoneProgressCreateParams(TOKEN));
    WorkDoneProgressBegin begin = new WorkDoneProgressBegin();
    begin.setTitle(title);
    begin.setPercentage(0);
    client.notifyProgress(new ProgressParams(TOKEN, Either.forLeft(begin)));
    return new Progress(client, total);
  }

  void reach(int done) {
    int percent = WHOLE * done / Math.max(1, total);
    if (percent > shown) {
      shown = percent;
      WorkDoneProgressReport report = new WorkDoneProgressReport();
      report.setPercentage(percent);
      client.notifyProgress(new ProgressParams(TOKEN, Either.forLeft(report)));
    }
  }

  void end() {
    client.notifyProgress(new ProgressParams(TOKEN, Either.forLeft(new WorkDoneProgressEnd())));
  }
}
