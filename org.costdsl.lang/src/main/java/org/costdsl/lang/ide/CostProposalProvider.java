package org.costdsl.lang.ide;

import com.google.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.costdsl.lang.ide.ProposalWriter.Request;
import org.costdsl.lang.services.CostGrammarAccess;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;

/** Proposes what the grammar and the schema allow at a place: one group of proposals for each place of the grammar. */
public final class CostProposalProvider extends IdeContentProposalProvider {

  private final Map<AbstractElement, Proposals> groups = new HashMap<>();
  private final KeywordProposals keywords;

  /** A group of proposals for one sort of place. */
  interface Proposals {
    void propose(Request request);
  }

  @Inject
  CostProposalProvider(CostGrammarAccess grammar, PropertyProposals properties, UnitProposals units, NameProposals names,
      MemberProposals members, CatalogueProposals catalogue, KeywordProposals keywords, DateProposals dates) {
    this.keywords = keywords;
    groups.put(grammar.getPropertyAccess().getNameAssignment_0(), properties);
    groups.put(grammar.getQuantityAccess().getUnitAssignment_4(), units);
    groups.put(grammar.getPostfixAccess().getTargetAssignment_1(), names);
    groups.put(grammar.getPostfixAccess().getMemberAssignment_3_2(), members);
    groups.put(grammar.getCurrencySettingAccess().getUnitAssignment_1(), catalogue::currencies);
    groups.put(grammar.getAcceptanceAccess().getRuleAssignment_1(), catalogue::rules);
    groups.put(grammar.getImportAccess().getImportedNamespaceAssignment_1(), names::packages);
    groups.put(grammar.getItemAccess().getCitesAssignment_2_1(), names::sources);
    groups.put(grammar.getBodyAccess().getBaseAssignment_2_1(), names::bases);
    groups.put(grammar.getScenarioAccess().getBaseAssignment_2_1(), names::scenarios);
    groups.put(grammar.getAcceptanceAccess().getTargetAssignment_3(), names::own);
    groups.put(grammar.getQuantityAccess().getNumberAssignment_1(), dates);
    groups.put(grammar.getAsOfSettingAccess().getDateAssignment_2(), dates::day);
    groups.put(grammar.getRateAccess().getDateAssignment_5(), dates::day);
    groups.put(grammar.getItemAccess().getSinceAssignment_1_1(), dates::day);
    groups.put(grammar.getPhraseAccess().getDateAssignment_1_1_1_1_1(), dates::day);
    groups.put(grammar.getAcceptanceAccess().getUntilAssignment_6_1(), dates::until);
  }

  @Override
  protected void createProposals(AbstractElement element, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
    if (element instanceof Keyword keyword) {
      keywords.propose(keyword, new Request(context, acceptor));
    } else if (element instanceof Assignment assignment) {
      groups.getOrDefault(assignment, request -> { }).propose(new Request(context, acceptor));
    } else if (!(element instanceof RuleCall) && !(element instanceof CrossReference)) {
      super.createProposals(element, context, acceptor);
    }
  }
}
