package io.lparjar.emulator.launch;

import io.lparjar.emulator.ZosEmulator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Does what a start and the first commands of a client do, so that the virtual machine can archive
 * the classes it takes ({@code -XX:ArchiveClassesAtExit}).
 */
final class Training {
  private static final Pattern PORT = Pattern.compile("229 .*\\|\\|\\|(\\d+)\\|.*");

  /** Takes part in each start, but cannot be run in a training. */
  private static final List<Class<?>> UNTRAINED =
      List.of(Main.class, StopSignal.class, UserProgram.class, ConsoleThread.class);

  private Training() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Logging.configure();
    WarmUp.begin().awaitLogging();
    UNTRAINED.forEach(Training::load);
    LaunchOptions.parse(new String[] {"--in-memory", "--port", "0"}, Map.of()).emulator();
    Path home = Files.createTempDirectory("lparjar");
    try {
      train(system().home(home)); // a first start
      train(system().home(home)); // and a second
      train(system());
    } finally {
      deleteTree(home);
    }
  }

  private static ZosEmulator.Builder system() {
    return ZosEmulator.builder().systemClock().tlsPort(0).quickCurves(true);
  }

  private static void train(ZosEmulator.Builder builder) throws IOException {
    try (ZosEmulator system = builder.start();
        Client client = new Client(system)) {
      ReadyLine.of(system, ProcessHandle.current().pid()).text();
      client.commands("USER DEVUSER", "PASS DEVUSER", "PWD", "TYPE A", "SITE RECFM=FB LRECL=80");
      client.store("STOR A", "LINE\r\n");
      client.fetch("RETR A");
      client.fetch("LIST");
      client.commands("DELE A", "SITE FILETYPE=JES");
      client.store("STOR JOB", "//DEVUSERA JOB 1\r\n//S EXEC PGM=IEFBR14\r\n");
      client.commands("QUIT");
    }
  }

  private static void load(Class<?> type) {
    try {
      Class.forName(type.getName());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void deleteTree(Path top) throws IOException {
    List<Path> paths;
    try (var walk = Files.walk(top)) {
      paths = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : paths) {
      Files.delete(path);
    }
  }

  /** As much of an FTP client as the training needs. */
  private static final class Client implements AutoCloseable {
    private final Socket control;
    private final BufferedReader replies;

    Client(ZosEmulator system) throws IOException {
      control = new Socket(system.ftpAddress().getAddress(), system.ftpAddress().getPort());
      replies =
          new BufferedReader(
              new InputStreamReader(control.getInputStream(), StandardCharsets.ISO_8859_1));
      reply();
    }

    void commands(String... lines) throws IOException {
      for (String line : lines) {
        command(line);
      }
    }

    void store(String line, String text) throws IOException {
      try (Socket data = data()) {
        command(line);
        data.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
      }
      reply();
    }

    void fetch(String line) throws IOException {
      try (Socket data = data()) {
        command(line);
        data.getInputStream().readAllBytes();
      }
      reply();
    }

    private Socket data() throws IOException {
      Matcher port = PORT.matcher(command("EPSV"));
      if (!port.matches()) {
        throw new IOException("no passive data connection");
      }
      return new Socket(control.getInetAddress(), Integer.parseInt(port.group(1)));
    }

    private String command(String line) throws IOException {
      control.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
      return reply();
    }

    private String reply() throws IOException {
      String line = replies.readLine();
      while (line != null && line.charAt(3) != ' ') {
        line = replies.readLine();
      }
      if (line == null) {
        throw new IOException("the server has gone");
      }
      return line;
    }

    @Override
    public void close() throws IOException {
      control.close();
    }
  }
}
