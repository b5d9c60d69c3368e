package io.lparjar.emulator.ftp.listing;

import io.lparjar.datasets.allocation.DataSets;
import io.lparjar.datasets.allocation.Requester;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.MemberPattern;
import io.lparjar.datasets.pds.IspfStatistics;
import io.lparjar.datasets.pds.LoadModule;
import io.lparjar.datasets.pds.Member;
import java.time.LocalDateTime;
import java.util.HexFormat;

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
 * <p>Programs have the header and rows of load libraries instead [seen]; the header is that of the
 * first member [inferred]:
 *
 * <pre>
 *  Name      Size     TTR   Alias-of AC --------- Attributes --------- Amode Rmode
 * EAGRTPRC  005F48   000011 EAGRTALT 00 FO             RN RU            31    ANY
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

  private static final String MODULE_HEADER =
      " Name      Size     TTR   Alias-of AC --------- Attributes --------- Amode Rmode ";

  /** Rows of programs are filled up with blanks. [seen] */
  private static final int MODULE_ROW = 81;

  private static final int HEXADECIMAL_DIGITS = 6;

  @Override
  public void write(LineBuffer lines) {
    dataSets.listMembers(requester, name, pattern, member -> row(member, lines));
  }

  private void row(Member member, LineBuffer lines) {
    if (lines.lines() == 0 && !namesOnly) {
      lines.text(member.module().isPresent() ? MODULE_HEADER : HEADER).end();
    }
    lines.text(member.name().value());
    if (!namesOnly && member.module().isPresent()) {
      module(member.module().get(), lines);
    } else if (!namesOnly && member.statistics().isPresent()) {
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

  private static void module(LoadModule module, LineBuffer line) {
    line.left(10, hexadecimal(module.size()))
        .left(19, hexadecimal(module.ttr()))
        .left(26, module.aliasOf())
        .pad(35)
        .digits(module.authorizationCode(), 2);
    int column = 38;
    for (LoadModule.Attribute attribute : LoadModule.Attribute.values()) {
      if (module.attributes().contains(attribute)) {
        line.left(column, attribute.name());
      }
      column += 3;
    }
    line.left(70, module.amode()).left(76, module.rmode()).pad(MODULE_ROW);
  }

  private static String hexadecimal(int number) {
    return HexFormat.of().withUpperCase().toHexDigits(number, HEXADECIMAL_DIGITS);
  }
}
