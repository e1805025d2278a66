package org.costdsl.lang.ide;

import com.google.inject.Guice;
import com.google.inject.Injector;
import org.costdsl.lang.CostRuntimeModule;
import org.costdsl.lang.CostStandaloneSetup;
import org.eclipse.xtext.util.Modules2;

/** Sets the language up with its editor services, as a language server or the workbench needs it. */
public class CostIdeSetup extends CostStandaloneSetup {

  @Override
  public Injector createInjector() {
    return Guice.createInjector(Modules2.mixin(new CostRuntimeModule(), new CostIdeModule()));
  }
}
