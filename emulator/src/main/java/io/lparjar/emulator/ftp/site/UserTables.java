package io.lparjar.emulator.ftp.site;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.AllocationRequest;
import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.allocation.DataSets;
import io.lparjar.datasets.allocation.DispositionStatus;
import io.lparjar.datasets.allocation.Requester;
import io.lparjar.datasets.codepage.CodePages;
import io.lparjar.datasets.codepage.UserTable;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.InvalidNameException;
import io.lparjar.datasets.name.MemberName;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.emulator.ftp.reply.Reply;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the translation tables that SBDATACONN, XLATE and CCXLATE name, under the user's authority.
 *
 * <p>{@code SBDATACONN=name} is a data set or member; {@code XLATE=name} is the data set {@code
 * TCPIP.name.TCPXLBIN}, save for STANDARD, which is the built-in table. A table that cannot be read
 * is told in a note, and the one before stays. SBDATACONN goes before XLATE.
 *
 * @see "z/OS Communications Server IP Configuration Guide, FTP code page conversion"
 */
public final class UserTables {
  private static final String QUALIFIER = "TCPIP";
  private static final String LAST_QUALIFIER = "TCPXLBIN";
  private static final String STANDARD = "STANDARD";
  private static final String CCXLATE = "CCXLATE";

  private final DataSets dataSets;
  private final Requester requester;

  /** Tables as {@code requester} may read them. */
  public UserTables(DataSets dataSets, Requester requester) {
    this.dataSets = dataSets;
    this.requester = requester;
  }

  /**
   * The wanted settings with the tables that they name.
   *
   * @param before the settings so far
   * @param atStart the settings that the session began with, which an asterisk means
   * @param notes gets a line for each table that cannot be read
   */
  public TransferSettings read(
      TransferSettings wanted,
      TransferSettings before,
      TransferSettings atStart,
      List<String> notes) {
    TransferSettings changed = wanted;
    if (wanted.get(SiteParameters.SBDATACONN).fileSystem().equals("*")) {
      changed = wanted.with(SiteParameters.SBDATACONN, atStart.get(SiteParameters.SBDATACONN));
    }
    if (!wanted.get(SiteParameters.XLATE).equals(before.get(SiteParameters.XLATE))) {
      changed = readXlate(changed, before, notes);
    }
    CodePages pages = changed.get(SiteParameters.SBDATACONN);
    if (!pages.isNotRead()) {
      return changed;
    }
    String name = pages.fileSystem();
    return changed.with(
        SiteParameters.SBDATACONN,
        read(name).orElseGet(() -> keep(SiteParameters.SBDATACONN, name, before, notes)));
  }

  private TransferSettings readXlate(
      TransferSettings wanted, TransferSettings before, List<String> notes) {
    boolean tableInUse =
        wanted.get(SiteParameters.SBDATACONN).equals(CodePagesType.BUILT_IN)
            || isXlate(before, wanted.get(SiteParameters.SBDATACONN));
    String name = wanted.get(SiteParameters.XLATE).orElse(STANDARD);
    if (name.equals(STANDARD)) {
      return tableInUse ? wanted.with(SiteParameters.SBDATACONN, CodePagesType.BUILT_IN) : wanted;
    }
    Optional<CodePages> table = read(dataSet(name));
    if (table.isEmpty()) {
      note(SiteParameters.XLATE, name, notes);
      return wanted.with(SiteParameters.XLATE, before.get(SiteParameters.XLATE));
    }
    return tableInUse ? wanted.with(SiteParameters.SBDATACONN, table.get()) : wanted;
  }

  /**
   * The settings with the table that CCXLATE names for the control connection: the data set {@code
   * TCPIP.name.TCPXLBIN}. CTRLCONN goes before it.
   *
   * @param name empty for none
   * @param notes gets a line when it cannot be read
   */
  public TransferSettings readControl(String name, TransferSettings settings, List<String> notes) {
    if (name.isEmpty() || name.equals(STANDARD) || isControlGiven(settings)) {
      return settings;
    }
    Optional<CodePages> table = read(dataSet(name));
    if (table.isEmpty()) {
      notes.add(Reply.of(SiteMessage.INVALID, CCXLATE, name).lastLine());
      return settings;
    }
    CodePages named =
        new CodePages(
            CodePages.STANDARD.fileSystem(),
            name,
            table.get().toNetwork(),
            table.get().toFileSystem());
    return settings.with(SiteParameters.CTRLCONN, named);
  }

  private static boolean isControlGiven(TransferSettings settings) {
    return !settings.get(SiteParameters.CTRLCONN).equals(SiteParameters.CTRLCONN.defaultValue());
  }

  private static boolean isXlate(TransferSettings settings, CodePages pages) {
    return settings
        .get(SiteParameters.XLATE)
        .filter(name -> pages.isUserTable() && pages.fileSystem().equals(dataSet(name)))
        .isPresent();
  }

  private static String dataSet(String name) {
    return String.join(".", QUALIFIER, name, LAST_QUALIFIER);
  }

  private static CodePages keep(
      SiteParameter<CodePages> parameter,
      String name,
      TransferSettings before,
      List<String> notes) {
    note(parameter, name, notes);
    CodePages pages = before.get(parameter);
    return pages.isNotRead() ? CodePagesType.BUILT_IN : pages;
  }

  private static void note(SiteParameter<?> parameter, String name, List<String> notes) {
    notes.add(Reply.of(SiteMessage.INVALID, parameter.label(), name).lastLine());
  }

  private Optional<CodePages> read(String name) {
    String folded = name.toUpperCase(Locale.ROOT).replace("'", "");
    int open = folded.indexOf('(');
    try {
      AllocationRequest request =
          AllocationRequest.existing(
              DataSetName.parse(open < 0 ? folded : folded.substring(0, open)),
              DispositionStatus.SHR);
      if (open >= 0) {
        String member = folded.substring(open + 1).replace(")", "");
        request = request.member(MemberName.parse(member));
      }
      return UserTable.read(name, bytes(request));
    } catch (DataSetException | InvalidNameException unusable) {
      return Optional.empty();
    }
  }

  private byte[] bytes(AllocationRequest request) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Allocation allocation = dataSets.allocate(requester, request);
        RecordReader reader = allocation.openReader()) {
      while (bytes.size() <= UserTable.MAXIMUM_SIZE && reader.next()) {
        bytes.write(reader.array(), reader.offset(), reader.length());
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return bytes.toByteArray();
  }
}
