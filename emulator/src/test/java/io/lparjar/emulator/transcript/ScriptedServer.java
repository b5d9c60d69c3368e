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
 * {@code -} says nothing more until the client goes. Replies that follow each other are sent at
 * once. At the end of the script it hangs up.
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
      StringBuilder replies = new StringBuilder();
      for (String step : script) {
        if (step.startsWith(">")) {
          replies.append(step, 1, step.length()).append("\r\n");
        } else {
          send(client, replies);
          if (commands.readLine() == null) {
            return;
          }
        }
      }
      send(client, replies);
    } catch (IOException clientGone) {
      return;
    }
  }

  private static void send(Socket client, StringBuilder replies) throws IOException {
    client.getOutputStream().write(replies.toString().getBytes(StandardCharsets.ISO_8859_1));
    replies.setLength(0);
  }

  @Override
  public void close() throws IOException {
    listener.close();
  }
}
