package io.lparjar.security.racf;

import io.lparjar.security.racf.profile.AccessCondition;
import io.lparjar.security.racf.profile.AccessCondition.Kind;
import io.lparjar.security.racf.profile.SystemOption;
import io.lparjar.security.saf.Circumstances;
import io.lparjar.security.saf.PortOfEntry;
import io.lparjar.security.saf.ResourceClass;
import java.util.ArrayList;
import java.util.List;

/**
 * The conditions of conditional access lists that a user meets. One that looks at a port of entry
 * counts only while the class of the port is active, one that looks at the program only under
 * SETROPTS WHEN(PROGRAM). [seen]
 *
 * @see "z/OS Security Server RACF Command Language Reference, PERMIT WHEN"
 */
final class ConditionsInForce {
  private final RacfDatabase database;
  private final Circumstances circumstances;

  ConditionsInForce(RacfDatabase database, Circumstances circumstances) {
    this.database = database;
    this.circumstances = circumstances;
  }

  List<AccessCondition> met() {
    List<AccessCondition> met = new ArrayList<>(3);
    PortOfEntry port = circumstances.portOfEntry();
    if (port.isKnown() && database.classState(port.resourceClass()).active()) {
      met.add(new AccessCondition(kindOf(port.resourceClass()), port.name()));
    }
    if (!circumstances.program().isEmpty()
        && database.options().has(SystemOption.PROGRAM_CONTROL)) {
      met.add(new AccessCondition(Kind.PROGRAM, circumstances.program()));
    }
    if (!circumstances.system().isEmpty()) {
      met.add(new AccessCondition(Kind.SYSID, circumstances.system()));
    }
    return met;
  }

  private static Kind kindOf(ResourceClass resourceClass) {
    return Kind.valueOf(resourceClass.name());
  }
}
