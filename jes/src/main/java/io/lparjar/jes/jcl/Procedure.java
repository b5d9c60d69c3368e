package io.lparjar.jes.jcl;

import java.util.List;

/**
 * A procedure or INCLUDE group.
 *
 * @param source where it was found, as the messages say
 * @param origin how JESJCL marks its statements
 * @param statements all of it without PEND
 */
record Procedure(String source, Origin origin, List<JclStatement> statements) {
  Procedure {
    statements = List.copyOf(statements);
  }
}
