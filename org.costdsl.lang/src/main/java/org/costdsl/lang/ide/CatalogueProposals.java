package org.costdsl.lang.ide;

import com.google.inject.Inject;
import org.costdsl.lang.ide.ProposalWriter.Offer;
import org.costdsl.lang.ide.ProposalWriter.Request;
import org.costdsl.lang.quantity.Unit;
import org.costdsl.lang.quantity.UnitCatalog;
import org.costdsl.lang.rule.RuleCatalogue;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;

/** Proposes what the catalogues hold: rules to accept, currencies. */
final class CatalogueProposals {

  private static final int RANK = 900;

  private final ProposalWriter writer;

  @Inject
  CatalogueProposals(ProposalWriter writer) {
    this.writer = writer;
  }

  void rules(Request request) {
    RuleCatalogue.standard().rules().forEach(rule -> writer.write(request,
        new Offer(ContentAssistEntry.KIND_FUNCTION, rule.id(), rule.id(), rule.title(), rule.text()), RANK));
  }

  void currencies(Request request) {
    UnitCatalog.standard().all().stream().filter(Unit::isMoney).filter(u -> u.name().equals(u.currency()))
        .forEach(u -> writer.write(request,
            new Offer(ContentAssistEntry.KIND_UNIT, u.name(), u.name(), u.documentation(), UnitText.of(u)), RANK));
  }
}
