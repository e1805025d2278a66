package org.costdsl.lang;

import com.google.inject.Binder;
import com.google.inject.name.Names;
import org.costdsl.lang.parser.CostValueConverters;
import org.costdsl.lang.scoping.CostLinker;
import org.costdsl.lang.scoping.CostLinkingService;
import org.costdsl.lang.scoping.CostResourceDescriptionStrategy;
import org.costdsl.lang.scoping.CostScopes;
import org.costdsl.lang.scoping.PackageScopes;
import org.costdsl.lang.scoping.ProjectDescriptions;
import org.costdsl.lang.scoping.ProjectScopes;
import org.costdsl.lang.serializer.CostTransientValues;
import org.costdsl.lang.validation.CheckChain;
import org.costdsl.lang.validation.CostChecks;
import org.costdsl.lang.validation.CostDiagnosticConverter;
import org.costdsl.lang.validation.CostLinkingMessages;
import org.costdsl.lang.validation.CostSyntaxMessages;
import org.costdsl.lang.validation.CostValidator;
import org.costdsl.lang.validation.FileValidator;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.linking.ILinker;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.linking.ILinkingService;
import org.eclipse.xtext.parser.antlr.IReferableElementsUnloader;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.scoping.impl.AbstractDeclarativeScopeProvider;
import org.eclipse.xtext.serializer.sequencer.ITransientValueService;
import org.eclipse.xtext.service.SingletonBinding;
import org.eclipse.xtext.validation.CompositeEValidator;
import org.eclipse.xtext.validation.IDiagnosticConverter;
import org.eclipse.xtext.validation.IResourceValidator;

/** Binds the rooms of the language together for headless use. */
public class CostRuntimeModule extends AbstractCostRuntimeModule {

  @Override
  public Class<? extends IScopeProvider> bindIScopeProvider() {
    return CostScopes.class;
  }

  @Override
  public void configureIScopeProviderDelegate(Binder binder) {
    binder.bind(IScopeProvider.class).annotatedWith(Names.named(AbstractDeclarativeScopeProvider.NAMED_DELEGATE))
        .to(PackageScopes.class);
  }

  /** Asks an index of packages, where there is one, for what other files give. */
  @Override
  public Class<? extends IGlobalScopeProvider> bindIGlobalScopeProvider() {
    return ProjectScopes.class;
  }

  /** The same for all names of a project. */
  public Class<? extends ResourceDescriptionsProvider> bindResourceDescriptionsProvider() {
    return ProjectDescriptions.class;
  }

  /** Keeps written names beside references. */
  @Override
  public Class<? extends ILinker> bindILinker() {
    return CostLinker.class;
  }

  /** Leaves a text's model as it is when another takes its place: whatever refers to it is parsed anew as well. */
  public IReferableElementsUnloader bindIReferableElementsUnloader() {
    return root -> { };
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

  /** Checks a file in small groups. */
  @Override
  @SingletonBinding(eager = true)
  public Class<? extends CostValidator> bindCostValidator() {
    return CostChecks.class;
  }

  /** Lets a fault of a check out. */
  public Class<? extends CompositeEValidator> bindCompositeEValidator() {
    return CheckChain.class;
  }

  /** Lets a fault of a check out. */
  public Class<? extends IResourceValidator> bindIResourceValidator() {
    return FileValidator.class;
  }

  /** Words linking errors; names in expressions are left to the name checks. */
  public Class<? extends ILinkingDiagnosticMessageProvider> bindLinkingMessages() {
    return CostLinkingMessages.class;
  }

  /** Words syntax errors in the author's terms. */
  public Class<? extends ISyntaxErrorMessageProvider> bindSyntaxMessages() {
    return CostSyntaxMessages.class;
  }

  /** Carries details and fixes of a message along. */
  public Class<? extends IDiagnosticConverter> bindDiagnosticConverter() {
    return CostDiagnosticConverter.class;
  }

  /** Reads and writes strings; one for all files, since it goes through the whole grammar when it is made. */
  @Override
  @SingletonBinding
  public Class<? extends IValueConverterService> bindIValueConverterService() {
    return CostValueConverters.class;
  }

  /** Says what other files can see. */
  public Class<? extends IDefaultResourceDescriptionStrategy> bindIDefaultResourceDescriptionStrategy() {
    return CostResourceDescriptionStrategy.class;
  }
}
