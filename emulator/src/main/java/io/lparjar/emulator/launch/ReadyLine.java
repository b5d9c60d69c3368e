package io.lparjar.emulator.launch;

import io.lparjar.emulator.ZosEmulator;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a started system tells those who wait for it.
 *
 * @param ftp where the FTP server listens
 * @param ftps where it listens for implicit TLS, or null
 * @param pid process id
 */
record ReadyLine(InetSocketAddress ftp, @Nullable InetSocketAddress ftps, long pid) {

  /** What {@code system} has to tell. */
  static ReadyLine of(ZosEmulator system, long pid) {
    return new ReadyLine(system.ftpAddress(), system.ftpsAddress().orElse(null), pid);
  }

  /** {@code READY ftp=127.0.0.1:2121 ftps=127.0.0.1:2990 pid=1234}. */
  String text() {
    return "READY ftp=" + text(ftp) + (ftps == null ? "" : " ftps=" + text(ftps)) + " pid=" + pid;
  }

  /**
   * The same for programs:
   *
   * <pre>
   * {"ftp":{"host":"127.0.0.1","port":2121},"ftps":{"host":"127.0.0.1","port":2990},"pid":1234}
   * </pre>
   */
  String json() {
    return "{\"ftp\":"
        + json(ftp)
        + (ftps == null ? "" : ",\"ftps\":" + json(ftps))
        + ",\"pid\":"
        + pid
        + "}\n";
  }

  private static String json(InetSocketAddress address) {
    return String.format(
        Locale.ROOT,
        "{\"host\":\"%s\",\"port\":%d}",
        address.getAddress().getHostAddress(),
        address.getPort());
  }

  /** Writes the JSON form; a reader sees the whole file or none. */
  void write(Path file) throws IOException {
    Path target = file.toAbsolutePath();
    Path draft = target.resolveSibling(target.getFileName() + "." + pid + ".tmp");
    Files.writeString(draft, json(), StandardCharsets.UTF_8);
    Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static String text(InetSocketAddress address) {
    String host = address.getAddress().getHostAddress();
    return (host.contains(":") ? "[" + host + "]" : host) + ":" + address.getPort();
  }
}
