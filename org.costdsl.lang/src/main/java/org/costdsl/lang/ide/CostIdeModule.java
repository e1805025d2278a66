package org.costdsl.lang.ide;

/** Binds the editor-independent language services. */
public class CostIdeModule extends AbstractCostIdeModule {
}
