package io.lparjar.jes.program.idcams;

import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.record.RecordReader;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads statements from SYSIN. Text stands in columns 2 to 72; a hyphen at its end continues it in
 * the next record, a plus sign there without the blanks that one begins with. A semicolon ends a
 * statement. Comments stand between slash and asterisk.
 *
 * @see "z/OS DFSMS Access Method Services Commands, how to continue commands"
 */
final class StatementReader implements Closeable {
  private static final int FIRST = 1;
  private static final int LAST = 72;

  private final RecordReader reader;
  private String left = "";

  StatementReader(RecordReader reader) {
    this.reader = reader;
  }

  /** The next statement; blank records and comments between statements come with the next one. */
  Optional<Statement> next() throws IOException {
    List<String> records = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    if (!left.isBlank()) {
      text.append(left);
      left = "";
      if (end(text)) {
        return Optional.of(new Statement(records, text.toString()));
      }
    }
    boolean inComment = false;
    boolean stripNext = false;
    while (reader.next()) {
      String record = Ebcdic.decode(reader.array(), reader.offset(), reader.length());
      records.add(record.stripTrailing());
      String line = withoutComments(textOf(record), inComment);
      inComment = endsInComment(textOf(record), inComment);
      String content = stripNext ? line.stripLeading() : line;
      String stripped = content.stripTrailing();
      boolean hyphen = stripped.endsWith("-");
      stripNext = stripped.endsWith("+");
      boolean continued = hyphen || stripNext;
      text.append(continued ? stripped.substring(0, stripped.length() - 1) : content);
      if (hyphen) {
        text.append(' ');
      }
      if (!continued && !inComment && !text.toString().isBlank() && end(text)) {
        return Optional.of(new Statement(records, text.toString()));
      }
    }
    return records.isEmpty()
        ? Optional.empty()
        : Optional.of(new Statement(records, text.toString()));
  }

  /** Cuts the text behind a semicolon off; always true. */
  private boolean end(StringBuilder text) {
    int semicolon = indexOutsideQuotes(text);
    if (semicolon >= 0) {
      left = text.substring(semicolon + 1);
      text.setLength(semicolon);
    }
    return true;
  }

  private static int indexOutsideQuotes(CharSequence text) {
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '\'';
      if (c == ';' && !quoted) {
        return i;
      }
    }
    return -1;
  }

  private static String textOf(String record) {
    return record.length() <= FIRST ? "" : record.substring(FIRST, Math.min(LAST, record.length()));
  }

  private static String withoutComments(String line, boolean inComment) {
    StringBuilder text = new StringBuilder();
    int position = 0;
    boolean comment = inComment;
    while (position < line.length()) {
      int end = line.indexOf(comment ? "*/" : "/*", position);
      int until = end < 0 ? line.length() : end;
      if (!comment) {
        text.append(line, position, until);
      }
      if (end < 0) {
        break;
      }
      comment = !comment;
      position = end + 2;
    }
    return text.toString();
  }

  private static boolean endsInComment(String line, boolean inComment) {
    boolean comment = inComment;
    int position = line.indexOf(comment ? "*/" : "/*");
    while (position >= 0) {
      comment = !comment;
      position = line.indexOf(comment ? "*/" : "/*", position + 2);
    }
    return comment;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
