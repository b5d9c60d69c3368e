package io.lparjar.emulator;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Which port is for implicit TLS.
 *
 * @param wanted in any case, or null
 * @param usual unless FTP.DATA says something else, or null
 * @param allowed whether there may be one
 */
record TlsPort(@Nullable Integer wanted, @Nullable Integer usual, boolean allowed) {
  /** What FTP.DATA says. */
  static final TlsPort CONFIGURED = new TlsPort(null, null, true);

  static final TlsPort NONE = new TlsPort(null, null, false);

  /** The default of TLSPORT, which like port 21 belongs to the superuser. */
  private static final int UNSAID = 990;

  private static final int DISABLED = 0;

  static TlsPort of(int number) {
    return new TlsPort(number, null, true);
  }

  static TlsPort usually(int number) {
    return new TlsPort(null, number, true);
  }

  /** The port to listen on, 0 for any free one, where FTP.DATA says TLSPORT {@code statement}. */
  OptionalInt number(int statement) {
    if (!allowed) {
      return OptionalInt.empty();
    }
    if (wanted != null) {
      return OptionalInt.of(wanted);
    }
    if (statement != UNSAID) {
      return statement == DISABLED ? OptionalInt.empty() : OptionalInt.of(statement);
    }
    return usual == null ? OptionalInt.empty() : OptionalInt.of(usual);
  }
}
