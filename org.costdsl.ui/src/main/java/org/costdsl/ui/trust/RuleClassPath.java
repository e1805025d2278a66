package org.costdsl.ui.trust;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.costdsl.lang.ide.OwnRules;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/**
 * The class path of the process that runs a project's rules: the language's bundle, the jars inside it, laid out beside each
 * other since Java does not look into jars in jars, and the bundles that it is wired to.
 */
final class RuleClassPath {

  private RuleClassPath() {
  }

  static String get() throws CoreException {
    Bundle language = FrameworkUtil.getBundle(OwnRules.class);
    try {
      Set<String> paths = new LinkedHashSet<>();
      for (Bundle bundle : needed(language)) {
        paths.add(FileLocator.getBundleFileLocation(bundle).orElseThrow(() -> new IOException(bundle + " is no file")).getAbsolutePath());
      }
      embedded(language).forEach(jar -> paths.add(jar.toString()));
      return paths.stream().collect(Collectors.joining(File.pathSeparator));
    } catch (IOException e) {
      throw new CoreException(Status.error("The program that runs rules cannot be put together", e));
    }
  }

  private static Set<Bundle> needed(Bundle first) {
    Set<Bundle> needed = new LinkedHashSet<>();
    Deque<Bundle> open = new ArrayDeque<>(List.of(first));
    while (!open.isEmpty()) {
      Bundle bundle = open.remove();
      if (needed.add(bundle)) {
        for (BundleWire wire : bundle.adapt(BundleWiring.class).getRequiredWires(null)) {
          open.add(wire.getProvider().getBundle());
        }
      }
    }
    return needed;
  }

  private static List<Path> embedded(Bundle bundle) throws IOException {
    Path folder = Platform.getStateLocation(FrameworkUtil.getBundle(RuleClassPath.class)).toPath()
        .resolve("rules-" + bundle.getVersion() + "-" + bundle.getLastModified());
    Files.createDirectories(folder);
    List<Path> jars = new ArrayList<>();
    Enumeration<URL> entries = bundle.findEntries("/", "*.jar", false);
    for (URL entry : entries == null ? List.<URL>of() : Collections.list(entries)) {
      Path jar = folder.resolve(Path.of(entry.getPath()).getFileName());
      if (Files.notExists(jar)) {
        copy(entry, jar);
      }
      jars.add(jar);
    }
    return jars;
  }

  /** As a whole or not at all: another workbench may look at the same time. */
  private static void copy(URL from, Path to) throws IOException {
    Path half = Files.createTempFile(to.getParent(), "half", ".tmp");
    try (InputStream in = from.openStream()) {
      Files.copy(in, half, StandardCopyOption.REPLACE_EXISTING);
    }
    Files.move(half, to, StandardCopyOption.ATOMIC_MOVE);
  }
}
