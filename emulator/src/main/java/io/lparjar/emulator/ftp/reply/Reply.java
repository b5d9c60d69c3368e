package io.lparjar.emulator.ftp.reply;

import io.lparjar.emulator.release.Release;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A reply to a command: one or more lines with one code. The only place that knows how lines of a
 * reply are framed.
 *
 * <pre>
 * 200-BLOCKSIZE must be a multiple of LRECL for RECFM FB
 * 200-BLOCKSIZE being set to 6132
 * 200 SITE command was accepted
 * </pre>
 *
 * @param code of every line
 * @param lines texts without code; the last one ends the reply
 * @param bare whether the lines between the first and the last are sent as they are, without code
 * @param unfinished whether the last line does not end it: the next reply goes on with the same
 *     code
 */
public record Reply(int code, List<String> lines, boolean bare, boolean unfinished) {
  private static final int COMPLETION = 200;
  private static final int FAILURE = 400;

  /** A reply whose lines all carry the code. */
  public Reply(int code, List<String> lines) {
    this(code, lines, false);
  }

  /** A reply that is whole. */
  public Reply(int code, List<String> lines, boolean bare) {
    this(code, lines, bare, false);
  }

  public Reply {
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("a reply has a line");
    }
    lines = List.copyOf(lines);
  }

  /** A reply of one line. */
  public static Reply of(ReplyText text, Object... values) {
    return new Reply(text.code(), List.of(ReplyForm.fill(text.text(), values)));
  }

  /** A reply of one line, as a release words it. */
  public static Reply of(Release release, ReplyText text, Object... values) {
    return new Reply(text.code(), List.of(ReplyForm.fill(text.text(release), values)));
  }

  /** A reply of several lines, which carry the code of the last one. */
  public static Reply ofLines(Reply... parts) {
    List<String> lines = new ArrayList<>();
    for (Reply part : parts) {
      lines.addAll(part.lines());
    }
    return new Reply(parts[parts.length - 1].code(), lines);
  }

  /** This reply with {@code before} in front of it, each line of which gets a hyphen. */
  public Reply after(List<String> before) {
    List<String> all = new ArrayList<>(before);
    all.addAll(lines);
    return new Reply(code, all, bare, unfinished);
  }

  /** This reply as the beginning of one that the next goes on with. */
  public Reply open() {
    return new Reply(code, lines, bare, true);
  }

  /** Whether another reply follows: 1xx. */
  public boolean isPreliminary() {
    return code < COMPLETION;
  }

  /** Whether it refuses something, or tells that it has failed: 4xx and 5xx. */
  public boolean isFailure() {
    return code >= FAILURE;
  }

  /** The last line, which says how it went. */
  public String lastLine() {
    return lines.get(lines.size() - 1);
  }

  /**
   * As sent: {@code nnn-text} lines, then {@code nnn text}, each with CR LF. Control characters
   * within a text, which only a client can have put there, become periods.
   */
  public byte[] encode() {
    StringBuilder wire = new StringBuilder();
    int last = lines.size() - 1;
    for (int i = 0; i <= last; i++) {
      if (!bare || i == 0 || i == last) {
        wire.append(code).append(i < last || unfinished ? '-' : ' ');
      }
      String line = lines.get(i);
      for (int at = 0; at < line.length(); at++) {
        char c = line.charAt(at);
        wire.append(Character.isISOControl(c) ? '.' : c);
      }
      wire.append("\r\n");
    }
    return wire.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
