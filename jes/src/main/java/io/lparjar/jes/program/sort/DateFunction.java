package io.lparjar.jes.program.sort;

import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.jes.program.statement.Operand;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The date functions of BUILD and OVERLAY behind {@code p,m,Y2T} and its kin: {@code TOJUL=},
 * {@code TOGREG=}, {@code WEEKDAY=}, {@code DATEDIFF}, and {@code ADDDAYS}, {@code SUBMONS}, {@code
 * NEXTDFRI}, {@code LASTDAYM} and the like before a TOJUL= or TOGREG=.
 *
 * <p>A special value stays what it is, whatever is done with it.
 *
 * @see "z/OS DFSORT Application Programming Guide, date conversion and date arithmetic"
 */
final class DateFunction {
  private static final List<String> DAYS = List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN");
  private static final int LONGEST_DAY = 9;
  private static final long MOST = 9_999_999;

  private final Operands operands;
  private final DateField date;

  private DateFunction(Operands operands, DateField date) {
    this.operands = operands;
    this.date = date;
  }

  /** A date field with its form, and the first of the years of two digits. */
  private record DateField(Field field, DateForm form, int firstYear) {
    Optional<SpecialDate> special(WorkRecord in) {
      if (!in.has(field.end())) {
        throw new SortException(SortMessage.SHORT_RECORD, in.length(), field.end());
      }
      return form.special(in.data(), field.offset(), field.length());
    }

    Optional<LocalDate> read(WorkRecord in) {
      return form.read(in.data(), field.offset(), field.length(), firstYear);
    }
  }

  /** What becomes of a date before it is converted. */
  @FunctionalInterface
  private interface Change {
    LocalDate apply(WorkRecord in, LocalDate from);
  }

  /** The function that stands behind a date; empty when none does. */
  static Optional<Item> parse(Operands operands, Field field, DateForm form, int firstYear) {
    if (!form.fits(field.length())) {
      throw operands.failure();
    }
    return new DateFunction(operands, new DateField(field, form, firstYear)).parse();
  }

  private Optional<Item> parse() {
    if (operands.take("DATEDIFF")) {
      return Optional.of(difference());
    }
    Optional<Change> change = change();
    if (operands.ahead().orElse(null) instanceof Operand.Assignment conversion) {
      switch (conversion.key()) {
        case "TOJUL", "TOGREG" -> {
          operands.next();
          return Optional.of(
              converted(
                  conversion.value(),
                  conversion.key().equals("TOJUL"),
                  change.orElse((in, from) -> from)));
        }
        case "WEEKDAY" -> {
          if (change.isEmpty()) {
            operands.next();
            return Optional.of(weekday(conversion.value().word()));
          }
        }
        default -> {}
      }
    }
    if (change.isPresent()) {
      throw operands.failure();
    }
    return Optional.empty();
  }

  private Optional<Change> change() {
    String word = operands.peek();
    ChronoUnit unit =
        switch (word.length() > 3 ? word.substring(3) : "") {
          case "DAYS" -> ChronoUnit.DAYS;
          case "MONS" -> ChronoUnit.MONTHS;
          case "YEARS" -> ChronoUnit.YEARS;
          default -> ChronoUnit.FOREVER;
        };
    if (unit != ChronoUnit.FOREVER && (word.startsWith("ADD") || word.startsWith("SUB"))) {
      operands.next();
      return Optional.of(moved(unit, word.startsWith("ADD") ? 1 : -1));
    }
    if (word.matches("(NEXT|PREV)D(MON|TUE|WED|THU|FRI|SAT|SUN)")) {
      operands.next();
      DayOfWeek day = DayOfWeek.of(DAYS.indexOf(word.substring(5)) + 1);
      return Optional.of(
          word.startsWith("NEXT")
              ? (in, from) -> from.with(TemporalAdjusters.next(day))
              : (in, from) -> from.with(TemporalAdjusters.previous(day)));
    }
    Optional<Change> last = lastDay(word);
    if (last.isPresent()) {
      operands.next();
    }
    return last;
  }

  /** That a week ends on Saturday is [recalled]. */
  private static Optional<Change> lastDay(String word) {
    return switch (word) {
      case "LASTDAYW" ->
          Optional.of((in, from) -> from.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)));
      case "LASTDAYM" -> Optional.of((in, from) -> from.with(TemporalAdjusters.lastDayOfMonth()));
      case "LASTDAYQ" ->
          Optional.of(
              (in, from) ->
                  from.withDayOfMonth(1)
                      .withMonth((from.getMonthValue() + 2) / 3 * 3)
                      .with(TemporalAdjusters.lastDayOfMonth()));
      case "LASTDAYY" -> Optional.of((in, from) -> from.with(TemporalAdjusters.lastDayOfYear()));
      default -> Optional.empty();
    };
  }

  /** By a number with or without sign, or one in a field. */
  private Change moved(ChronoUnit unit, int sign) {
    if (operands.atField()) {
      Field amount = operands.field(Optional.empty());
      return (in, from) -> from.plus(sign * bounded(amount.bigNumber(in.data())), unit);
    }
    String word = operands.next().word();
    if (!word.matches("[+-]?\\d{1,7}")) {
      throw operands.failure();
    }
    long amount = sign * Long.parseLong(word);
    return (in, from) -> from.plus(amount, unit);
  }

  private static long bounded(BigInteger amount) {
    return amount.max(BigInteger.valueOf(-MOST)).min(BigInteger.valueOf(MOST)).longValue();
  }

  private Item converted(Operand target, boolean dayOfYear, Change change) {
    String name = target instanceof Operand.Call call ? call.name() : target.word();
    String separator = target instanceof Operand.Call call ? call.arguments().raw() : "";
    DateForm form = DateForm.find(name).orElseThrow(operands::failure);
    boolean packedWithBoth = form.packed() && !separator.isEmpty();
    if (packedWithBoth || separator.length() > 1 || !isFor(name.charAt(2), dayOfYear)) {
      throw operands.failure();
    }
    int separators = (dayOfYear ? 1 : 2) * separator.length();
    return new Item(
        -1,
        form.length(dayOfYear) + separators,
        (in, out) -> {
          Optional<SpecialDate> special = date.special(in);
          Optional<LocalDate> from = date.read(in);
          if (special.isPresent()) {
            out.append(form.write(special.get(), dayOfYear, separator));
          } else if (from.isPresent()) {
            out.append(form.write(change.apply(in, from.get()), dayOfYear, separator));
          } else {
            out.append(form.invalid(dayOfYear, separator));
          }
        });
  }

  /** U and X have a day of the year, V and Y month and day. */
  private static boolean isFor(char kind, boolean dayOfYear) {
    return switch (kind) {
      case 'U', 'X' -> dayOfYear;
      case 'V', 'Y' -> !dayOfYear;
      default -> true;
    };
  }

  /** CHAR3, CHAR9 or DIGIT1, the week beginning with Sunday; blank when there is no date. */
  private Item weekday(String form) {
    int length =
        switch (form) {
          case "CHAR3" -> 3;
          case "CHAR9" -> LONGEST_DAY;
          case "DIGIT1" -> 1;
          default -> throw operands.failure();
        };
    return new Item(
        -1,
        length,
        (in, out) -> {
          Optional<LocalDate> day = date.special(in).isPresent() ? Optional.empty() : date.read(in);
          String text = day.map(LocalDate::getDayOfWeek).map(it -> named(it, length)).orElse("");
          out.append(Ebcdic.encode(String.format(Locale.ROOT, "%-" + length + "s", text)));
        });
  }

  private static String named(DayOfWeek day, int length) {
    return length == 1
        ? String.valueOf(day.getValue() % 7 + 1)
        : day.name().substring(0, Math.min(length, day.name().length()));
  }

  /** A sign and seven digits: the days from the other date to this; asterisks without dates. */
  private Item difference() {
    Field field = operands.field(Optional.of(FieldFormat.CH));
    DateForm form =
        field.format() == FieldFormat.Y2
            ? DateForm.find(field.year().form().name()).orElseThrow(operands::failure)
            : DateForm.find(operands.next().word()).orElseThrow(operands::failure);
    if (!form.fits(field.length())) {
      throw operands.failure();
    }
    DateField other = new DateField(field, form, date.firstYear());
    return new Item(
        -1,
        8,
        (in, out) -> {
          boolean special = date.special(in).isPresent() || other.special(in).isPresent();
          Optional<LocalDate> to = special ? Optional.empty() : date.read(in);
          Optional<LocalDate> from = special ? Optional.empty() : other.read(in);
          out.append(
              Ebcdic.encode(
                  to.isPresent() && from.isPresent()
                      ? String.format(
                          Locale.ROOT, "%+08d", ChronoUnit.DAYS.between(from.get(), to.get()))
                      : "*".repeat(8)));
        });
  }
}
