package org.costdsl.lang.analysis;

import java.util.Optional;

/**
 * Files packed into one.
 *
 * @param result what the analysis says of them
 * @param bundle the bundle's bytes; empty if a file cannot be used
 */
public record Packed(AnalysisResult result, Optional<byte[]> bundle) {
}
