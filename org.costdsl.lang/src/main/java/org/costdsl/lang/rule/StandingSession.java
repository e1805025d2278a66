package org.costdsl.lang.rule;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.drools.core.rule.consequence.InternalMatch;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.api.runtime.rule.Match;

/** A session that is kept from one state of the facts to the next: facts that are equal to earlier ones do not fire again. */
final class StandingSession {

  /** So far ahead a fact is looked for that is not where it was; one that is not found is merely judged again. */
  private static final int WINDOW = 40;

  private final KieSession session;
  private final Findings findings;
  private final Map<Match, List<RuleReport>> said = new IdentityHashMap<>();
  private List<Standing> standing = List.of();

  private record Standing(Object fact, FactHandle handle) {
  }

  /** Keeps a session whose rules report to the given findings. */
  StandingSession(KieSession session, Findings findings) {
    this.session = session;
    this.findings = findings;
    session.addEventListener(new DefaultAgendaEventListener() {
      @Override
      public void afterMatchFired(AfterMatchFiredEvent event) {
        said.put(event.getMatch(), findings.taken());
      }
    });
  }

  /** What the rules say of these facts. */
  List<RuleReport> judge(List<Object> facts) {
    return RuleBase.inOwnClassLoader(() -> {
      exchange(facts);
      session.fireAllRules();
      said.entrySet().removeIf(e -> !((InternalMatch) e.getKey()).isMatched() || e.getValue().isEmpty());
      return said.values().stream().flatMap(List::stream).toList();
    });
  }

  void close() {
    session.dispose();
  }

  private void exchange(List<Object> facts) {
    List<Standing> kept = new ArrayList<>(facts.size());
    int old = 0;
    for (int i = 0; i < facts.size(); i++) {
      int found = find(facts.get(i), old);
      if (found >= 0) {
        remove(old, found);
        old = found + 1;
        kept.add(standing.get(found));
      } else {
        if (old < standing.size() && !isAhead(standing.get(old).fact(), facts, i + 1)) {
          remove(old, old + 1);
          old++;
        }
        kept.add(new Standing(facts.get(i), session.insert(facts.get(i))));
      }
    }
    remove(old, standing.size());
    standing = kept;
  }

  private int find(Object fact, int from) {
    for (int i = from; i < Math.min(standing.size(), from + WINDOW); i++) {
      if (standing.get(i).fact().equals(fact)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isAhead(Object fact, List<Object> facts, int from) {
    return facts.subList(Math.min(from, facts.size()), Math.min(from + WINDOW, facts.size())).contains(fact);
  }

  private void remove(int from, int to) {
    standing.subList(from, to).forEach(s -> session.delete(s.handle()));
  }
}
