package io.lparjar.emulator;

import static io.lparjar.emulator.given.GivenDataSet.variableBlocked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lparjar.security.certificate.CertificateFormat;
import io.lparjar.security.certificate.CertificateMaker;
import io.lparjar.security.certificate.CertificateOwner;
import io.lparjar.security.certificate.DigitalCertificate;
import io.lparjar.security.certificate.KeyType;
import io.lparjar.security.saf.UserId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import org.apache.commons.net.ftp.FTPSClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Logins with a certificate in place of a password, over the network. */
final class ClientCertificateTest {
  private static final CertificateMaker MAKER = new CertificateMaker(Clock.systemUTC());
  private static final DigitalCertificate AUTHORITY =
      MAKER.authority(
          new CertificateMaker.Request(
              CertificateOwner.CERTAUTH, "CLIENTS", "CN=Clients", KeyType.NISTECC, List.of()));
  private static final DigitalCertificate ALICE = client("Alice");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path directory;

  @SuppressWarnings("NullAway.Init")
  private ZosEmulator system;

  /** Of an authority that only has the name of the other. */
  private static final DigitalCertificate STRANGER =
      signed(
          "Alice",
          MAKER.authority(
              new CertificateMaker.Request(
                  CertificateOwner.CERTAUTH, "CLIENTS", "CN=Clients", KeyType.NISTECC, List.of())));

  private static DigitalCertificate client(String name) {
    return signed(name, AUTHORITY);
  }

  private static DigitalCertificate signed(String name, DigitalCertificate authority) {
    return MAKER.signed(
        new CertificateMaker.Request(
            CertificateOwner.of(new UserId("ALICE")),
            name,
            "CN=" + name,
            KeyType.NISTECC,
            List.of()),
        authority);
  }

  /** ALICE's certificate is registered with her, and that of its authority is in the ring. */
  @BeforeEach
  void start() throws IOException {
    start(
        ZosEmulator.builder(),
        "EXTENSIONS AUTH_TLS",
        "SECURE_LOGIN VERIFY_USER",
        "SECURE_PASSWORD OPTIONAL");
  }

  private void start(ZosEmulator.Builder builder, String... statements) throws IOException {
    Path ftpData = Files.write(directory.resolve("ftp.data"), List.of(statements));
    system = builder.user("ALICE", "SECRET").ftpData(ftpData).start();
    system.certificateAuthority();
    system
        .given()
        .dataSet("IBMUSER.CA", variableBlocked(84).records(pem(AUTHORITY)))
        .dataSet("IBMUSER.ALICE", variableBlocked(84).records(pem(ALICE)))
        .racf("RACDCERT CERTAUTH ADD('IBMUSER.CA') WITHLABEL('CLIENTS') TRUST")
        .racf("RACDCERT ID(ALICE) ADD('IBMUSER.ALICE') WITHLABEL('ALICE') TRUST")
        .racf("RACDCERT ID(FTPD) CONNECT(CERTAUTH LABEL('CLIENTS') RING(FTPRING))");
  }

  @AfterEach
  void stop() {
    system.close();
  }

  private static String[] pem(DigitalCertificate certificate) {
    byte[] text =
        CertificateFormat.CERTB64.write(
            certificate, List.of(certificate.certificate()), new char[0]);
    return new String(text, StandardCharsets.US_ASCII).lines().toArray(String[]::new);
  }

  private FTPSClient connect(DigitalCertificate shown) throws Exception {
    FTPSClient client = new FTPSClient(false);
    client.setKeyManager(keys(shown));
    client.connect(system.ftpAddress().getAddress(), system.ftpAddress().getPort());
    return client;
  }

  private static KeyManager keys(DigitalCertificate shown)
      throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
    store.load(null, null);
    store.setKeyEntry(
        "me",
        Objects.requireNonNull(shown.privateKey()),
        new char[0],
        new X509Certificate[] {shown.certificate()});
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(store, new char[0]);
    return keys.getKeyManagers()[0];
  }

  @Test
  void theUserWithWhomItIsRegisteredNeedsNoPassword() throws Exception {
    FTPSClient client = connect(ALICE);

    assertThat(client.user("ALICE")).isEqualTo(230);
    assertThat(client.getReplyString()).startsWith("230-User ALICE is an authorized user");
    client.disconnect();
  }

  @Test
  void thePortOfEntryCountsWithoutAPasswordToo() throws Exception {
    system.given().racf("RDEFINE TERMINAL 7F000001 UACC(NONE)").racf("SETROPTS CLASSACT(TERMINAL)");
    FTPSClient client = connect(ALICE);

    assertThat(client.user("ALICE")).isEqualTo(530);
    system.given().racf("PERMIT 7F000001 CLASS(TERMINAL) ID(ALICE) ACCESS(READ)");
    assertThat(client.user("ALICE")).isEqualTo(230);
    client.disconnect();
  }

  @Test
  void theApplicationCountsWithoutAPasswordToo() throws Exception {
    system.given().racf("RDEFINE APPL OMVSAPPL UACC(NONE)").racf("SETROPTS CLASSACT(APPL)");
    FTPSClient client = connect(ALICE);

    assertThat(client.user("ALICE")).isEqualTo(530);
    client.disconnect();
  }

  @Test
  void aFilterOfARaclistedClassCountsBehindRefresh() throws Exception {
    system
        .given()
        .racf("SETROPTS CLASSACT(DIGTNMAP) RACLIST(DIGTNMAP)")
        .racf("RACDCERT ID(DEVUSER) MAP SDNFILTER('CN=Bob') WITHLABEL('BOB') TRUST");
    FTPSClient client = connect(client("Bob"));

    assertThat(client.user("DEVUSER")).isEqualTo(530);
    system.given().racf("SETROPTS RACLIST(DIGTNMAP) REFRESH");
    assertThat(client.user("DEVUSER")).isEqualTo(230);
    client.disconnect();
  }

  @Test
  void netstatShowsWhoIsLoggedInAndHowTheConnectionIsProtected() throws Exception {
    FTPSClient client = connect(ALICE);
    client.user("ALICE");

    assertThat(system.console().execute("D TCPIP,,NETSTAT,CONN,APPLDATA"))
        .filteredOn(line -> line.contains("APPLICATION DATA"))
        .singleElement()
        .asString()
        .matches("  APPLICATION DATA:  EZAFTP0S C ALICE     PF1[23]4X [0-9A-F]{4}");
    client.disconnect();
  }

  @Test
  void anotherUserIsNotLetIn() throws Exception {
    FTPSClient client = connect(ALICE);

    assertThat(client.user("DEVUSER")).isEqualTo(530);
    client.disconnect();
  }

  @Test
  void aCertificateThatNobodyRegisteredIsNotEnough() throws Exception {
    FTPSClient client = connect(client("Bob"));

    assertThat(client.user("ALICE")).isEqualTo(530);
    client.disconnect();
  }

  @Test
  void aCertificateOfAnAuthorityThatIsNotInTheRingIsRefusedInTheHandshake() {
    assertThatThrownBy(() -> connect(STRANGER).noop()).isInstanceOf(IOException.class);
  }

  /** Another system, on which a policy says what becomes of certificates. */
  private void startWithPolicy(String clientAuthType, String... statements) throws IOException {
    system.close();
    Path policy =
        Files.write(
            directory.resolve("policy"),
            """
            TTLSRule ftp
            {
              LocalPortRange 1-65535
              Direction Inbound
              TTLSGroupActionRef on
              TTLSEnvironmentActionRef server
            }
            TTLSGroupAction on
            {
              TTLSEnabled On
            }
            TTLSEnvironmentAction server
            {
              HandshakeRole ServerWithClientAuth
              TTLSKeyringParms
              {
                Keyring FTPD/FTPRING
              }
              TTLSEnvironmentAdvancedParms
              {
                ApplicationControlled On
                ClientAuthType %s
              }
            }
            """
                .replace("%s", clientAuthType)
                .getBytes(StandardCharsets.US_ASCII));
    List<String> all = new ArrayList<>(List.of("EXTENSIONS AUTH_TLS", "TLSMECHANISM ATTLS"));
    all.addAll(List.of(statements));
    start(ZosEmulator.builder().policy(policy), all.toArray(String[]::new));
  }

  /** The clients who are still there behind the handshake. */
  private List<String> welcome() throws Exception {
    List<String> welcome = new ArrayList<>();
    Map<String, Optional<DigitalCertificate>> clients = new TreeMap<>();
    clients.put("registered", Optional.of(ALICE));
    clients.put("stranger", Optional.of(STRANGER));
    clients.put("valid", Optional.of(client("Bob")));
    clients.put("without", Optional.empty());
    for (Map.Entry<String, Optional<DigitalCertificate>> each : clients.entrySet()) {
      FTPSClient client = new FTPSClient(false);
      if (each.getValue().isPresent()) {
        client.setKeyManager(keys(each.getValue().get()));
      }
      try {
        client.connect(system.ftpAddress().getAddress(), system.ftpAddress().getPort());
        if (client.noop() == 200) {
          welcome.add(each.getKey());
        }
      } catch (IOException refused) {
        assertThat(system.isRunning()).isTrue();
      }
      client.disconnect();
    }
    return welcome;
  }

  @ParameterizedTest
  @CsvSource({
    "PassThru,registered stranger valid without",
    "Full,registered valid without",
    "Required,registered valid",
    "SAFCheck,registered"
  })
  void aPolicySaysWhoMayShakeHands(String clientAuthType, String clients) throws Exception {
    startWithPolicy(clientAuthType);

    assertThat(welcome()).containsExactly(clients.split(" ", -1));
  }

  @Test
  void aCertificateThatNobodyCheckedProvesNothing() throws Exception {
    startWithPolicy("PassThru", "SECURE_LOGIN VERIFY_USER", "SECURE_PASSWORD OPTIONAL");
    system.given().racf("RACDCERT ID(ALICE) MAP SDNFILTER('CN=Alice') WITHLABEL('MAP') TRUST");
    FTPSClient client = connect(STRANGER);

    assertThat(client.user("ALICE")).isEqualTo(531);
    client.disconnect();
  }

  @Test
  void aFilterGivesItToAUser() throws Exception {
    system.given().racf("RACDCERT ID(DEVUSER) MAP SDNFILTER('CN=Bob') WITHLABEL('BOB') TRUST");
    FTPSClient client = connect(client("Bob"));

    assertThat(client.user("DEVUSER")).isEqualTo(230);
    client.disconnect();
  }
}
