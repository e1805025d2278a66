package org.costdsl.lang.analysis;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.costdsl.lang.model.CostFile;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.model.DeclarationKind;
import org.costdsl.lang.model.NameReference;
import org.costdsl.lang.model.Property;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.SimpleAttributeResolver;

/** Which elements of a file have which words in them: an element can only depend on one whose name it mentions. */
final class Mentions {

  private static final String PROPERTY_NAME = "PROP";

  private final Map<EObject, Set<String>> words = new IdentityHashMap<>();
  private final Map<EObject, Set<String>> names = new IdentityHashMap<>();
  private final Map<String, Set<EObject>> mentioning = new HashMap<>();
  private final Map<String, Set<EObject>> declaring = new HashMap<>();

  static Mentions in(CostFile file) {
    Mentions mentions = new Mentions();
    file.getElements().forEach(mentions::add);
    return mentions;
  }

  void add(EObject element) {
    words.put(element, wordsOf(element));
    names.put(element, namesOf(element));
    words.get(element).forEach(w -> mentioning.computeIfAbsent(w, x -> identitySet()).add(element));
    names.get(element).forEach(n -> declaring.computeIfAbsent(n, x -> identitySet()).add(element));
  }

  void remove(EObject element) {
    words.remove(element).forEach(w -> mentioning.get(w).remove(element));
    names.remove(element).forEach(n -> declaring.get(n).remove(element));
  }

  /** The names that an element declares, in lower case. */
  Set<String> names(EObject element) {
    return names.get(element);
  }

  /** The elements that have one of these words in them. */
  Set<EObject> mentioning(Collection<String> wanted) {
    Set<EObject> found = identitySet();
    wanted.forEach(w -> found.addAll(mentioning.getOrDefault(w, Set.of())));
    return found;
  }

  /** An element and all whose value could depend on it. */
  Set<EObject> reach(EObject changed) {
    Set<EObject> reached = identitySet();
    Deque<EObject> open = new ArrayDeque<>(Set.of(changed));
    while (!open.isEmpty()) {
      EObject element = open.remove();
      if (reached.add(element)) {
        names.get(element).forEach(n -> open.addAll(mentioning.getOrDefault(n, Set.of())));
        if (decidesPeriods(element, element == changed)) {
          words.get(element).forEach(w -> open.addAll(declaring.getOrDefault(w, Set.of())));
        }
      }
    }
    return reached;
  }

  /** What a programme includes takes its period from it, which may have changed with the programme or with what it is made of. */
  private static boolean decidesPeriods(EObject element, boolean changed) {
    return element instanceof Declaration d && d.getKind() == DeclarationKind.PROGRAMME
        && (changed || d.getBase() != null || d.getMembers().stream().anyMatch(Mentions::isComputedPeriod));
  }

  private static boolean isComputedPeriod(EObject member) {
    return member instanceof Property p && "period".equals(p.getName())
        && EcoreUtil2.getAllContentsOfType(p, NameReference.class).stream().anyMatch(n -> n.getTarget() != null && !n.getTarget().eIsProxy());
  }

  private static Set<String> wordsOf(EObject element) {
    Set<String> words = new HashSet<>();
    for (ILeafNode leaf : NodeModelUtils.getNode(element).getLeafNodes()) {
      if (!leaf.isHidden() && Character.isLetter(leaf.getText().charAt(0)) && !isPropertyName(leaf)) {
        words.add(leaf.getText().toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }

  private static boolean isPropertyName(ILeafNode leaf) {
    return leaf.getGrammarElement() instanceof RuleCall call && PROPERTY_NAME.equals(call.getRule().getName());
  }

  private static Set<String> namesOf(EObject element) {
    Set<String> names = new HashSet<>();
    add(names, element);
    if (element instanceof Declaration declaration) {
      declaration.getMembers().stream().filter(Declaration.class::isInstance).forEach(stage -> add(names, stage));
    }
    return names;
  }

  private static void add(Collection<String> names, EObject element) {
    String name = SimpleAttributeResolver.NAME_RESOLVER.apply(element);
    if (name != null) {
      names.add(name.toLowerCase(Locale.ROOT));
    }
  }

  private static <T> Set<T> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }
}
