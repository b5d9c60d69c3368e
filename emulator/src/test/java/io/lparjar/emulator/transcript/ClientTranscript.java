package io.lparjar.emulator.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A transcript of the FTP client as a batch job: what it is given and what it prints.
 *
 * @param lines of the file
 */
record ClientTranscript(List<String> lines) {
  ClientTranscript {
    lines = List.copyOf(lines);
  }

  /** What follows {@code mark} on each line that begins with it. */
  List<String> all(String mark) {
    return lines.stream()
        .filter(line -> line.equals(mark.strip()) || line.startsWith(mark))
        .map(line -> line.length() > mark.length() ? line.substring(mark.length()) : "")
        .toList();
  }

  /** The same of the only such line. */
  Optional<String> one(String mark) {
    return all(mark).stream().findFirst();
  }

  /**
   * The lines with what was really printed in place of the output.
   *
   * @param output lines, with placeholders where the transcript has them
   */
  List<String> with(List<String> output, String code) {
    List<String> result = new ArrayList<>();
    boolean written = false;
    for (String line : lines) {
      if (line.startsWith("O:")) {
        if (!written) {
          output.forEach(each -> result.add(("O: " + each).stripTrailing()));
        }
        written = true;
      } else {
        result.add(line.startsWith("RC=") ? code : line);
      }
    }
    return result;
  }
}
