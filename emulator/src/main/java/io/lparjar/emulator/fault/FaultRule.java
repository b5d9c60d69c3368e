package io.lparjar.emulator.fault;

import io.lparjar.emulator.ftp.reply.Reply;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A fault, and when it happens: at the next occasion unless said otherwise. Immutable.
 *
 * <pre>
 * FaultRule.of(RESET_DATA_HALFWAY).times(2).on("PROD.**")
 * FaultRule.of(SLOW_DATA).always()
 * FaultRule.of(DATA_SET_IN_USE).always().withProbability(0.1, 42)
 * FaultRule.reply(450, "Try later.")
 * FaultRule.reply("SITE", 500, "Not today.")
 * </pre>
 */
public final class FaultRule {
  private static final int FIRST_FAILURE = 400;
  private static final int LAST_FAILURE = 599;
  private static final Set<Fault> REPLIES =
      Set.of(Fault.GREETING_REPLY, Fault.COMMAND_REPLY, Fault.REPLY, Fault.COMPLETION_REPLY);

  private final Fault fault;
  private final int times;
  private final String name;
  private final double probability;
  private final long seed;
  private final @Nullable Reply reply;

  private FaultRule(
      Fault fault, int times, String name, double probability, long seed, @Nullable Reply reply) {
    this.fault = fault;
    this.times = times;
    this.name = name;
    this.probability = probability;
    this.seed = seed;
    this.reply = reply;
  }

  /**
   * A fault at the next occasion.
   *
   * @throws IllegalArgumentException for a fault that is a reply, which {@link #reply} makes
   */
  public static FaultRule of(Fault fault) {
    if (needsReply(fault)) {
      throw new IllegalArgumentException(fault + " needs a reply");
    }
    return new FaultRule(fault, 1, "**", 1, 0, null);
  }

  /**
   * {@code REPLY} at the next transfer command.
   *
   * @param code 400 to 599
   */
  public static FaultRule reply(int code, String text) {
    return reply(Fault.REPLY, code, text);
  }

  /**
   * {@code COMMAND_REPLY} at the next command of that verb.
   *
   * @param verb such as {@code CWD}; {@code **} for any
   * @param code 400 to 599
   */
  public static FaultRule reply(String verb, int code, String text) {
    return reply(Fault.COMMAND_REPLY, code, text).on(verb);
  }

  /**
   * A fault that is a reply, such as {@code GREETING_REPLY}.
   *
   * @param code 400 to 599; behind 421 the connection ends
   * @throws IllegalArgumentException when the fault is none, or the code another
   */
  public static FaultRule reply(Fault fault, int code, String text) {
    if (!needsReply(fault)) {
      throw new IllegalArgumentException(fault + " is no reply");
    }
    if (code < FIRST_FAILURE || code > LAST_FAILURE) {
      throw new IllegalArgumentException("not a negative reply: " + code);
    }
    return new FaultRule(fault, 1, "**", 1, 0, new Reply(code, List.of(text)));
  }

  static boolean needsReply(Fault fault) {
    return REPLIES.contains(fault);
  }

  /**
   * Reads the form of the command line: {@code FAULT[,next=N|always][,name=PATTERN]
   * [,probability=P][,seed=N][,reply=CODE TEXT]}; the reply comes last and may hold commas.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static FaultRule parse(String text) {
    return FaultRuleReader.read(text);
  }

  /** The same at the next {@code number} occasions. */
  public FaultRule times(int number) {
    if (number < 1) {
      throw new IllegalArgumentException("not a number of times: " + number);
    }
    return new FaultRule(fault, number, name, probability, seed, reply);
  }

  /** The same at every occasion. */
  public FaultRule always() {
    return new FaultRule(fault, Integer.MAX_VALUE, name, probability, seed, reply);
  }

  /**
   * The same for names that match only.
   *
   * @param pattern in which {@code **} stands for any characters, {@code *} for any but period and
   *     slash, {@code ?} for one
   */
  public FaultRule on(String pattern) {
    return new FaultRule(fault, times, pattern, probability, seed, reply);
  }

  /**
   * The same, but each time only with a probability; times at which nothing happens do not count.
   *
   * @param chance 0 to 1
   * @param randomSeed repeats what happened in another run
   */
  public FaultRule withProbability(double chance, long randomSeed) {
    if (!(chance >= 0 && chance <= 1)) {
      throw new IllegalArgumentException("not a probability: " + chance);
    }
    return new FaultRule(fault, times, name, chance, randomSeed, reply);
  }

  /** What goes wrong. */
  public Fault fault() {
    return fault;
  }

  int times() {
    return times;
  }

  double probability() {
    return probability;
  }

  long seed() {
    return seed;
  }

  @Nullable Reply reply() {
    return reply;
  }

  /** The names that match. */
  Pattern names() {
    StringBuilder regex = new StringBuilder();
    String upper = name.toUpperCase(Locale.ROOT);
    for (int i = 0; i < upper.length(); i++) {
      char c = upper.charAt(i);
      if (c == '*' && upper.startsWith("**", i)) {
        regex.append(".*");
        i++;
      } else if (c == '*') {
        regex.append("[^./]*");
      } else if (c == '?') {
        regex.append("[^./]");
      } else {
        regex.append(Pattern.quote(String.valueOf(c)));
      }
    }
    return Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE);
  }

  /** As {@link #parse} reads it. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(fault.name());
    text.append(times == Integer.MAX_VALUE ? ",always" : ",next=" + times);
    text.append(",name=").append(name);
    if (probability < 1) {
      text.append(",probability=").append(probability).append(",seed=").append(seed);
    }
    Reply wanted = reply;
    if (wanted != null) {
      text.append(",reply=").append(wanted.code()).append(' ').append(wanted.lastLine());
    }
    return text.toString();
  }
}
