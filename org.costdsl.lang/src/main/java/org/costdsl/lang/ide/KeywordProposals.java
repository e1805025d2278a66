package org.costdsl.lang.ide;

import com.google.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.costdsl.lang.ide.ProposalWriter.Offer;
import org.costdsl.lang.ide.ProposalWriter.Request;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.model.DeclarationKind;
import org.costdsl.lang.schema.DeclarationSchema;
import org.costdsl.lang.schema.Schema;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;

/** Proposes the grammar's words; punctuation is typed faster than it is chosen. */
final class KeywordProposals {

  private static final int DECLARATION = 700;
  private static final int WITHIN_VALUE = 200;
  private static final Set<String> KINDS = Schema.standard().declarations().stream().map(DeclarationSchema::kind)
      .collect(Collectors.toUnmodifiableSet());

  private final ProposalWriter writer;
  private final SnippetProposals snippets;

  @Inject
  KeywordProposals(ProposalWriter writer, SnippetProposals snippets) {
    this.writer = writer;
    this.snippets = snippets;
  }

  void propose(Keyword keyword, Request request) {
    String word = keyword.getValue();
    boolean opens = ReservedWords.DECLARATIONS.contains(word);
    if (!Character.isLetter(word.charAt(0)) || !opens && !new CursorPlace(request.context()).continuesValue()) {
      return;
    }
    if (opens && !fits(word, request)) {
      return;
    }
    String documentation = KINDS.contains(word) ? Schema.standard().declaration(word).documentation() : "";
    writer.write(request, new Offer(ContentAssistEntry.KIND_KEYWORD, word + " ", word, documentation, documentation),
        opens ? DECLARATION : WITHIN_VALUE);
    if (opens) {
      snippets.propose(word, DECLARATION - 1, request);
    }
  }

  /** A stage stands in a run, everything else that opens a line stands outside of declarations. */
  private static boolean fits(String word, Request request) {
    CursorPlace place = new CursorPlace(request.context());
    Optional<Declaration> around = place.declaration();
    boolean inRun = around.filter(d -> d.getKind() == DeclarationKind.RUN).isPresent() && place.blockPrefix().isEmpty();
    return !place.needsValue() && (word.equals("stage") ? inRun : around.isEmpty());
  }
}
