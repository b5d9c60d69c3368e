package io.lparjar.jes.program.shell;

import io.lparjar.datasets.codepage.Ebcdic;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** Commands that read lines of files, or of standard input without any, and write some of them. */
final class FilterCommands {
  private static final int LINES = 10;
  private static final int LONGEST_LINE = 1 << 20;

  /** Characters that are kept of lines whose order is not known yet. */
  private static final int MOST_KEPT = 16 << 20;

  private FilterCommands() {}

  /** Uses one line; false when no more are wanted. */
  @FunctionalInterface
  private interface Use {
    boolean line(String line) throws IOException;
  }

  /** {@code grep [-i] [-v] [-c] text}: lines with a text; 1 when there is none. */
  static int grep(ShellSession session, List<String> arguments) throws IOException {
    List<String> names = new ArrayList<>(arguments);
    boolean ignoring = names.remove("-i");
    boolean inverted = names.remove("-v");
    boolean counting = names.remove("-c");
    if (names.isEmpty()) {
      throw new ShellException(2, "grep: no pattern");
    }
    String wanted = ignoring ? names.get(0).toLowerCase(Locale.ROOT) : names.get(0);
    int[] count = new int[1];
    lines(
        session,
        names.subList(1, names.size()),
        line -> {
          String text = ignoring ? line.toLowerCase(Locale.ROOT) : line;
          if (text.contains(wanted) != inverted) {
            count[0]++;
            if (!counting) {
              session.print(line);
            }
          }
          return true;
        });
    if (counting) {
      session.print(Integer.toString(count[0]));
    }
    return count[0] > 0 ? 0 : 1;
  }

  /** {@code head [-n lines]}: the first lines, 10 without a number. */
  static int head(ShellSession session, List<String> arguments) throws IOException {
    List<String> names = new ArrayList<>(arguments);
    int wanted = number(names);
    int[] count = new int[1];
    if (wanted > 0) {
      lines(
          session,
          names,
          line -> {
            session.print(line);
            return ++count[0] < wanted;
          });
    }
    return 0;
  }

  /** {@code tail [-n lines]}: the last lines, 10 without a number. */
  static int tail(ShellSession session, List<String> arguments) throws IOException {
    List<String> names = new ArrayList<>(arguments);
    int wanted = number(names);
    Deque<String> last = new ArrayDeque<>();
    long[] kept = new long[1];
    lines(
        session,
        names,
        line -> {
          last.add(line);
          keep(kept, line.length());
          if (last.size() > wanted) {
            kept[0] -= last.remove().length();
          }
          return true;
        });
    for (String line : last) {
      session.print(line);
    }
    return 0;
  }

  /** {@code sort [-r]}: all lines, in the order of their EBCDIC bytes. */
  static int sort(ShellSession session, List<String> arguments) throws IOException {
    List<String> names = new ArrayList<>(arguments);
    boolean reversed = names.remove("-r");
    List<String> all = new ArrayList<>();
    long[] kept = new long[1];
    lines(
        session,
        names,
        line -> {
          keep(kept, line.length());
          return all.add(line);
        });
    Comparator<String> order = Comparator.comparing(Ebcdic::encode, Arrays::compareUnsigned);
    all.sort(reversed ? order.reversed() : order);
    for (String line : all) {
      session.print(line);
    }
    return 0;
  }

  private static void keep(long[] kept, int more) {
    kept[0] += more;
    if (kept[0] > MOST_KEPT) {
      throw new ShellException(1, "sh: more than 16 MiB to be kept");
    }
  }

  /** {@code wc [-l]}: numbers of lines, words and characters; with -l of lines only. */
  static int wc(ShellSession session, List<String> arguments) throws IOException {
    List<String> names = new ArrayList<>(arguments);
    boolean linesOnly = names.remove("-l");
    long[] counts = new long[3];
    lines(
        session,
        names,
        line -> {
          counts[0]++;
          counts[1] += line.isBlank() ? 0 : line.strip().split("\\s+").length;
          counts[2] += line.length() + 1L;
          return true;
        });
    session.print(
        linesOnly
            ? Long.toString(counts[0])
            : String.format(Locale.ROOT, "%8d%8d%8d", counts[0], counts[1], counts[2]));
    return 0;
  }

  /** Takes {@code -n number} or {@code -number} out of the arguments. */
  private static int number(List<String> arguments) {
    int at = arguments.indexOf("-n");
    if (at >= 0) {
      if (at + 1 == arguments.size()) {
        throw new ShellException(2, "-n: no number");
      }
      arguments.remove(at);
      return Shell.number(arguments.remove(at));
    }
    return !arguments.isEmpty() && arguments.get(0).matches("-\\d+")
        ? Shell.number(arguments.remove(0).substring(1))
        : LINES;
  }

  private static void lines(ShellSession session, List<String> names, Use use) throws IOException {
    if (names.isEmpty()) {
      lines(session.input(), use);
    }
    for (String name : names) {
      try (InputStream input = session.read(name)) {
        lines(input, use);
      }
    }
  }

  private static void lines(InputStream input, Use use) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    byte[] buffer = new byte[8192];
    for (int count = input.read(buffer); count >= 0; count = input.read(buffer)) {
      for (int i = 0; i < count; i++) {
        if (buffer[i] != Ebcdic.NEW_LINE) {
          line.write(buffer[i]);
          if (line.size() > LONGEST_LINE) {
            throw new ShellException(1, "line too long");
          }
        } else {
          if (!use.line(Ebcdic.decode(line.toByteArray()))) {
            return;
          }
          line.reset();
        }
      }
    }
    if (line.size() > 0) {
      use.line(Ebcdic.decode(line.toByteArray()));
    }
  }
}
