package org.costdsl.lang.cli;

import java.io.InputStream;
import java.util.function.Supplier;
import org.costdsl.lang.rule.RuleCatalogue;

/**
 * What every command works with.
 *
 * @param pipeline what analyses files
 * @param catalogue the rules, read when a command asks for them
 * @param terminal the reader's screen
 * @param input what the reader enters
 */
public record Session(Pipeline pipeline, Supplier<RuleCatalogue> catalogue, Terminal terminal, InputStream input) {
}
