package io.lparjar.emulator.ftp.site;

import io.lparjar.datasets.attribute.RecordFormat;
import java.util.Optional;

/** The SITE table. */
public final class SiteParameters {
  public static final SiteParameter<Optional<RecordFormat>> RECFM =
      new SiteParameter<>("RECFM", Optional.of(RecordFormat.of("VB")));
  public static final SiteParameter<Optional<Integer>> LRECL =
      new SiteParameter<>("LRECL", Optional.of(256));
  public static final SiteParameter<Optional<Integer>> BLKSIZE =
      new SiteParameter<>("BLKSIZE", Optional.of(6233));
  public static final SiteParameter<FileType> FILETYPE =
      new SiteParameter<>("FILETYPE", FileType.SEQ);
  public static final SiteParameter<Boolean> RDW = new SiteParameter<>("RDW", false);
  public static final SiteParameter<Boolean> TRAILINGBLANKS =
      new SiteParameter<>("TRAILINGBLANKS", false);
  public static final SiteParameter<Boolean> TRUNCATE = new SiteParameter<>("TRUNCATE", true);
  public static final SiteParameter<Boolean> WRAPRECORD = new SiteParameter<>("WRAPRECORD", false);

  private SiteParameters() {}
}
