package io.lparjar.emulator.ftp.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lparjar.datasets.attribute.DataSetType;
import io.lparjar.emulator.ftp.FakeSystem;
import io.lparjar.emulator.ftp.command.CommandDispatcher;
import io.lparjar.emulator.ftp.command.CommandTable;
import io.lparjar.emulator.ftp.config.PortRange;
import io.lparjar.emulator.ftp.config.ServerConfiguration;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.emulator.ftp.session.SessionTap;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.commons.net.ftp.FTP;
import org.apache.commons.net.ftp.FTPClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@Timeout(180)
class FtpListenerTest {
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final Charset EBCDIC = Charset.forName("IBM-1047");

  private final FakeSystem system = new FakeSystem();
  private final List<AutoCloseable> open = new ArrayList<>();

  @AfterEach
  void closeAll() throws Exception {
    Collections.reverse(open);
    for (AutoCloseable each : open) {
      each.close();
    }
  }

  private FtpListener start(ServerConfiguration configuration) {
    return start(configuration, Integer.MAX_VALUE);
  }

  private FtpListener start(ServerConfiguration configuration, int maximumSessions) {
    FtpListener listener =
        FtpListener.start(
            anyPort(),
            system.services(configuration),
            new CommandDispatcher(CommandTable.standard()),
            () -> 0x35,
            tls(configuration),
            () -> SessionTap.NONE,
            maximumSessions);
    open.add(listener);
    return listener;
  }

  /** TLS without a key ring. */
  private TlsServer tls(ServerConfiguration configuration) {
    KeylessTls tls = new KeylessTls(configuration);
    open.add(tls);
    return tls.server();
  }

  private FtpListener start() {
    return start(ServerConfiguration.DEFAULTS);
  }

  private FTPClient client(FtpListener listener) throws IOException {
    FTPClient client = new FTPClient();
    open.add(client::disconnect);
    client.setStrictReplyParsing(true);
    client.connect(listener.address().getAddress(), listener.address().getPort());
    assertThat(client.login("user1", "SECRET")).isTrue();
    return client;
  }

  /** A client that sees every byte. */
  private final class Wire {
    private final Socket socket;
    private final BufferedReader replies;

    Wire(FtpListener listener) throws IOException {
      this(listener.address());
    }

    Wire(InetSocketAddress address) throws IOException {
      socket = new Socket(address.getAddress(), address.getPort());
      open.add(socket);
      socket.setSoTimeout((int) LIMIT.toMillis());
      replies =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
    }

    /** Past the greeting and the login. */
    Wire loggedIn() throws IOException {
      send("USER user1\r\nPASS SECRET\r\n");
      for (int i = 0; i < 4; i++) {
        assertThat(next()).matches("(220|331|230)[- ].*");
      }
      return this;
    }

    void send(String text) throws IOException {
      socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    String next() throws IOException {
      return String.valueOf(replies.readLine());
    }

    /**
     * Sends everything from login to STOR, and gives the reply to EPSV, or what ends the session.
     */
    String storeAtOnce() throws IOException {
      send("USER user1\r\nPASS SECRET\r\nEPSV\r\nSTOR X\r\n");
      String reply = next();
      while (reply.matches("(220|331|230)[- ].*")) {
        reply = next();
      }
      return reply;
    }

    /** Sends EPSV and connects. */
    Socket passive() throws IOException {
      send("EPSV\r\n");
      return connectTo(next());
    }

    /** Connects to where the reply to EPSV says. */
    Socket connectTo(String reply) throws IOException {
      String[] fields = reply.split("\\|", -1);
      Socket data = new Socket(socket.getInetAddress(), Integer.parseInt(fields[3]));
      open.add(data);
      return data;
    }
  }

  private static byte[] read(InputStream from) throws IOException {
    return from.readAllBytes();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void strangersGetNoDataConnectionAndTheClientDoes() throws Exception {
    ServerConfiguration noRedirect =
        ServerConfiguration.DEFAULTS.with(ServerStatements.PASSIVEDATACONN, false);
    Wire wire = new Wire(start(noRedirect)).loggedIn();
    wire.send("EPSV\r\n");
    int port = Integer.parseInt(wire.next().split("\\|", -1)[3]);
    InetAddress server = wire.socket.getInetAddress();
    try (Socket stranger = new Socket(server, port, InetAddress.getByName("127.0.0.2"), 0);
        Socket data = new Socket(server, port)) {
      wire.send("STOR A\r\n");
      data.getOutputStream().write('X');
      data.shutdownOutput();

      assertThat(stranger.getInputStream().read()).isEqualTo(-1);
      assertThat(wire.next()).startsWith("125 ");
      assertThat(wire.next()).startsWith("250 ");
    }
  }

  @Test
  void theGreetingComesFirst() throws IOException {
    Wire wire = new Wire(start());

    assertThat(wire.next()).isEqualTo("220-FTPD1 IBM FTP CS 3.2 at MVS1, 12:34:56 on 2026-01-02.");
    assertThat(wire.next()).isEqualTo("220 Connection will close if idle for more than 5 minutes.");
  }

  @Test
  void textGoesBothWaysInAllWaysToConnect() throws IOException {
    FTPClient client = client(start());
    List<Runnable> ways =
        List.of(
            client::enterLocalPassiveMode,
            client::enterLocalActiveMode,
            () -> {
              client.setUseEPSVwithIPv4(true);
              client.enterLocalPassiveMode();
            });
    for (Runnable way : ways) {
      way.run();
      assertThat(client.storeFile("TEXT", bytes("HELLO\r\nWORLD\r\n"))).isTrue();
      assertThat(client.getReplyString()).startsWith("250 Transfer completed successfully.");
      ByteArrayOutputStream received = new ByteArrayOutputStream();
      assertThat(client.retrieveFile("TEXT", received)).isTrue();
      assertThat(received.toString(StandardCharsets.US_ASCII).lines())
          .containsExactly("HELLO", "WORLD");
    }
  }

  @Test
  void aTransferWhoseDataStandsStillIsEnded() throws IOException {
    Wire wire =
        new Wire(start(ServerConfiguration.DEFAULTS.with(ServerStatements.DATATIMEOUT, 1)))
            .loggedIn();
    wire.passive();
    wire.send("STOR X\r\n");

    assertThat(wire.next()).startsWith("125 ");
    assertThat(wire.next()).isEqualTo("426 Data connection closed. Transfer aborted.");
  }

  @Test
  void withoutATimeoutDataMayComeWhenItWants() throws IOException {
    Wire wire =
        new Wire(start(ServerConfiguration.DEFAULTS.with(ServerStatements.DATATIMEOUT, 0)))
            .loggedIn();
    Socket data = wire.passive();
    wire.send("STOR X\r\n");

    assertThat(wire.next()).startsWith("125 ");
    data.getOutputStream().write("A\r\n".getBytes(StandardCharsets.US_ASCII));
    data.close();
    assertThat(wire.next()).isEqualTo("250 Transfer completed successfully.");
  }

  @Test
  void theSystemLogTellsAboutASession() throws IOException {
    Wire wire =
        new Wire(start(ServerConfiguration.DEFAULTS.with(ServerStatements.FTPLOGGING, true)))
            .loggedIn();
    wire.send("QUIT\r\n");
    wire.next();

    await()
        .atMost(LIMIT)
        .untilAsserted(
            () ->
                assertThat(system.syslog())
                    .containsExactly(
                        "Jan 02 12:34:56 MVS1 ftps[53]: EZYFS50I ID=FTPD100053 CONN starts"
                            + " Client IPaddr=127.0.0.1 hostname=UNKNOWN",
                        "Jan 02 12:34:56 MVS1 ftps[53]: EZYFS56I ID=FTPD100053 ACCESS OK"
                            + " USERID=USER1",
                        "Jan 02 12:34:56 MVS1 ftps[53]: EZYFS52I ID=FTPD100053 CONN ends"));
  }

  @Test
  void eprtConnectsToTheAddressGiven() throws IOException {
    system.dataSets().sequential("USER1.X", "VB", 84, "A".getBytes(EBCDIC));
    Wire wire = new Wire(start()).loggedIn();
    try (ServerSocket data = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      wire.send("EPRT |1|127.0.0.1|" + data.getLocalPort() + "|\r\nRETR X\r\n");
      assertThat(wire.next()).isEqualTo("200 EPRT request OK");
      try (Socket connection = data.accept()) {
        assertThat(read(connection.getInputStream())).isEqualTo(new byte[] {'A', '\r', '\n'});
      }
    }
    assertThat(wire.next()).isEqualTo("125 Sending data set USER1.X");
    assertThat(wire.next()).isEqualTo("250 Transfer completed successfully.");
  }

  @Test
  void aLargeImageComesBackAsItWas() throws IOException {
    FTPClient client = client(start());
    client.enterLocalPassiveMode();
    client.setFileType(FTP.BINARY_FILE_TYPE);
    client.sendSiteCommand("RECFM=U BLKSIZE=32760");
    byte[] data = new byte[5_000_000];
    new Random(7).nextBytes(data);

    assertThat(client.storeFile("'USER1.BIG'", new ByteArrayInputStream(data))).isTrue();
    ByteArrayOutputStream received = new ByteArrayOutputStream();
    assertThat(client.retrieveFile("'USER1.BIG'", received)).isTrue();
    assertThat(received.toByteArray()).isEqualTo(data);
  }

  @Test
  void dataSetsAreMadeRenamedAndDeleted() throws IOException {
    FTPClient client = client(start());

    assertThat(client.makeDirectory("LIB")).isTrue();
    assertThat(client.changeWorkingDirectory("LIB")).isTrue();
    client.enterLocalPassiveMode();
    assertThat(client.storeFile("ONE", bytes("A\r\n"))).isTrue();
    assertThat(client.rename("ONE", "TWO")).isTrue();
    assertThat(client.deleteFile("TWO")).isTrue();
    assertThat(client.changeToParentDirectory()).isTrue();
    assertThat(client.removeDirectory("LIB")).isTrue();
    assertThat(system.dataSets().label("USER1.LIB")).isEmpty();
  }

  @Test
  void pipelinedCommandsAreAnsweredInOrder() throws IOException {
    Wire wire = new Wire(start()).loggedIn();
    StringBuilder commands = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      commands.append("XX").append(i).append("\r\n");
    }
    wire.send(commands.toString());

    for (int i = 0; i < 500; i++) {
      assertThat(wire.next()).isEqualTo("500 unknown command XX" + i);
    }
  }

  @Test
  void aTransferSentOnTheHeelsOfOthersRunsInOrder() throws IOException {
    system.dataSets().sequential("USER1.X", "VB", 84, "A".getBytes(EBCDIC));
    Wire wire = new Wire(start()).loggedIn();
    Socket data = wire.passive();
    wire.send("TYPE A\r\nRETR X\r\nNOOP\r\nQUIT\r\n");

    assertThat(read(data.getInputStream())).isEqualTo(new byte[] {'A', '\r', '\n'});
    assertThat(wire.next()).isEqualTo("200 Representation type is Ascii NonPrint");
    assertThat(wire.next()).isEqualTo("125 Sending data set USER1.X");
    assertThat(wire.next()).isEqualTo("250 Transfer completed successfully.");
    assertThat(wire.next()).isEqualTo("200 OK");
    assertThat(wire.next()).isEqualTo("221 Quit command received. Goodbye.");
    assertThat(wire.next()).isEqualTo("null");
  }

  @Test
  void aborEndsATransferAndIsAnsweredAfterIt() throws IOException {
    Wire wire = new Wire(start()).loggedIn();
    Socket data = wire.passive();
    wire.send("STOR X\r\n");
    assertThat(wire.next()).isEqualTo("125 Storing data set USER1.X");
    data.getOutputStream().write("A\r\n".getBytes(StandardCharsets.US_ASCII));
    wire.send("\u00ff\u00f4\u00ff\u00f2ABOR\r\n");

    assertThat(wire.next()).isEqualTo("426 Data connection closed. Transfer aborted.");
    assertThat(wire.next()).isEqualTo("226 Abort successful.");
    wire.send("NOOP\r\n");
    assertThat(wire.next()).isEqualTo("200 OK");
  }

  @Test
  void aborEndsTheWaitForADataConnection() throws IOException {
    Wire wire = new Wire(start()).loggedIn();
    wire.send("EPSV\r\n");
    assertThat(wire.next()).startsWith("229 ");
    wire.send("STOR X\r\nABOR\r\n");

    assertThat(wire.next()).isEqualTo("425 Can't open data connection.");
    assertThat(wire.next()).isEqualTo("226 Abort successful.");
  }

  @Test
  void afterAnAbortTheNextTransferWorks() throws IOException {
    Wire wire = new Wire(start()).loggedIn();
    wire.passive();
    wire.send("STOR X\r\n");
    wire.next();
    wire.send("ABOR\r\n");
    wire.next();
    wire.next();
    Socket data = wire.passive();
    data.close();
    wire.send("STOR Y\r\n");

    assertThat(wire.next()).isEqualTo("125 Storing data set USER1.Y");
    assertThat(wire.next()).isEqualTo("250 Transfer completed successfully.");
  }

  @Test
  void statIsAnsweredDuringATransfer() throws IOException {
    Wire wire = new Wire(start()).loggedIn();
    Socket data = wire.passive();
    wire.send("STOR X\r\n");
    assertThat(wire.next()).isEqualTo("125 Storing data set USER1.X");
    wire.send("STAT (LRECL\r\n");

    assertThat(wire.next()).startsWith("211-");
    assertThat(wire.next()).isEqualTo("211 *** end of status ***");
    data.close();
    assertThat(wire.next()).isEqualTo("250 Transfer completed successfully.");
  }

  @Test
  void aSecondPasvTakesThePlaceOfTheFirst() throws IOException {
    Wire wire = new Wire(start()).loggedIn();
    wire.send("EPSV\r\n");
    int first = Integer.parseInt(wire.next().split("\\|", -1)[3]);
    wire.passive().close();

    assertThat(refuses(first)).isTrue();
    wire.send("STOR X\r\n");
    assertThat(wire.next()).isEqualTo("125 Storing data set USER1.X");
  }

  private static boolean refuses(int port) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return !socket.isConnected();
    } catch (IOException refused) {
      return true;
    }
  }

  @Test
  void withoutAFreePortThereIsNoPassiveMode() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();
      PortRange range = new PortRange(port, port);
      Wire wire =
          new Wire(
                  start(
                      ServerConfiguration.DEFAULTS.with(ServerStatements.PASSIVEDATAPORTS, range)))
              .loggedIn();
      wire.send("PASV\r\n");

      assertThat(wire.next()).isEqualTo("425 Can't open data connection.");
    }
  }

  @Test
  void portToNobodyGivesNoDataConnection() throws IOException {
    try (Socket silent = new Socket()) { // has the port, and does not listen
      silent.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      Wire wire = new Wire(start()).loggedIn();
      wire.send("EPRT |1|127.0.0.1|" + silent.getLocalPort() + "|\r\nSTOR X\r\n");

      assertThat(wire.next()).isEqualTo("200 EPRT request OK");
      assertThat(wire.next()).isEqualTo("425 Can't open data connection.");
      assertThat(system.dataSets().label("USER1.X")).isEmpty();
    }
  }

  @Test
  void aLineOfAHundredKilobytesIsRefusedAndTheSessionGoesOn() throws IOException {
    Wire wire = new Wire(start()).loggedIn();
    wire.send("NOOP " + "x".repeat(100_000) + "\r\nNOOP\r\n");

    assertThat(wire.next()).isEqualTo("500 command line too long");
    assertThat(wire.next()).isEqualTo("200 OK");
  }

  @Test
  void garbageIsAnsweredAndHarmsNobody() throws IOException {
    FtpListener listener = start();
    long seed = 99;
    Random random = new Random(seed);
    byte[] garbage = new byte[50_000];
    random.nextBytes(garbage);
    Wire wire = new Wire(listener);
    wire.socket.getOutputStream().write(garbage);
    wire.send("\r\nQUIT\r\n");
    wire.next();
    wire.next();

    String reply = wire.next();
    while (!reply.equals("221 Quit command received. Goodbye.")) {
      assertThat(reply).as("seed %s", seed).startsWith("500 ");
      reply = wire.next();
    }
    assertThat(client(listener).sendNoOp()).isTrue();
  }

  @Test
  void aClientThatDoesNotReadIsNotServedWithoutEnd() throws IOException {
    FtpListener listener = start();
    Wire wire = new Wire(listener).loggedIn();
    wire.socket.setSendBufferSize(8 * 1024);
    AtomicLong sent = new AtomicLong();
    Thread flood = new Thread(() -> flood(wire, sent), "flood");
    flood.setDaemon(true);
    flood.start();
    AtomicLong before = new AtomicLong();

    await()
        .atMost(LIMIT)
        .during(Duration.ofMillis(500))
        .until(() -> sent.get() > 0 && sent.get() == before.getAndSet(sent.get()));
    assertThat(client(listener).sendNoOp()).isTrue();
    wire.socket.close();
    await().atMost(LIMIT).until(() -> !flood.isAlive());
  }

  /** Sends commands until the connection ends, and counts them. */
  private static void flood(Wire wire, AtomicLong sent) {
    byte[] command = "HELP SITE\r\n".getBytes(StandardCharsets.US_ASCII);
    try (OutputStream out = wire.socket.getOutputStream()) {
      while (!wire.socket.isClosed()) {
        out.write(command);
        sent.incrementAndGet();
      }
    } catch (IOException closed) {
      return;
    }
  }

  @Test
  void aClientThatGoesAwayDuringATransferLeavesNoSession() throws IOException {
    FtpListener listener = start();
    Wire wire = new Wire(listener).loggedIn();
    wire.passive();
    wire.send("STOR X\r\n");
    wire.next();
    wire.socket.close();

    await().atMost(LIMIT).until(() -> listener.sessions() == 0);
    await().atMost(LIMIT).until(() -> system.dataSets().has("USER1.X"));
  }

  @Test
  void aClientTooManyIsToldAndClosed() throws IOException {
    FtpListener listener = start(ServerConfiguration.DEFAULTS, 1);
    new Wire(listener).loggedIn();
    Wire tooMany = new Wire(listener);

    assertThat(tooMany.next()).isEqualTo("421 Too many sessions. Connection closed.");
    assertThat(tooMany.next()).isEqualTo("null");
  }

  @Test
  void whenAClientHasGoneAnotherTakesItsPlace() throws IOException {
    FtpListener listener = start(ServerConfiguration.DEFAULTS, 1);
    new Wire(listener).loggedIn().socket.close();
    await().atMost(LIMIT).until(() -> listener.sessions() == 0);

    new Wire(listener).loggedIn();
  }

  @Test
  void clientsOfBothPortsAreCountedTogether() throws IOException {
    FtpListener listener = start(ServerConfiguration.DEFAULTS, 1);
    InetSocketAddress implicit = listener.startImplicitTls(anyPort());
    new Wire(listener).loggedIn();

    assertThat(new Wire(implicit).next()).startsWith("421 Too many sessions");
  }

  @Test
  void aClientTooManyThatWaitsForAHandshakeGetsNothingInClear() throws IOException {
    FtpListener listener =
        start(ServerConfiguration.DEFAULTS.with(ServerStatements.SECUREIMPLICITZOS, false), 1);
    InetSocketAddress implicit = listener.startImplicitTls(anyPort());
    new Wire(listener).loggedIn();

    assertThat(new Wire(implicit).next()).isEqualTo("null");
  }

  @Test
  void withoutAKeyRingAClientThatWaitsForAHandshakeGetsNothingInClear() throws IOException {
    FtpListener listener =
        start(ServerConfiguration.DEFAULTS.with(ServerStatements.SECUREIMPLICITZOS, false));

    assertThat(new Wire(listener.startImplicitTls(anyPort())).next()).isEqualTo("null");
  }

  private static InetSocketAddress anyPort() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
  }

  @Test
  void anIdleSessionIsToldAndClosed() throws IOException {
    Wire wire = new Wire(start(ServerConfiguration.DEFAULTS.with(ServerStatements.INACTIVE, 1)));

    assertThat(wire.next()).startsWith("220-");
    assertThat(wire.next()).startsWith("220 ");
    assertThat(wire.next()).isEqualTo("421 Connection closed due to inactivity");
    assertThat(wire.next()).isEqualTo("null");
  }

  @Test
  void aStopCutsTransfersOffAndKeepsWhatCame() throws IOException {
    FtpListener listener =
        start(ServerConfiguration.DEFAULTS.with(ServerStatements.FTPLOGGING, true));
    Wire idle = new Wire(listener).loggedIn();
    Wire wire = new Wire(listener).loggedIn();
    wire.send("SITE CONDDISP=DELETE\r\n");
    wire.next();
    Socket data = wire.passive();
    wire.send("STOR X\r\n");
    assertThat(wire.next()).startsWith("125 ");
    data.getOutputStream().write("A\r\n".getBytes(StandardCharsets.US_ASCII));

    listener.close();

    assertThat(idle.next()).isEqualTo("null");
    assertThat(wire.next())
        .isEqualTo(
            "451 data transfer aborted - command terminated due to server shutdown in progress");
    assertThat(wire.next()).isEqualTo("null");
    assertThat(system.dataSets().has("USER1.X")).isTrue();
    assertThat(system.syslog())
        .anyMatch(line -> line.endsWith("ALLOC OK Create MVS DSN=USER1.X"))
        .anyMatch(
            line -> line.matches(".*EZYFS82I .*cmd=STOR MVS DSN=USER1.X bytes=\\d reply=451"));
  }

  @Test
  void aTransferIsNotIdleWhileOtherSessionsAre() throws IOException {
    FtpListener listener = start(ServerConfiguration.DEFAULTS.with(ServerStatements.INACTIVE, 1));
    Wire wire = new Wire(listener);
    String passive = wire.storeAtOnce();
    while (!passive.startsWith("229 ")) { // a client that came too late, and comes again
      wire = new Wire(listener);
      passive = wire.storeAtOnce();
    }
    Socket data = wire.connectTo(passive);
    assertThat(wire.next()).startsWith("125 ");
    Wire idle = new Wire(listener);
    assertThat(idle.next()).startsWith("220-");
    assertThat(idle.next()).startsWith("220 ");
    assertThat(idle.next()).startsWith("421 ");
    data.close();

    assertThat(wire.next()).isEqualTo("250 Transfer completed successfully.");
  }

  @Test
  void closingEndsSessionsAndFreesThePort() throws IOException {
    FtpListener listener = start();
    int port = listener.address().getPort();
    Wire wire = new Wire(listener).loggedIn();
    wire.passive();
    wire.send("STOR X\r\n");
    wire.next();
    listener.close();

    await().atMost(LIMIT).until(() -> wire.next().equals("null"));
    assertThat(refuses(port)).isTrue();
  }

  @Test
  void membersOfALibraryAreStoredByTheirNames() throws IOException {
    system.dataSets().partitioned("USER1.LIB", DataSetType.PDSE, "FB", 80);
    FTPClient client = client(start());
    client.enterLocalPassiveMode();
    client.changeWorkingDirectory("'USER1.LIB'");

    assertThat(client.storeFile("mem", bytes("X\r\n"))).isTrue();
    assertThat(system.dataSets().has("USER1.LIB(MEM)")).isTrue();
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
  }
}
