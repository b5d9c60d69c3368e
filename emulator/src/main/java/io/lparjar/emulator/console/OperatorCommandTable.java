package io.lparjar.emulator.console;

import io.lparjar.jes.subsystem.InitiatorControl;
import io.lparjar.jes.subsystem.JobControl;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which class carries out which operator command. */
final class OperatorCommandTable {
  private final Map<OperatorCommand, ConsoleCommand> commands =
      new EnumMap<>(OperatorCommand.class);

  private OperatorCommandTable() {}

  /** All commands. */
  static OperatorCommandTable standard() {
    OperatorCommandTable table = new OperatorCommandTable();
    Map<OperatorCommand, ConsoleCommand> commands = table.commands;
    ActivityCommand activity = new ActivityCommand();
    commands.put(OperatorCommand.HELP, new OperatorHelpCommand());
    commands.put(OperatorCommand.DISPLAY_TIME, new DisplayTimeCommand());
    commands.put(OperatorCommand.DISPLAY_REQUESTS, new DisplayRequestsCommand());
    commands.put(OperatorCommand.DISPLAY_IPL, new DisplayIplCommand());
    commands.put(OperatorCommand.DISPLAY_ACTIVITY, activity);
    commands.put(OperatorCommand.DISPLAY_JOBS, activity);
    commands.put(OperatorCommand.DISPLAY_SERIALIZATION, new DisplaySerializationCommand());
    commands.put(OperatorCommand.DISPLAY_SMF, new DisplaySmfCommand());
    commands.put(OperatorCommand.SWITCH_SMF, new SwitchSmfCommand());
    commands.put(OperatorCommand.DISPLAY_TCPIP, new DisplayTcpipCommand());
    commands.put(OperatorCommand.STOP, new StopCommand());
    commands.put(OperatorCommand.START, new StartCommand());
    commands.put(OperatorCommand.SETPROG, new SetprogCommand());
    commands.put(OperatorCommand.MODIFY, new ModifyCommand());
    commands.put(OperatorCommand.REPLY, new ReplyCommand());
    commands.put(OperatorCommand.DISPLAY_JOB, new DisplayJobCommand());
    commands.put(OperatorCommand.DISPLAY_JOB_QUEUE, new DisplayJobCommand());
    commands.put(OperatorCommand.DISPLAY_ACTIVE, new DisplayActiveCommand());
    commands.put(OperatorCommand.RELEASE_JOB, new JobControlCommand("A", JobControl::release));
    commands.put(OperatorCommand.CANCEL_JOB, new JobControlCommand("C", JobControl::cancel));
    commands.put(OperatorCommand.HOLD_JOB, new JobControlCommand("H", JobControl::hold));
    commands.put(OperatorCommand.CHANGE_JOB, new ChangeJobCommand());
    commands.put(
        OperatorCommand.DISPLAY_INITIATORS,
        new InitiatorCommand("D", (initiators, number, classes) -> {}));
    commands.put(
        OperatorCommand.START_INITIATOR,
        new InitiatorCommand("S", (initiators, number, classes) -> initiators.start(number)));
    commands.put(
        OperatorCommand.DRAIN_INITIATOR,
        new InitiatorCommand("P", (initiators, number, classes) -> initiators.drain(number)));
    commands.put(
        OperatorCommand.SET_INITIATOR, new InitiatorCommand("T", OperatorCommandTable::setClasses));
    commands.put(OperatorCommand.RELEASE_OUTPUT, new ReleaseOutputCommand());
    commands.put(OperatorCommand.PURGE_JOB, new PurgeJobCommand());
    return table;
  }

  ConsoleCommand get(OperatorCommand command) {
    return Objects.requireNonNull(commands.get(command));
  }

  private static void setClasses(
      InitiatorControl initiators, int number, @Nullable String classes) {
    if (classes != null) {
      initiators.setClasses(number, classes);
    }
  }
}
