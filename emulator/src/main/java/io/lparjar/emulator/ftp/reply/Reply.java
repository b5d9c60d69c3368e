package io.lparjar.emulator.ftp.reply;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
 */
public record Reply(int code, List<String> lines) {
  public Reply {
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("a reply has a line");
    }
    lines = List.copyOf(lines);
  }

  /** A reply of one line. */
  public static Reply of(ReplyText text, Object... values) {
    return new Reply(text.code(), List.of(String.format(Locale.ROOT, text.text(), values)));
  }

  /** This reply with {@code before} in front of it, each line of which gets a hyphen. */
  public Reply after(List<String> before) {
    List<String> all = new ArrayList<>(before);
    all.addAll(lines);
    return new Reply(code, all);
  }

  /** The last line, which says how it went. */
  public String lastLine() {
    return lines.get(lines.size() - 1);
  }

  /** As sent: {@code nnn-text} lines, then {@code nnn text}, each with CR LF. */
  public byte[] encode() {
    StringBuilder wire = new StringBuilder();
    int last = lines.size() - 1;
    for (int i = 0; i <= last; i++) {
      wire.append(code).append(i < last ? '-' : ' ').append(lines.get(i)).append("\r\n");
    }
    return wire.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
