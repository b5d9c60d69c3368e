package io.lparjar.jes.jcl;

import io.lparjar.datasets.record.RecordException;
import java.util.ArrayList;
import java.util.List;

/**
 * The records behind {@code /*XMIT}, which are for another node: up to {@code /*}, the delimiter of
 * DLM=, or the end of the input. A transmission within them is none.
 *
 * @see "z/OS MVS JCL Reference, JES2 control statements, /*XMIT statement"
 */
final class Transmission {
  private static final byte[] STATEMENT = Card.prefix("/*XMIT ");
  private static final String DELIMITER = "DLM=";

  private final JobSplitter splitter = new JobSplitter(false);
  private final List<JobCards> jobs = new ArrayList<>();
  private final InStreamData data;

  private Transmission(InStreamData data) {
    this.data = data;
  }

  static boolean isAnnouncedBy(Card card) {
    return card.startsWith(STATEMENT);
  }

  /** The records that a statement announces. */
  static Transmission of(Card statement) {
    String text = statement.text();
    int delimiter = text.indexOf(DELIMITER);
    String operand = delimiter < 0 ? "" : "," + text.substring(delimiter).split(" ", 2)[0];
    try {
      return new Transmission(InStreamData.of(OperandParser.parse("*" + operand, "XMIT")));
    } catch (OperandException wrong) {
      return new Transmission(InStreamData.ASTERISK);
    }
  }

  /**
   * Takes a record.
   *
   * @return false when it is the delimiter
   */
  boolean add(Card card) throws RecordException {
    if (data.isDelimitedBy(card)) {
      return false;
    }
    byte[] record = card.data();
    jobs.addAll(splitter.add(record, 0, record.length));
    return true;
  }

  /** The jobs that the records are. */
  List<JobCards> end() {
    jobs.addAll(splitter.end());
    return jobs;
  }
}
