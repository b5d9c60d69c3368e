package io.lparjar.jes.tso;

import java.io.IOException;

/** A TSO command's behaviour. Holds no state: one instance serves all users at the same time. */
@FunctionalInterface
public interface TsoCommand {

  /**
   * Carries the command out.
   *
   * @param session whose it is; takes the lines that it says, without carriage control
   * @param command its whole text, continuation lines joined
   * @return the return code, 0 to 4,095
   */
  int execute(TsoSession session, String command) throws IOException;

  /** Its syntax and what it is for, as HELP shows it; none for a command of another manual. */
  default String help() {
    return "";
  }

  /** The same for one of the names that it is known under, upper case. */
  default String help(String name) {
    return help();
  }
}
