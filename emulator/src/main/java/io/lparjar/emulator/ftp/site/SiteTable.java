package io.lparjar.emulator.ftp.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows and keywords of the SITE table while they are being written. */
final class SiteTable {
  private final List<SiteParameter<?>> rows = new ArrayList<>();
  private final List<SiteKeyword> keywords = new ArrayList<>();

  /** A row whose keyword takes a value. */
  <T> SiteRow<T> value(String form, ValueType<T> type, T defaultValue) {
    return new SiteRow<>(this, form, type, defaultValue).keyword(form);
  }

  /** A row with a keyword to set and one that begins with NO to reset. */
  SiteRow<Boolean> flag(String form, boolean defaultValue) {
    return choice(form, ValueTypes.BOOLEAN, defaultValue).word(form, true).word("NO" + form, false);
  }

  /** A row whose values have words of their own. */
  <T> SiteRow<T> choice(String form, ValueType<T> type, T defaultValue) {
    return new SiteRow<>(this, form, type, defaultValue);
  }

  int size() {
    return rows.size();
  }

  void add(SiteParameter<?> row) {
    rows.add(row);
  }

  void add(SiteKeyword keyword) {
    keywords.add(keyword);
  }

  List<SiteParameter<?>> rows() {
    return List.copyOf(rows);
  }

  List<SiteKeyword> keywords() {
    return List.copyOf(keywords);
  }

  /** Every accepted spelling, upper case. */
  Map<String, SiteKeyword> spellings() {
    Map<String, SiteKeyword> spellings = new HashMap<>();
    for (SiteKeyword keyword : keywords) {
      String name = keyword.word().name();
      for (int length = keyword.word().shortestLength(); length <= name.length(); length++) {
        SiteKeyword other = spellings.put(name.substring(0, length), keyword);
        if (other != null) {
          throw new IllegalStateException(
              name.substring(0, length) + " is both " + other.word().name() + " and " + name);
        }
      }
    }
    return Map.copyOf(spellings);
  }
}
