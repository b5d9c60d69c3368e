package io.lparjar.emulator.console;

/**
 * {@code F FTPD1,DEBUG=(?)} and {@code DUMP=(?)}: what the FTP server traces and dumps. It never
 * does, so {@code ?} and {@code NONE} are the only values that are taken.
 *
 * @see "z/OS Communications Server IP System Administrator's Commands, MODIFY command: FTP"
 */
final class ModifyCommand implements ConsoleCommand {

  @Override
  public void execute(ConsoleSystem system, String operand, Answers answers) {
    String[] parts = operand.split(",", 2);
    String request = parts.length < 2 ? "" : parts[1].replaceAll("[() ]", "");
    answers.write(
        system.isServer(parts[0]) ? answer(request) : ConsoleMessage.NOT_ACTIVE.with(parts[0]));
  }

  private static String answer(String request) {
    return switch (request) {
      case "DEBUG=?", "DEBUG=NONE" -> ConsoleMessage.ACTIVE_TRACES.with();
      case "DUMP=?", "DUMP=NONE" -> ConsoleMessage.ACTIVE_DUMPS.with();
      default -> ConsoleMessage.INVALID_PARAMETER.with("MODIFY");
    };
  }
}
