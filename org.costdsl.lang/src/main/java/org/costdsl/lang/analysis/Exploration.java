package org.costdsl.lang.analysis;

import java.util.Optional;
import org.costdsl.lang.evaluation.WhatIf;

/**
 * A file and the questions that can be asked of it.
 *
 * @param result what the analysis says of it
 * @param whatIf evaluates it again with other inputs; empty if it cannot be used as it stands
 * @param model writes its parsed model for other tools; empty if it cannot be used as it stands
 */
public record Exploration(FileResult result, Optional<WhatIf> whatIf, Optional<ModelExport> model) {
}
