package org.costdsl.lang.output;

import com.google.common.io.FileBackedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.costdsl.lang.analysis.CheckTotals;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.render.CheckRenderer;

/**
 * Writes the results of a check while they come in and keeps none of them: where the head shows totals, what follows it waits in
 * memory up to a limit and in a temporary file beyond.
 */
public final class CheckStream implements Consumer<FileResult>, Closeable {

  private static final int KEPT_IN_MEMORY = 1 << 20;

  private final CheckRenderer renderer;
  private final Writer out;
  private final CheckTotals totals;
  private final FileBackedOutputStream waiting = new FileBackedOutputStream(KEPT_IN_MEMORY);
  private final Writer body;
  private String separator = "";
  private boolean begun;

  /** A stream to a writer, which stays open; what comes in is added to the totals. */
  public CheckStream(CheckRenderer renderer, Writer out, CheckTotals totals) {
    this.renderer = renderer;
    this.out = out;
    this.totals = totals;
    this.body = renderer.headShowsTotals() ? new OutputStreamWriter(waiting, StandardCharsets.UTF_8) : out;
  }

  /** Writes one more file's result. */
  @Override
  public void accept(FileResult file) {
    totals.add(file);
    write(renderer.file(file));
  }

  /** Writes one more file's result, counted and written out already. */
  public void add(CheckTotals ofFile, String text) {
    totals.add(ofFile);
    write(text);
  }

  private void write(String text) {
    try {
      begin();
      if (!text.isEmpty()) {
        body.write(separator);
        body.write(text);
        separator = renderer.separator();
      }
    } catch (IOException e) {
      throw new UnwritableException(e);
    }
  }

  private void begin() throws IOException {
    if (!begun && !renderer.headShowsTotals()) {
      out.write(renderer.head(totals));
    }
    begun = true;
  }

  /** Writes what is left once all files are in. */
  public void finish() throws IOException {
    begin();
    if (renderer.headShowsTotals()) {
      out.write(renderer.head(totals));
      body.flush();
      waiting.asByteSource().asCharSource(StandardCharsets.UTF_8).copyTo(out);
    }
    out.write(renderer.foot(totals));
    out.flush();
  }

  /** Drops what waits. */
  @Override
  public void close() throws IOException {
    waiting.reset();
  }
}
