package io.lparjar.jes.tso;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * {@code FREE}: frees DD names, by themselves or by their data sets; says nothing when it is done.
 *
 * @see "z/OS TSO/E Command Reference, FREE command"
 */
public final class FreeCommand implements TsoCommand {
  private static final int FAILED = 12;

  @Override
  public int execute(TsoSession session, String command) throws IOException {
    TsoOperands operands = TsoOperands.of(command);
    int code = 0;
    for (String ddName : ddNames(session, operands)) {
      if (!session.free(ddName)) {
        session.show(TsoMessage.FILE_NOT_FREED.with(ddName));
        code = FAILED;
      }
    }
    return code;
  }

  private static List<String> ddNames(TsoSession session, TsoOperands operands) {
    if (operands.has("ALL")) {
      return List.copyOf(session.allocations().keySet());
    }
    String files = operands.value("FILE", "DDNAME", "FI", "F", "DD").orElse("");
    List<String> ddNames = new ArrayList<>(TsoOperands.split(files.toUpperCase(Locale.ROOT)));
    String dataSets = operands.value("DATASET", "DSNAME", "DA", "DSN").orElse("");
    for (String name : TsoOperands.split(dataSets)) {
      DataSetOperand operand = DataSetOperand.named(session, name);
      session
          .allocations()
          .forEach(
              (ddName, allocation) -> {
                if (allocation.entry().name().equals(operand.dataSet())) {
                  ddNames.add(ddName);
                }
              });
    }
    return ddNames;
  }

  @Override
  public String help() {
    return "FREE FILE(ddname ...)|DATASET(name ...)|ALL: frees what ALLOCATE has allocated";
  }
}
