package io.lparjar.datasets.allocation;

import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.device.ContentDraft;
import io.lparjar.datasets.pds.IspfStatistics;
import io.lparjar.datasets.pds.Member;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.record.Records;
import io.lparjar.security.saf.UserId;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * ISPF statistics of a member that somebody else than ISPF has written.
 *
 * <p>They are made for RECFM F and V with LRECL below 256 only [recalled]. A member replaced
 * without them loses those it had [inferred].
 *
 * @see "z/OS Communications Server: IP User's Guide and Commands, SITE ISPFSTATS"
 */
final class MemberStatistics {
  private static final int LRECL_LIMIT = 256;

  private MemberStatistics() {}

  /** Whether members with these attributes can have statistics made for them. */
  static boolean suit(DataSetAttributes attributes) {
    return (attributes.recfm().isFixed() || attributes.recfm().isVariable())
        && attributes.lrecl() < LRECL_LIMIT;
  }

  /** The statistics after {@code draft} was saved in place of {@code before}. */
  static IspfStatistics after(
      Optional<Member> before,
      DataSetAttributes attributes,
      ContentDraft draft,
      LocalDateTime now,
      UserId user)
      throws IOException {
    int lines = linesIn(attributes, draft);
    return before
        .flatMap(Member::statistics)
        .map(statistics -> statistics.replaced(lines, now, user))
        .orElseGet(() -> IspfStatistics.ofNew(lines, now, user));
  }

  private static int linesIn(DataSetAttributes attributes, ContentDraft draft) throws IOException {
    if (attributes.recfm().isFixed()) {
      return Math.toIntExact(draft.size() / attributes.lrecl());
    }
    int lines = 0;
    try (RecordReader reader = Records.reader(attributes, draft.read())) {
      while (reader.next()) {
        lines++;
      }
    }
    return lines;
  }
}
