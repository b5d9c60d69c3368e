package io.lparjar.jes.tso;

import io.lparjar.datasets.allocation.AllocationRequest;
import io.lparjar.datasets.allocation.DispositionStatus;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.MemberName;
import java.util.Locale;
import java.util.Optional;

/**
 * The data set that a TSO command names: {@code 'A.B(C)'} as it stands, {@code B(C)} behind the
 * prefix.
 *
 * @param dataSet the data set
 * @param member the member, when one is named
 */
record DataSetOperand(DataSetName dataSet, Optional<MemberName> member) {

  /**
   * Reads the first operand of {@code command}.
   *
   * @throws io.lparjar.datasets.name.InvalidNameException when it is no name
   */
  static DataSetOperand of(TsoSession session, String command) {
    return named(session, TsoOperands.of(command).word(0));
  }

  /**
   * Reads a name as it is typed.
   *
   * @throws io.lparjar.datasets.name.InvalidNameException when it is no name
   */
  static DataSetOperand named(TsoSession session, String name) {
    String typed = name.toUpperCase(Locale.ROOT);
    boolean whole = typed.startsWith("'") || session.prefix().isEmpty();
    String full = whole ? typed.replace("'", "") : session.prefix() + "." + typed;
    int open = full.indexOf('(');
    if (open < 0) {
      return new DataSetOperand(DataSetName.parse(full), Optional.empty());
    }
    int close = full.endsWith(")") ? full.length() - 1 : full.length();
    return new DataSetOperand(
        DataSetName.parse(full.substring(0, open)),
        Optional.of(MemberName.parse(full.substring(open + 1, close))));
  }

  /** Asks for the data set as it is, shared with others. */
  AllocationRequest request() {
    AllocationRequest request = AllocationRequest.existing(dataSet, DispositionStatus.SHR);
    return member.map(request::member).orElse(request);
  }
}
