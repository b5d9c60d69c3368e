package io.lparjar.security.racf.command;

import io.lparjar.security.racf.profile.RacfOptions;
import io.lparjar.security.racf.profile.SystemOption;
import io.lparjar.security.racf.profile.SystemValue;
import io.lparjar.security.saf.UserId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The operands of SETROPTS for the whole system that are more than a pair of keywords: {@code
 * PREFIX(p)}, {@code JES(BATCHALLRACF)}, {@code LANGUAGE(PRIMARY(ENU))} and so on.
 */
final class SetroptsSystem {
  private static final int LONGEST_RETENTION = 65_533;
  private static final int LONGEST_SESSION = 32_767;

  private final Operands operands;
  private final Map<SystemOption, Boolean> switches = new EnumMap<>(SystemOption.class);
  private final Map<SystemValue, String> values = new EnumMap<>(SystemValue.class);

  private SetroptsSystem(Operands operands) {
    this.operands = operands;
  }

  /** What the operands say; values out of range end the command. */
  static SetroptsSystem of(Operands operands) {
    SetroptsSystem system = new SetroptsSystem(operands);
    system.pairs();
    system.jes();
    system.model();
    system.readValues();
    return system;
  }

  RacfOptions change(RacfOptions before) {
    RacfOptions after = before;
    for (Map.Entry<SystemOption, Boolean> each : switches.entrySet()) {
      after = after.with(each.getKey(), each.getValue());
    }
    for (Map.Entry<SystemValue, String> each : values.entrySet()) {
      after = after.with(each.getKey(), each.getValue());
    }
    return after;
  }

  private void pairs() {
    for (SystemOption option : SystemOption.values()) {
      String keyword = option.keyword();
      if (!keyword.isEmpty()) {
        operands.choice(keyword, "NO" + keyword).ifPresent(on -> switches.put(option, on));
      }
    }
    operands
        .name("TERMINAL")
        .map(text -> oneOf("TERMINAL", text, List.of("NONE", "READ")))
        .ifPresent(text -> switches.put(SystemOption.TERMINAL_NONE, text.equals("NONE")));
    for (Term term : operands.values("RVARYPW")) {
      String function = oneOf("RVARYPW", term.upperCase(), List.of("SWITCH", "STATUS"));
      boolean own = term.operands().stream().anyMatch(word -> !word.upperCase().equals("NO"));
      switches.put(SystemOption.valueOf("RVARYPW_" + function), own);
    }
  }

  private void jes() {
    List<String> choices = List.of("BATCHALLRACF", "XBMALLRACF", "EARLYVERIFY");
    for (Term term : operands.values("JES")) {
      String word = term.upperCase();
      if (word.equals("NJEUSERID") || word.equals("UNDEFINEDUSER")) {
        values.put(SystemValue.valueOf(word), userId(word, term));
      } else {
        onOrOff("JES", word, choices, "");
      }
    }
  }

  private static String userId(String keyword, Term term) {
    return term.operands().stream()
        .findFirst()
        .map(Term::upperCase)
        .flatMap(UserId::parse)
        .map(UserId::value)
        .orElseThrow(() -> new CommandException(CommandMessage.INVALID, keyword, ""));
  }

  private void model() {
    List<String> choices = List.of("GDG", "USER", "GROUP");
    if (operands.has("NOMODEL")) {
      choices.forEach(choice -> switches.put(SystemOption.valueOf("MODEL_" + choice), false));
    }
    for (Term term : operands.values("MODEL")) {
      onOrOff("MODEL", term.upperCase(), choices, "MODEL_");
    }
  }

  /** A word that turns an option on, with NO before it off. */
  private void onOrOff(String keyword, String word, List<String> choices, String prefix) {
    boolean off = word.startsWith("NO") && choices.contains(word.substring(2));
    String choice = oneOf(keyword, off ? word.substring(2) : word, choices);
    switches.put(SystemOption.valueOf(prefix + choice), !off);
  }

  private void readValues() {
    if (operands.has("NOPREFIX")) {
      values.put(SystemValue.PREFIX, "");
    }
    operands
        .name("PREFIX")
        .map(text -> valid("PREFIX", text, it -> UserId.parse(it).isPresent()))
        .ifPresent(text -> values.put(SystemValue.PREFIX, text));
    number("RETPD", 0, LONGEST_RETENTION).ifPresent(days -> values.put(SystemValue.RETPD, days));
    if (operands.has("NOSESSIONINTERVAL")) {
      values.put(SystemValue.SESSIONINTERVAL, "0");
    }
    number("SESSIONINTERVAL", 1, LONGEST_SESSION)
        .ifPresent(days -> values.put(SystemValue.SESSIONINTERVAL, days));
    number("KERBLVL", 0, 1).ifPresent(level -> values.put(SystemValue.KERBLVL, level));
    for (Term term : operands.values("LANGUAGE")) {
      String which = oneOf("LANGUAGE", term.upperCase(), List.of("PRIMARY", "SECONDARY"));
      String code = term.operands().stream().findFirst().map(Term::upperCase).orElse("");
      values.put(
          SystemValue.valueOf(which + "_LANGUAGE"),
          valid("LANGUAGE", code, it -> it.matches("[A-Z]{3}")));
    }
  }

  private Optional<String> number(String keyword, int least, int most) {
    return operands
        .text(keyword)
        .map(text -> valid(keyword, text, it -> Numbers.parse(it, least, most).isPresent()))
        .map(text -> Integer.toString(Numbers.parse(text, least, most).orElse(0)));
  }

  /** The word that begins so. */
  private static String oneOf(String keyword, String typed, List<String> words) {
    return Abbreviations.find(typed, words)
        .orElseThrow(() -> new CommandException(CommandMessage.INVALID, keyword, typed));
  }

  private static String valid(String keyword, String text, Predicate<String> rule) {
    if (!rule.test(text)) {
      throw new CommandException(CommandMessage.INVALID, keyword, text);
    }
    return text;
  }
}
