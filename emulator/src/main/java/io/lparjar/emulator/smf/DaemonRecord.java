package io.lparjar.emulator.smf;

import io.lparjar.datasets.smf.SmfField;
import io.lparjar.datasets.smf.SmfRecorder;
import io.lparjar.datasets.smf.SmfSection;
import io.lparjar.emulator.ftp.config.ServerConfiguration;
import io.lparjar.emulator.ftp.config.ServerStatement;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.emulator.ftp.session.FtpServices;
import java.util.ArrayList;
import java.util.List;

/**
 * The record of how the FTP server is set up, type 119 subtype 71, which SMFDCFG TYPE119 asks for.
 *
 * <p>Its configuration data are entries: 2 bytes of length, 2 bytes of key, and the statement with
 * its value. The form of an entry is [documented]; keys, counted from 1 in the order of the table
 * of statements, and values are [inferred]. Statements that are as by default are left out, and so
 * is the section of general configuration, whose layout is not known.
 *
 * @see "z/OS Communications Server IP Programmer's Guide and Reference, FTP daemon configuration
 *     record (subtype 71)"
 */
public final class DaemonRecord {
  private static final int SUBTYPE = 71;
  private static final String COMPONENT = "FTPD";
  private static final int ENTRY_HEADER = 4;

  private DaemonRecord() {}

  /** Records it, when that is asked for. */
  public static void write(
      SmfRecorder recorder, ServerConfiguration configuration, FtpServices services, int port) {
    if (!new WantedRecords(configuration).daemonConfiguration()) {
      return;
    }
    String jobName = services.identity().jobName();
    String user = services.stack().server().userId().value();
    TcpipSystem system = new TcpipSystem(services.identity());
    SmfSection daemon =
        new SmfSection(DaemonFields.LENGTH)
            .text(DaemonFields.JOB_NAME, jobName)
            .text(DaemonFields.USER, user)
            .number(DaemonFields.PORT, port)
            .number(DaemonFields.TLS_PORT, configuration.get(ServerStatements.TLSPORT));
    recorder.record(
        TcpipRecord.of(
            recorder.header(),
            SUBTYPE,
            List.of(
                system.identification(COMPONENT, jobName, user, 0),
                daemon,
                TcpipRecord.MISSING,
                entries(configuration))));
  }

  private static SmfSection entries(ServerConfiguration configuration) {
    List<SmfSection> entries = new ArrayList<>();
    for (ServerStatement<?> row : ServerStatements.rows()) {
      Object value = configuration.get(row);
      if (!value.equals(row.defaultValue())) {
        entries.add(entry(row.ordinal() + 1, row.name() + " " + value));
      }
    }
    SmfSection all = new SmfSection(entries.stream().mapToInt(SmfSection::length).sum());
    int at = 0;
    for (SmfSection entry : entries) {
      all.place(new SmfField(at, entry.length()), entry);
      at += entry.length();
    }
    return all;
  }

  private static SmfSection entry(int key, String text) {
    SmfSection entry = new SmfSection(ENTRY_HEADER + text.length());
    return entry
        .number(new SmfField(0, 2), entry.length())
        .number(new SmfField(2, 2), key)
        .text(new SmfField(ENTRY_HEADER, text.length()), text);
  }
}
