package org.costdsl.lang.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.model.Expression;
import org.costdsl.lang.model.Item;
import org.costdsl.lang.model.MemberAccess;
import org.costdsl.lang.model.ModelPackage.Literals;
import org.costdsl.lang.model.NameReference;
import org.costdsl.lang.model.Phrase;
import org.costdsl.lang.model.Property;
import org.costdsl.lang.model.Scenario;
import org.costdsl.lang.model.Selection;
import org.costdsl.lang.model.UnknownValue;
import org.costdsl.lang.schema.PropertySchema;
import org.costdsl.lang.schema.Schema;
import org.costdsl.lang.schema.ValueKind;
import org.costdsl.lang.typing.Kinds;
import org.costdsl.lang.typing.MemberPath;
import org.costdsl.lang.typing.Names;
import org.costdsl.lang.typing.SourceText;
import org.costdsl.lang.typing.WrittenProperty;
import org.eclipse.xtext.validation.Check;

/** Whether names that are linked name something of the right kind, and have what is named after a dot. */
public final class MemberChecks extends CheckGroup {

  /** What follows a dot is a property or a stage of what stands before it. */
  @Check
  public void member(MemberAccess access) {
    if (access.eContainer() instanceof MemberAccess || access.getMember() == null) {
      return;
    }
    Optional<MemberPath> path = MemberPath.of(access);
    if (path.isPresent() && !path.get().isStage() && path.get().schema().isEmpty()) {
      unknown(path.get());
    } else if (path.isEmpty()) {
      withoutMembers(access);
    }
  }

  private void unknown(MemberPath path) {
    String kind = path.declaration().getKind().getLiteral();
    List<String> names = new ArrayList<>();
    Schema.standard().declaration(kind).properties().forEach(p -> names.add(p.name()));
    path.declaration().getMembers().stream().filter(Declaration.class::isInstance).map(s -> ((Declaration) s).getName())
        .filter(n -> n != null).forEach(names::add);
    Optional<String> meant = NearMiss.of(path.property(), names);
    boolean replaceable = path.property().indexOf('.') < 0;
    error(NameCodes.UNKNOWN_MEMBER, Kinds.withArticle(kind) + " has no `" + path.property() + "`" + NearMiss.question(meant),
        path.last(), Literals.MEMBER_ACCESS__MEMBER, replaceable ? IssueData.write(meant) : IssueData.NONE);
  }

  private void withoutMembers(MemberAccess access) {
    Expression root = access;
    while (root instanceof MemberAccess step) {
      root = step.getReceiver();
    }
    boolean amount = root instanceof NameReference name && Names.target(name) != null
        && !(Names.target(name) instanceof Declaration) && !(Names.target(name) instanceof Scenario);
    if (amount) {
      error(NameCodes.UNKNOWN_MEMBER, SourceText.quoted(root) + " is an amount: nothing can be named after its dot", access,
          Literals.MEMBER_ACCESS__MEMBER, IssueData.NONE);
    }
  }

  /** A reference names a declaration of a kind that the property takes. */
  @Check
  public void references(Property property) {
    Optional<PropertySchema> schema = WrittenProperty.of(property).flatMap(WrittenProperty::schema);
    if (schema.isPresent()) {
      property.getItems().forEach(item -> reference(item, schema.get()));
    }
  }

  private void reference(Item item, PropertySchema schema) {
    Expression value = item.getValue();
    switch (schema.kind()) {
      case REFERENCE, REFERENCES, MIXED -> named(value, schema);
      case ALLOCATION -> {
        if (value instanceof Selection selection && selection.getSet() == null) {
          ofKind(selection.getTarget(), List.of("pool", "accelerator"), "`of`");
        }
      }
      case USES -> {
        if (value instanceof Phrase phrase) {
          ofKind(phrase.getSubject(), List.of("organization"), "`" + schema.name() + "`");
        }
      }
      default -> {
        // The other kinds of value are no references.
      }
    }
  }

  private void named(Expression value, PropertySchema schema) {
    boolean model = value instanceof Selection selection && Names.isWord(selection.getSelector(), "model");
    Expression name = model ? ((Selection) value).getTarget() : value;
    boolean reference = name instanceof NameReference ref && !ref.isCall() || name instanceof MemberAccess;
    if (reference) {
      ofKind(name, schema.words(), "`" + schema.name() + "`");
    } else if (name != null && !(name instanceof UnknownValue) && !(name instanceof Phrase)
        && !Recovery.touchesError(name)) {
      String word = schema.kind() == ValueKind.MIXED ? ", or a word" : "";
      error(ValueCodes.REFERENCE, "`" + schema.name() + "` takes the name of " + Kinds.anyOf(schema.words()) + word + ", not "
          + SourceText.quoted(value), value, IssueData.NONE);
    }
  }

  private void ofKind(Expression name, List<String> kinds, String place) {
    Optional<String> kind = kindOf(name);
    if (kind.isPresent() && !kinds.contains(kind.get())) {
      error(ValueCodes.WRONG_KIND, place + " takes " + Kinds.anyOf(kinds) + "; " + SourceText.quoted(name) + " is "
          + Kinds.withArticle(kind.get()),
          name, IssueData.NONE);
    }
  }

  private static Optional<String> kindOf(Expression name) {
    if (name instanceof MemberAccess access) {
      return MemberPath.of(access).map(path -> path.isStage() ? "stage" : "figure");
    }
    if (!(name instanceof NameReference reference) || Names.target(reference) == null) {
      return Optional.empty();
    }
    return Optional.of(Names.target(reference) instanceof Declaration declaration ? declaration.getKind().getLiteral()
        : "formula");
  }
}
