package io.lparjar.emulator.ftp.site;

import static io.lparjar.emulator.ftp.site.SiteParameters.BLKSIZE;
import static io.lparjar.emulator.ftp.site.SiteParameters.LRECL;
import static io.lparjar.emulator.ftp.site.SiteParameters.RECFM;

import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.RecordFormat;
import java.util.Optional;
import java.util.Set;

/**
 * Makes record format, record length and block size go together after SITE.
 *
 * @see "z/OS Communications Server IP and SNA Codes, FTPD reply codes, 200"
 */
final class RecordAttributes {
  /** The rows that are checked together. */
  static final Set<SiteParameter<?>> BELONGS = Set.of(RECFM, LRECL, BLKSIZE);

  private static final int DESCRIPTOR_WORD = 4;
  private static final int LARGEST_BLOCK = 32_760;
  private static final int DEFAULT_LRECL = 256;

  private RecordAttributes() {}

  /** Hears what was changed and why. */
  @FunctionalInterface
  interface Notes {
    void add(SiteMessage text, Object... values);
  }

  /**
   * The settings with a block size that fits. A blank value is left alone, and so are a block size
   * of 0, which the system determines, and LRECL=X, which any block of VS and VBS fits.
   */
  static TransferSettings consistent(TransferSettings settings, Notes notes) {
    Optional<RecordFormat> recfm = settings.get(RECFM);
    Optional<Integer> lrecl = settings.get(LRECL);
    if (recfm.isEmpty()
        || lrecl.isEmpty()
        || recfm.get().isUndefined()
        || lrecl.get() == DataSetAttributes.LRECL_X) {
      return settings;
    }
    TransferSettings checked = settings;
    int length = lrecl.get();
    if (length == 0) {
      length = DEFAULT_LRECL;
      notes.add(SiteMessage.LRECL_ZERO);
      notes.add(SiteMessage.LRECL_BEING_SET, length);
      checked = checked.with(LRECL, Optional.of(length));
    }
    int block = settings.get(BLKSIZE).orElse(0);
    int fitting = block == 0 ? 0 : fittingBlock(recfm.get(), length, block);
    if (fitting == block) {
      return checked;
    }
    notes.add(complaint(recfm.get()));
    notes.add(SiteMessage.BLOCKSIZE_BEING_SET, fitting);
    return checked.with(BLKSIZE, Optional.of(fitting));
  }

  private static int fittingBlock(RecordFormat recfm, int lrecl, int block) {
    if (recfm.isVariable()) {
      boolean fits = recfm.spannedOrStandard() || block >= lrecl + DESCRIPTOR_WORD;
      return fits ? block : Math.min(lrecl + DESCRIPTOR_WORD, LARGEST_BLOCK);
    }
    return recfm.blocked() ? Math.max(block / lrecl, 1) * lrecl : lrecl;
  }

  private static SiteMessage complaint(RecordFormat recfm) {
    if (recfm.isVariable()) {
      return SiteMessage.BLOCKSIZE_MUST_BE_GREATER;
    }
    return recfm.blocked()
        ? SiteMessage.BLOCKSIZE_MUST_BE_MULTIPLE
        : SiteMessage.BLOCKSIZE_MUST_EQUAL_LRECL;
  }
}
