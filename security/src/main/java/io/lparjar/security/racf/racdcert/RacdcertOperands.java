package io.lparjar.security.racf.racdcert;

import io.lparjar.security.racf.command.Term;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keywords with what is in their parentheses; of one given twice the last counts. */
final class RacdcertOperands {
  private static final Set<String> KEYWORDS =
      Stream.concat(
              Stream.of(RacdcertVerb.values()).map(Enum::name),
              Stream.of(
                      "ID SITE CERTAUTH MULTIID TRUST NOTRUST HIGHTRUST LABEL WITHLABEL NEWLABEL"
                          .split(" "),
                      "PASSWORD ICSF PCICC PKDS FROMICSF DSN FORMAT SUBJECTSDN SIZE RSA DSA NISTECC"
                          .split(" "),
                      "BPECC NOTBEFORE NOTAFTER SIGNWITH KEYUSAGE ALTNAME RING USAGE DEFAULT"
                          .split(" "),
                      "SDNFILTER IDNFILTER CRITERIA SERIALNUMBER ISSUERSDN".split(" "))
                  .flatMap(Stream::of))
          .collect(Collectors.toUnmodifiableSet());

  private final Map<String, Term> terms = new HashMap<>();

  private RacdcertOperands() {}

  /**
   * Tells keywords apart; each may be shortened as long as it is that of no other. Blanks may stand
   * between a keyword and its parenthesis.
   *
   * @throws RacdcertException for one that is unknown
   */
  static RacdcertOperands of(List<Term> terms) {
    RacdcertOperands operands = new RacdcertOperands();
    for (int i = 0; i < terms.size(); i++) {
      Term term = terms.get(i);
      String keyword = keyword(term.upperCase());
      if (i + 1 < terms.size() && !term.parenthesized() && terms.get(i + 1).isList()) {
        i++;
        term = new Term(keyword, false, true, terms.get(i).operands());
      }
      operands.terms.put(keyword, term);
    }
    return operands;
  }

  private static String keyword(String typed) {
    if (KEYWORDS.contains(typed)) {
      return typed;
    }
    List<String> meant =
        KEYWORDS.stream().filter(known -> !typed.isEmpty() && known.startsWith(typed)).toList();
    if (meant.size() != 1) {
      throw new RacdcertException(RacdcertMessage.INVALID_KEYWORD, typed);
    }
    return meant.get(0);
  }

  /** What is in the parentheses of a keyword, which are keywords themselves. */
  RacdcertOperands within(String keyword) {
    return of(values(keyword));
  }

  boolean has(String keyword) {
    return terms.containsKey(keyword);
  }

  /** What is in the parentheses of a keyword; empty without keyword or parentheses. */
  List<Term> values(String keyword) {
    Term term = terms.get(keyword);
    return term == null ? List.of() : term.operands();
  }

  /** The first operand of a keyword, as typed. */
  Optional<String> text(String keyword) {
    return values(keyword).stream().findFirst().map(Term::text);
  }

  /** The first operand of a keyword, upper case. */
  Optional<String> name(String keyword) {
    return text(keyword).map(text -> text.toUpperCase(Locale.ROOT));
  }

  /**
   * The first operand of a keyword that cannot do without.
   *
   * @throws RacdcertException when it is missing
   */
  String required(String keyword) {
    return text(keyword).orElseThrow(() -> new RacdcertException(RacdcertMessage.MISSING, keyword));
  }
}
