package org.costdsl.ui.editor;

import org.costdsl.lang.ide.Problem;
import org.eclipse.jface.text.source.Annotation;

/** A problem in the text that stands in the editor. */
final class ProblemAnnotation extends Annotation {

  private final Problem problem;

  ProblemAnnotation(Problem problem, String type) {
    super(type, false, problem.message() + " [" + problem.code() + "]");
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
