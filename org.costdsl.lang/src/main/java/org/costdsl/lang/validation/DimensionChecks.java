package org.costdsl.lang.validation;

import java.util.List;
import java.util.Optional;
import org.costdsl.lang.diagnostic.IssueCode;
import org.costdsl.lang.model.Expectation;
import org.costdsl.lang.model.Expression;
import org.costdsl.lang.model.Function;
import org.costdsl.lang.model.Item;
import org.costdsl.lang.model.Let;
import org.costdsl.lang.model.MemberAccess;
import org.costdsl.lang.model.NameReference;
import org.costdsl.lang.model.Overriding;
import org.costdsl.lang.model.Property;
import org.costdsl.lang.quantity.Dimension;
import org.costdsl.lang.schema.PropertySchema;
import org.costdsl.lang.schema.ValueKind;
import org.costdsl.lang.typing.DimensionMismatch;
import org.costdsl.lang.typing.MemberPath;
import org.costdsl.lang.typing.Names;
import org.costdsl.lang.typing.TypeProblem;
import org.costdsl.lang.typing.WrittenProperty;
import org.eclipse.xtext.validation.Check;

/** Whether amounts fit where they stand. */
public final class DimensionChecks extends CheckGroup {

  static final IssueCode MISMATCH = new IssueCode("unit/mismatch");
  static final IssueCode NOT_AN_AMOUNT = new IssueCode("value/not-an-amount");

  /** The value of a property has the dimension that the schema says. */
  @Check
  public void property(Property property) {
    Optional<PropertySchema> schema = WrittenProperty.of(property).flatMap(WrittenProperty::schema);
    if (schema.isEmpty() || CommaNumber.in(property.getItems()).isPresent()) {
      return;
    }
    property.getItems().forEach(item -> value(item, schema.get()));
  }

  /** A period may be written as its dates. */
  private void value(Item item, PropertySchema schema) {
    boolean typed = schema.kind() == ValueKind.QUANTITY || schema.kind() == ValueKind.ALLOCATION
        || schema.kind() == ValueKind.STATEMENT || schema.kind() == ValueKind.USES;
    boolean period = schema.kind() == ValueKind.QUANTITY && schema.dimension().equals(Dimension.TIME)
        && DateLiterals.isDate(item.getValue());
    if (typed && !period && item.getValue() != null) {
      report(typing(item).checkValue(item.getValue(), schema));
    }
  }

  /** A formula adds and compares what can be added and compared. */
  @Check
  public void let(Let let) {
    if (CommaNumber.in(let.getItems()).isEmpty()) {
      let.getItems().forEach(this::formula);
    }
  }

  /** The formula of a function does too. */
  @Check
  public void function(Function function) {
    if (function.getItem() != null) {
      formula(function.getItem());
    }
  }

  private void formula(Item item) {
    report(typing(item).check(item.getValue()).problems());
  }

  /** Both sides of an expectation have one dimension, and so has an absolute tolerance. */
  @Check
  public void expectation(Expectation expectation) {
    Expression right = expectation.getRight();
    report(typing(expectation).checkComparison(expectation.getLeft(), right));
    boolean absolute = expectation.getTolerance() != null && !expectation.getTolerance().isPercent();
    if (absolute && right != null) {
      report(typing(expectation).checkComparison(right, expectation.getTolerance()));
    }
  }

  /** A variant's value has the dimension of what it replaces. */
  @Check
  public void overriding(Overriding overriding) {
    Item item = overriding.getItem();
    if (item == null || item.getValue() == null) {
      return;
    }
    if (overriding.getTarget() instanceof MemberAccess access) {
      MemberPath.of(access).flatMap(MemberPath::schema).filter(s -> s.kind() == ValueKind.QUANTITY)
          .ifPresent(schema -> report(typing(item).checkValue(item.getValue(), schema)));
    } else if (overriding.getTarget() instanceof NameReference name && Names.target(name) instanceof Let) {
      report(typing(item).checkComparison(name, item.getValue()));
    }
  }

  private void report(List<TypeProblem> problems) {
    for (TypeProblem problem : problems) {
      if (Recovery.touchesError(problem.place())) {
        continue;
      }
      IssueCode code = problem instanceof DimensionMismatch ? MISMATCH : NOT_AN_AMOUNT;
      error(code, problem.message(), problem.place(), new IssueData(problem.replacement(), problem.advice(), problem.detail()));
    }
  }
}
