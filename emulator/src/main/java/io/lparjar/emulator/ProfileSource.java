package io.lparjar.emulator;

import io.lparjar.emulator.profile.ProfileException;
import io.lparjar.emulator.profile.ProfileReader;
import io.lparjar.emulator.profile.TcpipProfile;
import io.lparjar.emulator.profile.TcpipStack;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where PROFILE.TCPIP comes from, and what it says to the FTP server's own sockets. */
final class ProfileSource {
  private ProfileSource() {}

  /**
   * The profile that is wanted; an empty one without a file.
   *
   * @throws StartException when it cannot be used; tells file and line
   */
  static TcpipProfile read(ZosEmulator.Builder wanted) {
    Path file = wanted.profile();
    if (file == null) {
      return TcpipProfile.EMPTY;
    }
    try {
      return ProfileReader.read(Files.readAllLines(file, StandardCharsets.ISO_8859_1));
    } catch (ProfileException wrong) {
      throw new StartException(file + ", " + wrong.getMessage(), wrong);
    } catch (IOException unreadable) {
      throw new StartException("cannot read " + file, unreadable);
    }
  }

  /** Whether AT-TLS is on: it is unless a profile leaves out TCPCONFIG TTLS. */
  static boolean allowsTtls(ZosEmulator.Builder wanted, TcpipProfile profile) {
    return wanted.profile() == null || profile.options().ttls();
  }

  /**
   * Asks the stack whether the server may listen. On z/OS it listens on all addresses, whose zones
   * are not looked at.
   *
   * @throws StartException when it may not
   */
  static void check(TcpipStack stack, InetSocketAddress address) {
    if (!stack.maySocket(stack.server())
        || !stack.mayBind(stack.server(), new InetSocketAddress(address.getPort()))) {
      throw new StartException("cannot listen on " + address + ": EDC5111I Permission denied.");
    }
  }
}
