package io.lparjar.emulator.ftp.session;

import io.lparjar.datasets.allocation.DataSets;
import io.lparjar.datasets.unix.UnixFiles;
import io.lparjar.emulator.exit.ServerExits;
import io.lparjar.emulator.ftp.config.ServerConfiguration;
import io.lparjar.emulator.profile.TcpipStack;
import io.lparjar.jes.db2.Db2;
import io.lparjar.jes.subsystem.JobEntrySubsystem;
import io.lparjar.security.saf.Saf;
import java.time.Clock;
import java.util.function.Consumer;

/**
 * The parts of the system that a session uses.
 *
 * @param saf who may do what
 * @param dataSets data sets
 * @param unixFiles z/OS UNIX files
 * @param jes jobs
 * @param db2 tables
 * @param clock the system's time
 * @param configuration how the server is set up
 * @param identity how the server presents itself
 * @param stack the TCP/IP stack under it
 * @param syslog takes lines of the system log; called by many threads
 * @param audit takes down what sessions do
 * @param exits the user exits of the server
 */
public record FtpServices(
    Saf saf,
    DataSets dataSets,
    UnixFiles unixFiles,
    JobEntrySubsystem jes,
    Db2 db2,
    Clock clock,
    ServerConfiguration configuration,
    ServerIdentity identity,
    TcpipStack stack,
    Consumer<String> syslog,
    SessionAudit audit,
    ServerExits exits) {

  /** The same with another configuration. */
  public FtpServices with(ServerConfiguration wanted) {
    return new FtpServices(
        saf, dataSets, unixFiles, jes, db2, clock, wanted, identity, stack, syslog, audit, exits);
  }
}
