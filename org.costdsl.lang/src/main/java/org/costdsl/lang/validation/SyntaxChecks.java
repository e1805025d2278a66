package org.costdsl.lang.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.costdsl.lang.model.BareWord;
import org.costdsl.lang.model.CostFile;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.model.DeclarationKind;
import org.costdsl.lang.model.Element;
import org.costdsl.lang.model.ModelPackage.Literals;
import org.costdsl.lang.model.Property;
import org.costdsl.lang.model.StrayMember;
import org.costdsl.lang.model.StrayToken;
import org.costdsl.lang.model.UnknownDeclaration;
import org.costdsl.lang.quantity.UnitCatalog;
import org.costdsl.lang.schema.PropertySchema;
import org.costdsl.lang.schema.Schema;
import org.costdsl.lang.typing.SourceText;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;

/** What the grammar lets through so that the rest of the file can still be read. */
public final class SyntaxChecks extends CheckGroup {

  private static final String VERSION = "1.0";
  private static final List<String> OTHER_BEGINNINGS = List.of("currency", "rate", "let", "fn", "scenario", "expect", "accept",
      "import", "package", "language");

  /** The version of the language must be one that this tool knows. */
  @Check
  public void version(CostFile file) {
    if (file.getVersion() != null && !file.getVersion().equals(VERSION)) {
      error(SyntaxCodes.LANGUAGE_VERSION, "this tool reads language " + VERSION + "; the file asks for " + file.getVersion(),
          file, Literals.COST_FILE__VERSION, IssueData.write(VERSION));
    }
  }

  /** A word without its colon. */
  @Check
  public void bareWord(BareWord word) {
    if (isConsequence(word)) {
      return;
    }
    Optional<String> meant = meantProperty(word);
    if (word.isEquals()) {
      String written = SourceText.of(word).replaceFirst("\\s*=\\s*", ": ");
      error(SyntaxCodes.COLON, "a property takes a colon: `" + written + "`", word, IssueData.write(written));
    } else if (isProperty(word) || meant.isPresent() && !isUnit(word.getName())) {
      error(SyntaxCodes.COLON, "`" + word.getName() + "` needs a colon and a value" + (meant.get().equals(word.getName()) ? ""
          : NearMiss.question(meant)), word, IssueData.write(meant.get() + ":"));
    } else if (isUnit(word.getName())) {
      error(SyntaxCodes.STRAY, "the unit `" + word.getName() + "` has no number before it", word, IssueData.NONE);
    } else {
      error(SyntaxCodes.STRAY, "`" + word.getName() + "` does not belong here: a property is written `name: value`", word,
          IssueData.NONE);
    }
  }

  /** What follows a syntax error in its line may be right once that is mended. */
  private boolean isConsequence(EObject element) {
    int line = NodeModelUtils.findActualNodeFor(element).getStartLine();
    return Recovery.touchesError(element) || syntaxErrors(element).beforeInLine(line, region(element).getOffset());
  }

  /** The unit in `a- 3 kWh`. */
  private static boolean isRestOfSubtraction(UnknownDeclaration unknown) {
    List<Element> elements = ((CostFile) unknown.eContainer()).getElements();
    int index = elements.indexOf(unknown);
    return index > 0 && elements.get(index - 1) instanceof StrayToken stray && Recovery.before(stray).endsWith("-");
  }

  private static boolean isUnit(String word) {
    return UnitCatalog.standard().find(word).isPresent();
  }

  private static boolean isProperty(BareWord word) {
    return meantProperty(word).filter(word.getName()::equals).isPresent();
  }

  private static Optional<String> meantProperty(BareWord word) {
    Declaration declaration = EcoreUtil2.getContainerOfType(word, Declaration.class);
    if (declaration == null) {
      return Optional.empty();
    }
    List<String> names = Schema.standard().declaration(declaration.getKind().getLiteral()).properties().stream()
        .map(PropertySchema::name).toList();
    return names.contains(word.getName()) ? Optional.of(word.getName()) : NearMiss.of(word.getName(), names);
  }

  /** A number, a text or a sign in a body that is part of no property. */
  @Check
  public void strayMember(StrayMember stray) {
    stray(stray, stray.getToken());
  }

  /** The same outside of a body. */
  @Check
  public void strayToken(StrayToken stray) {
    if (!stray.getToken().equals("}")) {
      stray(stray, stray.getToken());
    } else if (!syntaxErrors(stray).before(region(stray).getOffset())) {
      error(SyntaxCodes.STRAY, "this `}` closes nothing", stray, IssueData.write(""));
    }
  }

  private void stray(EObject stray, String token) {
    // `a- 3` is told of once, where the hyphen is.
    if (!isConsequence(stray) && !Recovery.before(stray).endsWith("-")) {
      error(SyntaxCodes.STRAY, "`" + SourceText.of(stray) + "` does not belong here" + (":".equals(token)
          ? ": a colon follows the name of a property" : ": a property is written `name: value`"), stray, IssueData.NONE);
    }
  }

  /** A word that begins nothing. */
  @Check
  public void unknownDeclaration(UnknownDeclaration unknown) {
    if (isConsequence(unknown) || isRestOfSubtraction(unknown)) {
      return;
    }
    List<String> beginnings = Stream.concat(Schema.standard().declarations().stream().map(d -> d.kind()),
        OTHER_BEGINNINGS.stream()).toList();
    Optional<String> meant = NearMiss.of(unknown.getWord(), beginnings);
    error(SyntaxCodes.UNKNOWN_DECLARATION, "`" + unknown.getWord() + "` begins no declaration" + NearMiss.question(meant),
        unknown, Literals.UNKNOWN_DECLARATION__WORD, IssueData.write(meant));
  }

  /** A property has a value, and stands in a declaration. */
  @Check
  public void property(Property property) {
    if (property.eContainer() instanceof CostFile) {
      if (!syntaxErrors(property).before(region(property).getOffset())) {
        error(SyntaxCodes.OUTSIDE_BODY, "`" + property.getName() + ":` stands outside of a declaration", property,
            Literals.PROPERTY__NAME, IssueData.NONE);
      }
    } else if (property.getBlock() == null && property.getItems().isEmpty() && !Recovery.touchesError(property)
        && !isUnit(property.getName())) {
      error(SyntaxCodes.MISSING_VALUE, "expected a value after `" + property.getName() + ":`", property, IssueData.NONE);
    }
  }

  /** A stage is part of a run. */
  @Check
  public void stage(Declaration declaration) {
    boolean inRun = declaration.eContainer() instanceof Declaration run && run.getKind() == DeclarationKind.RUN;
    if (declaration.getKind() == DeclarationKind.STAGE && !inRun) {
      error(SyntaxCodes.STAGE_OUTSIDE_RUN, "a stage is part of a run, and this one is not", declaration,
          Literals.DECLARATION__KIND, IssueData.NONE);
    }
  }
}
