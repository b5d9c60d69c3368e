package io.lparjar.jes.jcl;

import io.lparjar.datasets.record.RecordException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes records of an internal reader and gives them back as jobs.
 *
 * <p>A JOB statement begins a job unless it is in-stream data of DD DATA or DLM=. A null statement,
 * an internal reader control record ({@code /*EOF}, {@code /*SCAN}, {@code /*DEL}, {@code /*PURGE})
 * or the next JOB statement ends it. Records between the end of a job and the next JOB statement
 * are skipped, but for {@code /*PRIORITY}, which belongs to the job that follows it. What stands
 * behind {@code /*XMIT} belongs to its job, JOB statements too. Used by one thread.
 *
 * @see "z/OS JES2 Initialization and Tuning Guide, internal readers"
 */
public final class JobSplitter {
  /** Cards of a job, which are in memory until it ends. [inferred] */
  static final int MOST_CARDS = 1_000_000;

  private static final byte[] SLASHES = Card.prefix("//");
  private static final byte[] SLASH_ASTERISK = Card.prefix("/*");

  private static final byte[] PRIORITY = Card.prefix("/*PRIORITY ");
  private static final Pattern NUMBER = Pattern.compile("\\s*(1[0-5]|\\d)(\\s.*)?");
  private static final int NO_PRIORITY = -1;

  private final boolean mayTransmit;
  private final List<Card> cards = new ArrayList<>();
  private final List<JobCards> transmitted = new ArrayList<>();
  private @Nullable Transmission transmission;
  private StatementScanner scanner = new StatementScanner();
  private String name = "";
  private int kept;
  private int priority = NO_PRIORITY;
  private int priorityOfNext = NO_PRIORITY;

  /** Of an internal reader. */
  public JobSplitter() {
    this(true);
  }

  /**
   * Of an internal reader, or of records that were transmitted.
   *
   * @param mayTransmit whether {@code /*XMIT} means more than to JES2
   */
  JobSplitter(boolean mayTransmit) {
    this.mayTransmit = mayTransmit;
  }

  /**
   * Takes one record, 0 to 254 bytes of EBCDIC.
   *
   * @return the job that it ended, or none
   * @throws RecordException when the job has too many records; it is forgotten
   */
  public List<JobCards> add(byte[] array, int offset, int length) throws RecordException {
    Card card = Card.of(cards.size() + 1, array, offset, length);
    if (transmission != null) {
      transmit(transmission, card);
      return List.of();
    }
    boolean data = !cards.isEmpty() && scanner.add(card);
    if (card.startsWith(SLASHES) && !data) {
      return statement(card);
    }
    if (card.startsWith(PRIORITY) && !scanner.isDataUntilDelimiter()) {
      List<JobCards> ended = end(JobCards.End.RUN);
      priorityOfNext = priorityOf(card);
      return ended;
    }
    if (cards.isEmpty()) {
      return List.of();
    }
    if (card.startsWith(SLASH_ASTERISK) && !scanner.isDataUntilDelimiter()) {
      String record = card.text().trim();
      for (JobCards.End typeOfEnd : JobCards.End.values()) {
        if (record.equals(typeOfEnd.record())) {
          return end(typeOfEnd);
        }
      }
    }
    keep(card);
    if (mayTransmit && !data && Transmission.isAnnouncedBy(card)) {
      transmission = Transmission.of(card);
    }
    return List.of();
  }

  private void keep(Card card) throws RecordException {
    count();
    cards.add(card);
  }

  private void count() throws RecordException {
    if (kept == MOST_CARDS) {
      abandon();
      throw new RecordException("a job of more than " + MOST_CARDS + " cards");
    }
    kept++;
  }

  private void transmit(Transmission open, Card card) throws RecordException {
    count();
    if (!open.add(card)) {
      transmitted.addAll(open.end());
      transmission = null;
    }
  }

  private List<JobCards> statement(Card card) throws RecordException {
    StatementHead head = StatementHead.parse(card.text());
    if (head.operation().equals("JOB") && !head.name().startsWith("*")) {
      List<JobCards> ended = end(JobCards.End.RUN);
      name = head.name();
      priority = priorityOfNext;
      priorityOfNext = NO_PRIORITY;
      Card first = card.renumbered(1);
      scanner.add(first);
      keep(first);
      return ended;
    }
    if (cards.isEmpty()) {
      return List.of();
    }
    keep(card);
    boolean isNull = head.name().isEmpty() && head.operation().isEmpty();
    return isNull ? end(JobCards.End.RUN) : List.of();
  }

  /** Ends the input: the last job, or none. */
  public List<JobCards> end() {
    return end(JobCards.End.RUN);
  }

  private List<JobCards> end(JobCards.End typeOfEnd) {
    if (transmission != null) {
      transmitted.addAll(transmission.end());
    }
    List<JobCards> ended =
        cards.isEmpty()
            ? List.of()
            : List.of(new JobCards(name, cards, priority, typeOfEnd, transmitted));
    abandon();
    return ended;
  }

  private static int priorityOf(Card card) {
    Matcher number = NUMBER.matcher(card.text().substring(PRIORITY.length));
    return number.matches() ? Integer.parseInt(number.group(1)) : NO_PRIORITY;
  }

  /** Forgets the job whose records are coming in. */
  public void abandon() {
    cards.clear();
    kept = 0;
    transmitted.clear();
    transmission = null;
    scanner = new StatementScanner();
  }
}
