package io.lparjar.emulator.client;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.AllocationRequest;
import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.allocation.DispositionStatus;
import io.lparjar.datasets.allocation.Requester;
import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.InvalidNameException;
import io.lparjar.datasets.name.MemberName;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.unix.UnixFileException;
import io.lparjar.datasets.unix.UnixPath;
import io.lparjar.datasets.unix.UnixTextReader;
import io.lparjar.emulator.ftp.session.FtpServices;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The data sets and UNIX files that configure a client, as its user may read them.
 *
 * @see "z/OS Communications Server IP Configuration Reference, FTP.DATA search orders"
 */
record ClientFiles(FtpServices services, Requester requester) {

  /**
   * The names under which a TSO user's or job's FTP.DATA is looked for when there is no DD.
   *
   * @param prefix the TSO prefix, empty for none
   */
  List<String> searchOrder(String prefix) {
    String userId = requester.user().userId().value();
    List<String> names = new ArrayList<>();
    if (!prefix.isEmpty() && !prefix.equals(userId)) {
      names.add("'" + prefix + ".FTP.DATA'");
    }
    names.add("'" + userId + ".FTP.DATA'");
    names.add("/etc/ftp.data");
    names.add("'SYS1.TCPPARMS(FTPDATA)'");
    names.add("'TCPIP.FTP.DATA'");
    return names;
  }

  /**
   * The lines of a data set, member or file; empty when it is not there or may not be read.
   *
   * @param name a path, or a data set name with quotation marks or behind {@code //}
   */
  Optional<List<String>> read(String name) throws IOException {
    try {
      boolean path = name.startsWith("/") && !name.startsWith("//");
      return path ? file(UnixPath.parse(name)) : dataSet(name.replaceAll("['/]", ""));
    } catch (DataSetException | InvalidNameException | UnixFileException missing) {
      return Optional.empty();
    }
  }

  /** The lines of {@code userid.NETRC}; none when there is none. */
  List<String> netRc() throws IOException {
    return read("'" + requester.user().userId() + ".NETRC'").orElse(List.of());
  }

  private Optional<List<String>> file(UnixPath path) throws IOException {
    if (services.unixFiles().find(requester.user(), path).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        lines(new UnixTextReader(services.unixFiles().read(requester.user(), path))));
  }

  private Optional<List<String>> dataSet(String name) throws IOException {
    String upper = name.toUpperCase(Locale.ROOT);
    int open = upper.indexOf('(');
    DataSetName dataSet = DataSetName.parse(open < 0 ? upper : upper.substring(0, open));
    if (services.dataSets().find(dataSet).isEmpty()) {
      return Optional.empty();
    }
    AllocationRequest request = AllocationRequest.existing(dataSet, DispositionStatus.SHR);
    if (open >= 0) {
      request = request.member(MemberName.parse(upper.substring(open + 1).replace(")", "")));
    }
    try (Allocation allocation = services.dataSets().allocate(requester, request)) {
      return Optional.of(lines(allocation.openReader()));
    }
  }

  /** All records as text; closes the reader. */
  static List<String> lines(RecordReader records) throws IOException {
    List<String> lines = new ArrayList<>();
    try (records) {
      while (records.next()) {
        lines.add(
            Ebcdic.decode(records.array(), records.offset(), records.length()).stripTrailing());
      }
    }
    return lines;
  }
}
