package io.lparjar.emulator.console;

import io.lparjar.datasets.allocation.Requester;
import io.lparjar.datasets.allocation.Serialization;
import io.lparjar.datasets.smf.SmfRecorder;
import io.lparjar.emulator.ftp.session.ServerIdentity;
import io.lparjar.emulator.profile.TcpipProfile;
import io.lparjar.emulator.release.Release;
import io.lparjar.jes.subsystem.InitiatorControl;
import io.lparjar.jes.subsystem.JobControl;
import io.lparjar.jes.subsystem.JobEntrySubsystem;
import io.lparjar.security.saf.Saf;
import io.lparjar.security.saf.UserId;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The parts of the system that operator commands look at and act on.
 *
 * @param identity what the system, its release and its FTP server are called
 * @param clock the system's time
 * @param started when the system came up
 * @param server the FTP server's address space, under whose authority operators look at jobs
 * @param serverUser who the FTP server is, as class STARTED says
 * @param serialization who holds which data set
 * @param jes jobs
 * @param control what an operator does to jobs
 * @param initiators run them
 * @param saf who may be at a console, and which commands may be given there
 * @param traces what MODIFY has said
 * @param requests what waits for the operator
 * @param connections of the FTP server, the listening one first
 * @param profile of the TCP/IP stack
 * @param smf writes records
 * @param shutdown ends the system; may be called from any thread and more than once
 */
public record ConsoleSystem(
    ServerIdentity identity,
    Clock clock,
    LocalDateTime started,
    Requester server,
    UserId serverUser,
    Serialization serialization,
    JobEntrySubsystem jes,
    JobControl control,
    InitiatorControl initiators,
    Saf saf,
    ServerTraces traces,
    OperatorRequests requests,
    Supplier<List<Connection>> connections,
    TcpipProfile profile,
    SmfRecorder smf,
    Runnable shutdown) {

  /** Name of the system. */
  String name() {
    return identity.systemName();
  }

  /** Release of z/OS. */
  Release release() {
    return identity.release();
  }

  /** Local time. */
  LocalDateTime now() {
    return LocalDateTime.now(clock);
  }

  /** Whether {@code procedure} means the FTP server: its job name, or that of the procedure. */
  boolean isServer(String procedure) {
    return procedure.equals(identity.jobName()) || procedure.equals(identity.procedure());
  }

  /**
   * A TCP connection of the FTP server.
   *
   * @param number identifies the connection
   * @param local the server's end
   * @param foreign the client's end, or the unspecified address when the server listens
   * @param ttls the AT-TLS rule that it maps to, or null
   * @param applicationData what it tells about itself, or empty
   */
  public record Connection(
      long number,
      InetSocketAddress local,
      InetSocketAddress foreign,
      @Nullable TtlsMapping ttls,
      String applicationData) {

    /** One that maps to no rule of AT-TLS. */
    public Connection(long number, InetSocketAddress local, InetSocketAddress foreign) {
      this(number, local, foreign, null, "");
    }

    /** Whether it waits for clients. */
    boolean isListening() {
      return foreign.getPort() == 0;
    }
  }
}
