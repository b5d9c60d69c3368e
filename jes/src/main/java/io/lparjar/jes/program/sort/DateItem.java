package io.lparjar.jes.program.sort;

import io.lparjar.jes.program.statement.Operand;
import java.math.BigInteger;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The date and time functions: {@code DATE1}, {@code DATE1-30}, {@code DATE2(c)}, {@code TIME1(:)},
 * {@code DATE=(MD4/)}, the packed {@code DATE1P} and their kin, all of the moment at which the run
 * began.
 */
final class DateItem {
  private static final int Y2PAST = 80;

  /** What can be moved by days or, DATE2, by months, or be packed. */
  private static final Pattern MOVABLE =
      Pattern.compile("&?(DATE[123]|TIME[12])(P?)(?:([+-]\\d{1,4}))?");

  private final LocalDateTime now;

  DateItem(LocalDateTime now) {
    this.now = now;
  }

  /** The first of the hundred years that two-digit years stand for: Y2PAST=80. */
  int firstYear() {
    return now.getYear() - Y2PAST;
  }

  /** The decimal digits of a packed function, {@code DATE1P+7}; empty when the operand is none. */
  Optional<String> digits(Operand operand) {
    Matcher function = MOVABLE.matcher(operand.word());
    return function.matches() && !function.group(2).isEmpty() ? moved(function) : Optional.empty();
  }

  /** The packed digits of such a function; empty when the operand is none. */
  Optional<byte[]> packed(Operand operand) {
    return digits(operand)
        .map(
            text -> NumberForm.encode(new BigInteger(text), FieldFormat.PD, text.length() / 2 + 1));
  }

  /** The function itself, or so many days or months from it; times do not move. */
  private Optional<String> moved(Matcher function) {
    String name = function.group(1);
    String distance = function.group(3);
    if (distance == null) {
      return pattern(name, "").map(this::format);
    }
    if (name.startsWith("TIME")) {
      return Optional.empty();
    }
    ChronoUnit unit = name.equals("DATE2") ? ChronoUnit.MONTHS : ChronoUnit.DAYS;
    LocalDateTime then = now.plus(Long.parseLong(distance), unit);
    return pattern(name, "").map(form -> new DateItem(then).format(form));
  }

  /** What the function gives; empty when the operand is none. */
  Optional<String> text(Operand operand) {
    if (operand instanceof Operand.Call call) {
      return pattern(call.name(), call.arguments().raw()).map(this::format);
    }
    if (operand instanceof Operand.Assignment assignment) {
      String raw =
          assignment.value() instanceof Operand.Listed listed
              ? listed.raw()
              : assignment.value().word();
      return named(assignment.key(), raw);
    }
    String word = operand.word();
    Matcher movable = MOVABLE.matcher(word);
    if (movable.matches() && movable.group(3) != null && movable.group(2).isEmpty()) {
      return moved(movable);
    }
    return switch (word) {
      case "DATE", "&DATE" -> named("DATE", "MDY/");
      case "TIME", "&TIME" -> named("TIME", "24:");
      default -> pattern(word.startsWith("&") ? word.substring(1) : word, "").map(this::format);
    };
  }

  private Optional<String> named(String key, String raw) {
    String name = key.startsWith("&") ? key.substring(1) : key;
    if (name.equals("DATE") && raw.length() == 4) {
      return datePattern(raw).map(this::format);
    }
    if (name.equals("TIME") && raw.length() >= 2) {
      String separator = raw.length() > 2 ? "'" + raw.charAt(2) + "'" : "";
      return raw.startsWith("12")
          ? Optional.of(
              format("hh" + separator + "mm" + separator + "ss a").toLowerCase(Locale.ROOT))
          : Optional.of(format("HH" + separator + "mm" + separator + "ss"));
    }
    return Optional.empty();
  }

  private static Optional<String> datePattern(String form) {
    String separator = "'" + form.charAt(3) + "'";
    StringBuilder pattern = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      pattern.append(i == 0 ? "" : separator);
      switch (form.charAt(i)) {
        case 'M' -> pattern.append("MM");
        case 'D' -> pattern.append("dd");
        case 'Y' -> pattern.append("yy");
        case '4' -> pattern.append("yyyy");
        default -> {
          return Optional.empty();
        }
      }
    }
    return Optional.of(pattern.toString());
  }

  private static Optional<String> pattern(String name, String separator) {
    String s = separator.isEmpty() ? "" : "'" + (separator.equals("'") ? "''" : separator) + "'";
    return switch (name) {
      case "DATE1" -> Optional.of("yyyy" + s + "MM" + s + "dd");
      case "DATE2" -> Optional.of("yyyy" + s + "MM");
      case "DATE3" -> Optional.of("yyyy" + s + "DDD");
      case "DATE4" -> Optional.of("yyyy-MM-dd-HH.mm.ss");
      case "DATE5" -> Optional.of("yyyy-MM-dd-HH.mm.ss.SSSSSS");
      case "TIME1" -> Optional.of("HH" + s + "mm" + s + "ss");
      case "TIME2" -> Optional.of("HH" + s + "mm");
      case "TIME3" -> Optional.of("HHmmssSS");
      default -> Optional.empty();
    };
  }

  private String format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(now);
  }
}
