package io.lparjar.jes.tso;

import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.allocation.DataSets;
import io.lparjar.datasets.name.InvalidNameException;
import io.lparjar.datasets.name.MemberName;
import java.util.Locale;

/**
 * {@code RENAME}: gives a data set or member another name; says nothing when it is done.
 *
 * @see "z/OS TSO/E Command Reference, RENAME command"
 */
public record RenameTsoCommand(DataSets dataSets) implements TsoCommand {
  private static final int FAILED = 12;

  @Override
  public int execute(TsoSession session, String command) {
    TsoOperands operands = TsoOperands.of(command);
    try {
      DataSetOperand from = DataSetOperand.named(session, operands.word(0));
      String name = operands.word(1);
      if (from.member().isPresent()) {
        dataSets.renameMember(
            session.requester(), from.dataSet(), from.member().get(), member(session, name));
      } else {
        dataSets.rename(
            session.requester(), from.dataSet(), DataSetOperand.named(session, name).dataSet());
      }
      return 0;
    } catch (InvalidNameException e) {
      session.show(TsoMessage.INVALID_NAME.with(e.text()));
    } catch (DataSetException e) {
      session.show(TsoMessage.ofFailure(e, operands.word(0).toUpperCase(Locale.ROOT)));
    }
    return FAILED;
  }

  /** {@code (NEW)}, or the whole name again. */
  private static MemberName member(TsoSession session, String name) {
    return name.startsWith("(")
        ? MemberName.parse(name.replaceAll("[()]", "").toUpperCase(Locale.ROOT))
        : DataSetOperand.named(session, name)
            .member()
            .orElseGet(() -> MemberName.parse(name.toUpperCase(Locale.ROOT)));
  }

  @Override
  public String help() {
    return "RENAME name newname: gives a data set or member another name";
  }
}
