package io.lparjar.emulator.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PROFILE.TCPIP is read. */
class ProfileReaderTest {
  private static TcpipProfile read(String text) {
    return ProfileReader.read(text.lines().toList());
  }

  private static String zone(TcpipProfile profile, String address) throws UnknownHostException {
    return profile.access().zone(InetAddress.getByName(address)).orElse("-");
  }

  @Test
  void anEmptyProfileAllowsEverything() {
    assertThat(read("; nothing\n\n")).isEqualTo(TcpipProfile.EMPTY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "PORT\\n 21 FTP FTPD1 | line 2: no port: 21 FTP",
        "PORT\\n 70000 TCP FTPD1 | line 2: a port from 1 to 65535 needed, not 70000",
        "PORT 21 TCP | line 1: a job name is missing",
        "PORT\\n 21 TCP FTPD1 NOSUCH | line 2: unknown to PORT: NOSUCH",
        "PORT\\n 21 TCP FTPD1 SAF TOOLONGNAME |"
            + " line 2: the end of a resource needed, not TOOLONGNAME",
        "PORT\\n 21 TCP FTPD1 BIND host.name | line 2: no address: HOST.NAME",
        "PORT 21 TCP AUTHPORT | line 1: AUTHPORT is for TCP ports of PORTRANGE",
        "PORTRANGE 65000 1000 TCP OMVS | line 1: no port: 65000 TCP",
        "NETACCESS\\n 10.0.0.0/33 ZONE\\nENDNETACCESS | line 2: no addresses: 10.0.0.0/33",
        "NETACCESS\\n 10.0.0.0 255.0.255.0 ZONE\\nENDNETACCESS | line 2: no addresses: 10.0.0.0",
        "NETACCESS\\n 10.0.0.0/8 ZONE | line 2: ENDNETACCESS is missing",
        "TCPCONFIG NOSUCH | line 1: unknown to TCPCONFIG: NOSUCH",
        "TCPCONFIG EPHEMERALPORTS 5000 4000 |"
            + " line 1: EPHEMERALPORTS from 5000 to 65535 needed, not 4000",
        "NOSUCH 1 | line 1: no statement: NOSUCH",
        "AUTOLOG 5\\n FTPD | line 2: ENDAUTOLOG is missing"
      })
  void whatCannotBeUsedIsToldWithItsLine(String text, String message) {
    assertThatThrownBy(() -> read(text.replace("\\n", "\n")))
        .isInstanceOf(ProfileException.class)
        .hasMessage(message);
  }

  @Test
  void statementsWithoutEffectAreSkipped() {
    TcpipProfile profile =
        read(
            """
            AUTOLOG 5
              FTPD JOBNAME FTPD1
            ENDAUTOLOG
            HOME 10.1.1.1 LINK1
            SMFCONFIG TYPE119 FTPCLIENT
            VIPADYNAMIC
              VIPADEFINE 255.255.255.0 10.1.9.1
              VIPADISTRIBUTE DEFINE 10.1.9.1 PORT 20 21 DESTIP ALL
            ENDVIPADYNAMIC
            PORT 21 TCP FTPD1
            """);
    assertThat(profile.ports()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "SMFCONFIG FTPCLIENT,3,false",
    "SMFCONFIG TYPE119 TCPINIT FTPCLIENT,0,true",
    "SMFCONFIG TYPE118 FTPCLIENT TYPE119 FTPCLIENT,3,true",
    "SMFCONFIG TYPE118 FTPCLIENT NOFTPCLIENT,0,false",
    "SMFPARMS 1 2 100,100,false",
    "SMFPARMS 1 2 0,0,false"
  })
  void recordsOfTheFtpClientAreAskedFor(String statement, int subtype118, boolean type119) {
    assertThat(read(statement).clientRecords()).isEqualTo(new ClientRecords(subtype118, type119));
  }

  @Test
  void portsAreReservedWithTheirOptions() {
    TcpipProfile profile =
        read(
            """
            PORT
               20 TCP OMVS NOAUTOLOG NODELAYACKS
               21 TCP FTPD1 BIND 10.1.1.1 SAF FTP21  ; the server
               UNRSV TCP * DENY
            PORTRANGE 50000 10 TCP AUTHPORT
            """);
    assertThat(profile.ports())
        .map(port -> port.first() + "-" + port.last() + " " + port.user() + " " + port.flags())
        .containsExactly("20-20 OMVS ", "21-21 FTPD1 DABF", "50000-50009 AUTHPORT DAR");
  }

  @Test
  void theLongestSubnetGivesTheZone() throws UnknownHostException {
    TcpipProfile profile =
        read(
            """
            NETACCESS INBOUND
              10.0.0.0/8      WIDE
              10.1.0.0 255.255.0.0 NARROW
              2001:db8::/32   SIX
              DEFAULTHOME     OWN
              DEFAULT         REST
            ENDNETACCESS
            """);
    assertThat(profile.access().inbound()).isTrue();
    assertThat(profile.access().outbound()).isTrue();
    assertThat(zone(profile, "10.2.0.1")).isEqualTo("WIDE");
    assertThat(zone(profile, "10.1.0.1")).isEqualTo("NARROW");
    assertThat(zone(profile, "2001:db8::1")).isEqualTo("SIX");
    assertThat(zone(profile, "127.0.0.1")).isEqualTo("OWN");
    assertThat(zone(profile, "192.0.2.1")).isEqualTo("REST");
  }

  @Test
  void withoutDefaultAnAddressLiesInNoZone() throws UnknownHostException {
    TcpipProfile profile = read("NETACCESS\n10.0.0.0/8 WIDE\nENDNETACCESS");
    assertThat(zone(profile, "192.0.2.1")).isEqualTo("-");
    assertThat(zone(profile, "127.0.0.1")).isEqualTo("-");
  }

  @Test
  void optionsOfTcpAddUp() {
    TcpOptions options =
        read("TCPCONFIG TTLS\nTCPCONFIG UNRESTRICTLOWPORTS FINWAIT2TIME 60 TCPSENDBFRSIZE 1000"
                + " INTERVAL 10 DELAYACKS EPHEMERALPORTS 40000 50000")
            .options();
    assertThat(options).isEqualTo(new TcpOptions(true, false, 60, 1000, 65_536, 40_000, 50_000));
    assertThat(options.restrictsEphemeralPorts()).isTrue();
  }

  @Test
  void rowsShowZonesInOrder() {
    assertThat(read("NETACCESS\n10.0.0.0/8 WIDE\nDEFAULT REST\nENDNETACCESS").access().rows())
        .map(Object::toString)
        .isEqualTo(List.of("10.0.0.0/8=WIDE", "DEFAULT=REST"));
  }
}
