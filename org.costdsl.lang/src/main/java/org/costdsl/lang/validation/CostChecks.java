package org.costdsl.lang.validation;

import org.eclipse.xtext.validation.ComposedChecks;

/** Everything that can be said of a file without evaluating it. */
@ComposedChecks(validators = {SyntaxChecks.class, NumberChecks.class, UnitChecks.class, DimensionChecks.class,
    PropertyChecks.class, ValueChecks.class, LimitChecks.class, ShareChecks.class, NameChecks.class, MemberChecks.class,
    DeclarationChecks.class, CallChecks.class,
    MoneyChecks.class, DateChecks.class, CycleChecks.class, AcceptChecks.class,
    UsageChecks.class})
public class CostChecks extends CostValidator {
}
