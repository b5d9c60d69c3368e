package io.lparjar.emulator.console;

/**
 * {@code S FTPD}: the FTP server runs for as long as the system does, so that another one finds its
 * port in use. Nothing else can be started.
 *
 * @see "z/OS MVS System Commands, START command"
 */
final class StartCommand implements ConsoleCommand {

  @Override
  public void execute(ConsoleSystem system, String operand, Answers answers) {
    answers.write(
        system.isServer(operand.split("[,.]", 2)[0])
            ? ConsoleMessage.SERVER_IN_USE.with()
            : ConsoleMessage.START_ERROR.with());
  }
}
