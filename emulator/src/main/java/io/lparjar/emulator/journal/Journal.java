package io.lparjar.emulator.journal;

import io.lparjar.emulator.ftp.session.SessionTap;
import io.lparjar.jes.job.JobMessage;
import io.lparjar.security.saf.SecurityEvent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The newest {@value #CAPACITY} things that have happened in a system.
 *
 * <pre>
 * zos.journal().verify(stored("DEVUSER.REPORT").by("DEVUSER").replied(250));
 * zos.journal().verify(2, command("SITE"));
 * </pre>
 *
 * <p>A command appears when its last reply is due, just before it is sent, so that a client who has
 * read the reply finds the command here. Safe for use by many threads.
 */
public final class Journal {
  /** Number of entries kept. */
  public static final int CAPACITY = 10_000;

  private final boolean recording;
  private final Deque<JournalEntry> entries = new ArrayDeque<>();
  private final AtomicInteger sessions = new AtomicInteger();

  /** Empty at first, and for ever unless it is {@code recording}. */
  public Journal(boolean recording) {
    this.recording = recording;
  }

  /** All entries kept, oldest first. */
  public List<JournalEntry> entries() {
    synchronized (entries) {
      return List.copyOf(entries);
    }
  }

  /** The commands of all sessions, greetings included. */
  public List<JournalEntry.Command> commands() {
    return only(JournalEntry.Command.class);
  }

  /** The messages about jobs. */
  public List<JournalEntry.Job> jobs() {
    return only(JournalEntry.Job.class);
  }

  /** What RACF has refused. */
  public List<JournalEntry.Refusal> refusals() {
    return only(JournalEntry.Refusal.class);
  }

  /** Number of sessions so far, those that have ended included. */
  public int sessions() {
    return sessions.get();
  }

  /** Everything as text, a line of a session as {@code [1] C: PWD} or {@code [1] S: 257 ...}. */
  public String transcript() {
    StringBuilder text = new StringBuilder();
    entries().forEach(entry -> entry.lines().forEach(line -> text.append(line).append('\n')));
    return text.toString();
  }

  /** Forgets all entries. */
  public void clear() {
    synchronized (entries) {
      entries.clear();
    }
  }

  /**
   * Checks that something has happened at least once.
   *
   * @throws AssertionError when it has not; the message shows what came nearest
   */
  public void verify(Expectation expected) {
    List<JournalEntry> all = entries();
    if (all.stream().noneMatch(expected::matches)) {
      throw new AssertionError(expected.failure("at least once", all));
    }
  }

  /**
   * Checks how often something has happened.
   *
   * @param times 0 for never
   * @throws AssertionError when it was another number; the message shows what was found
   */
  public void verify(int times, Expectation expected) {
    List<JournalEntry> all = entries();
    if (all.stream().filter(expected::matches).count() != times) {
      throw new AssertionError(expected.failure(times + " times", all));
    }
  }

  /** What records a new session. */
  public SessionTap tap() {
    int session = sessions.incrementAndGet();
    return recording ? new JournalTap(this, session) : SessionTap.NONE;
  }

  /** Records a message about a job. */
  public void record(JobMessage message) {
    add(new JournalEntry.Job(message));
  }

  /** Records what RACF has refused; a warning is none. */
  public void record(SecurityEvent event) {
    if (!(event instanceof SecurityEvent.Warned)) {
      add(new JournalEntry.Refusal(event));
    }
  }

  void add(JournalEntry entry) {
    if (!recording) {
      return;
    }
    synchronized (entries) {
      if (entries.size() == CAPACITY) {
        entries.removeFirst();
      }
      entries.addLast(entry);
    }
  }

  private <T extends JournalEntry> List<T> only(Class<T> kind) {
    List<T> found = new ArrayList<>();
    for (JournalEntry entry : entries()) {
      if (kind.isInstance(entry)) {
        found.add(kind.cast(entry));
      }
    }
    return found;
  }
}
