package io.lparjar.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lparjar.emulator.ftp.config.ServerStatements;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.apache.commons.net.ftp.FTP;
import org.apache.commons.net.ftp.FTPSClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** TLS as clients see it, on the control connection and on data connections. */
@Timeout(120)
final class FtpsTest {
  private final List<AutoCloseable> open = new ArrayList<>();

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path directory;

  @AfterEach
  void closeAll() throws Exception {
    Collections.reverse(open);
    for (AutoCloseable each : open) {
      each.close();
    }
  }

  private ZosEmulator start(String... statements) throws IOException {
    Path ftpData = directory.resolve("ftp.data");
    List<String> lines = new ArrayList<>(List.of("EXTENSIONS AUTH_TLS"));
    lines.addAll(List.of(statements));
    Files.write(ftpData, lines);
    ZosEmulator system =
        ZosEmulator.builder().user("USER1", "SECRET").tlsPort(0).ftpData(ftpData).start();
    open.add(system);
    return system;
  }

  private FTPSClient client(ZosEmulator system, boolean implicit, String protocol)
      throws IOException {
    FTPSClient client = new FTPSClient(implicit, Trust.in(system));
    open.add(client::disconnect);
    client.setEnabledProtocols(new String[] {protocol});
    client.setEndpointCheckingEnabled(true);
    InetSocketAddress address = implicit ? system.ftpsAddress().orElseThrow() : system.ftpAddress();
    client.connect(address.getAddress(), address.getPort());
    assertThat(client.login("USER1", "SECRET")).isTrue();
    client.enterLocalPassiveMode();
    return client;
  }

  private static void roundTrip(FTPSClient client, int size) throws IOException {
    byte[] data = new byte[size];
    new Random(size).nextBytes(data);
    client.setFileType(FTP.BINARY_FILE_TYPE);
    client.sendSiteCommand("RECFM=U BLKSIZE=6000 CYL PRI=1 SEC=1");
    assertThat(client.storeFile("'USER1.BIN'", new ByteArrayInputStream(data))).isTrue();
    ByteArrayOutputStream received = new ByteArrayOutputStream();
    assertThat(client.retrieveFile("'USER1.BIN'", received)).isTrue();
    assertThat(received.toByteArray()).isEqualTo(data);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
  void explicitTlsCarriesControlAndData(String protocol) throws Exception {
    FTPSClient client = client(start(), false, protocol);
    client.execPBSZ(0);
    client.execPROT("P");

    roundTrip(client, 0);
    roundTrip(client, 1);
    roundTrip(client, 1_000_000);
  }

  @Test
  void activeDataConnectionsCarryTlsWithTheServerAsServer() throws Exception {
    FTPSClient client = client(start(), false, "TLSv1.3");
    client.execPBSZ(0);
    client.execPROT("P");
    client.enterLocalActiveMode();

    roundTrip(client, 100_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
  void implicitTlsBeforeTheGreetingIsPrivateInEveryWay(String protocol) throws Exception {
    FTPSClient client = client(start("SECUREIMPLICITZOS FALSE"), true, protocol);
    client.execPBSZ(0);
    client.execPROT("P");

    roundTrip(client, 1);
    roundTrip(client, 1_000_000);
    client.sendCommand("STAT");
    assertThat(client.getReplyString())
        .contains("Control protection level: Private", "Data protection level: Private");
  }

  @Test
  void implicitTlsBehindTheGreetingBeginsInClear() throws Exception {
    ZosEmulator system = start();
    Wire wire = new Wire(system.ftpsAddress().orElseThrow());

    assertThat(wire.next()).startsWith("220-FTPD1 IBM FTP CS");
    assertThat(wire.next()).startsWith("220 ");
    wire.startTls(system);
    assertThat(wire.say("AUTH TLS"))
        .isEqualTo("503 Server on the TLS secure port does not accept the AUTH command");
    assertThat(wire.say("CCC"))
        .isEqualTo("534 Command ccc not allowed for connection to secure port");
  }

  @Test
  void commandsSentInClearOnTheHeelsOfAuthAreDropped() throws Exception {
    ZosEmulator system = start();
    Wire wire = new Wire(system.ftpAddress());
    wire.greeting();
    wire.send("AUTH TLS\r\nUSER injected\r\n");

    assertThat(wire.next())
        .isEqualTo("234 Security environment established - ready for negotiation");
    wire.startTls(system);
    assertThat(wire.say("NOOP")).isEqualTo("200 OK");
    assertThat(wire.say("PASS SECRET")).isEqualTo("503 PASS command must be preceded by USER");
  }

  @Test
  void cccGoesBackToClearAndDataStaysPrivate() throws Exception {
    ZosEmulator system = start("TLSRFCLEVEL RFC4217");
    Wire wire = new Wire(system.ftpAddress());
    wire.greeting();
    wire.say("AUTH TLS");
    wire.startTls(system);
    wire.say("USER USER1");
    wire.say("PASS SECRET");
    wire.say("PBSZ 0");
    wire.say("PROT P");

    assertThat(wire.say("CCC")).isEqualTo("200 CCC command successful");
    wire.endTls();
    assertThat(wire.say("NOOP")).isEqualTo("200 OK");
    assertThat(wire.say("PROT C"))
        .isEqualTo("503 Command PROT rejected -- PROT not allowed after CCC");
  }

  @Test
  void reinTakesTlsAway() throws Exception {
    ZosEmulator system = start();
    Wire wire = new Wire(system.ftpAddress());
    wire.greeting();
    wire.say("AUTH TLS");
    wire.startTls(system);

    assertThat(wire.say("REIN")).isEqualTo("220 Service ready for new user.");
    wire.endTls();
    assertThat(wire.say("PBSZ 0")).isEqualTo("503 Must first establish authentication");
    assertThat(wire.say("AUTH TLS")).startsWith("234 ");
    wire.startTls(system);
    assertThat(wire.say("NOOP")).isEqualTo("200 OK");
  }

  @Test
  void aClientThatNeverFinishesTheHandshakeIsCutOff() throws Exception {
    Wire wire = new Wire(start("TLSTIMEOUT 1").ftpAddress());
    wire.greeting();
    wire.say("AUTH TLS");
    wire.send("\u0016\u0003\u0001");

    assertThat(wire.socket.getInputStream().read()).isEqualTo(-1);
  }

  @Test
  void whatIsNoTlsGetsAnAlertAndTheEnd() throws Exception {
    Wire wire = new Wire(start().ftpAddress());
    wire.greeting();
    wire.say("AUTH TLS");
    wire.send("USER USER1\r\nPASS SECRET\r\n");

    byte[] rest = wire.socket.getInputStream().readAllBytes();
    assertThat(new String(rest, StandardCharsets.ISO_8859_1)).doesNotContain("331", "230");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aSecondHandshakeIsRefused(boolean onTheControlConnection) throws Exception {
    ZosEmulator system = start();
    Wire wire = readyForData(this, system, "TLSv1.2");

    if (onTheControlConnection) {
      assertThatThrownBy(
              () -> {
                wire.secured().startHandshake();
                wire.say("NOOP");
                wire.say("NOOP");
              })
          .isInstanceOf(IOException.class);
    } else {
      try (Socket data = wire.openDataFor("STOR A");
          SSLSocket layered = wire.wrap(wire.context(), data)) {
        layered.startHandshake();
        layered.getOutputStream().write('X');
        layered.getInputStream().read();
      } catch (IOException refused) {
        assertThat(refused).isNotNull();
      }
      assertThat(wire.next()).startsWith("125 ");
      assertThat(wire.next()).isEqualTo("426 Data connection closed. Transfer aborted.");
    }
  }

  @Test
  void keyUpdatesBetweenCommandsAreFine() throws Exception {
    Wire wire = readyForData(this, start(), "TLSv1.3");

    for (int round = 0; round < 3; round++) {
      for (int i = 0; i < 20; i++) {
        wire.secured().startHandshake();
      }
      assertThat(wire.say("NOOP")).isEqualTo("200 OK");
    }
  }

  @Test
  void aFloodOfKeyUpdatesEndsTheSession() throws Exception {
    Wire wire = readyForData(this, start(), "TLSv1.3");

    assertThat(replyBehindKeyUpdates(wire)).as("the end of the connection").isEmpty();
  }

  private static String replyBehindKeyUpdates(Wire wire) {
    try {
      for (int i = 0; i < 100; i++) {
        wire.secured().startHandshake();
      }
      return wire.say("NOOP");
    } catch (IOException cutOff) {
      return "";
    }
  }

  @Test
  void whatComesInClearBehindProtPIsNotStored() throws Exception {
    Wire wire = readyForData(this, start(), "TLSv1.3");
    try (Socket data = wire.openDataFor("STOR A")) {
      data.getOutputStream().write("IN CLEAR\r\n".getBytes(StandardCharsets.ISO_8859_1));
      data.shutdownOutput();

      assertThat(wire.next()).startsWith("125 ");
      assertThat(wire.next()).isEqualTo("426 Data connection closed. Transfer aborted.");
    }
  }

  @Test
  void nothingIsSentInClearToWhoOnlyListensBehindProtP() throws Exception {
    Wire wire = readyInTime(start("TLSTIMEOUT 1"));
    try (Socket data = wire.openDataFor("RETR 'SYS1.PROCLIB(FTPD)'")) {

      assertThat(wire.next()).startsWith("125 ");
      assertThat(wire.next()).isEqualTo("426 Data connection closed. Transfer aborted.");
      assertThatThrownBy(() -> assertThat(data.getInputStream().read()).isEqualTo(-1))
          .isInstanceOfAny(IOException.class);
    }
  }

  @Test
  void dataWithoutCloseNotifyIsTakenForAPart() throws Exception {
    Wire wire = readyForData(this, start(), "TLSv1.2");
    try (Socket data = wire.openDataFor("STOR A")) {
      SSLSocket layered = wire.wrap(wire.context(), data);
      layered.getOutputStream().write("LINE\r\n".getBytes(StandardCharsets.ISO_8859_1));
      data.shutdownOutput();

      assertThat(wire.next()).startsWith("125 ");
      assertThat(wire.next()).isEqualTo("451 Transfer aborted due to receive error");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
  void aCommandInClearUnderTlsEndsTheSession(String protocol) throws Exception {
    Wire wire = readyForData(this, start(), protocol);
    wire.socket.getOutputStream().write("NOOP\r\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(wire.next()).isEqualTo("533 All commands must be protected");
    assertThat(wire.next()).isEmpty();
  }

  @Test
  void aKeyRingThatIsNotThereMakesTlsUnavailable() throws Exception {
    ZosEmulator system = start("KEYRING FTPD/NOSUCH");
    Wire wire = new Wire(system.ftpAddress());
    wire.greeting();

    assertThat(wire.say("AUTH TLS"))
        .isEqualTo("431 Required resource KEYRING temporarily unavailable");
    assertThat(new Wire(system.ftpsAddress().orElseThrow()).next())
        .isEqualTo("421 TLS is not available. Connection closed.");
  }

  /** A client whose handshake took no second; one that was too slow comes again. */
  private Wire readyInTime(ZosEmulator system) throws Exception {
    while (true) {
      try {
        return readyForData(this, system, "TLSv1.3");
      } catch (IOException cutOff) {
        assertThat(system.isRunning()).isTrue();
      }
    }
  }

  private static Wire readyForData(FtpsTest test, ZosEmulator system, String protocol)
      throws Exception {
    Wire wire = test.new Wire(system.ftpAddress());
    wire.protocol = protocol;
    wire.greeting();
    wire.say("AUTH TLS-P");
    wire.startTls(system);
    wire.login();
    return wire;
  }

  @Test
  void aDataConnectionMayHaveASessionOfItsOwn() throws Exception {
    ZosEmulator system = start();
    Wire wire = readyForData(this, system, "TLSv1.3");

    assertThat(wire.store(Trust.in(system))).startsWith("250 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
  void aDataConnectionThatResumesTheSessionMeetsWhatIsRequired(String protocol) throws Exception {
    ZosEmulator system = start("SECURE_SESSION_REUSE REQUIRED");
    Wire wire = readyForData(this, system, protocol);

    assertThat(wire.store(wire.context())).startsWith("250 ");
    assertThat(wire.store(wire.context())).startsWith("250 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
  void aDataConnectionWithASessionOfItsOwnIsRefusedWhereReuseIsRequired(String protocol)
      throws Exception {
    ZosEmulator system = start("SECURE_SESSION_REUSE REQUIRED");
    Wire wire = readyForData(this, system, protocol);

    assertThat(wire.store(Trust.in(system)))
        .isEqualTo("426 Data connection closed. Transfer aborted.");
    assertThat(wire.store(wire.context())).startsWith("250 ");
  }

  @Test
  void theSessionOfAnotherControlConnectionIsNotEnough() throws Exception {
    ZosEmulator system = start("SECURE_SESSION_REUSE REQUIRED");
    Wire other = readyForData(this, system, "TLSv1.2");
    Wire wire = readyForData(this, system, "TLSv1.2");

    assertThat(wire.store(other.context())).startsWith("426 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
  void aSessionThatHasHadItsTimeIsNotResumed(String protocol) throws Exception {
    ZosEmulator system = start("SECURE_SESSION_REUSE REQUIRED", "TLSTIMEOUT 0");
    Wire wire = readyForData(this, system, protocol);

    assertThat(wire.store(wire.context()))
        .isEqualTo("426 Data connection closed. Transfer aborted.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
  void withoutATimeForSessionsAllHandshakesAreFullOnes(String protocol) throws Exception {
    ZosEmulator system = start("TLSTIMEOUT 0");
    Wire wire = readyForData(this, system, protocol);

    assertThat(wire.store(wire.context())).startsWith("250 ");
  }

  @Test
  void aKeyRingThatHasGoneMeanwhileLeavesNoDataConnection() throws Exception {
    ZosEmulator system = start("TLSTIMEOUT 0", "KEYRING FTPD/FTPRING");
    system.certificateAuthority();
    Wire wire = readyForData(this, system, "TLSv1.2");
    system.given().racf("RACDCERT ID(FTPD) DELRING(FTPRING)");

    try (Socket data = wire.openDataFor("STOR A")) {
      assertThat(wire.next()).isEqualTo("425 Can't open data connection.");
      assertThat(data.isConnected()).isTrue();
    }
    assertThat(wire.say("NOOP")).isEqualTo("200 OK");
  }

  @Test
  void reuseMayBeRequiredOfImplicitTls() throws Exception {
    ZosEmulator system = start("SECURE_SESSION_REUSE REQUIRED");
    Wire wire = new Wire(system.ftpsAddress().orElseThrow());
    wire.greeting();
    wire.startTls(system);
    wire.login();

    assertThat(wire.store(Trust.in(system))).startsWith("426 ");
    assertThat(wire.store(wire.context())).startsWith("250 ");
  }

  @Test
  void configuredCiphersAreTheOnlyOnes() throws Exception {
    ZosEmulator system =
        start("CIPHERSUITE SSL_DES_SHA", "CIPHERSUITE SSL_AES_256_SHA", "SSLV3 TRUE");
    Wire wire = new Wire(system.ftpAddress());
    wire.greeting();
    wire.say("AUTH TLS");
    wire.startTls(system);

    assertThat(wire.secured().getSession().getCipherSuite())
        .isEqualTo("TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA");
  }

  @Test
  void whereOnlyDeadCiphersAreConfiguredTheHandshakeIsRefusedWithAnAlert() throws Exception {
    ZosEmulator system = start("CIPHERSUITE SSL_DES_SHA", "CIPHERSUITE SSL_RC2_MD5_EX");
    Wire wire = new Wire(system.ftpAddress());
    wire.greeting();
    wire.say("AUTH TLS");

    assertThatThrownBy(() -> wire.startTls(system)).hasMessageContaining("handshake_failure");
  }

  @Test
  void theAuthorityIsExportedAndStaysTheSame() throws Exception {
    Path home = directory.resolve("home");
    Path exported = home.resolve("certificates").resolve("ca.pem");
    String first;
    try (ZosEmulator system = ZosEmulator.builder().home(home).start()) {
      assertThat(system.ftpsAddress()).isEmpty();
      first = Files.readString(exported);
    }
    try (ZosEmulator system = ZosEmulator.builder().home(home).start()) {
      system.certificateAuthority();

      assertThat(first).startsWith("-----BEGIN CERTIFICATE-----");
      assertThat(Files.readString(exported)).isEqualTo(first);
    }
  }

  @Test
  void implicitTlsNeedsToBeAskedFor() {
    try (ZosEmulator system = ZosEmulator.builder().start()) {
      assertThat(system.ftpsAddress()).isEmpty();
    }
  }

  @Test
  void aStrangersAuthorityDoesNotVouchForTheServer() throws Exception {
    ZosEmulator system = start();
    Wire wire = new Wire(system.ftpAddress());
    wire.greeting();
    wire.say("AUTH TLS");

    assertThatThrownBy(() -> wire.startTls(start())).isInstanceOf(IOException.class);
  }

  @Test
  void rowsOfTlsHaveTheDefaultsOfTheManual() {
    assertThat(ServerStatements.TLSPORT.defaultValue()).isEqualTo(990);
    assertThat(ServerStatements.TLSTIMEOUT.defaultValue()).isEqualTo(100);
    assertThat(ServerStatements.SECUREIMPLICITZOS.defaultValue()).isTrue();
  }

  /** A client that sees every byte, in clear and under TLS. */
  private final class Wire {
    private final Socket socket;
    private InputStream in;
    private OutputStream out;
    private @Nullable SSLSocket secured;
    private @Nullable SSLContext context;
    private String protocol = "TLSv1.2";

    Wire(InetSocketAddress address) throws IOException {
      socket = new Socket(address.getAddress(), address.getPort());
      open.add(socket);
      in = socket.getInputStream();
      out = socket.getOutputStream();
    }

    void greeting() throws IOException {
      assertThat(next()).startsWith("220-");
      assertThat(next()).startsWith("220 ");
    }

    void send(String text) throws IOException {
      out.write(text.getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
    }

    String next() throws IOException {
      StringBuilder line = new StringBuilder();
      for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
        line.append((char) c);
      }
      return line.toString().stripTrailing();
    }

    String say(String command) throws IOException {
      send(command + "\r\n");
      return next();
    }

    /** Sends a transfer command, and opens its data connection. */
    Socket openDataFor(String command) throws IOException {
      String port = say("EPSV").replaceAll(".*\\|\\|\\|(\\d+)\\|.*", "$1");
      Socket data = new DataSocket(socket, Integer.parseInt(port));
      send(command + "\r\n");
      return data;
    }

    /** Stores a line over a data connection of {@code using}, and gives the completion reply. */
    String store(SSLContext using) throws IOException {
      try (Socket data = openDataFor("STOR A");
          SSLSocket layered = wrap(using, data)) {
        layered.getOutputStream().write("LINE\r\n".getBytes(StandardCharsets.ISO_8859_1));
        layered.shutdownOutput();
        // With TLS 1.3, the ticket for the next time comes at the end.
        assertThat(layered.getInputStream().read()).isEqualTo(-1);
      } catch (IOException refused) {
        assertThat(refused).isNotNull();
      }
      String reply = next();
      return reply.startsWith("125") ? next() : reply;
    }

    void startTls(ZosEmulator trusted) throws IOException {
      SSLContext using = Trust.in(trusted);
      SSLSocket layered = wrap(using, socket);
      context = using;
      secured = layered;
      in = layered.getInputStream();
      out = layered.getOutputStream();
    }

    private SSLSocket wrap(SSLContext using, Socket plain) throws IOException {
      SSLSocket layered =
          (SSLSocket) using.getSocketFactory().createSocket(plain, "ftp.test", 21, false);
      layered.setEnabledProtocols(new String[] {protocol});
      layered.startHandshake();
      return layered;
    }

    SSLSocket secured() {
      return Objects.requireNonNull(secured);
    }

    /** What remembers the session of the control connection. */
    SSLContext context() {
      return Objects.requireNonNull(context);
    }

    void login() throws IOException {
      say("USER USER1");
      assertThat(say("PASS SECRET")).startsWith("230 ");
    }

    /** Exchanges close_notify, and goes on in clear. */
    void endTls() throws IOException {
      assertThat(in.read()).isEqualTo(-1);
      secured().close();
      in = socket.getInputStream();
      out = socket.getOutputStream();
    }
  }

  /** A data connection that names the control port, by which the JDK remembers sessions. */
  private static final class DataSocket extends Socket {
    private final int controlPort;

    DataSocket(Socket control, int port) throws IOException {
      super(control.getInetAddress(), port);
      controlPort = control.getPort();
    }

    @Override
    public int getPort() {
      return controlPort;
    }
  }
}
