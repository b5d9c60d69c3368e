package io.lparjar.emulator.fault;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Reads a {@link FaultRule} from the command line. */
final class FaultRuleReader {
  private static final String REPLY = ",reply=";
  private static final int CODE_LENGTH = 3;

  private FaultRuleReader() {}

  static FaultRule read(String text) {
    int at = text.indexOf(REPLY);
    String[] words = (at < 0 ? text : text.substring(0, at)).split(",", -1);
    FaultRule rule = start(words[0], at < 0 ? null : text.substring(at + REPLY.length()));
    @Nullable Double probability = null;
    long seed = ThreadLocalRandom.current().nextLong(Integer.MAX_VALUE);
    for (String word : List.of(words).subList(1, words.length)) {
      int equals = word.indexOf('=');
      String value = word.substring(equals + 1);
      switch (equals < 0 ? word : word.substring(0, equals)) {
        case "next" -> rule = rule.times(Integer.parseInt(value));
        case "always" -> rule = rule.always();
        case "name" -> rule = rule.on(value);
        case "probability" -> probability = Double.valueOf(value);
        case "seed" -> seed = Long.parseLong(value);
        default -> throw new IllegalArgumentException("not part of a fault: " + word);
      }
    }
    return probability == null ? rule : rule.withProbability(probability, seed);
  }

  private static FaultRule start(String word, @Nullable String reply) {
    Fault fault =
        Arrays.stream(Fault.values())
            .filter(it -> it.name().equals(word.toUpperCase(Locale.ROOT).replace('-', '_')))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no fault: " + word));
    if (reply == null && !FaultRule.needsReply(fault)) {
      return FaultRule.of(fault);
    }
    if (reply == null || reply.length() < CODE_LENGTH) {
      throw new IllegalArgumentException(fault + " needs ,reply=CODE TEXT");
    }
    return FaultRule.reply(
        fault,
        Integer.parseInt(reply.substring(0, CODE_LENGTH)),
        reply.substring(CODE_LENGTH).strip());
  }
}
