package io.lparjar.emulator.tso;

import io.lparjar.jes.tso.TsoCommand;
import io.lparjar.jes.tso.TsoSession;
import java.util.function.Consumer;

/**
 * {@code SEND 'text' USER(userid)}: every message goes to the console, for want of other users'
 * terminals.
 *
 * @param console takes the line
 * @see "z/OS TSO/E Command Reference, SEND command"
 */
public record SendCommand(Consumer<String> console) implements TsoCommand {
  private static final int FAILED = 12;

  @Override
  public int execute(TsoSession session, String command) {
    int begin = command.indexOf('\'');
    int end = command.lastIndexOf('\'');
    if (begin < 0 || end == begin) {
      session.show("IKJ55072I NO TEXT TO SEND: SEND 'text' USER(userid)");
      return FAILED;
    }
    String text = command.substring(begin + 1, end).replace("''", "'");
    console.accept(text + " " + session.requester().user().userId());
    return 0;
  }

  @Override
  public String help() {
    return "SEND 'text' [USER(userid)]: writes to the console";
  }
}
