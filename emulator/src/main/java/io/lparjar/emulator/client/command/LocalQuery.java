package io.lparjar.emulator.client.command;

import io.lparjar.emulator.client.session.ClientError;
import io.lparjar.emulator.client.session.ClientFailure;
import io.lparjar.emulator.client.session.ClientMessage;
import io.lparjar.emulator.client.session.ClientSession;
import io.lparjar.emulator.ftp.sql.SqlMessage;

/**
 * What PUT says when FILETYPE=SQL of LOCSITE has it send the result of a query and Db2 gives none.
 * That there are these messages is [documented], their texts are [inferred] from the server's.
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, LOCSIte subcommand"
 */
final class LocalQuery {
  private static final String ABORTED = "Transfer aborted: ";

  private LocalQuery() {}

  /** Whether Db2 has said in place of a result what is wrong, which the server is to keep. */
  static boolean isAnswered(String reason) {
    return reason.equals(SqlMessage.PREPARE_FAILED.text());
  }

  /**
   * Tells the user, when {@code reason} is about a query; else does nothing.
   *
   * @param reason what the server would have replied
   * @throws ClientFailure when it is
   */
  static void refused(ClientSession session, String reason) {
    String text = reason.replace(ABORTED, "");
    if (reason.equals(SqlMessage.UNSUPPORTED_STATEMENT.text())) {
      session.say(ClientMessage.SQL_UNSUPPORTED);
    } else if (isAnswered(reason)) {
      session.say(ClientMessage.SQL_PREPARE_FAILED);
    } else if (reason.startsWith(ABORTED + "attempt to connect")) {
      session.say(ClientMessage.SQL_CONNECT_FAILED, capital(text));
    } else if (reason.startsWith(ABORTED + "SQL not available")) {
      session.say(ClientMessage.SQL_PLAN_FAILED, capital(text));
    } else {
      return;
    }
    throw new ClientFailure(ClientError.SQL);
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
