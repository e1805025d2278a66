package org.costdsl.lang.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Global;
import org.kie.api.runtime.KieSession;

/** Compiled rules, ready to fire over facts. */
public final class RuleBase {

  private final KieBase rules;
  private final Set<String> globals;

  private RuleBase(KieBase rules) {
    this.rules = rules;
    this.globals = rules == null ? Set.of() : rules.getKiePackages().stream().flatMap(p -> p.getGlobalVariables().stream())
        .map(Global::getName).collect(Collectors.toUnmodifiableSet());
  }

  /** Rules that were compiled elsewhere. */
  public static RuleBase of(KieBase rules) {
    return new RuleBase(rules);
  }

  /** No rules. */
  static RuleBase none() {
    return new RuleBase(null);
  }

  /** The rules that come with the tool, being loaded on a thread of their own from the first call on. */
  static CompletableFuture<RuleBase> shipped() {
    return Shipped.LOADING;
  }

  private static final class Shipped {
    static final CompletableFuture<RuleBase> LOADING = CompletableFuture.supplyAsync(RuleBase::load, Shipped::start);

    private static void start(Runnable loading) {
      Thread thread = new Thread(() -> {
        loading.run();
        warmUp();
      }, "rule-base");
      thread.setDaemon(true);
      thread.start();
    }
  }

  /** A session without facts: its classes are there when the first report comes, which the language is still at work on. */
  private static void warmUp() {
    Shipped.LOADING.thenAccept(base -> base.fire(List.of(), new Findings(), new Thresholds(RuleCatalogue.standard(), Map.of())));
  }

  private static RuleBase load() {
    return inOwnClassLoader(() -> new RuleBase(KieBaseBuilder.createKieBaseFromModel(ShippedRules.models())));
  }

  /** Fires every rule over the facts, in a session of its own. */
  void fire(List<Object> facts, Findings findings, Thresholds thresholds) {
    if (rules == null) {
      return;
    }
    inOwnClassLoader(() -> {
      KieSession session = session(findings, thresholds);
      try {
        facts.forEach(session::insert);
        return session.fireAllRules();
      } finally {
        session.dispose();
      }
    });
  }

  /** A session that outlasts a single set of facts. */
  StandingSession standing(Thresholds thresholds) {
    Findings findings = new Findings();
    return inOwnClassLoader(() -> new StandingSession(session(findings, thresholds), findings));
  }

  /** A rule file that needs no thresholds need not declare them. */
  private KieSession session(Findings findings, Thresholds thresholds) {
    KieSession session = rules.newKieSession();
    Map.of("findings", findings, "thresholds", thresholds).forEach((name, value) -> {
      if (globals.contains(name)) {
        session.setGlobal(name, value);
      }
    });
    return session;
  }

  /** Drools looks for its services through the thread's class loader, which inside OSGi knows none of them. */
  static <T> T inOwnClassLoader(Supplier<T> action) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(RuleBase.class.getClassLoader());
    try {
      return action.get();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
