package io.lparjar.jes.program.volume;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.AllocationRequest;
import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.allocation.Disposition;
import io.lparjar.datasets.allocation.DispositionStatus;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.InvalidNameException;
import io.lparjar.datasets.name.MemberName;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.jes.program.Program;
import io.lparjar.jes.program.ProgramTable;
import io.lparjar.jes.program.Report;
import io.lparjar.jes.program.StepContext;
import io.lparjar.jes.program.UserDataSets;
import io.lparjar.jes.program.statement.Keywords;
import io.lparjar.jes.program.statement.Operand;
import io.lparjar.jes.program.statement.Statement;
import io.lparjar.jes.program.statement.StatementException;
import io.lparjar.jes.program.statement.StatementReader;
import java.io.IOException;
import java.util.List;

/**
 * {@code IEHPROGM}: scratches, renames, catalogs and uncatalogs what SYSIN names; reports on
 * SYSPRINT.
 *
 * <ol>
 *   <li>0, when all is done.
 *   <li>8, when a statement is wrong or a request was refused; the next ones are carried out.
 *       [recalled]
 *   <li>16, when a DD statement is missing.
 * </ol>
 *
 * <p>SCRATCH takes a data set out of the catalog too, as it does where SMS manages it; SYS is read
 * only.
 *
 * @see "z/OS DFSMSdfp Utilities, IEHPROGM"
 */
public final class Iehprogm implements Program {
  private static final int REFUSED = 8;
  private static final int FAILED = 16;
  private static final int PRINT_LENGTH = 121;

  private Iehprogm() {}

  /** Makes IEHPROGM known. */
  public static void register(ProgramTable table) {
    table.register("IEHPROGM", new Iehprogm());
  }

  @Override
  public int run(StepContext step) throws IOException {
    if (step.dd("SYSPRINT").isEmpty() || step.dd("SYSIN").isEmpty()) {
      return FAILED;
    }
    try (Report report = Report.open(step, "SYSPRINT", PRINT_LENGTH);
        RecordReader reader = step.openInput("SYSIN")) {
      report.line(VolumeMessage.MAINTENANCE_TITLE.with("", 1));
      int code = 0;
      try {
        for (Statement statement : StatementReader.read(reader)) {
          code = Math.max(code, carryOut(step.dataSets(), report, statement));
        }
      } catch (StatementException e) {
        report.line(VolumeMessage.INVALID_STATEMENT.with());
        code = REFUSED;
      }
      report.line(VolumeMessage.END.with());
      return code;
    }
  }

  private static int carryOut(UserDataSets dataSets, Report report, Statement statement)
      throws IOException {
    for (String card : statement.cards()) {
      report.line(VolumeMessage.STATEMENT.with(card));
    }
    try {
      Keywords keywords = Keywords.of(statement);
      DataSetName name = new DataSetName(keywords.text("DSNAME"));
      try {
        carryOut(dataSets, statement.operation(), name, keywords);
      } catch (DataSetException e) {
        report.line(VolumeMessage.refused(name.toString(), e.reason()));
        return REFUSED;
      }
    } catch (StatementException | InvalidNameException e) {
      report.line(VolumeMessage.INVALID_STATEMENT.with());
      return REFUSED;
    }
    report.line(VolumeMessage.NORMAL_END.with(statement.operation()));
    return 0;
  }

  private static void carryOut(
      UserDataSets dataSets, String operation, DataSetName name, Keywords keywords) {
    String member = keywords.text("MEMBER");
    switch (operation) {
      case "SCRATCH" -> {
        if (member.isEmpty() && keywords.has("PURGE")) {
          dataSets.purge(name);
        } else if (member.isEmpty()) {
          dataSets.delete(name);
        } else {
          dataSets.deleteMember(name, new MemberName(member));
        }
      }
      case "RENAME" -> {
        String newName = keywords.text("NEWNAME");
        if (member.isEmpty()) {
          dataSets.rename(name, new DataSetName(newName));
        } else {
          dataSets.renameMember(name, new MemberName(member), new MemberName(newName));
        }
      }
      case "CATLG" ->
          release(
              dataSets,
              AllocationRequest.existing(name, DispositionStatus.OLD).onVolume(volume(keywords)),
              Disposition.CATLG);
      case "UNCATLG" ->
          release(
              dataSets,
              AllocationRequest.existing(name, DispositionStatus.OLD),
              Disposition.UNCATLG);
      default -> throw StatementException.syntax();
    }
  }

  private static void release(
      UserDataSets dataSets, AllocationRequest request, Disposition disposition) {
    try (Allocation allocation = dataSets.allocate(request)) {
      allocation.release(disposition);
    }
  }

  /** The first serial of {@code VOL=device=serial} or {@code VOL=device=(serial,...)}. */
  static String volume(Keywords keywords) {
    Operand value = keywords.find("VOL").orElse(new Operand.Word(""));
    Operand serials = value instanceof Operand.Assignment device ? device.value() : value;
    List<Operand> list = serials.list();
    return list.isEmpty() ? "" : list.get(0).word();
  }
}
