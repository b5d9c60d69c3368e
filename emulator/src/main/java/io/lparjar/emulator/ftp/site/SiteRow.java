package io.lparjar.emulator.ftp.site;

import io.lparjar.emulator.ftp.site.SiteParameter.Effect;
import io.lparjar.emulator.release.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A row of the SITE table while it is being written; {@link #source} ends it.
 *
 * <p>Keywords are written as in the manuals: capitals are the shortest abbreviation, {@code LRecl}.
 */
final class SiteRow<T> {
  private final SiteTable table;
  private final String name;
  private final ValueType<T> type;
  private final T defaultValue;
  private final List<Spelling<T>> spellings = new ArrayList<>();
  private String label;
  private String statement;
  private String stat;
  private List<String> help = List.of();
  private Effect effect = Effect.FULL;
  private Release since = Release.OLDEST;

  /**
   * Texts of a row.
   *
   * @param label name in messages about wrong values
   * @param statement FTP.DATA statement or empty
   * @param stat line of STAT with {@code %s} for the value
   * @param help lines of HELP SITE
   * @param source manual and topic
   */
  record Texts(String label, String statement, String stat, List<String> help, String source) {}

  private record Spelling<T>(String form, SiteKeyword.Operand operand, T constant) {}

  SiteRow(SiteTable table, String form, ValueType<T> type, T defaultValue) {
    this.table = table;
    this.name = form.toUpperCase(Locale.ROOT);
    this.type = type;
    this.defaultValue = defaultValue;
    this.label = form;
    this.statement = name;
    this.stat = "Server site variable " + name + " is set to %s";
  }

  /** Clients write {@code form=value}. */
  SiteRow<T> keyword(String form) {
    return spelling(form, SiteKeyword.Operand.EQUALS, defaultValue);
  }

  /** Clients write {@code form value}. */
  SiteRow<T> keywordBeforeBlank(String form) {
    return spelling(form, SiteKeyword.Operand.NEXT_WORD, defaultValue);
  }

  /** Clients write {@code form} alone for {@code value}. */
  SiteRow<T> word(String form, T value) {
    return spelling(form, SiteKeyword.Operand.NONE, value);
  }

  private SiteRow<T> spelling(String form, SiteKeyword.Operand operand, T constant) {
    spellings.add(new Spelling<>(form, operand, constant));
    return this;
  }

  /** How messages about wrong values name it, when they do not write the keyword as HELP does. */
  SiteRow<T> label(String text) {
    label = text;
    return this;
  }

  /** The FTP.DATA statement has a name of its own; empty when there is no statement. */
  SiteRow<T> statement(String statementName) {
    statement = statementName;
    return this;
  }

  /** The line of STAT, when it is not {@code Server site variable NAME is set to value}. */
  SiteRow<T> stat(String template) {
    stat = template;
    return this;
  }

  SiteRow<T> help(String... lines) {
    help = List.of(lines);
    return this;
  }

  /** The value is kept and shown, and does nothing else in this system. */
  SiteRow<T> shownOnly() {
    effect = Effect.SHOWN_ONLY;
    return this;
  }

  /** Releases before {@code first} know it neither in SITE nor in FTP.DATA. [documented] */
  SiteRow<T> since(Release first) {
    since = first;
    return this;
  }

  /** Ends the row. */
  SiteParameter<T> source(String manual) {
    Texts texts = new Texts(label, statement, stat, help, manual);
    SiteParameter<T> row =
        new SiteParameter<>(table.size(), name, type, defaultValue, texts, effect, since);
    table.add(row);
    for (Spelling<T> spelling : spellings) {
      table.add(
          new SiteKeyword(
              new Abbreviation(spelling.form()),
              row,
              spelling.operand(),
              spelling.operand() == SiteKeyword.Operand.NONE
                  ? (settings, operand) -> settings.with(row, spelling.constant())
                  : row::set));
    }
    return row;
  }
}
