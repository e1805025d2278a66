package org.costdsl.lang;

/** Binds the rooms of the language together for headless use. */
public class CostRuntimeModule extends AbstractCostRuntimeModule {
}
