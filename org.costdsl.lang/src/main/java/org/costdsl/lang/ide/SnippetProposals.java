package org.costdsl.lang.ide;

import com.google.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.costdsl.lang.ide.ProposalWriter.Offer;
import org.costdsl.lang.ide.ProposalWriter.Request;
import org.costdsl.lang.model.CostFile;
import org.costdsl.lang.model.CurrencySetting;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.schema.Schema;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;

/** Proposes whole declarations; what they refer to is taken from the file where it has such a thing. */
final class SnippetProposals {

  private final ProposalWriter writer;

  @Inject
  SnippetProposals(ProposalWriter writer) {
    this.writer = writer;
  }

  /** Those that begin with a word. */
  void propose(String word, int rank, Request request) {
    for (Snippet snippet : Snippets.ALL) {
      if (snippet.word().equals(word)) {
        Snippet.Filled filled = snippet.filled(indent(request), (asked, otherwise) -> known(asked, otherwise, request));
        writer.write(request, new Offer(ContentAssistEntry.KIND_SNIPPET, filled.text(), word + " …", snippet.title(),
            "```cost\n" + filled.text() + "\n```\n", filled.holes()), rank);
      }
    }
  }

  /** The white space that the line of the place begins with. */
  private static String indent(Request request) {
    String text = request.context().getRootNode().getText();
    int end = Math.min(request.context().getOffset(), text.length());
    String line = text.substring(text.lastIndexOf('\n', end - 1) + 1, end);
    return line.substring(0, line.length() - line.stripLeading().length());
  }

  private static String known(String asked, String otherwise, Request request) {
    Optional<CostFile> file = request.context().getResource().getContents().stream().filter(CostFile.class::isInstance)
        .map(CostFile.class::cast).findFirst();
    return switch (asked) {
      case "today" -> LocalDate.now().toString();
      case "year" -> LocalDate.now().plusYears(1).toString();
      case "currency" -> elements(file, CurrencySetting.class).map(CurrencySetting::getUnit).filter(Objects::nonNull).findFirst()
          .orElse("USD");
      default -> named(List.of(asked.split(",")), file).orElse(otherwise);
    };
  }

  private static Optional<String> named(List<String> kinds, Optional<CostFile> file) {
    return kinds.stream().flatMap(kind -> elements(file, Declaration.class)
        .filter(d -> d.getName() != null && d.getKind().getLiteral().equals(Schema.standard().declaration(kind).kind()))
        .map(Declaration::getName)).findFirst();
  }

  private static <T> Stream<T> elements(Optional<CostFile> file, Class<T> type) {
    return file.stream().flatMap(f -> f.getElements().stream()).filter(type::isInstance).map(type::cast);
  }
}
