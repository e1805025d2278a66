package org.costdsl.tests.formatting2;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Injector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.costdsl.lang.CostStandaloneSetup;
import org.costdsl.tests.language.Shape;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;

/** What a text holds besides its space: the shape of its model, its tokens and its comments. */
record Parsed(String shape, List<String> tokens) {

  private static final Injector LANGUAGE = new CostStandaloneSetup().createInjectorAndDoEMFRegistration();

  static Parsed of(String text) {
    XtextResourceSet set = LANGUAGE.getInstance(XtextResourceSet.class);
    XtextResource resource = (XtextResource) set.createResource(URI.createURI("memory:/test.cost"));
    try {
      resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(resource.getErrors()).as(text).isEmpty();
    List<String> tokens = new ArrayList<>();
    for (ILeafNode leaf : resource.getParseResult().getRootNode().getLeafNodes()) {
      if (!leaf.getText().isBlank()) {
        tokens.add(leaf.getText());
      }
    }
    return new Parsed(Shape.of(resource.getContents().get(0)), tokens);
  }
}
