package org.costdsl.lang.validation;

import com.google.inject.Inject;
import java.util.List;
import org.costdsl.lang.diagnostic.IssueCode;
import org.costdsl.lang.model.CostFile;
import org.costdsl.lang.typing.ExpressionTyping;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;
import org.eclipse.xtext.validation.AbstractDeclarativeValidator;
import org.eclipse.xtext.validation.EValidatorRegistrar;

/** A group of checks that belong together; {@link CostChecks} runs all groups. */
abstract class CheckGroup extends AbstractDeclarativeValidator {

  @Inject
  private IResourceScopeCache cache;

  /** Registers nothing: the composing validator is registered. */
  @Override
  public void register(EValidatorRegistrar registrar) {
    // Registering each group as well would run every check twice.
  }

  /** The types of the file that an element belongs to. */
  final ExpressionTyping typing(EObject element) {
    return cache.get(ExpressionTyping.class, element.eResource(), ExpressionTyping::new);
  }

  /** Where the parser stopped in the file that an element belongs to. */
  final SyntaxErrors syntaxErrors(EObject element) {
    return cache.get(SyntaxErrors.class, element.eResource(), () -> SyntaxErrors.of(element.eResource()));
  }

  /** What is in the file that is being checked. */
  final FileContents contents() {
    return getContext().get(FileContents.class) instanceof FileContents known ? known
        : cache.get(FileContents.class, getCurrentObject().eResource(), FileContents::new);
  }

  /** All of one sort that is in a file. */
  final <T extends EObject> List<T> contents(CostFile file, Class<T> sort) {
    return contents().of(file, sort).toList();
  }

  /** Reports an error on the whole text of an element. */
  final void error(IssueCode code, String message, EObject place, IssueData data) {
    error(code, message, place, region(place), data);
  }

  /** Reports an error on the text of one feature of an element. */
  final void error(IssueCode code, String message, EObject place, EStructuralFeature feature, IssueData data) {
    error(code, message, place, region(place, feature), data);
  }

  /** Reports an error on a stretch of text. */
  final void error(IssueCode code, String message, EObject place, ITextRegion region, IssueData data) {
    acceptError(message, place, region.getOffset(), region.getLength(), code.code(), data.encoded());
  }

  /** Reports a warning on the text of one feature of an element. */
  final void warning(IssueCode code, String message, EObject place, EStructuralFeature feature, IssueData data) {
    warning(code, message, place, region(place, feature), data);
  }

  /** Reports a warning on the whole text of an element. */
  final void warning(IssueCode code, String message, EObject place, IssueData data) {
    warning(code, message, place, region(place), data);
  }

  /** Remarks on the text of one feature of an element. */
  final void info(IssueCode code, String message, EObject place, EStructuralFeature feature) {
    ITextRegion region = region(place, feature);
    acceptInfo(message, place, region.getOffset(), region.getLength(), code.code(), IssueData.NONE.encoded());
  }

  private void warning(IssueCode code, String message, EObject place, ITextRegion region, IssueData data) {
    acceptWarning(message, place, region.getOffset(), region.getLength(), code.code(), data.encoded());
  }

  /** The text of an element without the space around it. */
  static ITextRegion region(EObject element) {
    ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
    return node == null ? new TextRegion(0, 0) : node.getTextRegion();
  }

  private static ITextRegion region(EObject element, EStructuralFeature feature) {
    ITextRegion region = null;
    for (INode node : NodeModelUtils.findNodesForFeature(element, feature)) {
      region = region == null ? node.getTextRegion() : region.merge(node.getTextRegion());
    }
    return region == null ? region(element) : region;
  }
}
