package io.lparjar.emulator.smf;

import io.lparjar.emulator.ftp.session.Representation;
import io.lparjar.emulator.ftp.session.TextCode;

/** How data was represented, in letters. */
final class TransferCodes {
  private TransferCodes() {}

  /** A, E, I, B for double-byte or U for UCS-2. */
  static String type(Representation representation) {
    if (representation.textCode() instanceof TextCode.DoubleByte) {
      return "B";
    }
    if (representation.textCode() instanceof TextCode.Ucs2) {
      return "U";
    }
    return switch (representation.type()) {
      case ASCII -> "A";
      case EBCDIC -> "E";
      case IMAGE -> "I";
    };
  }

  /** S, B or C. */
  static String mode(Representation representation) {
    return switch (representation.mode()) {
      case STREAM -> "S";
      case BLOCK -> "B";
      case COMPRESSED -> "C";
    };
  }

  /** F or R. */
  static String structure(Representation representation) {
    return switch (representation.structure()) {
      case FILE -> "F";
      case RECORD -> "R";
    };
  }
}
