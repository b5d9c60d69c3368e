package io.lparjar.jes.program.volume;

import io.lparjar.datasets.allocation.DataSetException.Reason;
import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.DataSetPattern;
import io.lparjar.datasets.name.InvalidNameException;
import io.lparjar.datasets.pds.Member;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.jes.program.Program;
import io.lparjar.jes.program.ProgramTable;
import io.lparjar.jes.program.Report;
import io.lparjar.jes.program.StepContext;
import io.lparjar.jes.program.UserDataSets;
import io.lparjar.jes.program.statement.Keywords;
import io.lparjar.jes.program.statement.Operand;
import io.lparjar.jes.program.statement.Statement;
import io.lparjar.jes.program.statement.StatementException;
import io.lparjar.jes.program.statement.StatementReader;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * {@code IEHLIST}: lists volumes (LISTVTOC), directories of partitioned data sets (LISTPDS) and the
 * catalog (LISTCTLG), as SYSIN says, on SYSPRINT.
 *
 * <ol>
 *   <li>0, when all is listed.
 *   <li>8, when a data set is not there or is not partitioned.
 *   <li>12, for a wrong statement, and 16 for a missing DD statement.
 * </ol>
 *
 * <p>DUMP lists as FORMAT does.
 *
 * @see "z/OS DFSMSdfp Utilities, IEHLIST"
 */
public final class Iehlist implements Program {
  private static final int REFUSED = 8;
  private static final int INVALID = 12;
  private static final int FAILED = 16;
  private static final int PRINT_LENGTH = 121;
  private static final int BLOCK = 254;
  private static final int ENTRY = 12;
  private static final int STATISTICS = 30;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy.DDD", Locale.ROOT);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH.mm.ss", Locale.ROOT);

  private Iehlist() {}

  /** Makes IEHLIST known. */
  public static void register(ProgramTable table) {
    table.register("IEHLIST", new Iehlist());
  }

  @Override
  public int run(StepContext step) throws IOException {
    if (step.dd("SYSPRINT").isEmpty() || step.dd("SYSIN").isEmpty()) {
      return FAILED;
    }
    try (Report report = Report.open(step, "SYSPRINT", PRINT_LENGTH);
        RecordReader reader = step.openInput("SYSIN")) {
      LocalDateTime now = LocalDateTime.now(step.clock());
      report.line(VolumeMessage.LISTING_TITLE.with("", "", 1));
      report.line(VolumeMessage.MOMENT.with(DAY.format(now), TIME.format(now)));
      int code = 0;
      try {
        for (Statement statement : StatementReader.read(reader)) {
          code = Math.max(code, list(step.dataSets(), report, statement));
        }
      } catch (StatementException | InvalidNameException e) {
        report.line(VolumeMessage.INVALID_STATEMENT.with());
        code = INVALID;
      }
      return code;
    }
  }

  private static int list(UserDataSets dataSets, Report report, Statement statement)
      throws IOException {
    for (String card : statement.cards()) {
      report.line(VolumeMessage.STATEMENT.with(card));
    }
    Keywords keywords = Keywords.of(statement);
    switch (statement.operation()) {
      case "LISTVTOC" -> listVolume(dataSets, report, keywords);
      case "LISTPDS" -> {
        return listDirectories(dataSets, report, keywords);
      }
      case "LISTCTLG" -> {
        report.line(VolumeMessage.CATALOG.with(""));
        for (CatalogEntry entry : entries(dataSets, "", Set.of())) {
          report.line(VolumeMessage.CATALOGED.with(entry.name(), entry.volume(), entry.unit()));
        }
      }
      default -> {
        report.line(VolumeMessage.INVALID_STATEMENT.with());
        return INVALID;
      }
    }
    return 0;
  }

  private static void listVolume(UserDataSets dataSets, Report report, Keywords keywords)
      throws IOException {
    String volume = Iehprogm.volume(keywords);
    boolean formats = keywords.has("FORMAT") || keywords.has("DUMP");
    report.line(VolumeMessage.CONTENTS.with("", volume));
    report.line(VolumeMessage.ENTRY_HEADING.with());
    List<CatalogEntry> entries = entries(dataSets, volume, new TreeSet<>(names(keywords)));
    for (CatalogEntry entry : entries) {
      DataSetAttributes attributes = entry.attributes();
      report.line(
          VolumeMessage.ENTRY.with(
              entry.name(),
              DAY.format(entry.created()),
              attributes.dsorg(),
              attributes.recfm(),
              attributes.lrecl(),
              attributes.blksize()));
      if (formats) {
        report.line(
            VolumeMessage.ENTRY_SPACE.with(
                entry.space().extents(),
                entry.space().allTracks(),
                attributes.space().secondary(),
                entry.referred().map(DAY::format).orElse("0000.000")));
      }
    }
    report.line(VolumeMessage.ENTRIES.with(entries.size()));
  }

  private static int listDirectories(UserDataSets dataSets, Report report, Keywords keywords)
      throws IOException {
    int code = 0;
    for (String text : names(keywords)) {
      DataSetName name = new DataSetName(text);
      Optional<CatalogEntry> entry = dataSets.find(name);
      if (entry.isPresent() && entry.get().attributes().isPartitioned()) {
        listDirectory(dataSets, report, entry.get());
      } else {
        Reason reason = entry.isEmpty() ? Reason.NOT_FOUND : Reason.NOT_PARTITIONED;
        report.line(VolumeMessage.refused(text, reason));
        code = REFUSED;
      }
    }
    return code;
  }

  private static void listDirectory(UserDataSets dataSets, Report report, CatalogEntry entry)
      throws IOException {
    report.line(VolumeMessage.DIRECTORY.with("", entry.volume()));
    report.line(VolumeMessage.DIRECTORY_NAME.with("", entry.name()));
    report.line(VolumeMessage.MEMBER_HEADING.with());
    List<Member> members = new ArrayList<>();
    dataSets.listMembers(entry.name(), members::add);
    int bytes = 0;
    int number = 0;
    for (Member member : members) {
      boolean described = member.statistics().isPresent();
      bytes += ENTRY + (described ? STATISTICS : 0);
      String place = String.format(Locale.ROOT, "%06X%s", ++number << 8, described ? "0F" : "00");
      report.line(VolumeMessage.MEMBER.with(member.name(), place, ""));
    }
    int blocks = entry.attributes().space().directoryBlocks();
    int used = Math.max(1, (bytes + BLOCK - 1) / BLOCK);
    report.line(VolumeMessage.BLOCKS.with(blocks, Math.max(0, blocks - used)));
  }

  private static List<String> names(Keywords keywords) {
    return keywords.find("DSNAME").map(Operand::list).orElse(List.of()).stream()
        .map(Operand::word)
        .toList();
  }

  /** Those on a volume, or on all when it is empty; of these names, or all when there are none. */
  private static List<CatalogEntry> entries(
      UserDataSets dataSets, String volume, Set<String> names) {
    List<CatalogEntry> entries = new ArrayList<>();
    dataSets.list(
        DataSetPattern.parse("**"),
        entry -> {
          boolean wanted = volume.isEmpty() || entry.volume().equals(volume);
          if (wanted && (names.isEmpty() || names.contains(entry.name().value()))) {
            entries.add(entry);
          }
        });
    return entries;
  }
}
