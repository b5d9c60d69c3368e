package io.lparjar.emulator.client.net;

import java.util.List;

/**
 * A reply as the server sent it.
 *
 * @param code three digits
 * @param lines as received, without line ends
 */
public record ServerReply(int code, List<String> lines) {
  private static final int COMPLETION = 200;
  private static final int INTERMEDIATE = 300;
  private static final int FAILURE = 400;

  public ServerReply {
    lines = List.copyOf(lines);
  }

  /** 1xx: another reply follows. */
  public boolean isPreliminary() {
    return code < COMPLETION;
  }

  /** 3xx: another command is expected. */
  public boolean isIntermediate() {
    return code >= INTERMEDIATE && code < FAILURE;
  }

  /** 4xx and 5xx. */
  public boolean isFailure() {
    return code >= FAILURE;
  }

  /** The last line, code included. */
  public String lastLine() {
    return lines.get(lines.size() - 1);
  }
}
