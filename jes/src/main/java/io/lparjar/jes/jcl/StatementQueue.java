package io.lparjar.jes.jcl;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statements of a job or of one procedure that are still to be converted. */
final class StatementQueue {
  private final Deque<SourceStatement> statements = new ArrayDeque<>();

  StatementQueue(List<JclStatement> statements, Origin origin) {
    statements.forEach(statement -> this.statements.add(new SourceStatement(statement, origin, 0)));
  }

  /** The next statement, or null behind the last. */
  @Nullable SourceStatement poll() {
    return statements.poll();
  }

  /** Puts the statements of an INCLUDE group before all others. */
  void include(List<JclStatement> group, int depth) {
    for (int i = group.size() - 1; i >= 0; i--) {
      statements.push(new SourceStatement(group.get(i), Origin.LIBRARY, depth));
    }
  }

  /** Takes the DD statements that come next, and the comments between them. */
  List<SourceStatement> takeDds() {
    List<SourceStatement> ahead = new ArrayList<>();
    int taken = 0;
    for (SourceStatement next : statements) {
      boolean dd = next.statement().is("DD");
      if (!dd && next.statement().kind() != JclStatement.Kind.COMMENT) {
        break;
      }
      ahead.add(next);
      taken = dd ? ahead.size() : taken;
    }
    for (int i = 0; i < taken; i++) {
      statements.remove();
    }
    return ahead.subList(0, taken);
  }

  /** Forgets what is left. */
  void clear() {
    statements.clear();
  }
}
