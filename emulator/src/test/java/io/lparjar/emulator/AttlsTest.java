package io.lparjar.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lparjar.emulator.tso.StreamTerminal;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.net.ftp.FTPSClient;
import org.apache.commons.net.util.TrustManagerUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** TLSMECHANISM ATTLS: TLS on the terms of a policy file. */
@Timeout(120)
final class AttlsTest {
  private static final List<String> POLICY =
      """
      TTLSRule ftp_server
      {
        LocalAddr All
        LocalPortRange 1-65535
        Direction Inbound
        TTLSGroupActionRef ftp_group
        TTLSEnvironmentActionRef ftp_env
      }
      TTLSGroupAction ftp_group
      {
        TTLSEnabled On
      }
      TTLSEnvironmentAction ftp_env
      {
        HandshakeRole Server
        TTLSKeyringParms
        {
          Keyring FTPD/FTPRING
        }
        TTLSCipherParms
        {
          V3CipherSuites4Char C02CC02B
        }
        TTLSEnvironmentAdvancedParms
        {
          ApplicationControlled On
          SecondaryMap On
        }
      }
      """
          .lines()
          .toList();

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path directory;

  private ZosEmulator start(List<String> policy) throws IOException {
    Path ftpData = directory.resolve("ftp.data");
    Files.write(ftpData, List.of("EXTENSIONS AUTH_TLS", "TLSMECHANISM ATTLS"));
    Path file = directory.resolve("policy");
    Files.write(file, policy);
    ZosEmulator system =
        ZosEmulator.builder().user("USER1", "SECRET").ftpData(ftpData).policy(file).start();
    system.certificateAuthority();
    return system;
  }

  private static FTPSClient connect(ZosEmulator system) throws IOException {
    FTPSClient client = new FTPSClient(false);
    client.setTrustManager(TrustManagerUtils.getAcceptAllTrustManager());
    client.connect(system.ftpAddress().getAddress(), system.ftpAddress().getPort());
    return client;
  }

  @Test
  void aConnectionGetsTlsByItsRuleAndTheConsoleShowsWhich() throws IOException {
    try (ZosEmulator system = start(POLICY)) {
      FTPSClient client = connect(system);
      assertThat(client.login("USER1", "SECRET")).isTrue();
      client.execPBSZ(0);
      client.execPROT("P");
      client.enterLocalPassiveMode();
      assertThat(client.storeFile("A", new ByteArrayInputStream(new byte[] {'A'}))).isTrue();

      assertThat(system.console().execute("D TCPIP,,NETSTAT,TTLS"))
          .anyMatch(line -> line.matches("ftp_group +00000001 +1"))
          .contains("1 OF 1 RECORDS DISPLAYED");
      String number =
          system.console().execute("D TCPIP,,NETSTAT,CONN").stream()
              .filter(line -> line.contains("ESTABLSH"))
              .map(line -> line.split(" +", -1)[1])
              .findFirst()
              .orElseThrow();
      assertThat(system.console().execute("D TCPIP,,NETSTAT,TTLS,CONN=" + number))
          .contains(
              "CONNID: " + number, "  TTLSRULE:      ftp_server", "    TTLSENVACTION:  ftp_env");
      assertThat(netstat(system, "TTLS")).anyMatch(line -> line.matches("ftp_group +00000001 +1"));
      assertThat(netstat(system, "TTLS CONN " + number + " DETAIL"))
          .contains("ConnID: " + number, "TTLSRule: ftp_server", "  TTLSEnvAction: ftp_env");
      assertThat(netstat(system, "CONN APPLDATA"))
          .anyMatch(line -> line.matches("  Application Data:  EZAFTP0S C USER1     PT.*"));
      client.disconnect();
    }
  }

  private static List<String> netstat(ZosEmulator system, String operands) {
    StringWriter shown = new StringWriter();
    system
        .tso()
        .execute(
            system.tso().logon("DEVUSER").orElseThrow(),
            new StreamTerminal(new BufferedReader(Reader.nullReader()), new PrintWriter(shown)),
            "NETSTAT " + operands);
    return shown.toString().lines().toList();
  }

  @Test
  void withoutARuleThereIsNoTls() throws IOException {
    List<String> other = POLICY.stream().map(line -> line.replace("1-65535", "1")).toList();
    try (ZosEmulator system = start(other)) {
      assertThatThrownBy(() -> connect(system)).hasMessageContaining("431");
    }
  }

  @Test
  void aRuleMustLeaveTheStartToTheServer() throws IOException {
    List<String> other =
        POLICY.stream().filter(line -> !line.contains("ApplicationControlled")).toList();
    try (ZosEmulator system = start(other)) {
      assertThatThrownBy(() -> connect(system)).hasMessageContaining("431");
    }
  }

  @Test
  void anErrorInThePolicyTellsFileAndLine() {
    assertThatThrownBy(() -> start(List.of("# comment", "TTLSRule r", "{", "Colour red", "}")))
        .isInstanceOf(StartException.class)
        .hasMessageContaining("policy, line 4: TTLSRule takes no Colour");
  }
}
