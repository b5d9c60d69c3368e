package io.lparjar.emulator.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.LogonRequest;
import io.lparjar.security.saf.LogonResult;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.Saf;
import io.lparjar.security.saf.SafDecision;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.UserId;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Ports and zones, whatever SAF says. */
class TcpipStackTest {
  private static final SecurityEnvironment USER =
      new SecurityEnvironment(new UserId("USER1"), "G", "", Set.of(), "/");
  private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

  private final List<String> asked = new ArrayList<>();
  private SafDecision answer = SafDecision.NO_DECISION;

  private TcpipStack stack(String... lines) {
    return new TcpipStack(
        ProfileReader.read(List.of(lines)), new OneAnswer(), "MVS1", USER, "FTPD1", "TCPIP");
  }

  private static InetSocketAddress port(int number) {
    return new InetSocketAddress(LOOPBACK, number);
  }

  @Test
  void aReservedPortIsForItsJob() {
    TcpipStack stack = stack("PORT", "21 TCP FTPD1", "22 TCP SSHD", "23 TCP *", "24 TCP OMVS");
    assertThat(stack.mayBind(USER, port(21))).isTrue();
    assertThat(stack.mayBind(USER, port(22))).isFalse();
    assertThat(stack.mayBind(USER, port(23))).isTrue();
    assertThat(stack.mayBind(USER, port(24))).isTrue();
    assertThat(stack.mayBind(USER, port(25))).isTrue();
  }

  @Test
  void aPortWithSafNeedsAnExplicitPermit() {
    TcpipStack stack = stack("PORT 21 TCP FTPD1 SAF FTP21");
    assertThat(stack.mayBind(USER, port(21))).isFalse();
    answer = SafDecision.PERMIT;
    assertThat(stack.mayBind(USER, port(21))).isTrue();
    assertThat(asked).contains("EZB.PORTACCESS.MVS1.TCPIP.FTP21");
  }

  @Test
  void aSocketIsRefusedOnlyWhenSafDenies() {
    assertThat(stack().maySocket(USER)).isTrue();
    answer = SafDecision.DENY;
    assertThat(stack().maySocket(USER)).isFalse();
    assertThat(asked).containsOnly("EZB.STACKACCESS.MVS1.TCPIP");
  }

  @Test
  void portsOfAuthportAreForPassiveDataThatIsConfigured() {
    TcpipStack stack = stack("PORTRANGE 5000 51 TCP AUTHPORT", "PORT 6000 TCP OTHER");
    assertThat(stack.isForPassiveData(5000, true)).isTrue();
    assertThat(stack.isForPassiveData(5050, false)).isFalse();
    assertThat(stack.isForPassiveData(5051, false)).isTrue();
    assertThat(stack.isForPassiveData(6000, true)).isFalse();
  }

  @Test
  void onlyTheDirectionsOfNetaccessAreChecked() {
    TcpipStack stack = stack("NETACCESS", "127.0.0.0/8 LOCAL", "ENDNETACCESS");
    assertThat(stack.mayReceive(USER, LOOPBACK)).isTrue();
    assertThat(stack.mayConnect(USER, LOOPBACK)).isFalse();
    assertThat(stack.zone(LOOPBACK)).contains("EZB.NETACCESS.MVS1.TCPIP.LOCAL");
  }

  private final class OneAnswer implements Saf {
    @Override
    public LogonResult logon(LogonRequest request) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<SecurityEnvironment> environmentOf(UserId user) {
      return Optional.empty();
    }

    @Override
    public SafDecision authorize(
        SecurityEnvironment user, ResourceClass resourceClass, String resource, AccessLevel level) {
      asked.add(resource);
      return answer;
    }
  }
}
