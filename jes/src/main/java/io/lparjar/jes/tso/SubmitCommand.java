package io.lparjar.jes.tso;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.allocation.DataSets;
import io.lparjar.datasets.allocation.Requester;
import io.lparjar.datasets.name.InvalidNameException;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.jes.job.JobFilter;
import io.lparjar.jes.job.JobId;
import io.lparjar.jes.job.JobSummary;
import io.lparjar.jes.subsystem.InternalReader;
import io.lparjar.jes.subsystem.JobEntrySubsystem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * {@code SUBMIT}: hands a data set or member to the internal reader, under the user's authority.
 *
 * @see "z/OS TSO/E Command Reference, SUBMIT command"
 */
public record SubmitCommand(DataSets dataSets, JobEntrySubsystem jes) implements TsoCommand {
  private static final int FAILED = 12;

  @Override
  public int execute(TsoSession session, String command) throws IOException {
    Requester requester = session.requester();
    try {
      DataSetOperand operand = DataSetOperand.of(session, command);
      List<byte[]> statements = read(requester, operand);
      InternalReader reader = jes.openInternalReader(requester);
      try (reader) {
        for (byte[] statement : statements) {
          reader.write(statement, 0, statement.length);
        }
      }
      for (JobId id : reader.submitted()) {
        String name = jes.find(requester, JobFilter.ALL, id).map(JobSummary::name).orElse("");
        session.show(TsoMessage.SUBMITTED.with(name, id));
      }
      return 0;
    } catch (InvalidNameException e) {
      session.show(TsoMessage.INVALID_NAME.with(e.text()));
    } catch (DataSetException e) {
      session.show(TsoMessage.NOT_ALLOCATED.with(e.dataSet()));
    }
    return FAILED;
  }

  /** All of them before the first is submitted: one that cannot be read makes no job. */
  private List<byte[]> read(Requester requester, DataSetOperand operand) throws IOException {
    List<byte[]> statements = new ArrayList<>();
    try (Allocation allocation = dataSets.allocate(requester, operand.request());
        RecordReader records = allocation.openReader()) {
      while (records.next()) {
        int begin = records.offset();
        statements.add(Arrays.copyOfRange(records.array(), begin, begin + records.length()));
      }
    }
    return statements;
  }

  @Override
  public String help() {
    return "SUBMIT name: hands a data set or member to JES2";
  }
}
