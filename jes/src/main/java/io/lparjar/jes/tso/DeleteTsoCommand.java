package io.lparjar.jes.tso;

import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.allocation.DataSets;
import io.lparjar.datasets.name.InvalidNameException;
import java.util.Locale;

/**
 * {@code DELETE}: deletes data sets, or members of one.
 *
 * @see "z/OS TSO/E Command Reference, DELETE command"
 */
public record DeleteTsoCommand(DataSets dataSets) implements TsoCommand {
  private static final int FAILED = 8;

  @Override
  public int execute(TsoSession session, String command) {
    String operand = TsoOperands.of(command).word(0);
    boolean list = operand.startsWith("(") && operand.endsWith(")");
    int code = operand.isEmpty() ? FAILED : 0;
    for (String name :
        TsoOperands.split(list ? operand.substring(1, operand.length() - 1) : operand)) {
      code = Math.max(code, delete(session, name));
    }
    return code;
  }

  private int delete(TsoSession session, String name) {
    try {
      DataSetOperand operand = DataSetOperand.named(session, name);
      if (operand.member().isPresent()) {
        dataSets.deleteMember(session.requester(), operand.dataSet(), operand.member().get());
        session.show(TsoMessage.MEMBER_DELETED.with(operand.member().get()));
      } else {
        dataSets.delete(session.requester(), operand.dataSet());
        session.show(TsoMessage.DELETED.with(operand.dataSet()));
      }
      return 0;
    } catch (InvalidNameException e) {
      session.show(TsoMessage.INVALID_NAME.with(e.text()));
    } catch (DataSetException e) {
      session.show(TsoMessage.ofFailure(e, name.toUpperCase(Locale.ROOT)));
    }
    return FAILED;
  }

  @Override
  public String help() {
    return "DELETE name: deletes a data set, or member of one";
  }
}
