package org.costdsl.lang;

/** Sets the language up outside Eclipse. */
public class CostStandaloneSetup extends CostStandaloneSetupGenerated {
}
