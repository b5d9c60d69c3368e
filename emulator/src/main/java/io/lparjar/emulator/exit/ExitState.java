package io.lparjar.emulator.exit;

import java.nio.ByteBuffer;

/**
 * The state of a session that FTCHKCMD and FTPOSTPR are shown.
 *
 * @param connection the control connection
 * @param userId who has logged in; empty for nobody
 * @param directoryType {@code MVS} or {@code HFS}
 * @param workingDirectory {@code USER1.} or {@code /u/user1}
 * @param fileType {@code SEQ}, {@code JES} or {@code SQL}
 * @param scratchpad {@value #SCRATCHPAD} bytes, zeros at first, that both exits may write and that
 *     last as long as the session; its position is 0 in each call
 */
public record ExitState(
    ExitConnection connection,
    String userId,
    String directoryType,
    String workingDirectory,
    String fileType,
    ByteBuffer scratchpad) {
  /** Size of the scratchpad in bytes. [seen] */
  public static final int SCRATCHPAD = 256;
}
