package io.lparjar.emulator.console;

/**
 * {@code P FTPD} or {@code P FTPD1}: ends the FTP server, and the whole system with it.
 *
 * <p>On z/OS the procedure FTPD ends once it has started FTPD1; here both names mean the server.
 *
 * @see "z/OS Communications Server IP System Administrator's Commands, STOP command"
 */
final class StopCommand implements ConsoleCommand {

  @Override
  public void execute(ConsoleSystem system, String operand, Answers answers) {
    if (!system.isServer(operand)) {
      answers.write(ConsoleMessage.NOT_ACTIVE.with(operand));
      return;
    }
    answers.write(ConsoleMessage.SHUTDOWN_IN_PROGRESS.with());
    system.shutdown().run();
    answers.write(ConsoleMessage.SHUTDOWN_COMPLETE.with());
  }
}
