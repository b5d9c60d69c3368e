package io.lparjar.emulator.seed;

import io.lparjar.datasets.unix.UnixFileException;
import io.lparjar.datasets.unix.UnixPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What {@code unix.txt} says: one line a z/OS UNIX file. Lines that begin with an asterisk, and
 * empty ones, are comments. A blank in a name is written {@code \040}, as in a mount table; so is
 * any character below it, and the backslash.
 *
 * <pre>
 * /etc/hosts    MODE=644 TAG=IBM-1047 CODEPAGE=IBM-1047
 * /u/me         DIRECTORY MODE=700 OWNER=ME GROUP=DEVGRP
 * /u/me/hosts   SYMLINK=/etc/hosts
 * /tmp/queue    PIPE MODE=622
 * </pre>
 */
final class UnixManifest {
  /** Its name in the folder. */
  static final String FILE = "unix.txt";

  static final String MODE = "MODE";
  static final String OWNER = "OWNER";
  static final String GROUP = "GROUP";
  static final String TAG = "TAG";
  static final String CODE_PAGE = "CODEPAGE";
  static final String DIRECTORY = "DIRECTORY";
  static final String SYMBOLIC_LINK = "SYMLINK";
  static final String PIPE = "PIPE";

  static final int OCTAL = 8;
  private static final char ESCAPE = '\\';
  private static final int ESCAPE_DIGITS = 3;
  private static final int ESCAPED = 01000;

  private UnixManifest() {}

  /** The lines of one by path; a file that is not there says nothing. */
  static SortedMap<String, ManifestLine> read(Path file) throws IOException {
    SortedMap<String, ManifestLine> lines = new TreeMap<>();
    List<String> texts =
        Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
    int number = 0;
    for (String text : texts) {
      number++;
      if (!text.isBlank() && !text.startsWith("*")) {
        ManifestLine line = ManifestLine.ofPath(FILE + ", line " + number, text);
        if (lines.put(pathOf(line).toString(), line) != null) {
          throw line.wrong(line.name() + " is there twice");
        }
      }
    }
    return lines;
  }

  private static UnixPath pathOf(ManifestLine line) {
    if (!line.name().startsWith("/")) {
      throw line.wrong("not an absolute path: " + line.name());
    }
    try {
      return UnixPath.parse(unescaped(line.name()));
    } catch (UnixFileException | IllegalArgumentException e) {
      throw line.wrong("not a path: " + line.name());
    }
  }

  /** A name as a line has it. */
  static String escaped(String name) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char character = name.charAt(i);
      if (character <= ' ' || character == ESCAPE || Character.isWhitespace(character)) {
        text.append(ESCAPE).append(Integer.toOctalString(ESCAPED + character).substring(1));
      } else {
        text.append(character);
      }
    }
    return text.toString();
  }

  /**
   * The name that a line means.
   *
   * @throws IllegalArgumentException when a backslash is not followed by three octal digits
   */
  static String unescaped(String text) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character == ESCAPE) {
        int end = Math.min(i + 1 + ESCAPE_DIGITS, text.length());
        name.append((char) Integer.parseInt(text.substring(i + 1, end), OCTAL));
        i = end - 1;
      } else {
        name.append(character);
      }
    }
    return name.toString();
  }
}
