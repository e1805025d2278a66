package org.costdsl.lang.analysis;

import com.google.inject.Injector;
import java.util.List;
import java.util.Optional;
import org.costdsl.lang.CostStandaloneSetup;
import org.costdsl.lang.diagnostic.LanguageIssue;
import org.costdsl.lang.formatting2.CostFormatter;
import org.costdsl.lang.validation.LanguageIssues;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.XtextSyntaxDiagnostic;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;

/** Lays text out in the language's style. */
public final class TextFormatter {

  private final Injector language;

  private TextFormatter(Injector language) {
    this.language = language;
  }

  /** A formatter of its own. */
  public static TextFormatter standard() {
    return new TextFormatter(new CostStandaloneSetup().createInjectorAndDoEMFRegistration());
  }

  /**
   * A text in the language's style.
   *
   * @param text the text, or the given one if it cannot be laid out
   * @param problems why it cannot be laid out: it is nested too deep or has syntax errors
   */
  public record Formatted(String text, List<LanguageIssue> problems) {

    public Formatted {
      problems = List.copyOf(problems);
    }
  }

  /** The text of a file in the language's style. */
  public Formatted format(String file, String text) {
    Optional<LanguageIssue> tooDeep = ReadableText.check(file, text);
    if (tooDeep.isPresent()) {
      return new Formatted(text, tooDeep.stream().toList());
    }
    XtextResourceSet set = language.getInstance(XtextResourceSet.class);
    XtextResource resource = (XtextResource) language.getInstance(IResourceFactory.class).createResource(URI.createFileURI(file));
    set.getResources().add(resource);
    ModelText.load(resource, text);
    if (resource.getParseResult().hasSyntaxErrors()) {
      return new Formatted(text, syntaxErrors(resource, file, text));
    }
    ITextRegionAccess access = language.getInstance(TextRegionAccessBuilder.class).forNodeModel(resource).create();
    FormatterRequest request = new FormatterRequest().setTextRegionAccess(access);
    return new Formatted(access.getRewriter().renderToString(new CostFormatter().format(request)), List.of());
  }

  private List<LanguageIssue> syntaxErrors(XtextResource resource, String file, String text) {
    return language.getInstance(IResourceValidator.class).validate(resource, CheckMode.FAST_ONLY, CancelIndicator.NullImpl).stream()
        .filter(i -> i.isSyntaxError() || resource.getErrors().stream().noneMatch(XtextSyntaxDiagnostic.class::isInstance))
        .map(i -> LanguageIssues.of(i, file, text)).toList();
  }
}
