package io.lparjar.emulator.journal;

import io.lparjar.emulator.ftp.reply.Reply;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Command lines and replies as text. */
final class CommandText {
  private CommandText() {}

  static String verb(String line) {
    int blank = line.indexOf(' ');
    return (blank < 0 ? line : line.substring(0, blank)).toUpperCase(Locale.ROOT);
  }

  static String argument(String line) {
    int blank = line.indexOf(' ');
    return blank < 0 ? "" : line.substring(blank + 1);
  }

  /** The line without what nobody is to read. */
  static String withoutPassword(String line) {
    String verb = verb(line);
    return verb.equals("PASS") ? verb + " ********" : line;
  }

  /** {@code [1] C: ...} and {@code [1] S: ...}, the number being that of the session. */
  static List<String> transcript(JournalEntry.Command command) {
    String session = "[" + command.session() + "] ";
    List<String> lines = new ArrayList<>();
    if (!command.line().isEmpty()) {
      lines.add(session + "C: " + command.line());
    }
    for (Reply reply : command.replies()) {
      new String(reply.encode(), StandardCharsets.ISO_8859_1)
          .lines()
          .forEach(line -> lines.add(session + "S: " + line));
    }
    return lines;
  }
}
