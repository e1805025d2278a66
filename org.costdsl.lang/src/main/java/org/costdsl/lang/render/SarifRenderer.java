package org.costdsl.lang.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.costdsl.lang.analysis.CheckTotals;
import org.costdsl.lang.analysis.FileResult;

/**
 * The result of a check as a log of the Static Analysis Results Interchange Format, SARIF 2.1.0: results as they come, then the
 * tool with its rules. Files below the working folder are named relative to it, which is the root of a checkout in a build.
 */
public final class SarifRenderer implements CheckRenderer {

  private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final int DEPTH_OF_RESULTS = 8;
  private static final int DEPTH_OF_RUN = 4;

  private final SarifTool tool;
  private final SarifPlaces places;

  /** A renderer with the tool's own data, which names files as seen from a folder. */
  public SarifRenderer(SarifTool tool, Path folder) {
    this.tool = tool;
    this.places = new SarifPlaces(folder);
  }

  @Override
  public String head(CheckTotals totals) {
    return "{\n  \"$schema\" : \"" + SCHEMA + "\",\n  \"version\" : \"2.1.0\",\n  \"runs\" : [\n    {\n"
        + "      \"columnKind\" : \"utf16CodeUnits\",\n      \"results\" : [";
  }

  @Override
  public String file(FileResult file) {
    return new SarifResults(places, file).nodes().map(n -> "\n" + JsonText.of(n, DEPTH_OF_RESULTS))
        .collect(Collectors.joining(separator()));
  }

  @Override
  public String separator() {
    return ",";
  }

  @Override
  public String foot(CheckTotals totals) {
    ObjectNode run = JsonText.object();
    run.set("tool", new SarifRules(tool).node(totals.codes()));
    run.putArray("invocations").addObject().put("executionSuccessful", true);
    return "\n      ],\n" + JsonText.members(run, DEPTH_OF_RUN) + "\n    }\n  ]\n}\n";
  }
}
