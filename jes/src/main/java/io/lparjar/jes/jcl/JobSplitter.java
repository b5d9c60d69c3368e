package io.lparjar.jes.jcl;

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
   */
  public List<JobCards> add(byte[] array, int offset, int length) {
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
    cards.add(card);
    if (mayTransmit && !data && Transmission.isAnnouncedBy(card)) {
      transmission = Transmission.of(card);
    }
    return List.of();
  }

  private void transmit(Transmission open, Card card) {
    if (!open.add(card)) {
      transmitted.addAll(open.end());
      transmission = null;
    }
  }

  private List<JobCards> statement(Card card) {
    StatementHead head = StatementHead.parse(card.text());
    if (head.operation().equals("JOB") && !head.name().startsWith("*")) {
      List<JobCards> ended = end(JobCards.End.RUN);
      name = head.name();
      priority = priorityOfNext;
      priorityOfNext = NO_PRIORITY;
      Card first = card.renumbered(1);
      scanner.add(first);
      cards.add(first);
      return ended;
    }
    if (cards.isEmpty()) {
      return List.of();
    }
    cards.add(card);
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
    transmitted.clear();
    transmission = null;
    scanner = new StatementScanner();
  }
}
