package io.lparjar.jes.tso;

import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.allocation.DataSets;
import io.lparjar.datasets.name.InvalidNameException;
import java.util.Locale;

/**
 * {@code DELETE}: deletes data sets, with PURGE before their day of expiration too, or members of
 * one.
 *
 * @see "z/OS TSO/E Command Reference, DELETE command"
 */
public record DeleteTsoCommand(DataSets dataSets) implements TsoCommand {
  private static final int FAILED = 8;

  @Override
  public int execute(TsoSession session, String command) {
    TsoOperands operands = TsoOperands.of(command);
    String operand = operands.word(0);
    boolean purge = operands.has("PURGE", "PRG");
    boolean list = operand.startsWith("(") && operand.endsWith(")");
    int code = operand.isEmpty() ? FAILED : 0;
    for (String name :
        TsoOperands.split(list ? operand.substring(1, operand.length() - 1) : operand)) {
      code = Math.max(code, delete(session, name, purge));
    }
    return code;
  }

  private int delete(TsoSession session, String name, boolean purge) {
    try {
      DataSetOperand operand = DataSetOperand.named(session, name);
      if (operand.member().isPresent()) {
        dataSets.deleteMember(session.requester(), operand.dataSet(), operand.member().get());
        session.show(TsoMessage.MEMBER_DELETED.with(operand.member().get()));
      } else if (purge) {
        dataSets.purge(session.requester(), operand.dataSet());
        session.show(TsoMessage.DELETED.with(operand.dataSet()));
      } else {
        dataSets.delete(session.requester(), operand.dataSet());
        session.show(TsoMessage.DELETED.with(operand.dataSet()));
      }
      return 0;
    } catch (InvalidNameException e) {
      session.show(TsoMessage.INVALID_NAME.with(e.text()));
    } catch (DataSetException e) {
      refuse(session, e, name.toUpperCase(Locale.ROOT));
    }
    return FAILED;
  }

  private static void refuse(TsoSession session, DataSetException failure, String name) {
    String shown = failure.dataSet().isEmpty() ? name.replace("'", "") : failure.dataSet();
    switch (failure.reason()) {
      case NOT_FOUND, MEMBER_NOT_FOUND -> session.show(TsoMessage.NOT_THERE_TO_DELETE.with(shown));
      case NOT_EXPIRED -> session.show(TsoMessage.NOT_EXPIRED.with());
      default -> session.show(TsoMessage.ofFailure(failure, name));
    }
    session.show(TsoMessage.NOT_DELETED.with(shown));
  }

  @Override
  public String help() {
    return "DELETE name [PURGE]: deletes a data set, or member of one";
  }
}
