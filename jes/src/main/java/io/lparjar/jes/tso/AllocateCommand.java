package io.lparjar.jes.tso;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.AllocationRequest;
import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.allocation.DataSets;
import io.lparjar.datasets.allocation.Disposition;
import io.lparjar.datasets.allocation.DispositionStatus;
import io.lparjar.datasets.allocation.NewDataSet;
import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.DataSetOrganization;
import io.lparjar.datasets.attribute.DataSetType;
import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.attribute.SpaceRequest;
import io.lparjar.datasets.attribute.SpaceUnit;
import io.lparjar.datasets.name.InvalidNameException;
import java.io.IOException;
import java.util.Locale;

/**
 * {@code ALLOCATE}: gives a data set a DD name for the session, and makes it when it is NEW; says
 * nothing when it is done. A DD name that is taken is freed with REUSE only.
 *
 * @see "z/OS TSO/E Command Reference, ALLOCATE command"
 */
public record AllocateCommand(DataSets dataSets) implements TsoCommand {
  private static final int FAILED = 12;

  @Override
  public int execute(TsoSession session, String command) throws IOException {
    TsoOperands operands = TsoOperands.of(command);
    String name = operands.value("DATASET", "DSNAME", "DA", "DSN").orElse("");
    try {
      DataSetOperand operand = DataSetOperand.named(session, name);
      String ddName =
          operands
              .value("FILE", "DDNAME", "FI", "F", "DD")
              .map(text -> text.toUpperCase(Locale.ROOT))
              .orElseGet(() -> unusedDdName(session));
      if (session.isAllocated(ddName) && !operands.has("REUSE")) {
        session.show(TsoMessage.FILE_IN_USE.with(ddName));
        return FAILED;
      }
      session.free(ddName);
      if (operands.has("NEW")) {
        make(session, operand, attributes(operands));
      }
      session.allocated(ddName, dataSets.allocate(session.requester(), request(operands, operand)));
      return 0;
    } catch (InvalidNameException e) {
      session.show(TsoMessage.INVALID_NAME.with(e.text()));
    } catch (DataSetException e) {
      session.show(TsoMessage.ofFailure(e, name.toUpperCase(Locale.ROOT)));
    } catch (NumberFormatException e) {
      session.show(TsoMessage.INVALID_OPERAND.with(command.strip()));
    }
    return FAILED;
  }

  private static String unusedDdName(TsoSession session) {
    int number = 1;
    while (session.isAllocated(systemDdName(number))) {
      number++;
    }
    return systemDdName(number);
  }

  private static String systemDdName(int number) {
    return String.format(Locale.ROOT, "SYS%05d", number);
  }

  /** Makes and catalogs it at once: others see it before FREE. */
  private void make(TsoSession session, DataSetOperand operand, DataSetAttributes attributes) {
    AllocationRequest request =
        AllocationRequest.of(
            operand.dataSet(), DispositionStatus.NEW, NewDataSet.anywhere(attributes));
    try (Allocation allocation = dataSets.allocate(session.requester(), request)) {
      allocation.release(Disposition.CATLG);
    }
  }

  private static AllocationRequest request(TsoOperands operands, DataSetOperand operand) {
    AllocationRequest request =
        AllocationRequest.existing(
            operand.dataSet(),
            operands.has("OLD", "NEW")
                ? DispositionStatus.OLD
                : operands.has("MOD") ? DispositionStatus.MOD : DispositionStatus.SHR);
    return operand.member().map(request::member).orElse(request);
  }

  private static DataSetAttributes attributes(TsoOperands operands) {
    int directory = number(operands, 0, "DIR");
    SpaceUnit unit =
        operands.has("CYLINDERS", "CYL")
            ? SpaceUnit.CYLINDER
            : operands.has("BLOCK") ? SpaceUnit.BLOCK : SpaceUnit.TRACK;
    String[] space = operands.value("SPACE", "SP").orElse("1,1").split("[ ,]+", 2);
    String dsorg = operands.value("DSORG").orElse("");
    boolean partitioned = directory > 0 || dsorg.startsWith("PO");
    DataSetOrganization sequential =
        dsorg.startsWith("DA") ? DataSetOrganization.DA : DataSetOrganization.PS;
    String recfm =
        operands.value("RECFM").orElse("FB").replaceAll("[ ,]", "").toUpperCase(Locale.ROOT);
    return new DataSetAttributes(
        partitioned ? DataSetOrganization.PO : sequential,
        partitioned ? DataSetType.PDS : DataSetType.BASIC,
        RecordFormat.of(recfm),
        number(operands, 80, "LRECL"),
        number(operands, 0, "BLKSIZE"),
        new SpaceRequest(
            unit,
            Integer.parseInt(space[0]),
            space.length > 1 ? Integer.parseInt(space[1]) : 0,
            partitioned ? Math.max(1, directory) : 0));
  }

  private static int number(TsoOperands operands, int otherwise, String keyword) {
    return operands.value(keyword).map(Integer::parseInt).orElse(otherwise);
  }

  @Override
  public String help() {
    return "ALLOCATE FILE(ddname) DATASET(name) [SHR|OLD|MOD|NEW ...] [REUSE]: allocates a data"
        + " set";
  }
}
