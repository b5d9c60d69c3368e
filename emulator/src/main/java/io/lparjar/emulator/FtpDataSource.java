package io.lparjar.emulator;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.AllocationRequest;
import io.lparjar.datasets.allocation.DataSets;
import io.lparjar.datasets.allocation.DispositionStatus;
import io.lparjar.datasets.allocation.Requester;
import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.MemberName;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.emulator.ftp.config.ConfigurationReader;
import io.lparjar.emulator.ftp.config.ConfigurationText;
import io.lparjar.emulator.ftp.config.Extension;
import io.lparjar.emulator.ftp.config.ServerConfiguration;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.emulator.ftp.site.TransferSettings;
import io.lparjar.emulator.ftp.site.UserTables;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the FTP server finds its FTP.DATA: a host file, or {@code TCPIP.TCPPARMS(FTPSDATA)}. */
final class FtpDataSource {
  private static final Logger LOG = LoggerFactory.getLogger("FTPD");
  private static final DataSetName LIBRARY = DataSetName.parse("TCPIP.TCPPARMS");
  private static final MemberName MEMBER = MemberName.parse("FTPSDATA");

  private final DataSets dataSets;
  private final Requester requester;

  FtpDataSource(DataSets dataSets, Requester requester) {
    this.dataSets = dataSets;
    this.requester = requester;
  }

  /** How messages name the one that {@link #read} reads. */
  static String nameOf(ZosEmulator.Builder wanted) {
    Path file = wanted.ftpData();
    return file == null ? "dd:SYSFTPD=" + LIBRARY + "(" + MEMBER + ")" : file.toString();
  }

  /** Reads it; statements that cannot be used are told on the log and left out. */
  ServerConfiguration read(ZosEmulator.Builder wanted) throws IOException {
    Path file = wanted.ftpData();
    String source = file == null ? LIBRARY + "(" + MEMBER + ")" : file.toString();
    ConfigurationReader.Result result =
        ConfigurationReader.read(
            wanted.release(), source, file == null ? recordsOfMember() : linesOf(file));
    List<String> tableNotes = new ArrayList<>();
    UserTables tables = new UserTables(dataSets, requester);
    ServerConfiguration configuration = result.configuration();
    TransferSettings settings =
        tables.read(
            configuration.settings(),
            TransferSettings.DEFAULTS,
            TransferSettings.DEFAULTS,
            tableNotes);
    if (!configuration.get(ServerStatements.EXTENSIONS).contains(Extension.UTF8)) {
      settings =
          tables.readControl(configuration.get(ServerStatements.CCXLATE), settings, tableNotes);
    }
    result.messages().forEach(LOG::warn);
    tableNotes.forEach(note -> LOG.warn(ConfigurationText.TABLE_IGNORED.with(source, note)));
    return configuration.with(settings);
  }

  private static List<String> linesOf(Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new StartException("cannot read " + file, e);
    }
  }

  private List<String> recordsOfMember() throws IOException {
    AllocationRequest request =
        AllocationRequest.existing(LIBRARY, DispositionStatus.SHR).member(MEMBER);
    List<String> lines = new ArrayList<>();
    try (Allocation allocation = dataSets.allocate(requester, request);
        RecordReader reader = allocation.openReader()) {
      while (reader.next()) {
        lines.add(Ebcdic.decode(reader.array(), reader.offset(), reader.length()).stripTrailing());
      }
    }
    return lines;
  }
}
