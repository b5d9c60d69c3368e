package io.lparjar.jes.tso;

import io.lparjar.jes.db2.Db2;
import io.lparjar.jes.db2.Db2ConnectException;
import io.lparjar.jes.db2.Db2Session;
import io.lparjar.jes.db2.SqlErrorException;
import io.lparjar.jes.program.StepContext;
import io.lparjar.jes.program.db2.Db2Program;
import io.lparjar.jes.program.db2.Db2Programs;
import io.lparjar.security.saf.SecurityEnvironment;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * {@code DSN SYSTEM(ssid)}: the DSN command processor of Db2, which takes its subcommands from the
 * lines that follow until END.
 *
 * <ol>
 *   <li>{@code RUN PROGRAM(name) PLAN(name) PARMS('text')} runs DSNTEP2, DSNTEP4 or DSNTIAD, or any
 *       program that jobs can name, or does what an outcome says. The return code is that of the
 *       last one.
 *   <li>12, when there is no such subsystem or program, or the user may not.
 * </ol>
 *
 * @see "Db2 for z/OS Commands, DSN (TSO)"
 */
public final class DsnCommand implements TsoCommand {
  private static final int FAILED = 12;

  private final Db2 db2;

  /** A command that connects to {@code db2}. */
  public DsnCommand(Db2 db2) {
    this.db2 = db2;
  }

  @Override
  public int execute(TsoSession session, String command) throws IOException {
    TsoOperands operands = TsoOperands.of(command);
    String system = operands.value("SYSTEM").orElse(db2.name()).toUpperCase(Locale.ROOT);
    try (Db2Session thread = db2.connect(system, session.requester().user())) {
      return subcommands(session, thread);
    } catch (Db2ConnectException refused) {
      session.show(
          switch (refused.reason()) {
            case NOT_DEFINED -> TsoMessage.DSN_NOT_OPERATIONAL.with(system);
            case NOT_AUTHORIZED, PLAN_NOT_AUTHORIZED -> TsoMessage.DSN_NOT_AUTHORIZED.with(system);
          });
    } catch (SqlErrorException refused) {
      refused.lines().forEach(session::show);
    }
    return FAILED;
  }

  private int subcommands(TsoSession session, Db2Session thread) throws IOException {
    int code = 0;
    session.show("DSN");
    for (Optional<String> line = session.terminal().read();
        line.isPresent();
        line = session.terminal().read()) {
      String subcommand = line.get().strip();
      if (!session.terminal().isPerson()) {
        session.show(line.get());
      }
      String name = TsoOperands.split(subcommand).stream().findFirst().orElse("");
      if (name.equalsIgnoreCase("END")) {
        return code;
      }
      if (name.equalsIgnoreCase("RUN")) {
        code = run(session, TsoOperands.of(subcommand), thread);
      } else if (!name.isEmpty()) {
        session.show(TsoMessage.DSN_UNKNOWN.with(name.toUpperCase(Locale.ROOT)));
        code = FAILED;
      }
      session.show("DSN");
    }
    return code;
  }

  private int run(TsoSession session, TsoOperands operands, Db2Session thread) throws IOException {
    String name = operands.value("PROGRAM").orElse("").toUpperCase(Locale.ROOT);
    String plan = operands.value("PLAN").orElse(name).toUpperCase(Locale.ROOT);
    Optional<StepContext> step = session.step();
    if (step.isEmpty()) {
      session.show(TsoMessage.DD_MISSING.with("SYSIN"));
      return FAILED;
    }
    SecurityEnvironment user = session.requester().user();
    try {
      db2.requirePlan(plan, user);
    } catch (Db2ConnectException refused) {
      session.show(TsoMessage.DSN_PLAN.with(plan, db2.name(), user.userId()));
      return FAILED;
    }
    OptionalInt code =
        step.get().call(name, operands.value("PARMS").map(DsnCommand::unquoted).orElse(""));
    if (code.isPresent()) {
      return code.getAsInt();
    }
    Optional<Db2Program> program = Db2Programs.find(name);
    if (program.isPresent()) {
      return program.get().run(step.get(), thread);
    }
    session.show(TsoMessage.DSN_NO_PROGRAM.with(name));
    return FAILED;
  }

  private static String unquoted(String text) {
    boolean quoted = text.length() > 1 && text.startsWith("'") && text.endsWith("'");
    return quoted ? text.substring(1, text.length() - 1).replace("''", "'") : text;
  }

  @Override
  public String help() {
    return "DSN SYSTEM(name): subcommands RUN PROGRAM(name) PLAN(name) and END of Db2";
  }
}
