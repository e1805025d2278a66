package org.costdsl.lang.typing;

import java.util.Optional;
import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.model.Let;
import org.costdsl.lang.model.MemberAccess;
import org.costdsl.lang.model.NameReference;
import org.costdsl.lang.model.Named;
import org.costdsl.lang.schema.Schema;

/** Types of names and of what is named after a dot. */
final class NameTypes {

  private NameTypes() {
  }

  static Type of(NameReference reference, TypeMemory memory) {
    Named target = Names.target(reference);
    if (target instanceof Let let) {
      return memory.typeOf(let);
    }
    if (target instanceof Declaration declaration) {
      return new Type.ReferenceType(declaration);
    }
    if (target != null) {
      return Type.ANY;
    }
    Optional<Type> unit = Names.unit(reference).map(u -> new Type.Measured(u.dimension()));
    return unit.or(() -> bareProperty(reference)).orElse(Type.ANY);
  }

  /** `cost` in a claim is that of what the claim covers. */
  private static Optional<Type> bareProperty(NameReference reference) {
    return ClaimSubject.claimAround(reference).flatMap(ClaimSubject::of)
        .flatMap(subject -> Schema.standard().property(subject.getKind().getLiteral(), String.valueOf(reference.getWord())))
        .map(SchemaTypes::of);
  }

  static Type of(MemberAccess access) {
    return MemberPath.of(access).map(path -> path.isStage() ? new Type.ReferenceType(path.declaration())
        : path.schema().map(SchemaTypes::of).orElse(Type.ANY)).orElse(Type.ANY);
  }
}
