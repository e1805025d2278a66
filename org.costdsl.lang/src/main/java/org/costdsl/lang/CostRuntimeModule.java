package org.costdsl.lang;

import com.google.inject.Binder;
import com.google.inject.name.Names;
import org.costdsl.lang.scoping.CostLinker;
import org.costdsl.lang.scoping.CostLinkingService;
import org.costdsl.lang.scoping.CostResourceDescriptionStrategy;
import org.costdsl.lang.scoping.CostScopes;
import org.costdsl.lang.serializer.CostTransientValues;
import org.eclipse.xtext.linking.ILinker;
import org.eclipse.xtext.linking.ILinkingService;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.scoping.impl.AbstractDeclarativeScopeProvider;
import org.eclipse.xtext.scoping.impl.ImportedNamespaceAwareLocalScopeProvider;
import org.eclipse.xtext.serializer.sequencer.ITransientValueService;

/** Binds the rooms of the language together for headless use. */
public class CostRuntimeModule extends AbstractCostRuntimeModule {

  @Override
  public Class<? extends IScopeProvider> bindIScopeProvider() {
    return CostScopes.class;
  }

  @Override
  public void configureIScopeProviderDelegate(Binder binder) {
    binder.bind(IScopeProvider.class).annotatedWith(Names.named(AbstractDeclarativeScopeProvider.NAMED_DELEGATE))
        .to(ImportedNamespaceAwareLocalScopeProvider.class);
  }

  /** Keeps written names beside references. */
  @Override
  public Class<? extends ILinker> bindILinker() {
    return CostLinker.class;
  }

  /** Does not search for units. */
  @Override
  public Class<? extends ILinkingService> bindILinkingService() {
    return CostLinkingService.class;
  }

  /** Leaves written names to their references. */
  public Class<? extends ITransientValueService> bindSequencerTransientValues() {
    return CostTransientValues.class;
  }

  /** Says what other files can see. */
  public Class<? extends IDefaultResourceDescriptionStrategy> bindIDefaultResourceDescriptionStrategy() {
    return CostResourceDescriptionStrategy.class;
  }
}
