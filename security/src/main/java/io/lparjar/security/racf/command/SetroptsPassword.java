package io.lparjar.security.racf.command;

import io.lparjar.security.racf.profile.PasswordOptions;
import io.lparjar.security.racf.profile.SyntaxRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** {@code PASSWORD(REVOKE(5) HISTORY(10) RULE1(LENGTH(6:8) ALPHA(1) NUMERIC(2:8)))}. */
final class SetroptsPassword {
  private static final int MOST_ATTEMPTS = 254;
  private static final int LONGEST_INTERVAL = 254;
  private static final int MOST_GENERATIONS = 32;
  private static final int POSITIONS = 8;

  /** The letters of the legend by keyword. */
  private static final Map<String, Character> CONTENTS =
      Map.ofEntries(
          Map.entry("ALPHA", 'A'),
          Map.entry("CONSONANT", 'C'),
          Map.entry("ALPHANUM", 'L'),
          Map.entry("NUMERIC", 'N'),
          Map.entry("VOWEL", 'V'),
          Map.entry("NOVOWEL", 'W'),
          Map.entry("MIXEDCONSONANT", 'c'),
          Map.entry("MIXEDNUM", 'm'),
          Map.entry("MIXEDVOWEL", 'v'),
          Map.entry("NATIONAL", '$'),
          Map.entry("SPECIAL", 's'),
          Map.entry("MIXEDALL", 'x'));

  private final Operands given;

  private SetroptsPassword(Operands given) {
    this.given = given;
  }

  /** What the operands say; values out of range end the command. */
  static SetroptsPassword of(Operands operands) {
    List<Term> none = List.of();
    Operands given =
        operands
            .term("PASSWORD")
            .map(Operands::within)
            .orElseGet(() -> Operands.within(new Term("", false, true, none)));
    SetroptsPassword password = new SetroptsPassword(given);
    password.change(PasswordOptions.INITIAL);
    return password;
  }

  PasswordOptions change(PasswordOptions before) {
    return before
        .withRevokeCount(number("REVOKE", 1, MOST_ATTEMPTS).orElse(before.revokeCount()))
        .withIntervalDays(number("INTERVAL", 1, LONGEST_INTERVAL).orElse(before.intervalDays()))
        .withHistoryCount(number("HISTORY", 1, MOST_GENERATIONS).orElse(before.historyCount()))
        .withMinimumDays(number("MINCHANGE", 0, LONGEST_INTERVAL).orElse(before.minimumDays()))
        .withWarningDays(number("WARNING", 1, LONGEST_INTERVAL).orElse(before.warningDays()))
        .withCharacters(
            given.choice("MIXEDCASE", "NOMIXEDCASE").orElse(before.mixedCase()),
            given.choice("SPECIALCHARS", "NOSPECIALCHARS").orElse(before.specialCharacters()))
        .withRules(rules(before.rules()));
  }

  /** The number in the parentheses of a keyword, 0 for its counterpart. */
  private Optional<Integer> number(String keyword, int least, int most) {
    if (given.has("NO" + keyword)) {
      return Optional.of(0);
    }
    return given
        .term(keyword)
        .map(
            term -> {
              String text = given.text(keyword).orElse("");
              return Numbers.parse(text, least, most)
                  .orElseThrow(() -> new CommandException(CommandMessage.INVALID, keyword, text));
            });
  }

  private List<SyntaxRule> rules(List<SyntaxRule> before) {
    List<SyntaxRule> after = new ArrayList<>(given.has("NORULES") ? List.of() : before);
    for (int number = 1; number <= POSITIONS; number++) {
      int wanted = number;
      String keyword = "RULE" + number;
      if (given.has("NO" + keyword) || given.has(keyword)) {
        after.removeIf(rule -> rule.number() == wanted);
      }
      given.term(keyword).ifPresent(term -> after.add(rule(wanted, Operands.within(term))));
    }
    after.sort(Comparator.comparingInt(SyntaxRule::number));
    return after;
  }

  private static SyntaxRule rule(int number, Operands operands) {
    int[] length = range(operands.text("LENGTH").orElse(""));
    StringBuilder content = new StringBuilder("*".repeat(POSITIONS));
    CONTENTS.forEach(
        (keyword, letter) -> {
          for (Term positions : operands.values(keyword)) {
            int[] range = range(positions.text());
            for (int i = range[0]; i <= range[1]; i++) {
              content.setCharAt(i - 1, letter);
            }
          }
        });
    return new SyntaxRule(number, length[0], length[1], content.toString());
  }

  /** {@code 4:8} or {@code 4}. */
  private static int[] range(String text) {
    String[] ends = text.split(":", -1);
    OptionalInt first = Numbers.parse(ends[0], 1, POSITIONS);
    OptionalInt last = Numbers.parse(ends[ends.length - 1], 1, POSITIONS);
    boolean valid = first.isPresent() && last.isPresent() && ends.length <= 2;
    if (!valid || first.getAsInt() > last.getAsInt()) {
      throw new CommandException(CommandMessage.INVALID, "RULE", text);
    }
    return new int[] {first.getAsInt(), last.getAsInt()};
  }
}
