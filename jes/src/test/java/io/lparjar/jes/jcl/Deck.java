package io.lparjar.jes.jcl;

import io.lparjar.datasets.record.RecordException;
import io.lparjar.security.saf.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cards and conversions for tests. */
final class Deck {
  private Deck() {}

  /** One card a line. */
  static List<Card> cards(String... lines) {
    List<Card> cards = new ArrayList<>();
    for (String line : lines) {
      cards.add(Card.of(cards.size() + 1, line));
    }
    return cards;
  }

  /** Converts, for user DEVUSER on system MVS1. */
  static ConvertedJob convert(String... lines) {
    return convert(cards(lines));
  }

  static ConvertedJob convert(List<Card> cards) {
    return convert(cards, ProcedureLibrary.NONE);
  }

  static ConvertedJob convert(List<Card> cards, ProcedureLibrary library) {
    return new Converter(new JclContext(new UserId("DEVUSER"), Map.of("SYSNAME", "MVS1")), library)
        .convert(cards);
  }

  /** The jobs that an internal reader finds in these lines. */
  static List<JobCards> split(String... lines) {
    JobSplitter splitter = new JobSplitter();
    List<JobCards> jobs = new ArrayList<>();
    for (String line : lines) {
      byte[] record = Card.of(1, line).data();
      try {
        jobs.addAll(splitter.add(record, 0, record.length));
      } catch (RecordException tooMany) {
        throw new AssertionError(tooMany);
      }
    }
    jobs.addAll(splitter.end());
    return jobs;
  }

  /** Converts a job of one step, whose statements behind EXEC are given. */
  static ConvertedJob step(String... lines) {
    List<String> deck = new ArrayList<>(List.of("//J JOB", "//S EXEC PGM=IEFBR14"));
    deck.addAll(List.of(lines));
    return convert(deck.toArray(String[]::new));
  }

  /** The DD statement of a one-statement step. */
  static DdStatement dd(String line) {
    ConvertedJob job = step(line);
    if (job.model().isEmpty()) {
      throw new AssertionError(job.messages().toString());
    }
    return job.steps().get(0).dds().get(0).first();
  }

  /** The data set of a one-statement step. */
  static DdTarget.DataSet dataSet(String line) {
    return (DdTarget.DataSet) dd(line).target();
  }

  static List<String> messages(ConvertedJob job) {
    return job.messages().stream()
        .map(message -> message.statement() + " " + message.text())
        .toList();
  }

  /** Text from column 1, then {@code tail} from {@code column}. */
  static String at(String text, int column, String tail) {
    return text + " ".repeat(column - 1 - text.length()) + tail;
  }
}
