package io.lparjar.security.racf.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The operands of a command, told apart by its row; of a keyword given twice the last counts. */
final class Operands {
  private final List<List<Term>> positionals = new ArrayList<>();
  private final Map<String, Term> keywords = new LinkedHashMap<>();

  private Operands() {}

  /**
   * Tells the operands of {@code verb} apart.
   *
   * @param terms those behind the command's name
   * @throws CommandException for what is missing or unknown
   */
  static Operands of(CommandVerb verb, List<Term> terms) {
    Operands operands = new Operands();
    int next = 0;
    for (Positional positional : verb.positionals()) {
      if (next < terms.size() && isPositional(terms.get(next))) {
        operands.positionals.add(entriesOf(terms.get(next)));
        next++;
      } else if (verb.positionalsRequired()) {
        throw new CommandException(CommandMessage.MISSING, positional.prompt(), positional.help());
      }
    }
    operands.addKeywords(verb, terms.subList(next, terms.size()));
    return operands;
  }

  /** The operands of a keyword that has keywords itself, such as OMVS; unknown ones are kept. */
  static Operands within(Term outer) {
    Operands operands = new Operands();
    outer.operands().forEach(term -> operands.keywords.put(term.upperCase(), term));
    return operands;
  }

  /** Blanks may stand between a keyword and its parenthesis. */
  private void addKeywords(CommandVerb verb, List<Term> terms) {
    for (int i = 0; i < terms.size(); i++) {
      Term term = terms.get(i);
      if (i + 1 < terms.size() && !term.parenthesized() && terms.get(i + 1).isList()) {
        i++;
        term = new Term(term.text(), false, true, terms.get(i).operands());
      }
      String typed = term.upperCase();
      String keyword =
          (typed.isEmpty() ? Optional.<String>empty() : verb.keyword(typed))
              .orElseThrow(() -> new CommandException(CommandMessage.INVALID_KEYWORD, typed));
      if (verb.needsOperands(keyword) && term.operands().isEmpty()) {
        List<String> prompts = promptsOf(keyword);
        throw new CommandException(CommandMessage.MISSING, prompts.get(0), prompts.get(1));
      }
      keywords.put(keyword, term);
    }
  }

  private static List<String> promptsOf(String keyword) {
    return switch (keyword) {
      case "UACC" -> List.of("UNIVERSAL ACCESS+", "ALTER, CONTROL, UPDATE, READ, EXECUTE, OR NONE");
      case "RACLIST" ->
          List.of("CLASS NAMES FOR RACLIST+", "CLASS NAMES:  ANY (NON-GROUP) RESOURCE CLASS");
      default -> List.of(keyword + " VALUE+", "VALUE OF " + keyword);
    };
  }

  private static boolean isPositional(Term term) {
    return term.isList() ? !term.operands().isEmpty() : !term.parenthesized();
  }

  private static List<Term> entriesOf(Term term) {
    return term.isList() ? term.operands() : List.of(term);
  }

  /** The entries of the positional operand at {@code index}; empty when it was left out. */
  List<Term> positional(int index) {
    return index < positionals.size() ? positionals.get(index) : List.of();
  }

  boolean has(String keyword) {
    return keywords.containsKey(keyword);
  }

  /** Whether there are no other keywords than these. */
  boolean hasOnly(Collection<String> allowed) {
    return allowed.containsAll(keywords.keySet());
  }

  /** The keywords in the order in which they were typed. */
  Set<String> keywords() {
    return Collections.unmodifiableSet(keywords.keySet());
  }

  /** The same without some keywords. */
  Operands without(Collection<String> ignored) {
    Operands others = new Operands();
    others.positionals.addAll(positionals);
    others.keywords.putAll(keywords);
    others.keywords.keySet().removeAll(ignored);
    return others;
  }

  /** A keyword with what is in its parentheses. */
  Optional<Term> term(String keyword) {
    return Optional.ofNullable(keywords.get(keyword));
  }

  /** What is in the parentheses of a keyword; empty without keyword or parentheses. */
  List<Term> values(String keyword) {
    return term(keyword).map(Term::operands).orElse(List.of());
  }

  /** The first operand of a keyword, as typed. */
  Optional<String> text(String keyword) {
    return values(keyword).stream().findFirst().map(Term::text);
  }

  /** The first operand of a keyword, as a name. */
  Optional<String> name(String keyword) {
    return values(keyword).stream().findFirst().map(Term::upperCase);
  }

  /** True for a keyword, false for its counterpart, empty when neither was given. */
  Optional<Boolean> choice(String yes, String no) {
    if (has(yes)) {
      return Optional.of(true);
    }
    return has(no) ? Optional.of(false) : Optional.empty();
  }
}
