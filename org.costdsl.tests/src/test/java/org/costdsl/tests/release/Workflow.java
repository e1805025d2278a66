package org.costdsl.tests.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.costdsl.tests.Repository;
import org.costdsl.tests.cli.ProcessRun;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The example for GitHub Actions, read and run as a runner does it; actions of others are passed over. */
@SuppressWarnings("unchecked")
final class Workflow {

  private static final Pattern VARIABLE = Pattern.compile("\\$\\{\\{ vars\\.(\\w+) }}");

  private final Map<String, Object> root;

  Workflow() throws IOException {
    root = yaml("examples/ci/github/costdsl.yml");
  }

  /** A file of the repository as maps and lists. */
  static Map<String, Object> yaml(String file) throws IOException {
    return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(Repository.file(file)));
  }

  List<Map<String, Object>> steps() {
    Map<String, Object> jobs = (Map<String, Object>) root.get("jobs");
    return (List<Map<String, Object>>) ((Map<String, Object>) jobs.get("check")).get("steps");
  }

  Map<String, Object> permissions() {
    return (Map<String, Object>) root.get("permissions");
  }

  /** Runs the steps until one fails; gives what each did, by name. */
  Map<String, ProcessRun> run(Job job) throws IOException, InterruptedException {
    Path added = Files.writeString(job.folder().resolve("path"), "");
    Path summary = Files.writeString(job.folder().resolve("summary.md"), "");
    Map<String, String> environment = new TreeMap<>(Map.of("RUNNER_TEMP", job.temporary().toString(),
        "GITHUB_PATH", added.toString(), "GITHUB_STEP_SUMMARY", summary.toString()));
    ((Map<String, String>) root.get("env")).forEach((k, v) -> environment.put(k, filled(v, job)));
    environment.putAll(job.environment());
    Map<String, ProcessRun> runs = new TreeMap<>();
    for (Map<String, Object> step : steps().stream().filter(s -> s.containsKey("run")).toList()) {
      List<String> path = new ArrayList<>(Files.readAllLines(added));
      path.add(job.environment().get("PATH"));
      environment.put("PATH", String.join(":", path));
      ProcessRun run = new Job(job.folder(), environment).run((String) step.get("run"));
      runs.put((String) step.get("name"), run);
      if (run.code() != 0) {
        break;
      }
    }
    return runs;
  }

  private static String filled(String value, Job job) {
    Matcher variable = VARIABLE.matcher(value);
    return variable.matches() ? job.environment().get(variable.group(1)) : value;
  }
}
