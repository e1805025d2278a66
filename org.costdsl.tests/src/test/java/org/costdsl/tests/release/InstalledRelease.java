package org.costdsl.tests.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the unpacked release: it is made for the first one and removed after the last. */
final class InstalledRelease implements ParameterResolver {

  private record Installation(Path folder, UnpackedRelease release) implements ExtensionContext.Store.CloseableResource, AutoCloseable {

    static Installation make() {
      try {
        Path folder = Files.createTempDirectory("costdsl-release");
        return new Installation(folder, UnpackedRelease.in(folder));
      } catch (IOException e) {
        throw new IllegalStateException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void close() throws IOException {
      List<Path> all;
      try (Stream<Path> walked = Files.walk(folder)) {
        all = walked.sorted(Comparator.reverseOrder()).toList();
      }
      all.stream().filter(Files::isDirectory).forEach(f -> f.toFile().setWritable(true));
      for (Path path : all) {
        Files.delete(path);
      }
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == UnpackedRelease.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context.getRoot().getStore(Namespace.create(InstalledRelease.class))
        .getOrComputeIfAbsent(Installation.class, key -> Installation.make(), Installation.class).release();
  }
}
