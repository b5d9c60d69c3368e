package io.lparjar.jes.tso;

import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.jes.program.Program;
import io.lparjar.jes.program.ProgramTable;
import io.lparjar.jes.program.StepContext;
import io.lparjar.jes.program.StepContext.DdAttributes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code IKJEFT01}, {@code IKJEFT1A} and {@code IKJEFT1B}: executes the TSO commands of PARM and
 * SYSTSIN, and prints them and what they say on SYSTSPRT.
 *
 * <ol>
 *   <li>The condition code is the return code of the last command.
 *   <li>IKJEFT1A and IKJEFT1B end with the first command whose return code is not 0.
 *   <li>12, when SYSTSPRT is missing, and from a command that does not exist. [recalled]
 * </ol>
 *
 * <p>Commands are work of the system: the job is not interrupted while one runs.
 *
 * @see "z/OS TSO/E Customization, Executing the terminal monitor program in batch"
 */
public final class Ikjeft01 implements Program {
  private static final int FAILED = 12;
  private static final int PRINT_LENGTH = 133;

  private final TsoCommandTable commands;
  private final boolean endsOnError;

  private Ikjeft01(TsoCommandTable commands, boolean endsOnError) {
    this.commands = commands;
    this.endsOnError = endsOnError;
  }

  /** Makes the three programs known, which execute the commands of {@code commands}. */
  public static void register(ProgramTable programs, TsoCommandTable commands) {
    programs.register("IKJEFT01", new Ikjeft01(commands, false));
    programs.register("IKJEFT1A", new Ikjeft01(commands, true));
    programs.register("IKJEFT1B", new Ikjeft01(commands, true));
  }

  @Override
  public int run(StepContext step) throws IOException {
    if (step.dd("SYSTSPRT").isEmpty()) {
      step.writeToProgrammer(TsoMessage.DD_MISSING.with("SYSTSPRT"));
      return FAILED;
    }
    DdAttributes print =
        new DdAttributes(RecordFormat.of("FBA"), PRINT_LENGTH, PRINT_LENGTH, false);
    try (RecordWriter writer = step.openOutput("SYSTSPRT", print)) {
      return run(step, new Terminal(writer));
    }
  }

  private int run(StepContext step, Terminal terminal) throws IOException {
    StepTerminal input = new StepTerminal(CommandLines.join(read(step)));
    try (TsoSession session = TsoSession.of(step, input)) {
      int code = 0;
      if (!step.parameter().isBlank()) {
        code = execute(session, step, step.parameter().strip(), input, terminal);
      }
      terminal.print(TsoMessage.FIRST_READY.with());
      for (Optional<String> next = input.read();
          next.isPresent() && !session.isEnded();
          next = input.read()) {
        if (endsOnError && code != 0) {
          return code;
        }
        String command = next.get();
        terminal.print(TsoMessage.LINE.with(command));
        code = execute(session, step, command.strip(), input, terminal);
        terminal.print(TsoMessage.READY.with());
      }
      terminal.print(TsoMessage.END.with());
      return code;
    }
  }

  private int execute(
      TsoSession session, StepContext step, String command, StepTerminal said, Terminal terminal)
      throws IOException {
    int code = step.serve(() -> commands.execute(session, command));
    for (String line : said.take()) {
      terminal.print(TsoMessage.LINE.with(line));
    }
    return code;
  }

  private static List<String> read(StepContext step) throws IOException {
    List<String> lines = new ArrayList<>();
    if (step.dd("SYSTSIN").isPresent()) {
      try (RecordReader reader = step.openInput("SYSTSIN")) {
        while (reader.next()) {
          lines.add(Ebcdic.decode(reader.array(), reader.offset(), reader.length()));
        }
      }
    }
    return lines;
  }
}
