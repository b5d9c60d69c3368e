package io.lparjar.emulator.client.session;

import io.lparjar.datasets.allocation.Requester;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.emulator.ftp.session.FtpServices;
import io.lparjar.security.certificate.KeyRing;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What the client has around it: the system, the user, the DDs of its step. */
public interface ClientEnvironment {

  /** The parts of the system that the local side uses. */
  FtpServices services();

  /** Takes down transfers. */
  default ClientAudit audit() {
    return ClientAudit.NONE;
  }

  /** The address space, and the user under whose authority it runs. */
  Requester requester();

  /** Where subcommands come from and messages go to. */
  Terminal terminal();

  /** Name of the address space in messages. */
  String jobName();

  /** Writes to the console. */
  void logOnConsole(String line);

  /**
   * The key ring that KEYRING names.
   *
   * @throws io.lparjar.security.certificate.KeyRingException when there is none
   */
  KeyRing keyRing(String name);

  /**
   * The lines of NETRC; none when there is none.
   *
   * @param withoutDd whether a job without such a DD uses that of its user (NETRCLEVEL 2)
   */
  List<String> netRc(boolean withoutDd);

  /** The lines of a data set or file; empty when it is not there or may not be read. */
  Optional<List<String>> read(String name) throws IOException;

  /** Opens a DD for input. */
  RecordReader openInput(String ddName) throws IOException;

  /** Opens a DD for output. */
  RecordWriter openOutput(String ddName) throws IOException;

  /** Whether the DD name is there. */
  boolean hasDd(String ddName);

  /**
   * Carries out a TSO command, which uses the terminal.
   *
   * @return its return code
   */
  int tso(String command) throws IOException;
}
