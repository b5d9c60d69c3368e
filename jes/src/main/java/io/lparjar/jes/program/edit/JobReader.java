package io.lparjar.jes.program.edit;

import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.record.RecordReader;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a stream of jobs, one after another. What stands before the first JOB statement is in none;
 * what stands in DD DATA is no statement. Used by one thread.
 */
final class JobReader {
  private static final Pattern STATEMENT =
      Pattern.compile("//([A-Z@#$][A-Z0-9@#$.]*)? +(JOB|EXEC|DD)( .*)?");
  private static final Pattern DELIMITER = Pattern.compile("DLM=(?:'([^']{2,18})'|([^', ]{2,18}))");
  private static final String USUAL_DELIMITER = "/*";

  private final RecordReader reader;
  private Optional<String> delimiter = Optional.empty();
  private Optional<String> job = Optional.empty();
  private Optional<String> step = Optional.empty();
  private boolean ahead;

  JobReader(RecordReader reader) {
    this.reader = reader;
  }

  /**
   * Goes on to the next job of that name, or to the next one when it is empty; its first record is
   * the next one then.
   *
   * @return false when there is no such job
   */
  boolean nextJob(String name) throws IOException {
    while (ahead || read()) {
      ahead = job.filter(it -> name.isEmpty() || it.equals(name)).isPresent();
      if (ahead) {
        return true;
      }
    }
    return false;
  }

  /** Goes on to the next record of the job; false at its end. */
  boolean next() throws IOException {
    if (ahead) {
      ahead = false;
      return true;
    }
    boolean there = read();
    ahead = there && job.isPresent();
    return there && !ahead;
  }

  /** The name, or empty text, of the step that begins with the record. */
  Optional<String> step() {
    return step;
  }

  /** The record. */
  RecordReader record() {
    return reader;
  }

  private boolean read() throws IOException {
    job = Optional.empty();
    step = Optional.empty();
    if (!reader.next()) {
      return false;
    }
    String card = Ebcdic.decode(reader.array(), reader.offset(), reader.length());
    if (delimiter.isPresent()) {
      delimiter = delimiter.filter(it -> !card.startsWith(it));
      return true;
    }
    Matcher statement = STATEMENT.matcher(card.startsWith("//") ? card.stripTrailing() : "");
    if (statement.matches()) {
      Optional<String> name = Optional.of(Optional.ofNullable(statement.group(1)).orElse(""));
      switch (statement.group(2)) {
        case "JOB" -> job = name;
        case "EXEC" -> step = name;
        default -> delimiter = delimiterOf(String.valueOf(statement.group(3)).strip());
      }
    }
    return true;
  }

  /** What ends the data of a DD statement when no other statement does. */
  private static Optional<String> delimiterOf(String operands) {
    Matcher coded = DELIMITER.matcher(operands);
    if (coded.find()) {
      return Optional.of(coded.group(coded.group(1) == null ? 2 : 1));
    }
    return operands.startsWith("DATA") ? Optional.of(USUAL_DELIMITER) : Optional.empty();
  }
}
