package io.lparjar.jes.program.terse;

import io.lparjar.datasets.attribute.RecordFormat;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * The first 12 bytes of a tersed data set. [documented]
 *
 * <pre>
 * 0     2 PACK, 5 SPACK
 * 1     0 fixed, 1 variable records
 * 2-3   record length of the original
 * 4     flags: X'04' from MVS, X'80' RECFM U, X'10' spanned blocked, X'08' spanned
 * 5     ratio, not used
 * 6-7   block size of the original
 * 8-11  record length again, for lengths beyond 65,535
 * </pre>
 *
 * @param spack whether it is in SPACK form
 * @param lrecl with the descriptor word for V
 */
record TerseHeader(boolean spack, RecordFormat recfm, int lrecl, int blksize) {
  static final int LENGTH = 12;

  private static final int PACK_FORM = 2;
  private static final int SPACK_FORM = 5;
  private static final int MVS = 0x04;
  private static final int UNDEFINED = 0x80;
  private static final int SPANNED_BLOCKED = 0x10;
  private static final int SPANNED = 0x08;

  byte[] bytes() {
    int flags =
        MVS
            | (recfm.isUndefined() ? UNDEFINED : 0)
            | (recfm.isSpanned() ? recfm.blocked() ? SPANNED_BLOCKED : SPANNED : 0);
    return ByteBuffer.allocate(LENGTH)
        .put((byte) (spack ? SPACK_FORM : PACK_FORM))
        .put((byte) (recfm.isFixed() ? 0 : 1))
        .putShort((short) lrecl)
        .put((byte) flags)
        .put((byte) 0)
        .putShort((short) blksize)
        .putInt(lrecl)
        .array();
  }

  /** Reads a header; empty when the bytes are none. */
  static Optional<TerseHeader> parse(byte[] bytes, int offset, int length) {
    if (length < LENGTH) {
      return Optional.empty();
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, LENGTH);
    int form = buffer.get();
    int variable = buffer.get();
    int first = Short.toUnsignedInt(buffer.getShort());
    int flags = buffer.get();
    buffer.get();
    int blksize = Short.toUnsignedInt(buffer.getShort());
    int second = buffer.getInt();
    int lrecl = first != 0 ? first : second;
    boolean consistent = first == 0 || second == 0 || first == second;
    if ((form != PACK_FORM && form != SPACK_FORM)
        || (variable & ~1) != 0
        || lrecl <= 0
        || lrecl > 0xFFFF
        || !consistent) {
      return Optional.empty();
    }
    String name =
        (flags & UNDEFINED) != 0
            ? "U"
            : variable == 0
                ? blksize > lrecl ? "FB" : "F"
                : (flags & SPANNED_BLOCKED) != 0 ? "VBS" : (flags & SPANNED) != 0 ? "VS" : "VB";
    return Optional.of(new TerseHeader(form == SPACK_FORM, RecordFormat.of(name), lrecl, blksize));
  }
}
