package io.lparjar.emulator.transcript;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A server that says what a script says: {@code >reply} is sent, {@code <command} waited for,
 * {@code -} says nothing more until the client goes. At the end of the script it hangs up.
 */
final class ScriptedServer implements AutoCloseable {
  private final ServerSocket listener;
  private final List<String> script;

  ScriptedServer(List<String> script) throws IOException {
    this.listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    this.script = List.copyOf(script);
    Thread thread = new Thread(this::serve, "scripted-server");
    thread.setDaemon(true);
    thread.start();
  }

  int port() {
    return listener.getLocalPort();
  }

  private void serve() {
    try (Socket client = listener.accept();
        BufferedReader commands =
            new BufferedReader(
                new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1))) {
      for (String step : script) {
        if (step.startsWith(">")) {
          client
              .getOutputStream()
              .write((step.substring(1) + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        } else if (commands.readLine() == null) {
          return;
        }
      }
    } catch (IOException clientGone) {
      return;
    }
  }

  @Override
  public void close() throws IOException {
    listener.close();
  }
}
