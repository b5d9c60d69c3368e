package io.lparjar.jes.program.sort;

import java.util.Optional;

/**
 * How the bytes of a field are to be taken.
 *
 * @see "z/OS DFSORT Application Programming Guide, data format descriptions"
 */
enum FieldFormat {
  /** Character, unsigned. */
  CH(false, 4_092),
  /** Binary, unsigned. */
  BI(true, 4_092),
  /** Fixed-point, signed. */
  FI(true, 256),
  /** Packed decimal, signed. */
  PD(true, 32),
  /** Zoned decimal, signed. */
  ZD(true, 32),
  /** Character in ISO/ASCII order. */
  AC(false, 4_091),
  /** Character in the order of ALTSEQ. */
  AQ(false, 4_092),
  /** Numbers with an optional leading sign, blanks before them. */
  FS(true, 32),
  /** Digits wherever they stand, unsigned. */
  UFF(true, 44),
  /** Digits wherever they stand; a minus sign or right parenthesis makes them negative. */
  SFF(true, 44),
  /** Substring search, in conditions only. */
  SS(false, 32_752),
  /** A date with a year of two digits; {@link TwoDigitYear} says in which form. */
  Y2(true, 6);

  private static final int[] BINARY_DIGITS = {0, 3, 5, 8, 10, 13, 15, 17, 20};

  private final boolean numeric;
  private final int longest;

  FieldFormat(boolean numeric, int longest) {
    this.numeric = numeric;
    this.longest = longest;
  }

  /** The format of that name or alias. */
  static Optional<FieldFormat> find(String name) {
    return switch (name) {
      case "CH" -> Optional.of(CH);
      case "BI" -> Optional.of(BI);
      case "FI" -> Optional.of(FI);
      case "PD" -> Optional.of(PD);
      case "ZD", "CTO" -> Optional.of(ZD);
      case "AC" -> Optional.of(AC);
      case "AQ" -> Optional.of(AQ);
      case "FS", "CSF", "CLO" -> Optional.of(FS);
      case "UFF" -> Optional.of(UFF);
      case "SFF" -> Optional.of(SFF);
      case "SS" -> Optional.of(SS);
      default -> TwoDigitYear.find(name).map(form -> Y2);
    };
  }

  boolean isNumeric() {
    return numeric;
  }

  int longest() {
    return longest;
  }

  /** Decimal digits that a field of {@code length} bytes shows when it is edited. */
  int digits(int length) {
    return switch (this) {
      case PD -> 2 * length - 1;
      case BI, FI -> BINARY_DIGITS[Math.min(length, BINARY_DIGITS.length - 1)];
      case CH, ZD, AC, AQ, FS, UFF, SFF, SS, Y2 -> Math.min(length, 31);
    };
  }
}
