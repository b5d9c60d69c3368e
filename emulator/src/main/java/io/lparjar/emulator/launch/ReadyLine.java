package io.lparjar.emulator.launch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/**
 * What a started system tells those who wait for it.
 *
 * @param ftp where the FTP server listens
 * @param pid process id
 */
record ReadyLine(InetSocketAddress ftp, long pid) {

  /** {@code READY ftp=127.0.0.1:2121 pid=1234}. */
  String text() {
    return "READY ftp=" + host(ftp) + ":" + ftp.getPort() + " pid=" + pid;
  }

  /** {@code {"ftp":{"host":"127.0.0.1","port":2121},"pid":1234}}. */
  String json() {
    return String.format(
        Locale.ROOT,
        "{\"ftp\":{\"host\":\"%s\",\"port\":%d},\"pid\":%d}\n",
        ftp.getAddress().getHostAddress(),
        ftp.getPort(),
        pid);
  }

  /** Writes the JSON form; a reader sees the whole file or none. */
  void write(Path file) throws IOException {
    Path target = file.toAbsolutePath();
    Path draft = target.resolveSibling(target.getFileName() + "." + pid + ".tmp");
    Files.writeString(draft, json(), StandardCharsets.UTF_8);
    Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static String host(InetSocketAddress address) {
    String host = address.getAddress().getHostAddress();
    return host.contains(":") ? "[" + host + "]" : host;
  }
}
