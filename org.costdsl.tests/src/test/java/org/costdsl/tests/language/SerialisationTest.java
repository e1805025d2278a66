package org.costdsl.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Injector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.costdsl.lang.CostStandaloneSetup;
import org.costdsl.lang.scoping.StandardLibrary;
import org.costdsl.tests.Repository;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.serializer.ISerializer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A model that is written back reads as the same model, the text being kept where nothing has changed. */
class SerialisationTest {

  private static final Injector INJECTOR = new CostStandaloneSetup().createInjectorAndDoEMFRegistration();

  static Stream<Path> examples() throws IOException {
    try (Stream<Path> tree = Files.walk(Repository.file("examples"))) {
      List<Path> files = tree.filter(p -> p.toString().endsWith(".cost")).sorted().toList();
      return files.stream();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theTextIsKept(Path example) throws IOException {
    String text = Files.readString(example);
    EObject model = parse(text);
    EcoreUtil.resolveAll(model);
    assertThat(INJECTOR.getInstance(ISerializer.class).serialize(model)).isEqualTo(text);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void whatIsWrittenParsesBackToTheSameModel(Path example) throws IOException {
    EObject model = parse(Files.readString(example));
    EcoreUtil.resolveAll(model);
    String written = INJECTOR.getInstance(ISerializer.class).serialize(model);
    assertThat(Shape.of(parse(written))).isEqualTo(Shape.of(model));
  }

  private static EObject parse(String text) throws IOException {
    XtextResourceSet set = INJECTOR.getInstance(XtextResourceSet.class);
    INJECTOR.getInstance(StandardLibrary.class).loadInto(set);
    XtextResource resource = (XtextResource) set.createResource(URI.createURI("memory:/test.cost"));
    resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
    assertThat(resource.getErrors()).isEmpty();
    return resource.getContents().get(0);
  }
}
