package io.lparjar.jes.tso;

/**
 * {@code LOGOFF}: ends the session.
 *
 * @see "z/OS TSO/E Command Reference, LOGOFF command"
 */
public final class LogoffCommand implements TsoCommand {
  @Override
  public int execute(TsoSession session, String command) {
    session.end();
    return 0;
  }

  @Override
  public String help() {
    return "LOGOFF: ends the session";
  }
}
