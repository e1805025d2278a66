package org.costdsl.tests.validation;

import com.google.inject.Injector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.costdsl.lang.CostStandaloneSetup;
import org.costdsl.lang.diagnostic.LanguageIssue;
import org.costdsl.lang.diagnostic.Severity;
import org.costdsl.lang.scoping.StandardLibrary;
import org.costdsl.lang.validation.LanguageIssues;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;

/** Texts that are parsed, linked with the standard library and checked, but not evaluated. */
public final class Checked {

  private static final String NAME = "test.cost";
  private static final Injector INJECTOR = new CostStandaloneSetup().createInjectorAndDoEMFRegistration();
  private static final XtextResourceSet LIBRARY = library();

  private Checked() {
  }

  private static XtextResourceSet library() {
    XtextResourceSet set = INJECTOR.getInstance(XtextResourceSet.class);
    INJECTOR.getInstance(StandardLibrary.class).loadInto(set);
    return set;
  }

  /**
   * The issues of a text, in the order of their places. The texts of the golden files are fragments that show one message each:
   * that a fragment is not whole is left out here, and has a test of its own.
   */
  public static List<LanguageIssue> issues(String text) {
    return allIssues(text).stream().filter(i -> !i.code().code().equals("property/missing")).toList();
  }

  /** Every issue of a text, in the order of their places. */
  public static List<LanguageIssue> allIssues(String text) {
    XtextResource resource = parsed(text);
    try {
      return resource.getResourceServiceProvider().getResourceValidator()
          .validate(resource, CheckMode.ALL, CancelIndicator.NullImpl).stream().map(i -> LanguageIssues.of(i, NAME, text))
          .sorted(Comparator.comparing(LanguageIssue::place)).toList();
    } finally {
      LIBRARY.getResources().remove(resource);
    }
  }

  /** A text as a resource that is linked beside the standard library. */
  public static XtextResource parsed(String text) {
    IResourceFactory factory = INJECTOR.getInstance(IResourceFactory.class);
    XtextResource resource = (XtextResource) factory.createResource(URI.createURI("mem:/" + NAME));
    LIBRARY.getResources().add(resource);
    try {
      resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
          Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return resource;
  }

  /** Issues as the golden files write them: {@code line:column+length code: message}, then detail and fix. */
  public static String render(List<LanguageIssue> issues) {
    StringBuilder text = new StringBuilder();
    for (LanguageIssue issue : issues) {
      text.append(issue.place().line()).append(':').append(issue.place().column()).append('+').append(issue.place().length())
          .append(' ').append(issue.severity() == Severity.ERROR ? "" : issue.severity().word() + " ")
          .append(issue.code()).append(": ").append(issue.message()).append('\n');
      issue.detail().forEach(d -> text.append("    | ").append(d).append('\n'));
      issue.fix().ifPresent(f -> text.append("    fix: ").append(f).append('\n'));
    }
    return text.toString();
  }
}
