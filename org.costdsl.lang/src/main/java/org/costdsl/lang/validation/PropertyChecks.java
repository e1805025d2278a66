package org.costdsl.lang.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.costdsl.lang.diagnostic.IssueCode;
import org.costdsl.lang.model.Block;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.model.Member;
import org.costdsl.lang.model.MemberAccess;
import org.costdsl.lang.model.ModelPackage.Literals;
import org.costdsl.lang.model.Overriding;
import org.costdsl.lang.model.Property;
import org.costdsl.lang.quantity.UnitCatalog;
import org.costdsl.lang.schema.PropertySchema;
import org.costdsl.lang.schema.ValueKind;
import org.costdsl.lang.typing.Kinds;
import org.costdsl.lang.typing.MemberPath;
import org.costdsl.lang.typing.WrittenProperty;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;

/** Which properties a declaration has. */
public final class PropertyChecks extends CheckGroup {

  static final IssueCode UNKNOWN = new IssueCode("property/unknown");
  static final IssueCode DUPLICATE = new IssueCode("property/duplicate");
  static final IssueCode COMPUTED = new IssueCode("property/computed");
  static final IssueCode BLOCK = new IssueCode("property/block");

  /** A property is one of the schema's, may be given, and has a block where the schema has one. */
  @Check
  public void property(Property property) {
    Optional<WrittenProperty> written = WrittenProperty.of(property);
    if (written.isEmpty() || property.getName() == null || isInUnknown(written.get())) {
      return;
    }
    Optional<PropertySchema> schema = written.get().schema();
    if (schema.isEmpty()) {
      unknown(written.get());
    } else if (!schema.get().role().writable()) {
      error(COMPUTED, "`" + written.get().name() + "` is computed and cannot be given: " + schema.get().documentation(), property,
          Literals.PROPERTY__NAME, IssueData.NONE);
    } else {
      block(property, schema.get());
    }
  }

  /** What stands in a block that is unknown itself is told of with the block. */
  private static boolean isInUnknown(WrittenProperty written) {
    int dot = written.name().lastIndexOf('.');
    return dot >= 0 && written.owner().property(written.name().substring(0, dot)).filter(s -> s.kind() == ValueKind.BLOCK)
        .isEmpty();
  }

  private void unknown(WrittenProperty written) {
    Property property = written.property();
    String name = property.getName();
    int dot = written.name().lastIndexOf('.');
    String prefix = written.name().substring(0, dot + 1);
    if (UnitCatalog.standard().find(name).isPresent()) {
      error(UNKNOWN, "`" + name + "` is a unit: the colon after it makes it a property", property, Literals.PROPERTY__NAME,
          IssueData.NONE);
      return;
    }
    List<String> names = written.owner().properties().stream().filter(p -> p.role().writable()).map(PropertySchema::name)
        .filter(n -> n.startsWith(prefix) && n.indexOf('.', prefix.length()) < 0).map(n -> n.substring(prefix.length())).toList();
    Optional<String> meant = NearMiss.of(name, names);
    String owner = dot < 0 ? Kinds.withArticle(written.kind()) : "`" + written.name().substring(0, dot) + "`";
    error(UNKNOWN, owner + " has no property `" + name + "`" + NearMiss.question(meant), property, Literals.PROPERTY__NAME,
        IssueData.write(meant));
  }

  private void block(Property property, PropertySchema schema) {
    boolean wanted = schema.kind() == ValueKind.BLOCK;
    if (wanted && property.getBlock() == null && !property.getItems().isEmpty()) {
      error(BLOCK, "`" + schema.name() + "` takes a block: `" + schema.name() + ": { name: value }`", property, IssueData.NONE);
    } else if (!wanted && property.getBlock() != null) {
      error(BLOCK, "`" + schema.name() + "` takes a value, not a block", property, Literals.PROPERTY__BLOCK, IssueData.NONE);
    }
  }

  /** Each property is given once. */
  @Check
  public void duplicates(Declaration declaration) {
    duplicates(declaration.getMembers());
  }

  /** Each property of a block is given once. */
  @Check
  public void duplicates(Block block) {
    duplicates(block.getMembers());
  }

  private void duplicates(List<Member> members) {
    Map<String, Property> first = new HashMap<>();
    for (Member member : members) {
      if (member instanceof Property property && property.getName() != null) {
        Property earlier = first.putIfAbsent(property.getName(), property);
        if (earlier != null) {
          int line = NodeModelUtils.findActualNodeFor(earlier).getStartLine();
          error(DUPLICATE, "`" + property.getName() + "` is given twice, first in line " + line, property,
              Literals.PROPERTY__NAME, IssueData.NONE);
        }
      }
    }
  }

  /** A variant gives what may be given. */
  @Check
  public void overriding(Overriding overriding) {
    if (overriding.getTarget() instanceof MemberAccess access) {
      MemberPath.of(access).flatMap(MemberPath::schema).filter(s -> !s.role().writable()).ifPresent(schema -> error(COMPUTED,
          "`" + schema.name() + "` is computed and cannot be given: " + schema.documentation(), access,
          Literals.MEMBER_ACCESS__MEMBER, IssueData.NONE));
    }
  }
}
