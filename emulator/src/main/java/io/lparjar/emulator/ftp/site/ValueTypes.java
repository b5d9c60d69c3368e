package io.lparjar.emulator.ftp.site;

import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.codepage.MultiByteCodePages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Kinds of operands. */
public final class ValueTypes {
  private static final String SERIAL = "[A-Z0-9$#@-]{1,6}";
  private static final String QUALIFIER = "[A-Z$#@][A-Z0-9$#@{-]{0,7}";

  /** TRUE or FALSE, as FTP.DATA writes flags. */
  public static final ValueType<Boolean> BOOLEAN =
      words(Map.of("TRUE", true, "FALSE", false), value -> value ? "TRUE" : "FALSE");

  /** A record format such as FB. */
  public static final ValueType<RecordFormat> RECORD_FORMAT =
      of(RecordFormat::parse, RecordFormat::toString);

  /** A record length from 0 to 32,760, or X. */
  public static final ValueType<Integer> RECORD_LENGTH = new RecordLength(integer(0, 32_760));

  /** A number of units from 1 to 59, or P: one for each volume. */
  public static final ValueType<String> UNIT_COUNT =
      new UnitCount(new IntegerType(1, 59, SiteMessage.INVALID, SiteMessage.MUST_BE_BETWEEN));

  /** A name of 1 to 8 characters, folded to upper case. */
  public static final ValueType<String> NAME = matching("[A-Z0-9$#@]{1,8}");

  /** A data set name, quoted or not, with member or generation or not; folded to upper case. */
  public static final ValueType<String> DATA_SET =
      matching("('?)" + QUALIFIER + "(\\." + QUALIFIER + ")*(\\([A-Z0-9$#@+-]{1,8}\\))?\\1");

  /** The name of a code page that can be converted from and to. */
  public static final ValueType<String> KNOWN_CODE_PAGE =
      of(
          text -> Optional.of(text).filter(MultiByteCodePages::isKnown),
          text -> text.toUpperCase(Locale.ROOT));

  /** A byte as two hexadecimal digits. */
  public static final ValueType<Byte> HEXADECIMAL =
      of(
          text ->
              Optional.of(text)
                  .filter(digits -> digits.matches("[0-9A-Fa-f]{2}"))
                  .map(digits -> (byte) Integer.parseInt(digits, 16)),
          value -> String.format(Locale.ROOT, "%02X", value));

  /** A mask of job names or owners; a name of full length may have an asterisk behind it. */
  public static final ValueType<String> JOB_MASK = matching("[A-Z0-9$#@*?%]{1,8}[*]?");

  /** Anything, as it was written. */
  public static final ValueType<String> TEXT = of(Optional::of, Function.identity());

  /** A file mode mask of up to three octal digits. */
  public static final ValueType<Integer> OCTAL = new Octal();

  /** A volume serial, folded to upper case. */
  public static final ValueType<String> VOLUME = matching(SERIAL);

  /**
   * One or more volume serials; in parentheses if more than one, as SITE has it, or not, as the
   * shipped sample of FTP.DATA. [recalled]
   */
  public static final ValueType<List<String>> VOLUMES = new Volumes();

  private ValueTypes() {}

  /** A decimal number; messages of the older keywords. */
  public static IntegerType integer(int minimum, int maximum) {
    return new IntegerType(minimum, maximum, SiteMessage.NOT_NUMERIC, SiteMessage.MUST_BE_BETWEEN);
  }

  /** A decimal number; messages of the keywords that came with newer releases. */
  public static IntegerType recentInteger(int minimum, int maximum) {
    return new IntegerType(
        minimum, maximum, SiteMessage.VALUE_NOT_NUMERIC, SiteMessage.VALUE_OUT_OF_RANGE);
  }

  /** Constants of an enum by their names. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static <E extends Enum<E>> ValueType<E> constants(E... values) {
    return words(
        Arrays.stream(values).collect(Collectors.toMap(Enum::name, Function.identity())),
        Enum::name);
  }

  /** One of some words, kept as text. */
  public static ValueType<String> oneOf(String... words) {
    return words(
        Arrays.stream(words).collect(Collectors.toMap(Function.identity(), Function.identity())),
        Function.identity());
  }

  /** Words that stand for values. */
  public static <T> ValueType<T> words(Map<String, T> values, Function<T, String> format) {
    return words(values, format, SiteMessage.INVALID);
  }

  /** The same with another text about other words; its values are label and operand. */
  static <T> ValueType<T> words(
      Map<String, T> values, Function<T, String> format, SiteMessage invalid) {
    return of(
        text -> Optional.ofNullable(values.get(text.toUpperCase(Locale.ROOT))), format, invalid);
  }

  /** Text that matches an expression after folding to upper case. */
  public static ValueType<String> matching(String expression) {
    return matching(expression, SiteMessage.INVALID);
  }

  /** The same with another text about what does not match; its values are label and operand. */
  static ValueType<String> matching(String expression, SiteMessage invalid) {
    Pattern form = Pattern.compile(expression);
    return of(
        text ->
            Optional.of(text.toUpperCase(Locale.ROOT))
                .filter(folded -> form.matcher(folded).matches()),
        Function.identity(),
        invalid);
  }

  /** A value that may be blank. */
  public static <T> ValueType<Optional<T>> optional(ValueType<T> type) {
    return new OptionalType<>(type, "");
  }

  /** A value that may be blank or, which is the same, some word. */
  public static <T> ValueType<Optional<T>> optionalOr(String word, ValueType<T> type) {
    return new OptionalType<>(type, word);
  }

  /** A value that may be left out, which means {@code usual}. */
  public static <T> ValueType<T> orUsual(T usual, ValueType<T> type) {
    return new UsualType<>(usual, type);
  }

  /** Values that {@code parse} knows; it gives nothing for wrong ones. */
  public static <T> ValueType<T> of(
      Function<String, Optional<T>> parse, Function<T, String> format) {
    return of(parse, format, SiteMessage.INVALID);
  }

  private static <T> ValueType<T> of(
      Function<String, Optional<T>> parse, Function<T, String> format, SiteMessage invalid) {
    return new ValueType<>() {
      @Override
      public T parse(String label, String text) {
        return parse.apply(text).orElseThrow(() -> new InvalidValueException(invalid, label, text));
      }

      @Override
      public T blank(String label) {
        throw new InvalidValueException(invalid, label, "");
      }

      @Override
      public String format(T value) {
        return format.apply(value);
      }
    };
  }

  private static InvalidValueException invalid(String label, String text) {
    return new InvalidValueException(SiteMessage.INVALID, label, text);
  }

  private record OptionalType<T>(ValueType<T> type, String word) implements ValueType<Optional<T>> {

    @Override
    public Optional<T> parse(String label, String text) {
      return text.equalsIgnoreCase(word) ? Optional.empty() : Optional.of(type.parse(label, text));
    }

    @Override
    public Optional<T> blank(String label) {
      return Optional.empty();
    }

    @Override
    public String format(Optional<T> value) {
      return value.map(type::format).orElse(word);
    }
  }

  private record UsualType<T>(T usual, ValueType<T> type) implements ValueType<T> {

    @Override
    public T parse(String label, String text) {
      return type.parse(label, text);
    }

    @Override
    public T blank(String label) {
      return usual;
    }

    @Override
    public String format(T value) {
      return type.format(value);
    }
  }

  private record RecordLength(IntegerType range) implements ValueType<Integer> {
    private static final String LONGEST = "X";

    @Override
    public Integer parse(String label, String text) {
      return text.equalsIgnoreCase(LONGEST)
          ? Integer.valueOf(DataSetAttributes.LRECL_X)
          : range.parse(label, text);
    }

    @Override
    public Integer blank(String label) {
      return range.blank(label);
    }

    @Override
    public String format(Integer value) {
      return value == DataSetAttributes.LRECL_X ? LONGEST : range.format(value);
    }
  }

  private record UnitCount(IntegerType range) implements ValueType<String> {
    private static final String PARALLEL = "P";

    @Override
    public String parse(String label, String text) {
      return text.equalsIgnoreCase(PARALLEL) ? PARALLEL : range.format(range.parse(label, text));
    }

    @Override
    public String blank(String label) {
      return range.format(range.blank(label));
    }

    @Override
    public String format(String value) {
      return value;
    }
  }

  private static final class Octal implements ValueType<Integer> {
    @Override
    public Integer parse(String label, String text) {
      if (text.length() > 3 || !text.chars().allMatch(digit -> digit >= '0' && digit <= '7')) {
        throw new InvalidValueException(SiteMessage.UMASK_INVALID);
      }
      return Integer.parseInt(text, 8);
    }

    @Override
    public Integer blank(String label) {
      throw new InvalidValueException(SiteMessage.UMASK_INVALID);
    }

    @Override
    public String format(Integer value) {
      return String.format(Locale.ROOT, "%03o", value);
    }
  }

  private static final class Volumes implements ValueType<List<String>> {
    private static final String LIST = SERIAL + "(," + SERIAL + ")*";
    private static final Pattern FORM = Pattern.compile(LIST + "|\\(" + LIST + "\\)");

    @Override
    public List<String> parse(String label, String text) {
      String folded = text.toUpperCase(Locale.ROOT);
      if (!FORM.matcher(folded).matches()) {
        throw invalid(label, text);
      }
      boolean enclosed = folded.startsWith("(");
      return List.of((enclosed ? folded.substring(1, folded.length() - 1) : folded).split(",", -1));
    }

    @Override
    public List<String> blank(String label) {
      return List.of();
    }

    @Override
    public String format(List<String> value) {
      return value.size() > 1 ? "(" + String.join(",", value) + ")" : String.join("", value);
    }
  }
}
