package io.lparjar.datasets.attribute;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Record format (RECFM).
 *
 * @param kind fixed, variable, undefined, or none yet
 * @param blocked B
 * @param spannedOrStandard S: spanned for V, standard for F
 * @param control how the first byte of a record is used by a printer
 * @see "z/OS MVS JCL Reference, RECFM parameter"
 */
public record RecordFormat(
    Kind kind, boolean blocked, boolean spannedOrStandard, ControlCharacter control) {

  /** Of a data set that was allocated without a record format and never opened. */
  public static final RecordFormat NONE =
      new RecordFormat(Kind.NONE, false, false, ControlCharacter.NONE);

  private static final Pattern FORM = Pattern.compile("[FV]B?S?[AM]?|U[AM]?");

  /** Whether and how record lengths vary. */
  public enum Kind {
    FIXED("F"),
    VARIABLE("V"),
    UNDEFINED("U"),
    NONE("NONE");

    private final String letter;

    Kind(String letter) {
      this.letter = letter;
    }
  }

  /** Carriage control in the first byte of each record. */
  public enum ControlCharacter {
    NONE(""),
    /** A: ISO/ANSI (ASA) control characters. */
    ASA("A"),
    /** M: machine control characters. */
    MACHINE("M");

    private final String letter;

    ControlCharacter(String letter) {
      this.letter = letter;
    }
  }

  /** Reads a format such as {@code FB} or {@code vba}; empty when there is none of that name. */
  public static Optional<RecordFormat> parse(String text) {
    String form = text.toUpperCase(Locale.ROOT);
    if (!FORM.matcher(form).matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new RecordFormat(
            switch (form.charAt(0)) {
              case 'F' -> Kind.FIXED;
              case 'V' -> Kind.VARIABLE;
              default -> Kind.UNDEFINED;
            },
            form.indexOf('B') > 0,
            form.indexOf('S') > 0,
            form.endsWith("A")
                ? ControlCharacter.ASA
                : form.endsWith("M") ? ControlCharacter.MACHINE : ControlCharacter.NONE));
  }

  /** The format that {@link #parse} reads, or {@code NONE}. */
  public static RecordFormat of(String text) {
    return text.equals(NONE.toString())
        ? NONE
        : parse(text).orElseThrow(() -> new IllegalArgumentException("no record format: " + text));
  }

  public boolean isFixed() {
    return kind == Kind.FIXED;
  }

  public boolean isVariable() {
    return kind == Kind.VARIABLE;
  }

  public boolean isUndefined() {
    return kind == Kind.UNDEFINED;
  }

  /** Whether records may go on in another block: VS and VBS. */
  public boolean isSpanned() {
    return isVariable() && spannedOrStandard;
  }

  /** As users write it: {@code FB}, {@code VBA}, {@code U}; {@code NONE} when not known yet. */
  @Override
  public String toString() {
    return kind.letter + (blocked ? "B" : "") + (spannedOrStandard ? "S" : "") + control.letter;
  }
}
