package io.lparjar.emulator.exit;

/**
 * What FTPOSTPR is shown: a command that has ended, well or not.
 *
 * @param state of the session
 * @param command {@code RETR}, {@code STOR}, {@code STOU}, {@code APPE}, {@code DELE} or {@code
 *     RNTO}
 * @param replyCode of the reply, which the client is about to get [inferred]
 * @param reply its last line, without the code
 * @param condDisp CONDDISP: {@code CATLG} or {@code DELETE}
 * @param completionCode 0 when it ended well, 4 when not; z/OS tells more kinds apart [recalled]
 * @param name of the data set, member or z/OS UNIX file; of RNTO the new one [inferred]; what the
 *     user called it where that is no name; empty for a job
 * @param bytes that went over the data connection
 * @param confidence whether it did what it should
 */
public record CommandEnd(
    ExitState state,
    String command,
    int replyCode,
    String reply,
    String condDisp,
    int completionCode,
    String name,
    long bytes,
    ConfidenceLevel confidence) {

  /** How sure the server is of a transfer; the place is the byte that an exit gets. [inferred] */
  public enum ConfidenceLevel {
    /** No error was found. */
    HIGH,
    /** The end of the data was not marked in STRU R, MODE B or MODE C. */
    NO_EOF,
    /** The transfer failed. */
    LOW,
    /** Nothing is known. Of a delete or rename, with CHKCONFIDENCE TRUE. [inferred] */
    UNKNOWN,
    /** CHKCONFIDENCE FALSE. */
    INACTIVE
  }
}
