package io.lparjar.emulator.seed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A name and its operands: {@code KEY=VALUE}, or a word that stands for itself. Each operand is
 * taken once; what is left at the end is unknown.
 */
final class ManifestLine {
  private final String where;
  private final String name;
  private final Map<String, String> operands = new LinkedHashMap<>();
  private final List<ManifestLine> members = new ArrayList<>();

  /**
   * Reads a line.
   *
   * @param where file and line number, for messages
   * @param text that has a name
   */
  ManifestLine(String where, String text) {
    this(where, text.toUpperCase(Locale.ROOT).strip().split("\\s+", -1));
  }

  private ManifestLine(String where, String[] words) {
    this.where = where;
    this.name = words[0];
    for (int i = 1; i < words.length; i++) {
      int equals = words[i].indexOf('=');
      String key = (equals < 0 ? words[i] : words[i].substring(0, equals)).toUpperCase(Locale.ROOT);
      if (operands.put(key, equals < 0 ? "" : words[i].substring(equals + 1)) != null) {
        throw wrong(key + " is given twice");
      }
    }
  }

  /** Reads a line whose name and values have letters in both cases. */
  static ManifestLine ofPath(String where, String text) {
    return new ManifestLine(where, text.strip().split("\\s+", -1));
  }

  /** The line of something that the manifest does not mention. */
  static ManifestLine ofUnmentioned(String where, String name) {
    return new ManifestLine(where, new String[] {name});
  }

  String where() {
    return where;
  }

  String name() {
    return name;
  }

  /** The lines of its members. */
  List<ManifestLine> members() {
    return members;
  }

  /** Whether a word is there. */
  boolean flag(String key) {
    @Nullable String value = operands.remove(key);
    if (value != null && !value.isEmpty()) {
      throw wrong(key + " has no value");
    }
    return value != null;
  }

  boolean has(String key) {
    return operands.containsKey(key);
  }

  String text(String key, String absent) {
    @Nullable String value = operands.remove(key);
    if (value != null && value.isEmpty()) {
      throw wrong(key + " needs a value");
    }
    return value == null ? absent : value;
  }

  /** The parts of {@code (A,B)}, or of {@code A}. */
  List<String> list(String key) {
    String value = text(key, "");
    String inner =
        value.startsWith("(") && value.endsWith(")")
            ? value.substring(1, value.length() - 1)
            : value;
    return inner.isEmpty() ? List.of() : List.of(inner.split(",", -1));
  }

  int number(String key, int absent) {
    String value = text(key, Integer.toString(absent));
    return parsed(key, value, "a number", Integer::valueOf);
  }

  Optional<LocalDate> date(String key) {
    return has(key)
        ? Optional.of(parsed(key, text(key, ""), "a date such as 2026-01-31", LocalDate::parse))
        : Optional.empty();
  }

  LocalDateTime time(String key) {
    return parsed(key, text(key, "nothing"), "a time: 2026-01-31T09:17:00", LocalDateTime::parse);
  }

  /** One of the words of a kind, such as the constants of an enum. */
  <T> T parsed(String key, String value, String kind, Function<String, T> parser) {
    try {
      return parser.apply(value);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw wrong(key + " needs " + kind + ", not " + value, e);
    }
  }

  /** Refuses operands that nobody has taken. */
  void finish() {
    if (!operands.isEmpty()) {
      throw wrong("unknown operand " + operands.keySet().iterator().next());
    }
  }

  SeedException wrong(String what) {
    return new SeedException(where, what);
  }

  private SeedException wrong(String what, Exception cause) {
    SeedException wrong = wrong(what);
    wrong.initCause(cause);
    return wrong;
  }
}
