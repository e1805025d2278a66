package org.costdsl.lang.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.costdsl.lang.diagnostic.IssueCode;
import org.costdsl.lang.model.CostFile;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.model.Item;
import org.costdsl.lang.model.NameReference;
import org.costdsl.lang.model.Property;
import org.costdsl.lang.model.Scenario;
import org.costdsl.lang.typing.Names;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.validation.Check;

/** What depends on itself; the message names the whole cycle. */
public final class CycleChecks extends CheckGroup {

  static final IssueCode VALUE = new IssueCode("cycle/value");
  static final IssueCode EXTENDS = new IssueCode("cycle/extends");
  static final IssueCode REFERENCE = new IssueCode("cycle/reference");

  private static final List<String> RELATIONS = List.of("base", "part_of", "parent", "includes", "repeats", "supersedes");

  /** Formulas, functions, given figures and stated amounts. */
  @Check
  public void values(CostFile file) {
    FileContents contents = contents();
    List<EObject> nodes = file.eContents().stream().flatMap(element -> edges(contents, element).keySet().stream()).toList();
    report(file, VALUE, nodes, node -> node.eResource() == file.eResource() ? edges(contents, elementOf(node)).get(node)
        : ValueDependencies.of(node), ValueDependencies::label, "depends on itself");
  }

  /** What the nodes of an element depend on, in the order of the text. */
  private static Map<EObject, Collection<EObject>> edges(FileContents contents, EObject element) {
    return contents.derived(element, CycleChecks.class, e -> {
      Map<EObject, Collection<EObject>> edges = new LinkedHashMap<>();
      ValueDependencies.nodes(contents.all(e).stream()).forEach(node -> edges.put(node, ValueDependencies.of(node)));
      return edges;
    });
  }

  private static EObject elementOf(EObject part) {
    return part.eContainer() instanceof CostFile ? part : elementOf(part.eContainer());
  }

  /** Declarations and scenarios that extend others. */
  @Check
  public void bases(CostFile file) {
    List<Declaration> declarations = contents(file, Declaration.class);
    report(file, EXTENDS, declarations, d -> present(d.getBase()), Declaration::getName, "extends itself");
    List<Scenario> scenarios = contents(file, Scenario.class);
    report(file, EXTENDS, scenarios, s -> present(s.getBase()), Scenario::getName, "extends itself");
  }

  /** Runs that continue each other, amounts that contain each other, and the like. */
  @Check
  public void relations(CostFile file) {
    FileContents contents = contents();
    for (String relation : RELATIONS) {
      List<Declaration> related = file.eContents().stream().flatMap(element -> contents.<List<Declaration>>derived(element, relation,
          e -> contents.all(e).stream().filter(Declaration.class::isInstance).map(Declaration.class::cast)
              .filter(d -> d.getMembers().stream().anyMatch(m -> is(m, relation))).toList()).stream()).toList();
      report(file, REFERENCE, related, d -> related(d, relation), Declaration::getName,
          "comes back to itself by `" + relation + "`");
    }
  }

  private static <T extends EObject> List<T> present(T target) {
    return target == null || target.eIsProxy() ? List.of() : List.of(target);
  }

  private static List<Declaration> related(Declaration declaration, String relation) {
    List<Declaration> related = new ArrayList<>();
    for (Object member : declaration.getMembers()) {
      if (is(member, relation)) {
        for (Item item : ((Property) member).getItems()) {
          if (item.getValue() instanceof NameReference name && Names.target(name) instanceof Declaration target) {
            related.add(target);
          }
        }
      }
    }
    return related;
  }

  private static boolean is(Object member, String property) {
    return member instanceof Property p && property.equals(p.getName());
  }

  private <T extends EObject> void report(CostFile file, IssueCode code, List<T> nodes, Function<T, Collection<T>> edges,
      Function<T, String> label, String verb) {
    for (List<T> cycle : CycleSearch.find(nodes, edges)) {
      T first = cycle.stream().filter(n -> n.eResource() == file.eResource())
          .min(Comparator.comparingInt(n -> region(n).getOffset())).orElseThrow();
      int start = cycle.indexOf(first);
      List<T> turned = new ArrayList<>(cycle.subList(start, cycle.size()));
      turned.addAll(cycle.subList(0, start));
      turned.add(first);
      String path = turned.stream().map(label).collect(Collectors.joining(" → "));
      EStructuralFeature name = first.eClass().getEStructuralFeature("name");
      error(code, "`" + label.apply(first) + "` " + verb + ": " + path, first, name, IssueData.NONE);
    }
  }
}
