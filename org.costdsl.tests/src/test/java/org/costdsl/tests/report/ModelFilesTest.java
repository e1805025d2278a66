package org.costdsl.tests.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Injector;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.costdsl.lang.CostStandaloneSetup;
import org.costdsl.lang.analysis.AnalysisSettings;
import org.costdsl.lang.ide.ReportExport;
import org.costdsl.lang.model.CostFile;
import org.costdsl.lang.model.NameReference;
import org.costdsl.lang.scoping.StandardLibrary;
import org.costdsl.tests.Repository;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emfcloud.jackson.resource.JsonResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The model as other tools get it reads as the same model. */
class ModelFilesTest {

  private static final Injector LANGUAGE = new CostStandaloneSetup().createInjectorAndDoEMFRegistration();

  @TempDir
  private Path folder;

  @ParameterizedTest
  @CsvSource({"deepseek, xmi", "deepseek, json", "in-house-cluster, xmi", "in-house-cluster, json", "llama-65b, xmi", "llama-65b, json"})
  void whatIsWrittenLoadsAsAnEqualModel(String example, String format) throws IOException {
    Path file = Repository.file("examples/" + example + ".cost");
    XtextResourceSet set = LANGUAGE.getInstance(XtextResourceSet.class);
    LANGUAGE.getInstance(StandardLibrary.class).loadInto(set);
    XtextResource parsed = (XtextResource) set.createResource(URI.createFileURI(file.toString()));
    try (InputStream in = Files.newInputStream(file)) {
      parsed.load(in, Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
    }
    EcoreUtil.resolveAll(parsed);
    EObject original = EcoreUtil.copy(parsed.getContents().get(0));
    // a unit or a word of a vocabulary refers to nothing, and is not written as if it did
    original.eAllContents().forEachRemaining(e -> {
      if (e instanceof NameReference name && name.getTarget() != null && name.getTarget().eIsProxy()) {
        name.setTarget(null);
      }
    });
    Path written = folder.resolve("model." + format);
    ReportExport.write(AnalysisSettings.defaults(), file, written);
    URI uri = URI.createFileURI(written.toString());
    Resource loaded = format.equals("xmi") ? new XMIResourceImpl(uri) : new JsonResourceFactory().createResource(uri);
    set.getResources().add(loaded);
    try (InputStream in = Files.newInputStream(written)) {
      loaded.load(in, Map.of());
    }
    assertThat(loaded.getErrors()).isEmpty();
    EObject model = loaded.getContents().get(0);
    EcoreUtil.resolveAll(model);
    assertThat(EcoreUtil.equals(model, original)).isTrue();
    assertThat(EcoreUtil.ExternalCrossReferencer.find(model)).isNotEmpty().allSatisfy((target, uses) -> assertThat(target.eIsProxy()).isFalse());
    CostFile changed = (CostFile) model;
    changed.getElements().remove(changed.getElements().size() - 1);
    assertThat(EcoreUtil.equals(model, original)).as("the comparison sees a missing element").isFalse();
  }
}
