package io.lparjar.emulator.ftp.listing;

import io.lparjar.datasets.allocation.DataSets;
import io.lparjar.datasets.allocation.Requester;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.MemberPattern;
import io.lparjar.datasets.pds.IspfStatistics;
import io.lparjar.datasets.pds.Member;
import java.time.LocalDateTime;

/**
 * Members that match a pattern: with their ISPF statistics under a header, or names only.
 *
 * <pre>
 * 0         1         2         3         4         5         6
 * 0123456789012345678901234567890123456789012345678901234567890123456789
 *  Name     VV.MM   Created       Changed      Size  Init   Mod   Id
 * ASMPGM    01.02 2023/01/30 2023/01/30 09:31    71    80    14 IBMUSER
 * NOSTATS
 * </pre>
 *
 * @param dataSets where the data set is
 * @param requester who asks
 * @param name the partitioned data set
 * @param pattern which members
 * @param namesOnly for NLST
 * @see "z/OS Communications Server IP User's Guide and Commands, DIr subcommand"
 */
record MemberListing(
    DataSets dataSets,
    Requester requester,
    DataSetName name,
    MemberPattern pattern,
    boolean namesOnly)
    implements Listing {
  private static final String HEADER =
      " Name     VV.MM   Created       Changed      Size  Init   Mod   Id";

  @Override
  public void write(LineBuffer lines) {
    dataSets.listMembers(requester, name, pattern, member -> row(member, lines));
  }

  private void row(Member member, LineBuffer lines) {
    if (lines.lines() == 0 && !namesOnly) {
      lines.text(HEADER).end();
    }
    lines.text(member.name().value());
    if (!namesOnly && member.statistics().isPresent()) {
      statistics(member.statistics().get(), lines);
    }
    lines.end();
  }

  private static void statistics(IspfStatistics statistics, LineBuffer line) {
    LocalDateTime changed = statistics.changed();
    line.pad(10)
        .digits(statistics.version(), 2)
        .character('.')
        .digits(statistics.modification(), 2)
        .date(16, statistics.created())
        .date(27, changed.toLocalDate())
        .pad(38)
        .digits(changed.getHour(), 2)
        .character(':')
        .digits(changed.getMinute(), 2)
        .right(49, statistics.size())
        .right(55, statistics.initial())
        .right(61, statistics.modified())
        .left(62, statistics.userId().value());
  }
}
