package org.costdsl.lang.scoping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.IEObjectDescription;

/**
 * Which files declare which package, known without parsing them, and the names that they give to others, known once somebody has
 * asked. A file without a package gives none. Threads may share an index once all files are in it.
 */
public final class PackageIndex {

  private final Map<String, Set<URI>> files = new LinkedHashMap<>();
  private final Map<String, Set<String>> byWord = new HashMap<>();
  private final Map<URI, Integer> order = new HashMap<>();
  private final Map<URI, Map<String, List<IEObjectDescription>>> exported = new ConcurrentHashMap<>();

  /** Whether a text may declare a package. */
  public static boolean mayDeclare(String text) {
    return !PackageClause.candidates(text).isEmpty();
  }

  /** Takes a file in. */
  public void add(URI file, String text) {
    for (String name : PackageClause.candidates(text)) {
      files.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(file);
      Words.of(name).forEach(w -> byWord.computeIfAbsent(w, k -> new TreeSet<>()).add(name));
      order.putIfAbsent(file, order.size());
    }
  }

  /** Whether a file may declare a package. */
  public boolean declares(URI file) {
    return order.containsKey(file);
  }

  /** The files that may declare a package, in the order they were added. */
  public Set<URI> declaring(String packageName) {
    return files.getOrDefault(packageName, Set.of());
  }

  /** All files that may declare a package, in the order they were added. */
  public Set<URI> declaring() {
    return ordered(order.keySet());
  }

  /** The files whose declarations a text can refer to: it has every word of their package's name. In the order they were added. */
  public Set<URI> within(String text) {
    Set<String> words = Words.of(text);
    Set<URI> within = new LinkedHashSet<>();
    Set<String> seen = new LinkedHashSet<>();
    for (String word : words) {
      for (String name : byWord.getOrDefault(word, Set.of())) {
        if (seen.add(name) && words.containsAll(Words.of(name))) {
          within.addAll(files.get(name));
        }
      }
    }
    return ordered(within);
  }

  private Set<URI> ordered(Set<URI> some) {
    List<URI> list = new ArrayList<>(some);
    list.sort((a, b) -> Integer.compare(order.get(a), order.get(b)));
    return new LinkedHashSet<>(list);
  }

  /** What a file gives to others, by qualified name; the reader is asked once in a while only. */
  Map<String, List<IEObjectDescription>> exported(URI file, Function<URI, Map<String, List<IEObjectDescription>>> reader) {
    Map<String, List<IEObjectDescription>> known = exported.get(file);
    if (known == null) {
      // two threads may read the same file, with the same result
      known = reader.apply(file);
      exported.put(file, known);
    }
    return known;
  }
}
