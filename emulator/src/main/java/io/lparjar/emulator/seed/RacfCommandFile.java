package io.lparjar.emulator.seed;

import io.lparjar.security.racf.command.CommandResult;
import io.lparjar.security.racf.command.RacfCommands;
import io.lparjar.security.saf.SecurityEnvironment;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * RACF commands in a host file, one a line. A line that ends in a hyphen or plus sign goes on in
 * the next, of which a plus sign drops the leading blanks; a comment may stand behind either.
 *
 * <pre>
 * /* two people who test *&#47;
 * ADDUSER TEST1 PASSWORD(SECRET) -   /* the name follows *&#47;
 *   NAME('FIRST TESTER')
 * </pre>
 */
final class RacfCommandFile {
  /** The highest return code of a command that was not refused: there was nothing to do. */
  private static final int NOTHING_TO_DO = 4;

  /** Ends a line that goes on, and keeps the leading blanks of the next. */
  private static final String KEEPING = "-";

  /** Ends a line that goes on, and drops the leading blanks of the next. */
  private static final String DROPPING = "+";

  private static final String COMMENT_BEGINS = "/*";
  private static final String COMMENT_ENDS = "*/";

  private final Path file;
  private final RacfCommands commands;
  private final SecurityEnvironment user;
  private final StringBuilder command = new StringBuilder();
  private int firstLine;
  private boolean joined;
  private boolean inComment;

  RacfCommandFile(Path file, RacfCommands commands, SecurityEnvironment user) {
    this.file = file;
    this.commands = commands;
    this.user = user;
  }

  /**
   * Executes the commands.
   *
   * @throws SeedException when one is refused, with the messages that it gave
   */
  void execute() throws IOException {
    int number = 0;
    try {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        add(++number, line);
      }
    } catch (CharacterCodingException e) {
      throw new SeedException(file.toString(), "not UTF-8");
    }
    finish();
  }

  private void add(int number, String line) {
    if (command.isEmpty()) {
      firstLine = number;
    }
    String text = withoutComments(line).stripTrailing();
    command.append(joined ? text.stripLeading() : text);
    if (text.endsWith(KEEPING) || text.endsWith(DROPPING)) {
      command.setLength(command.length() - 1);
      joined = text.endsWith(DROPPING);
    } else if (!inComment) {
      finish();
    }
  }

  private void finish() {
    joined = false;
    if (!command.toString().isBlank()) {
      CommandResult result = commands.execute(user, command.toString());
      if (result.returnCode() > NOTHING_TO_DO) {
        throw new SeedException(file + ", line " + firstLine, String.join("; ", result.lines()));
      }
    }
    command.setLength(0);
  }

  /** A line without comments, which may begin or end in other lines and not in quoted strings. */
  private String withoutComments(String line) {
    StringBuilder text = new StringBuilder();
    boolean quoted = false;
    int at = 0;
    while (at < line.length()) {
      if (inComment) {
        int end = line.indexOf(COMMENT_ENDS, at);
        inComment = end < 0;
        at = inComment ? line.length() : end + COMMENT_ENDS.length();
      } else if (!quoted && line.startsWith(COMMENT_BEGINS, at)) {
        inComment = true;
        at += COMMENT_BEGINS.length();
      } else {
        quoted ^= line.charAt(at) == '\'';
        text.append(line.charAt(at++));
      }
    }
    return text.toString();
  }
}
