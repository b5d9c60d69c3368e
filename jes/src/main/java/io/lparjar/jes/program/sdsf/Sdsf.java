package io.lparjar.jes.program.sdsf;

import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.jes.program.Program;
import io.lparjar.jes.program.ProgramTable;
import io.lparjar.jes.program.Report;
import io.lparjar.jes.program.StepContext;
import java.io.IOException;
import java.util.function.Supplier;

/**
 * {@code SDSF}, alias {@code ISFAFD}: carries out the commands in ISFIN, one a record, and prints
 * panels and answers to ISFOUT.
 *
 * <ol>
 *   <li>0, when all commands were understood.
 *   <li>4, when one was not, or found nothing. [inferred]
 *   <li>16, when ISFIN or ISFOUT is missing. [inferred]
 * </ol>
 *
 * @see "z/OS SDSF User's Guide, using SDSF in batch"
 */
public final class Sdsf implements Program {
  private static final int NOT_STARTED = 16;
  private static final int PRINT_LENGTH = 241;

  private final Supplier<SdsfServices> services;

  private Sdsf(Supplier<SdsfServices> services) {
    this.services = services;
  }

  /** Makes SDSF known; {@code services} are asked for when a step runs. */
  public static void register(ProgramTable table, Supplier<SdsfServices> services) {
    Sdsf sdsf = new Sdsf(services);
    table.register("SDSF", sdsf);
    table.register("ISFAFD", sdsf);
  }

  @Override
  public int run(StepContext step) throws IOException {
    if (step.dd("ISFIN").isEmpty() || step.dd("ISFOUT").isEmpty()) {
      return NOT_STARTED;
    }
    try (Report report = Report.open(step, "ISFOUT", PRINT_LENGTH);
        RecordReader reader = step.openInput("ISFIN")) {
      SdsfSession session = new SdsfSession(services.get(), step.requester(), report);
      while (!session.isEnded() && reader.next()) {
        String line = Ebcdic.decode(reader.array(), reader.offset(), reader.length()).strip();
        if (!line.isEmpty()) {
          step.serve(
              () -> {
                session.command(line);
                return line;
              });
        }
      }
      return session.code();
    }
  }
}
