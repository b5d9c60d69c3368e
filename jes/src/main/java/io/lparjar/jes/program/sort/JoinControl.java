package io.lparjar.jes.program.sort;

import io.lparjar.jes.program.sort.SortKey.KeyField;
import java.util.List;
import java.util.Optional;

/**
 * What JOINKEYS, JOIN and REFORMAT ask for.
 *
 * @param first file F1
 * @param second file F2
 * @param pairs whether records with a partner are kept
 * @param firstAlone whether records of F1 without a partner are kept
 * @param secondAlone the same for F2
 * @param form REFORMAT; without it records without a partner are kept as they are
 */
record JoinControl(
    Side first,
    Side second,
    boolean pairs,
    boolean firstAlone,
    boolean secondAlone,
    Optional<JoinedForm> form) {

  /** F1 and F2. */
  List<Side> sides() {
    return List.of(first, second);
  }

  /**
   * A JOINKEYS statement.
   *
   * @param number 1 or 2
   * @param ddName SORTJNF1, SORTJNF2 or that of F1= and F2=
   * @param keys binary fields
   * @param sorted SORTED: the file is in order
   * @param checked not NOSEQCK: that it is in order is checked
   * @param taskId TASKID, beginning of the names of the subtask's DDs
   * @param filter INCLUDE or OMIT
   * @param stopAfter STOPAFT
   */
  record Side(
      int number,
      String ddName,
      List<KeyField> keys,
      boolean sorted,
      boolean checked,
      String taskId,
      RecordTest filter,
      long stopAfter) {
    Side {
      keys = List.copyOf(keys);
    }

    SortKey key() {
      return new SortKey(keys);
    }

    /** JNF1CNTL or JNF2CNTL, and the like. */
    String controlDd() {
      return taskId + "F" + number + "CNTL";
    }

    /** JNF1JMSG or JNF2JMSG, and the like. */
    String messageDd() {
      return taskId + "F" + number + "JMSG";
    }

    /** Whether the keys of both can be compared: as many, as long, in the same order. */
    boolean matches(Side other) {
      boolean same = keys.size() == other.keys.size();
      for (int i = 0; same && i < keys.size(); i++) {
        KeyField one = keys.get(i);
        KeyField two = other.keys.get(i);
        same = one.field().length() == two.field().length() && one.descending() == two.descending();
      }
      return same;
    }
  }
}
