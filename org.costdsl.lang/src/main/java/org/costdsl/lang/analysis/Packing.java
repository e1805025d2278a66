package org.costdsl.lang.analysis;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.costdsl.lang.analysis.share.Bundle;
import org.costdsl.lang.analysis.share.Context;
import org.costdsl.lang.scoping.StandardLibrary;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Packs files: with them those of their project that they refer to, over however many steps, and all libraries. */
final class Packing {

  private final RunFiles run;
  private final AnalysisSettings settings;
  private final LocalDate today;

  Packing(RunFiles run, AnalysisSettings settings, LocalDate today) {
    this.run = run;
    this.settings = settings;
    this.today = today;
  }

  byte[] bytes(List<Path> files, ModelReader reader) {
    Context context = settings.context();
    Set<Path> others = reached(files, reader);
    List<Path> all = new ArrayList<>(files);
    all.addAll(others);
    Path base = context.folder().orElseGet(() -> common(all));
    Map<String, String> standard = new LinkedHashMap<>();
    StandardLibrary.texts().forEach((uri, text) -> standard.put(uri.lastSegment(), text));
    return Bundle.bytes(new Bundle.Content(texts(files, base), texts(others, base), standard, context.libraries()),
        new Bundle.Terms(today.toString(), settings.sampling().samples(), settings.sampling().seed(), settings.thresholds()));
  }

  private Map<String, String> texts(Collection<Path> files, Path base) {
    Map<String, String> texts = new TreeMap<>();
    files.forEach(f -> texts.put(SourceFiles.display(base.relativize(f.toAbsolutePath().normalize())), run.text(f).text()));
    return texts;
  }

  /** Files that those refer to and that are neither among them nor in a library. */
  private static Set<Path> reached(List<Path> files, ModelReader reader) {
    Set<Resource> seen = new LinkedHashSet<>();
    Deque<Resource> open = new ArrayDeque<>();
    Set<URI> own = new LinkedHashSet<>();
    for (Path file : files) {
      Resource resource = reader.read(file, FileText.of(file).text()).resource();
      own.add(resource.getURI());
      open.add(resource);
    }
    while (!open.isEmpty()) {
      Resource next = open.remove();
      if (seen.add(next)) {
        EcoreUtil.ExternalCrossReferencer.find(next).keySet().stream().map(EObject::eResource).filter(r -> r != null).forEach(open::add);
      }
    }
    Set<Path> reached = new TreeSet<>();
    seen.stream().map(Resource::getURI).filter(u -> u.isFile() && !own.contains(u)).forEach(u -> reached.add(Path.of(u.toFileString())));
    return reached;
  }

  private static Path common(List<Path> files) {
    Path common = files.get(0).toAbsolutePath().normalize().getParent();
    for (Path file : files) {
      while (!file.toAbsolutePath().normalize().startsWith(common)) {
        common = common.getParent();
      }
    }
    return common;
  }
}
