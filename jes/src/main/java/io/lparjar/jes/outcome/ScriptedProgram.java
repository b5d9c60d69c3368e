package io.lparjar.jes.outcome;

import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.jes.job.CompletionCode.ConditionCode;
import io.lparjar.jes.job.CompletionCode.SystemAbend;
import io.lparjar.jes.job.CompletionCode.UserAbend;
import io.lparjar.jes.program.Abend;
import io.lparjar.jes.program.Program;
import io.lparjar.jes.program.StepContext;
import io.lparjar.jes.program.StepContext.DdAttributes;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Writes what its outcome says, waits for the system's clock, and ends. */
record ScriptedProgram(StepOutcome outcome) implements Program {
  private static final DdAttributes PRINT =
      new DdAttributes(RecordFormat.of("VB"), 137, 27_998, false);

  /** How often the system's clock, which tells nobody that it goes on, is looked at. */
  private static final long LOOK_UP_MILLIS = 10;

  @Override
  public int run(StepContext step) throws IOException {
    for (StepOutcome.DdRecords records : outcome.output()) {
      if (step.dd(records.ddName()).isPresent()) {
        write(step, records);
      }
    }
    awaitEnd(step);
    if (outcome.completion() instanceof SystemAbend abend) {
      throw Abend.system(abend.code(), abend.reason());
    }
    if (outcome.completion() instanceof UserAbend abend) {
      throw Abend.user(abend.code(), abend.reason());
    }
    return outcome.completion() instanceof ConditionCode condition ? condition.value() : 0;
  }

  private static void write(StepContext step, StepOutcome.DdRecords records) throws IOException {
    try (RecordWriter writer = step.openOutput(records.ddName(), PRINT)) {
      for (String line : records.lines()) {
        String cut = line.substring(0, Math.min(line.length(), writer.maximumLength()));
        int minimum = Math.max(1, writer.minimumLength());
        byte[] record = Ebcdic.encode(String.format(Locale.ROOT, "%-" + minimum + "s", cut));
        writer.write(record, 0, record.length);
      }
    }
  }

  /** Returns early when the job's thread is interrupted: it is cancelled, or its time is over. */
  private void awaitEnd(StepContext step) {
    Instant end = outcome.endless() ? Instant.MAX : step.clock().instant().plus(outcome.runTime());
    try {
      while (step.clock().instant().isBefore(end)) {
        TimeUnit.MILLISECONDS.sleep(LOOK_UP_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
