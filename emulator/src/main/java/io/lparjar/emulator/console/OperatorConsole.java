package io.lparjar.emulator.console;

import io.lparjar.security.saf.LogonResult;
import io.lparjar.security.saf.SecurityEnvironment;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The console of a system: takes commands, and shows what the system writes.
 *
 * <pre>
 * List&lt;String&gt; answer = console.execute("D T");
 * </pre>
 *
 * <p>Whoever can reach it may do everything that class OPERCMDS does not refuse. Safe for use by
 * many threads.
 *
 * @see "z/OS MVS System Commands, using the console"
 */
public final class OperatorConsole {
  private final ConsoleLog log;
  private final ConsoleSystem system;
  private final OperatorAuthority authority;
  private final RacfConsole racf;
  private final OperatorCommandTable commands = OperatorCommandTable.standard();

  /**
   * The console of {@code system}, which is up and writes its messages to {@code log}.
   *
   * @param racf carries out a RACF command of a user, and gives what it says
   */
  public OperatorConsole(
      ConsoleLog log,
      ConsoleSystem system,
      BiFunction<SecurityEnvironment, String, List<String>> racf) {
    this.log = log;
    this.system = system;
    this.racf = new RacfConsole(racf);
    this.authority =
        new OperatorAuthority(
            system.saf(),
            system.identity().procedure(),
            system.identity().jobName(),
            system.jes().name());
    LocalDateTime up = system.started();
    log.write(
        ConsoleMessage.SERVER_INITIALIZED.with(ConsoleTime.colons(up), ConsoleTime.shortDate(up)));
    log.write(
        ConsoleMessage.SERVER_PROCESS.with(
            Integer.toString(system.server().asid()), system.server().jobName()));
  }

  /** The messages of the system. */
  public ConsoleLog log() {
    return log;
  }

  /** What waits for the operator's answer. */
  public OperatorRequests requests() {
    return system.requests();
  }

  /** Lets a user in at a console of his own. */
  LogonResult logon(String userId, String password) {
    return authority.logon(userId, password);
  }

  /**
   * Carries out a command of the operator.
   *
   * @return the lines of its answer, without time stamp; they are in the {@link #log()} too. None
   *     for a blank line
   */
  public List<String> execute(String line) {
    return execute(authority.operator(), line);
  }

  /**
   * Carries out a command of a user.
   *
   * @return as {@link #execute(String)} does
   */
  public List<String> execute(SecurityEnvironment user, String line) {
    Optional<String> racfCommand = RacfConsole.commandIn(line);
    if (racfCommand.isEmpty()) {
      return executeSystemCommand(user, line);
    }
    Answers answers = new Answers(log);
    racf.execute(authority.racfUser(user), racfCommand.get(), answers);
    return answers.lines();
  }

  /**
   * Carries out a command of a job: as the operator's, but none of RACF, which must know who issues
   * it.
   */
  public List<String> executeForJob(String line) {
    return executeSystemCommand(authority.operator(), line);
  }

  private List<String> executeSystemCommand(SecurityEnvironment user, String line) {
    if (line.isBlank()) {
      return List.of();
    }
    Answers answers = new Answers(log);
    CommandInput input = CommandInput.parse(line);
    Optional<OperatorCommand> command = OperatorCommand.find(input);
    if (command.isPresent() && authority.isDenied(user, command.get())) {
      answers.write(
          input.isForJes2()
              ? ConsoleMessage.JES2_NOT_AUTHORIZED.with()
              : ConsoleMessage.NOT_AUTHORIZED.with(input.verb()));
    } else if (command.isPresent()) {
      commands.get(command.get()).execute(system, input.operand(), answers);
    } else {
      answers.write(refusal(input));
    }
    return answers.lines();
  }

  private static String refusal(CommandInput input) {
    if (input.isForJes2()) {
      return ConsoleMessage.INVALID_OPERAND.with(
          input.operand().isEmpty() ? input.verb() : input.operand());
    }
    return OperatorCommand.isVerb(input.verb())
        ? ConsoleMessage.INVALID_PARAMETER.with(input.verb())
        : ConsoleMessage.COMMAND_INVALID.with(input.verb());
  }
}
