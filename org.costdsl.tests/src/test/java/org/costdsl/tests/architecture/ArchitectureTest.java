package org.costdsl.tests.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The walls of the house: which package may import which. Generated packages are exempt. */
class ArchitectureTest {

  private static final String ROOT = "org.costdsl.lang";

  /** From low to high: a package imports only from those before it. The empty name is the root package. */
  private static final List<String> ORDER = List.of("diagnostic", "quantity", "uncertainty", "model", "schema", "scoping",
      "typing", "validation", "evaluation", "fact", "rule", "formatting2", "", "analysis", "epoch", "render", "output", "ide", "server", "cli");

  private static final List<String> GENERATED = List.of(ROOT + ".parser", ROOT + ".serializer", ROOT + ".services",
      ROOT + ".model", ROOT + ".ide.contentassist");

  private static final String[] FRAMEWORKS = {"org.eclipse..", "com.google.inject..", "org.drools..", "org.kie.."};

  private static JavaClasses written;

  @BeforeAll
  static void read() {
    written = new ClassFileImporter().importPackages(ROOT).that(new WrittenByHand());
    assertThat(written.size()).isGreaterThan(100);
  }

  private static final class WrittenByHand extends DescribedPredicate<JavaClass> {
    WrittenByHand() {
      super("written by hand");
    }

    @Override
    public boolean test(JavaClass type) {
      return GENERATED.stream().noneMatch(p -> type.getPackageName().equals(p) || type.getPackageName().startsWith(p + "."));
    }
  }

  static Stream<String> packages() {
    return ORDER.stream().filter(p -> !p.equals("model"));
  }

  @ParameterizedTest
  @MethodSource("packages")
  void importsPointOneWay(String name) {
    int place = ORDER.indexOf(name);
    String[] higher = IntStream.range(place + 1, ORDER.size()).mapToObj(i -> pattern(ORDER.get(i))).toArray(String[]::new);
    if (higher.length > 0) {
      noClasses().that().resideInAPackage(pattern(name)).should().dependOnClassesThat().resideInAnyPackage(higher)
          .allowEmptyShould(true).check(written);
    }
  }

  @Test
  void everyPackageHasItsPlace() {
    String[] known = ORDER.stream().map(ArchitectureTest::pattern).toArray(String[]::new);
    classes().should().resideInAnyPackage(known).check(written);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"diagnostic", "quantity", "uncertainty", "fact"})
  void plainPackagesKnowNoFramework(String name) {
    noClasses().that().resideInAPackage(pattern(name)).should().dependOnClassesThat().resideInAnyPackage(FRAMEWORKS)
        .check(written);
  }

  @Test
  void onlyRulesKnowTheEngine() {
    noClasses().that().resideOutsideOfPackage(pattern("rule")).should().dependOnClassesThat()
        .resideInAnyPackage("org.drools..", "org.kie..").check(written);
  }

  @Test
  void factsKnowNothingOfTheParsersModel() {
    noClasses().that().resideInAnyPackage(pattern("fact"), pattern("rule")).should().dependOnClassesThat()
        .resideInAnyPackage(pattern("model"), pattern("scoping"), pattern("typing"), pattern("validation")).check(written);
  }

  @Test
  void scopingAndValidationDoNotKnowEachOther() {
    noClasses().that().resideInAPackage(pattern("scoping")).should().dependOnClassesThat()
        .resideInAPackage(pattern("validation")).check(written);
    noClasses().that().resideInAPackage(pattern("validation")).should().dependOnClassesThat()
        .resideInAPackage(pattern("scoping")).check(written);
  }

  @Test
  void renderingSeesResultsOnly() {
    noClasses().that().resideInAPackage(pattern("render")).should().dependOnClassesThat()
        .resideInAnyPackage(FRAMEWORKS).check(written);
    noClasses().that().resideInAPackage(pattern("render")).should().dependOnClassesThat()
        .resideInAnyPackage(pattern("model"), pattern("scoping"), pattern("typing"), pattern("validation"), pattern("fact"))
        .check(written);
  }

  private static String pattern(String name) {
    return name.isEmpty() ? ROOT : ROOT + "." + name + "..";
  }
}
