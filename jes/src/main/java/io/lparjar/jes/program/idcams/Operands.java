package io.lparjar.jes.program.idcams;

import io.lparjar.datasets.allocation.AllocationRequest;
import io.lparjar.datasets.allocation.DispositionStatus;
import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.InvalidNameException;
import io.lparjar.datasets.name.MemberName;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** The keyword operands of a command, or of a group in parentheses of one. */
final class Operands {
  private static final int SHORT_DATE = 5;
  private static final int LONG_DATE = 7;
  private static final int YEAR = 1_000;
  private static final int CENTURY = 1_900;
  private static final int LEAP_DAY = 366;
  private static final int WITHOUT_END = 9_999;

  private final Map<Keyword, Term> terms;

  private Operands(Map<Keyword, Term> terms) {
    this.terms = terms;
  }

  /**
   * Reads operands.
   *
   * @param allowed the keywords that may stand here
   * @throws SyntaxException for any other word
   */
  static Operands of(List<Term> terms, Set<Keyword> allowed) {
    Map<Keyword, Term> found = Keyword.map();
    for (Term term : terms) {
      Keyword keyword =
          Keyword.find(term.text())
              .filter(allowed::contains)
              .orElseThrow(
                  () -> new SyntaxException(IdcamsMessage.IMPROPER_KEYWORD, term.written()));
      found.put(keyword, term);
    }
    return new Operands(found);
  }

  boolean has(Keyword keyword) {
    return terms.containsKey(keyword);
  }

  /** The one of several keywords that is there. */
  Optional<Keyword> oneOf(Keyword... keywords) {
    for (Keyword keyword : keywords) {
      if (has(keyword)) {
        return Optional.of(keyword);
      }
    }
    return Optional.empty();
  }

  /** What stands in parentheses behind a keyword; empty without it. */
  List<Term> list(Keyword keyword) {
    Term term = terms.get(keyword);
    return term == null ? List.of() : term.list();
  }

  /** The first word in parentheses behind a keyword. */
  Optional<String> word(Keyword keyword) {
    return list(keyword).stream().findFirst().map(Term::written);
  }

  /**
   * The data set name behind a keyword.
   *
   * @throws SyntaxException when it is none
   */
  Optional<DataSetName> name(Keyword keyword) {
    return word(keyword).map(Operands::dataSetName);
  }

  /**
   * A request for the data set or member behind a keyword.
   *
   * @throws SyntaxException when it is none
   */
  Optional<AllocationRequest> request(Keyword keyword, DispositionStatus status) {
    return list(keyword).stream().findFirst().map(term -> requestOf(term, status));
  }

  private static AllocationRequest requestOf(Term term, DispositionStatus status) {
    AllocationRequest request = AllocationRequest.existing(dataSetName(term.text()), status);
    try {
      return term.list().isEmpty()
          ? request
          : request.member(MemberName.parse(term.list().get(0).text()));
    } catch (InvalidNameException e) {
      throw new SyntaxException(IdcamsMessage.RESTRICTION, term.written());
    }
  }

  /** The number behind a keyword. */
  OptionalLong number(Keyword keyword) {
    Optional<String> word = word(keyword);
    return word.isPresent() ? OptionalLong.of(numberOf(word.get())) : OptionalLong.empty();
  }

  /** The number behind a keyword at a place in its list, or another when there is none. */
  int number(Keyword keyword, int index, int otherwise) {
    List<Term> list = list(keyword);
    return index < list.size() ? (int) numberOf(list.get(index).text()) : otherwise;
  }

  /** The day of expiration that {@code FOR(days)} or {@code TO(date)} tells. */
  Optional<LocalDate> expiration(LocalDate today) {
    OptionalLong days = number(Keyword.FOR);
    return days.isPresent()
        ? Optional.of(after(today, days.getAsLong()))
        : word(Keyword.TO).map(Operands::dateOf);
  }

  /** 9999 days are without end [documented]. */
  private static LocalDate after(LocalDate today, long days) {
    if (days > WITHOUT_END) {
      throw new SyntaxException(IdcamsMessage.RESTRICTION, String.valueOf(days));
    }
    return days == WITHOUT_END ? CatalogEntry.NEVER_EXPIRES : today.plusDays(days);
  }

  /**
   * {@code yyyyddd}, or {@code yyddd} of the 20th century; 99365 and 99366 never come [documented].
   */
  private static LocalDate dateOf(String text) {
    int number = (int) numberOf(text);
    boolean isShort = text.length() == SHORT_DATE;
    int year = number / YEAR + (isShort ? CENTURY : 0);
    int day = number % YEAR;
    boolean never =
        year == CatalogEntry.NEVER_EXPIRES.getYear()
            && (day == CatalogEntry.NEVER_EXPIRES.getDayOfYear() || day == LEAP_DAY);
    if (never && (isShort || text.length() == LONG_DATE)) {
      return CatalogEntry.NEVER_EXPIRES;
    }
    if ((!isShort && text.length() != LONG_DATE) || day < 1 || day > Year.of(year).length()) {
      throw new SyntaxException(IdcamsMessage.RESTRICTION, text);
    }
    return LocalDate.ofYearDay(year, day);
  }

  static DataSetName dataSetName(String text) {
    try {
      return DataSetName.parse(withoutQuotes(text));
    } catch (InvalidNameException e) {
      throw new SyntaxException(IdcamsMessage.RESTRICTION, text);
    }
  }

  private static String withoutQuotes(String text) {
    boolean quoted = text.length() > 1 && text.startsWith("'") && text.endsWith("'");
    return quoted ? text.substring(1, text.length() - 1) : text;
  }

  private static long numberOf(String text) {
    try {
      long number = Long.parseLong(text);
      if (number >= 0 && number <= Integer.MAX_VALUE) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new SyntaxException(IdcamsMessage.RESTRICTION, text);
    }
    throw new SyntaxException(IdcamsMessage.RESTRICTION, text);
  }
}
