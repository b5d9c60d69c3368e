package io.lparjar.emulator.client.session;

import io.lparjar.emulator.client.config.ReturnCodes;
import java.util.OptionalInt;

/**
 * What a step gets back from a client that an error has ended.
 *
 * @param subcommand code of the subcommand
 * @param reply code of the last reply to it; 0 when there was none
 * @param error what was wrong
 * @see "z/OS Communications Server IP User's Guide and Commands, FTP return codes"
 */
public record ReturnCode(int subcommand, int reply, ClientError error) {
  private static final int REPLIES = 1000;
  private static final int SUBCOMMANDS = 100;

  /** Condition codes have twelve bits. */
  private static final int CONDITION_CODES = 4096;

  /** {@code yyxxx}: subcommand code and reply code. */
  public int standard() {
    return subcommand * REPLIES + reply;
  }

  /** As the settings want it. */
  public int computed(ReturnCodes wanted, OptionalInt exitValue) {
    if (exitValue.isPresent()) {
      return exitValue.getAsInt();
    }
    return switch (wanted) {
      case STANDARD -> standard();
      case CLIENT_ERROR -> error.code();
      case EXTENDED -> error.code() * SUBCOMMANDS + subcommand;
    };
  }

  /** How EZZ9830I names the kind of code. [documented] */
  public static String kind(ReturnCodes wanted, OptionalInt exitValue) {
    if (exitValue.isPresent()) {
      return "FIX";
    }
    return switch (wanted) {
      case STANDARD -> "STD";
      case CLIENT_ERROR -> "CEC";
      case EXTENDED -> "CEE";
    };
  }

  /** The condition code that the system shows for {@code code}. */
  public static int condition(int code) {
    return code % CONDITION_CODES;
  }
}
