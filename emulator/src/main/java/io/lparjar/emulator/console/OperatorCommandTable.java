package io.lparjar.emulator.console;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

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
    commands.put(OperatorCommand.DISPLAY_TIME, new DisplayTimeCommand());
    commands.put(OperatorCommand.DISPLAY_REQUESTS, new DisplayRequestsCommand());
    commands.put(OperatorCommand.DISPLAY_IPL, new DisplayIplCommand());
    commands.put(OperatorCommand.DISPLAY_ACTIVITY, activity);
    commands.put(OperatorCommand.DISPLAY_JOBS, activity);
    commands.put(OperatorCommand.DISPLAY_TCPIP, new DisplayTcpipCommand());
    commands.put(OperatorCommand.STOP, new StopCommand());
    commands.put(OperatorCommand.MODIFY, new ModifyCommand());
    commands.put(OperatorCommand.DISPLAY_JOB, new DisplayJobCommand());
    commands.put(OperatorCommand.DISPLAY_JOB_QUEUE, new DisplayJobCommand());
    commands.put(OperatorCommand.DISPLAY_ACTIVE, new DisplayActiveCommand());
    commands.put(OperatorCommand.CANCEL_JOB, new PurgeJobCommand("C"));
    commands.put(OperatorCommand.PURGE_JOB, new PurgeJobCommand("P"));
    return table;
  }

  ConsoleCommand get(OperatorCommand command) {
    return Objects.requireNonNull(commands.get(command));
  }
}
