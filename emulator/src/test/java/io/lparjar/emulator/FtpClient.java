package io.lparjar.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.commons.net.ftp.FTPClient;

/** A foreign client (commons-net) of a system. */
public final class FtpClient {
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private FtpClient() {}

  /** A client that is connected. */
  public static FTPClient connect(ZosEmulator zos) throws IOException {
    return connect(zos, LIMIT);
  }

  /** A client that is connected, and gives up waiting after {@code limit}. */
  public static FTPClient connect(ZosEmulator zos, Duration limit) throws IOException {
    FTPClient ftp = new FTPClient();
    ftp.setConnectTimeout((int) limit.toMillis()); // that of the greeting, too
    ftp.setDefaultTimeout((int) limit.toMillis());
    ftp.setDataTimeout(limit);
    ftp.connect(zos.ftpAddress().getAddress(), zos.ftpAddress().getPort());
    ftp.setSoTimeout((int) limit.toMillis());
    return ftp;
  }

  /** DEVUSER, logged in, in passive mode. */
  public static FTPClient login(ZosEmulator zos) throws IOException {
    FTPClient ftp = connect(zos);
    assertThat(ftp.login("DEVUSER", "DEVUSER")).isTrue();
    ftp.enterLocalPassiveMode();
    return ftp;
  }

  /** Whether text was stored. */
  public static boolean store(FTPClient ftp, String name, String text) throws IOException {
    return ftp.storeFile(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)));
  }

  /** The text that was retrieved. */
  public static String retrieve(FTPClient ftp, String name) throws IOException {
    ByteArrayOutputStream back = new ByteArrayOutputStream();
    assertThat(ftp.retrieveFile(name, back)).isTrue();
    return back.toString(StandardCharsets.US_ASCII);
  }
}
