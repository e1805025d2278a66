package org.costdsl.tests.corpus;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.costdsl.lang.evaluation.Entity;
import org.costdsl.lang.evaluation.Figure;

/** The ways in which true cases are distorted. */
final class Distortions {

  private static final Pattern CLAIMED = Pattern.compile("states: [^\\n]*? is (?:about |over |under )?(\\d[\\w.]*)");
  private static final Pattern FIGURE = Pattern.compile(
      "\\b(?:device_hours|flop|energy|emissions|duration|cost|owned_cost|capex): (\\d[\\w.]*)");
  private static final Pattern DEVICES = Pattern.compile("\\bon: [\\d_]+ of (\\w+)(?: @(\\w+))?");
  private static final Pattern RUN = Pattern.compile("(?m)^run (\\w+)");
  private static final Pattern STAGE = Pattern.compile("(?m)^( *stage .*\\n)");
  private static final Pattern ACTIVE = Pattern.compile("total: (\\w+) params[^}]*active: (\\w+) params");
  private static final Pattern YEAR = Pattern.compile("\\b(?:acquired|started|ended): (\\d{4})");
  private static final Pattern HEDGE = Pattern.compile("states: [^\\n]*? is ((?:about|around|over|under|up to) )");
  private static final Pattern CURRENCY = Pattern.compile("states: [^\\n]*? is [^\\n]*?(USD)");
  private static final Pattern SCOPE = Pattern.compile("states: [^\\n]*?presented_as: (\\w+)  covers: (\\w+)");
  /** Utilisation over a whole run beyond what was ever reached, as the rule's page has it. */
  private static final double PLAUSIBLE = 0.6;
  private static final List<OtherDevice> OTHER_DEVICES = List.of(new OtherDevice("H20", 148e12, LocalDate.of(2023, 11, 9)),
      new OtherDevice("V100", 125e12, LocalDate.of(2017, 7, 1)), new OtherDevice("B200", 2.25e15, LocalDate.of(2024, 11, 15)));
  private static final int YEARS = 8;

  private Distortions() {
  }

  static List<Distortion> all() {
    return List.of(
        new Distortion("×10", true, c -> scaled(c, "10")),
        new Distortion("÷10", true, c -> scaled(c, "0.1")),
        new Distortion("×1000", true, c -> scaled(c, "1000")),
        new Distortion("wrong device", true, Distortions::otherDevices),
        new Distortion("sparse peak", true, Distortions::sparsePeak),
        new Distortion("dropped stage", true, Distortions::droppedStage),
        new Distortion("total for active parameters", true, Distortions::allParameters),
        new Distortion("wrong year", false, c -> c.replacing(YEAR, y -> String.valueOf(Integer.parseInt(y) - YEARS), false)),
        new Distortion("dropped hedge", false, c -> c.replacing(HEDGE, h -> "", false)),
        new Distortion("swapped currency", true, c -> c.replacing(CURRENCY, u -> "EUR", true)),
        new Distortion("wrong scope", true, Distortions::widerScope));
  }

  /** Each stated amount and each figure of a run; a figure is seen where a claim or another figure speaks of the same. */
  private static List<Mutant> scaled(CaseText text, String factor) {
    List<Mutant> mutants = new ArrayList<>(text.replacing(CLAIMED, a -> CaseText.times(a, new BigDecimal(factor)), true));
    for (Mutant mutant : text.replacing(FIGURE, a -> CaseText.times(a, new BigDecimal(factor)), false)) {
      mutants.add(new Mutant(mutant.file(), mutant.site(), mutant.text(), isDetermined(text, mutant.site())));
    }
    return mutants;
  }

  /** Whether a claim, or the work that the devices did, says something of the figure that stands at a site. */
  private static boolean isDetermined(CaseText text, String site) {
    String property = site.substring(0, site.indexOf(':'));
    boolean claimed = Pattern.compile("states: [\\w.]*\\b" + property + " is").matcher(text.text()).find();
    boolean claimedCost = property.endsWith("cost") && Pattern.compile("states: cost is").matcher(text.text()).find();
    return claimed || claimedCost || knowsWork(text) && List.of("device_hours", "flop", "duration").contains(property);
  }

  /**
   * A chip that is put in another's place.
   *
   * @param name its name in the library
   * @param peak its dense 16-bit peak in FLOP/s
   * @param released when it could first be bought
   */
  private record OtherDevice(String name, double peak, LocalDate released) {
  }

  /** Each run on a slower and newer, a slower and older, a faster and newer chip; seen where work or dates rule it out. */
  private static List<Mutant> otherDevices(CaseText text) {
    List<Mutant> mutants = new ArrayList<>();
    for (OtherDevice device : OTHER_DEVICES) {
      Matcher site = DEVICES.matcher(text.text());
      for (Mutant mutant : text.replacing(DEVICES, d -> device.name(), false)) {
        boolean found = site.find();
        while (found && site.group(1).equals(device.name())) {
          found = site.find();
        }
        mutants.add(new Mutant(mutant.file(), mutant.site() + " → " + device.name(), mutant.text(),
            isTooSlow(text, site.start(), device) || isTooNew(text, site.group(2), device)));
      }
    }
    return mutants;
  }

  /** Whether the work of the run before a place would need more of the chip than was ever reached. */
  private static boolean isTooSlow(CaseText text, int place, OtherDevice device) {
    String run = RUN.matcher(text.text().substring(0, place)).results().reduce((a, b) -> b).map(m -> m.group(1)).orElse("");
    Optional<Figure> work = text.figure(run + ".flop").filter(Figure::isExact);
    Optional<Figure> hours = text.figure(run + ".device_hours").filter(Figure::isExact);
    boolean staged = text.report().entities("stage").stream().anyMatch(s -> s.name().startsWith(run + "."));
    return !staged && work.isPresent() && hours.isPresent()
        && work.get().median() / (hours.get().median() * device.peak()) > PLAUSIBLE;
  }

  /** Whether the source named beside the devices appeared before the chip. */
  private static boolean isTooNew(CaseText text, String source, OtherDevice device) {
    return source != null && text.report().entity(source).flatMap(s -> s.dates("date"))
        .filter(d -> d.to().isBefore(device.released())).isPresent();
  }

  private static boolean knowsWork(CaseText text) {
    return text.report().entities("run").stream().anyMatch(r -> r.figure("utilisation").filter(Figure::isExact).isPresent());
  }

  /** The utilisation of a run, stated against a peak twice as high. */
  private static List<Mutant> sparsePeak(CaseText text) {
    List<Mutant> mutants = new ArrayList<>();
    for (Entity run : text.report().entities("run")) {
      Optional<Figure> utilisation = run.figure("utilisation").filter(u -> u.isExact() && u.median() > 0);
      Matcher head = Pattern.compile("(?m)^run " + run.name() + "[^{\\n]*\\{").matcher(text.text());
      if (utilisation.isPresent() && !run.values().containsKey("mfu") && head.find()) {
        String mfu = String.format(Locale.ROOT, " mfu: %.1f%% ", 100 * utilisation.get().median() / 2);
        String changed = new StringBuilder(text.text()).insert(head.end(), mfu).toString();
        mutants.add(new Mutant(text.file(), "mfu of " + run.name(), changed, true));
      }
    }
    return mutants;
  }

  private static List<Mutant> droppedStage(CaseText text) {
    List<Mutant> stages = text.replacing(STAGE, s -> "", true);
    return stages.size() > 1 ? stages : List.of();
  }

  private static List<Mutant> allParameters(CaseText text) {
    Matcher model = ACTIVE.matcher(text.text());
    return !model.find() ? List.of() : List.of(new Mutant(text.file(), model.group(),
        text.text().substring(0, model.start(2)) + model.group(1) + text.text().substring(model.end(2)), true));
  }

  /** What a claim covers, presented as a programme with people in it; they have a cost, but no device-hours and no energy. */
  private static List<Mutant> widerScope(CaseText text) {
    String wider = "\nstaff crew { headcount: 100  pay: 200k USD / person / year }"
        + "\nprogramme everything { includes: %s, crew }\n";
    List<Mutant> mutants = new ArrayList<>();
    Matcher scope = SCOPE.matcher(text.text());
    while (scope.find()) {
      String changed = text.text().substring(0, scope.start(1)) + "everything" + text.text().substring(scope.end(1));
      mutants.add(new Mutant(text.file(), scope.group(), changed + String.format(Locale.ROOT, wider, scope.group(1)),
          scope.group().contains("cost is")));
    }
    return mutants;
  }
}
