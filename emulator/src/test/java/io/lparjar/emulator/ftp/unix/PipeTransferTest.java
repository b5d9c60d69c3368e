package io.lparjar.emulator.ftp.unix;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.emulator.ZosEmulator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.apache.commons.net.ftp.FTP;
import org.apache.commons.net.ftp.FTPClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PipeTransferTest {
  private static final byte[] TEXT =
      "10.1.2.3 HOST\r\n10.1.2.4 OTHER\r\n".getBytes(StandardCharsets.US_ASCII);

  private static FTPClient client(ZosEmulator system) throws IOException {
    FTPClient client = new FTPClient();
    client.connect(system.ftpAddress().getAddress(), system.ftpAddress().getPort());
    assertThat(client.login("DEVUSER", "DEVUSER")).isTrue();
    client.enterLocalPassiveMode();
    client.setFileType(FTP.BINARY_FILE_TYPE);
    client.changeWorkingDirectory("/u/devuser");
    client.sendSiteCommand("UNIXFILETYPE=FIFO");
    return client;
  }

  @Test
  void whatOneClientStoresAnotherRetrieves() throws IOException {
    try (ZosEmulator system = ZosEmulator.builder().start()) {
      FTPClient writer = client(system);
      FTPClient reader = client(system);
      assertThat(writer.sendCommand("XFIF", "pipe")).isEqualTo(257);
      CompletableFuture<Boolean> stored =
          CompletableFuture.supplyAsync(
              () -> {
                try {
                  return writer.storeFile("pipe", new ByteArrayInputStream(TEXT));
                } catch (IOException failure) {
                  throw new UncheckedIOException(failure);
                }
              });
      ByteArrayOutputStream received = new ByteArrayOutputStream();

      assertThat(reader.retrieveFile("pipe", received)).isTrue();
      assertThat(stored.join()).isTrue();
      assertThat(received.toByteArray()).isEqualTo(TEXT);
      writer.disconnect();
      reader.disconnect();
    }
  }
}
