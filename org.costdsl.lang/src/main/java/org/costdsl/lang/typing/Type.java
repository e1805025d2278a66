package org.costdsl.lang.typing;

import org.costdsl.lang.model.Declaration;
import org.costdsl.lang.quantity.Dimension;

/** What sort of value an expression has. */
public sealed interface Type {

  /** A plain number: a count, a share, a ratio. */
  Type NUMBER = new Measured(Dimension.NONE);

  /** A type that nothing is known of and nothing is said about: `unknown`, or a name that was not found. */
  Type ANY = new AnyAmount();

  /** A day, a month, a year or a span of them. */
  Type DATE = new DateType();

  /** A string. */
  Type TEXT = new TextType();

  /** True or false: a statement. */
  Type BOOLEAN = new BooleanType();

  /** The type in the user's words, such as {@code a date} or {@code money / device}. */
  String describe();

  /** An amount of a known dimension. */
  record Measured(Dimension dimension) implements Type {
    @Override
    public String describe() {
      return dimension.isNone() ? "a plain number" : dimension.toString();
    }
  }

  /** An amount of which the dimension is not known. */
  record AnyAmount() implements Type {
    @Override
    public String describe() {
      return "an amount";
    }
  }

  /** A date or a span of dates. */
  record DateType() implements Type {
    @Override
    public String describe() {
      return "a date";
    }
  }

  /** A declaration that is named. */
  record ReferenceType(Declaration declaration) implements Type {
    @Override
    public String describe() {
      return Kinds.withArticle(declaration.getKind().getLiteral());
    }
  }

  /** A string. */
  record TextType() implements Type {
    @Override
    public String describe() {
      return "a text";
    }
  }

  /** A word of a property's vocabulary. */
  record WordType(String word) implements Type {
    @Override
    public String describe() {
      return "a word";
    }
  }

  /** A statement that is true or false. */
  record BooleanType() implements Type {
    @Override
    public String describe() {
      return "a statement";
    }
  }
}
