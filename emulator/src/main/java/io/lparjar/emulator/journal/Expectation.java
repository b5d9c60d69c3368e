package io.lparjar.emulator.journal;

import io.lparjar.emulator.ftp.reply.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a test expects to have happened: one kind of entry, and conditions on it. Immutable.
 *
 * <pre>
 * command("CWD").withArgument("'PROD.'").by("DEVUSER").replied(250)
 * stored("DEVUSER.REPORT").moving(8_000)
 * refused("PROD.PAYROLL")
 * job("ENDED - RC=0000")
 * </pre>
 */
public final class Expectation {
  private static final int LINES_SHOWN = 40;

  private final List<Condition> conditions;

  private record Condition(String text, Predicate<JournalEntry> test) {}

  private Expectation(List<Condition> conditions) {
    this.conditions = conditions;
  }

  /** A command by its verb, such as {@code SITE}. */
  public static Expectation command(String verb) {
    String wanted = verb.toUpperCase(Locale.ROOT);
    return new Expectation(List.of()).and("command " + wanted, it -> it.verb().equals(wanted));
  }

  /** STOR, STOU or APPE to a data set, member {@code A.B(C)} or UNIX path. */
  public static Expectation stored(String name) {
    return transferred("stored", List.of("STOR", "STOU", "APPE"), name);
  }

  /** RETR of a data set, member {@code A.B(C)} or UNIX path. */
  public static Expectation retrieved(String name) {
    return transferred("retrieved", List.of("RETR"), name);
  }

  /** DELE of a data set, member {@code A.B(C)} or UNIX path. */
  public static Expectation deleted(String name) {
    return transferred("deleted", List.of("DELE"), name);
  }

  /** A message about a job in which {@code text} occurs. */
  public static Expectation job(String text) {
    return new Expectation(
        List.of(
            new Condition("a message about a job", JournalEntry.Job.class::isInstance),
            new Condition("with " + text, entry -> occurs(text, entry))));
  }

  /** An {@code ICH408I} message of RACF in which {@code text} occurs: a resource, or a user. */
  public static Expectation refused(String text) {
    return new Expectation(
        List.of(
            new Condition("a refusal by RACF", JournalEntry.Refusal.class::isInstance),
            new Condition("with " + text, entry -> occurs(text, entry))));
  }

  /** The same for a command with just this argument. */
  public Expectation withArgument(String argument) {
    return and("with argument " + argument, it -> it.argument().equals(argument));
  }

  /** The same for a command of a user. */
  public Expectation by(String userId) {
    return and("by " + userId, it -> it.user().equalsIgnoreCase(userId));
  }

  /** The same for a command of one session. */
  public Expectation inSession(int number) {
    return and("in session " + number, it -> it.session() == number);
  }

  /** The same for a command whose last reply has this code. */
  public Expectation replied(int code) {
    return and(
        "replied " + code,
        it -> it.completion().map(Reply::code).filter(c -> c == code).isPresent());
  }

  /** The same for a command in whose replies {@code text} occurs. */
  public Expectation replied(String text) {
    return and(
        "replied \"" + text + '"',
        it ->
            it.replies().stream()
                .flatMap(reply -> reply.lines().stream())
                .anyMatch(line -> line.contains(text)));
  }

  /** The same for a command that moved so many bytes on the data connection. */
  public Expectation moving(long bytes) {
    return and("moving " + bytes + " bytes", it -> it.bytes() == bytes);
  }

  boolean matches(JournalEntry entry) {
    return conditions.stream().allMatch(condition -> condition.test().test(entry));
  }

  /** Why a check failed: what was expected how often, and what is there. */
  String failure(String times, List<JournalEntry> entries) {
    StringBuilder text = new StringBuilder("Expected ").append(times).append(": ").append(this);
    List<JournalEntry> found = entries.stream().filter(this::matches).toList();
    if (!found.isEmpty()) {
      text.append("\nbut it was ").append(found.size()).append(" times:");
      found.forEach(entry -> append(text, entry));
    } else {
      appendNearest(text, entries);
    }
    List<String> all = entries.stream().flatMap(entry -> entry.lines().stream()).toList();
    text.append("\nThe end of the journal:");
    all.stream()
        .skip(Math.max(0, all.size() - LINES_SHOWN))
        .forEach(line -> text.append("\n  ").append(line));
    return text.toString();
  }

  private void appendNearest(StringBuilder text, List<JournalEntry> entries) {
    long most = 0;
    @Nullable JournalEntry nearest = null;
    for (JournalEntry entry : entries) {
      long met = conditions.stream().filter(it -> it.test().test(entry)).count();
      if (met > 0 && met >= most) {
        most = met;
        nearest = entry;
      }
    }
    if (nearest == null) {
      text.append("\nbut nothing like it happened.");
      return;
    }
    text.append("\nbut it never was. Nearest:");
    append(text, nearest);
    JournalEntry candidate = nearest;
    conditions.stream()
        .filter(condition -> !condition.test().test(candidate))
        .forEach(condition -> text.append("\n  which is not ").append(condition.text()));
  }

  private static void append(StringBuilder text, JournalEntry entry) {
    entry.lines().forEach(line -> text.append("\n  ").append(line));
  }

  private static Expectation transferred(String what, List<String> verbs, String name) {
    return new Expectation(List.of())
        .and(what, it -> verbs.contains(it.verb()))
        .and("as " + name, it -> it.target().equals(name));
  }

  private static boolean occurs(String text, JournalEntry entry) {
    return entry.lines().stream().anyMatch(line -> line.contains(text));
  }

  private Expectation and(String text, Predicate<JournalEntry.Command> test) {
    List<Condition> all = new ArrayList<>(conditions);
    all.add(
        new Condition(
            text, entry -> entry instanceof JournalEntry.Command command && test.test(command)));
    return new Expectation(all);
  }

  /** The conditions, in words. */
  @Override
  public String toString() {
    return String.join(", ", conditions.stream().map(Condition::text).toList());
  }
}
