package io.lparjar.jes.tso;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.allocation.DataSets;
import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.name.InvalidNameException;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.jes.job.JobId;
import io.lparjar.jes.spool.SpoolDataSet;
import io.lparjar.jes.subsystem.JobEntrySubsystem;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code BROWSE}: shows the records of a data set, a member or a spool file, numbered; with HEX
 * each with its digits beneath, as the editor does. In place of the ISPF panels, which TSO has not.
 *
 * <pre>
 * 000001 ABC
 *        CCC
 *        123
 * </pre>
 */
public record BrowseCommand(DataSets dataSets, JobEntrySubsystem jes) implements TsoCommand {
  private static final int FAILED = 12;
  private static final String DIGITS = "0123456789ABCDEF";

  @Override
  public int execute(TsoSession session, String command) throws IOException {
    TsoOperands operands = TsoOperands.of(command);
    String name = operands.word(0);
    boolean hex = operands.has("HEX");
    try {
      String[] spool = name.toUpperCase(Locale.ROOT).split("\\.", 2);
      Optional<JobId> job = spool.length == 2 ? JobId.parse(spool[0]) : Optional.empty();
      if (job.isPresent()) {
        return spoolFile(session, job.get(), spool[1], hex);
      }
      try (Allocation allocation =
              dataSets.allocate(
                  session.requester(), DataSetOperand.named(session, name).request());
          RecordReader records = allocation.openReader()) {
        show(session, records, hex);
        return 0;
      }
    } catch (InvalidNameException e) {
      session.show(TsoMessage.INVALID_NAME.with(e.text()));
    } catch (DataSetException e) {
      session.show(TsoMessage.ofFailure(e, name.toUpperCase(Locale.ROOT)));
    }
    return FAILED;
  }

  /** {@code JOB00012.2}: counted as FTP does. */
  private int spoolFile(TsoSession session, JobId job, String number, boolean hex)
      throws IOException {
    List<SpoolDataSet> files = jes.spoolDataSets(session.requester(), job);
    for (int i = 0; i < files.size(); i++) {
      if (number.equals(Integer.toString(i + 1))) {
        try (RecordReader records = jes.open(session.requester(), files.get(i))) {
          show(session, records, hex);
        }
        return 0;
      }
    }
    session.show(TsoMessage.JOB_NOT_FOUND.with(job + "." + number));
    return FAILED;
  }

  private static void show(TsoSession session, RecordReader records, boolean hex)
      throws IOException {
    int number = 0;
    while (records.next()) {
      number++;
      String text = Ebcdic.decode(records.array(), records.offset(), records.length());
      session.show(String.format(Locale.ROOT, "%06d %s", number, printable(text)).stripTrailing());
      if (hex) {
        session.show("       " + digits(records, 4));
        session.show("       " + digits(records, 0));
      }
    }
  }

  private static String printable(String text) {
    StringBuilder shown = new StringBuilder(text);
    for (int i = 0; i < shown.length(); i++) {
      if (Character.isISOControl(shown.charAt(i))) {
        shown.setCharAt(i, '.');
      }
    }
    return shown.toString();
  }

  private static String digits(RecordReader record, int shift) {
    StringBuilder digits = new StringBuilder(record.length());
    for (int i = 0; i < record.length(); i++) {
      digits.append(DIGITS.charAt(record.array()[record.offset() + i] >> shift & 0xF));
    }
    return digits.toString();
  }

  @Override
  public String help() {
    return "BROWSE name|jobid.n [HEX]: shows a data set, member or spool file";
  }
}
