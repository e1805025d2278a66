package org.costdsl.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.costdsl.lang.analysis.AnalysisResult;
import org.costdsl.lang.analysis.CheckTotals;
import org.costdsl.lang.analysis.FailOn;
import org.costdsl.lang.analysis.FileResult;
import org.costdsl.lang.render.JUnitRenderer;
import org.costdsl.lang.render.SarifRenderer;
import org.costdsl.lang.render.SarifTool;
import org.costdsl.lang.render.TextRenderer;
import org.costdsl.lang.render.TextStyle;
import org.costdsl.lang.rule.RuleCatalogue;

/** Checks cost files and fails the build on findings; files that have not changed since a check that passed are skipped. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends CostMojo {

  private static final String XML = "TEST-costdsl.xml";
  private static final String SARIF = "costdsl.sarif";
  private static final String STATE = "checked";

  /** From which severity on the build fails: error, warning, info or never. */
  @Parameter(property = "costdsl.failOn", defaultValue = "warning")
  private String failOn;

  /** Checks again even if nothing has changed. */
  @Parameter(property = "costdsl.force", defaultValue = "false")
  private boolean force;

  @Override
  void execute(List<Path> files) throws IOException, MojoFailureException {
    FailOn limit = limit();
    String hash = new LastCheck(limit + " " + settings(), files).hash();
    if (!force && hash.equals(passed())) {
      files.forEach(f -> getLog().info(f + " is unchanged, skipped"));
      return;
    }
    Files.deleteIfExists(output(STATE));
    CheckTotals totals = new CheckTotals();
    AnalysisResult result = analyse(files, totals);
    write(XML, new JUnitRenderer(limit).render(result));
    write(SARIF, new SarifRenderer(SarifTool.of(RuleCatalogue.standard()), Path.of("")).render(result));
    boolean fails = totals.unusable() > 0 || limit.reachedBy(totals);
    String summary = show(result, totals, fails);
    if (fails) {
      throw new MojoFailureException("costdsl: " + summary + "; see " + output(XML));
    }
    write(STATE, hash);
  }

  private FailOn limit() {
    try {
      return FailOn.valueOf(failOn.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("failOn takes error, warning, info or never, not " + failOn, e);
    }
  }

  /** The hash of the last check that passed; empty if there is none, or its results are gone. */
  private String passed() throws IOException {
    boolean complete = Files.exists(output(STATE)) && Files.exists(output(XML)) && Files.exists(output(SARIF));
    return complete ? Files.readString(output(STATE)) : "";
  }

  private String show(AnalysisResult result, CheckTotals totals, boolean fails) {
    TextRenderer text = new TextRenderer(TextStyle.plain());
    for (FileResult file : result.files()) {
      text.file(file).lines().forEach(line -> {
        if (fails) {
          getLog().error(line);
        } else {
          getLog().info(line);
        }
      });
    }
    String summary = text.foot(totals).strip();
    getLog().info(summary);
    return summary;
  }
}
