package io.lparjar.emulator.attls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PolicyReaderTest {
  /** The sample of the presentation on z/OS FTP: a client's policy. [seen] */
  private static final String CLIENT =
      """
      # Any connections outbound to port 21 will use this AT-TLS policy
      TTLSRule          ftp_cli_21
      {
        RemotePortRange 21
        Direction        Outbound
        TTLSGroupActionRef grp_act1
        TTLSEnvironmentActionRef env_act_cli2
      }
      TTLSGroupAction grp_act1
      {
        TTLSEnabled On
      }
      TTLSEnvironmentAction env_act_cli2
      {
        HandshakeRole Client
        TTLSKeyRingParms
        {
          Keyring User3_keyring # RACF keyring to be accessed under user identity
        }
        TTLSEnvironmentAdvancedParms
        {
          TLSV1.1 On
          TLSV1.2 Off
          CertificateLabel dh_rsa
          ApplicationControlled On
          SecondaryMap On
        }
        TTLSCipherParms
        {
          V3CipherSuites TLS_DHE_DSS_WITH_AES_256_CBC_SHA
          V3CipherSuites 04
        }
      }
      """;

  private static Policy read(String text) {
    return PolicyReader.read(text.lines().toList());
  }

  private static InetSocketAddress at(String address, int port) {
    return new InetSocketAddress(address, port);
  }

  private static Optional<String> match(Policy policy, Direction direction, String from, int port) {
    return policy
        .match(direction, at("192.0.2.1", port), at(from, 40_000), "FTPD1", "FTPD")
        .map(Rule::name);
  }

  @Test
  void theSampleOfThePresentationIsRead() {
    Policy policy = read(CLIENT);
    Rule rule =
        policy
            .match(Direction.OUTBOUND, at("192.0.2.1", 1025), at("192.0.2.2", 21), "X", "USER3")
            .orElseThrow();

    assertThat(rule.name()).isEqualTo("ftp_cli_21");
    assertThat(rule.actions())
        .isEqualTo(
            new Actions(
                "grp_act1",
                "env_act_cli2",
                "",
                true,
                HandshakeRole.CLIENT,
                ClientAuthType.REQUIRED,
                "User3_keyring",
                List.of("TLSv1.1"),
                List.of("TLS_DHE_DSS_WITH_AES_256_CBC_SHA", "TLS_RSA_WITH_RC4_128_MD5"),
                true,
                Duration.ofSeconds(10),
                Duration.ofDays(1),
                "dh_rsa"));
    assertThat(match(policy, Direction.INBOUND, "192.0.2.2", 21)).isEmpty();
  }

  private static Actions environment(String parts) {
    return read("TTLSRule r\n{\nLocalPortRange 21\nDirection Inbound\nTTLSGroupActionRef g\n"
            + "TTLSEnvironmentActionRef e\n}\nTTLSGroupAction g\n{\nTTLSEnabled On\n}\n"
            + "TTLSEnvironmentAction e\n{\nHandshakeRole ServerWithClientAuth\n"
            + "TTLSKeyringParms\n{\nKeyring r\n}\n"
            + parts
            + "\n}\n")
        .rules()
        .get(0)
        .actions();
  }

  @Test
  void whatIsMadeOfClientCertificatesIsRequiredUnlessSaidOtherwise() {
    assertThat(environment("").clientAuthType()).isEqualTo(ClientAuthType.REQUIRED);
    assertThat(
            environment("TTLSEnvironmentAdvancedParms\n{\nClientAuthType safcheck\n}")
                .clientAuthType())
        .isEqualTo(ClientAuthType.SAF_CHECK);
    assertThatThrownBy(() -> environment("TTLSEnvironmentAdvancedParms\n{\nClientAuthType Some\n}"))
        .hasMessageContaining("ClientAuthType is PassThru or Full or Required or SAFCheck");
  }

  @Test
  void sessionsMayBeResumedForADayUnlessSaidOtherwise() {
    assertThat(environment("").sessionTimeout()).isEqualTo(Duration.ofDays(1));
    assertThat(
            environment("TTLSGskAdvancedParms\n{\nGSK_V3_SESSION_TIMEOUT 60\n}").sessionTimeout())
        .isEqualTo(Duration.ofMinutes(1));
    assertThatThrownBy(
            () -> environment("TTLSGskAdvancedParms\n{\nGSK_V3_SESSION_TIMEOUT 86401\n}"))
        .hasMessageContaining("GSK_V3_SESSION_TIMEOUT is a number from 0 to 86400");
  }

  private static String rule(String name, String conditions) {
    return "TTLSRule "
        + name
        + "\n{\n"
        + conditions
        + "\nDirection Inbound\nTTLSGroupActionRef off\n}\n";
  }

  private static final String OFF = "TTLSGroupAction off\n{\nTTLSEnabled Off\n}\n";

  @Test
  void rulesAreTriedByPriorityThenByName() {
    Policy policy =
        read(
            OFF
                + rule("zeta", "LocalPortRange 21\nPriority 5")
                + rule("beta", "LocalPortRange 21")
                + rule("alpha", "LocalPortRange 21"));

    assertThat(policy.rules()).extracting(Rule::name).containsExactly("zeta", "alpha", "beta");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RemoteAddr 192.0.2.0/24|192.0.2.255|true",
        "RemoteAddr 192.0.2.0/24|192.0.3.0|false",
        "RemoteAddr 10.0.0.1-10.0.0.9|10.0.0.9|true",
        "RemoteAddr 10.0.0.1-10.0.0.9|10.0.0.10|false",
        "RemoteAddr All|2001:db8::1|true",
        "RemoteAddr 2001:db8::/32|2001:db8:ffff::1|true",
        "RemoteAddr 2001:db8::/32|192.0.2.1|false",
        "RemoteAddrGroupRef g|10.1.1.1|true",
        "RemoteAddrGroupRef g|10.2.1.1|false",
        "LocalPortRange 20-22|10.0.0.1|true",
        "LocalPortRange 20 22|10.0.0.1|true",
        "LocalPortRange 990|10.0.0.1|false",
        "LocalPortGroupRef p|10.0.0.1|true",
        "Jobname FTPD*|10.0.0.1|true",
        "Jobname OTHER|10.0.0.1|false",
        "Userid ftpd|10.0.0.1|true"
      })
  void conditionsDecide(String condition, String from, boolean expected) {
    Policy policy =
        read(
            OFF
                + "IpAddrGroup g\n{\nIpAddr\n{\nAddr 10.9.9.9\n}\nIpAddrSetRef s\n}\n"
                + "IpAddrSet s\n{\nPrefix 10.1.0.0/16\n}\n"
                + "PortGroup p\n{\nPortRangeRef r\n}\nPortRange r\n{\nPort 21\n}\n"
                + rule("r1", condition));

    assertThat(match(policy, Direction.INBOUND, from, 21).isPresent()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nonsense x;{;}|line 1: unknown statement Nonsense",
        "TTLSRule r|line 1: unknown statement TTLSRule",
        "TTLSRule r;{;Colour red;}|line 3: TTLSRule takes no Colour",
        "TTLSRule r;{;Direction Inbound|line 1: TTLSRule has no closing brace",
        "}|line 1: no statement for }",
        "TTLSRule r;{;Direction Inbound;}|line 1: TTLSRule r needs an address, a port, Jobname or"
            + " Userid",
        "TTLSRule r;{;LocalPortRange 21;}|line 1: TTLSRule r needs Direction",
        "TTLSRule r;{;LocalPortRange 21;Direction Up;}|line 4: Direction is Inbound or Outbound or"
            + " Both, not Up",
        "TTLSRule r;{;LocalPortRange 70000;}|line 3: no port: 70000",
        "TTLSRule r;{;LocalAddr host.example;}|line 3: no address: host.example",
        "TTLSRule r;{;LocalAddr 10.0.0.1/33;}|line 3: no prefix length: 33",
        "TTLSRule r;{;LocalPortRange 21;Direction Inbound;TTLSGroupActionRef g;}|line 5: no"
            + " TTLSGroupAction g",
        "TTLSRule r;{;LocalPortRange 21;Direction Inbound;Priority 0;}|line 5: Priority is a number"
            + " from 1 to 2000000000, not 0",
        "TTLSGroupAction;{;}|line 1: TTLSGroupAction needs a name"
      })
  void errorsNameTheLine(String text, String message) {
    assertThatThrownBy(() -> read(text.replace(';', '\n')))
        .isInstanceOf(PolicyException.class)
        .hasMessage(message);
  }
}
