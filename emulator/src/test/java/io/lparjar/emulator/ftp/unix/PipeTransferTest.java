package io.lparjar.emulator.ftp.unix;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.emulator.ZosEmulator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.commons.net.ftp.FTP;
import org.apache.commons.net.ftp.FTPClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
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

  /** What the reader gets of {@code text} when each side has given some commands before. */
  private static byte[] through(byte[] text, List<String> ofWriter, List<String> ofReader)
      throws IOException {
    try (ZosEmulator system = ZosEmulator.builder().start()) {
      FTPClient writer = client(system);
      FTPClient reader = client(system);
      assertThat(writer.sendCommand("XFIF", "pipe")).isEqualTo(257);
      for (String command : ofWriter) {
        assertThat(writer.sendCommand(command)).as(command).isBetween(200, 250);
      }
      for (String command : ofReader) {
        assertThat(reader.sendCommand(command)).as(command).isBetween(200, 250);
      }
      CompletableFuture<Boolean> stored =
          CompletableFuture.supplyAsync(
              () -> {
                try {
                  return writer.storeFile("pipe", new ByteArrayInputStream(text));
                } catch (IOException failure) {
                  throw new UncheckedIOException(failure);
                }
              });
      ByteArrayOutputStream received = new ByteArrayOutputStream();

      assertThat(reader.retrieveFile("pipe", received)).isTrue();
      assertThat(stored.join()).isTrue();
      writer.disconnect();
      reader.disconnect();
      return received.toByteArray();
    }
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  @Test
  void whatOneClientStoresAnotherRetrieves() throws IOException {
    assertThat(through(TEXT, List.of(), List.of())).isEqualTo(TEXT);
  }

  @Test
  void linesGoThroughAsRecords() throws IOException {
    byte[] marked = bytes('A', 0xFF, 1, 'B', 0xFF, 1, 0xFF, 2);
    byte[] blocks = bytes(0x80, 0, 1, 0xC1, 0x40, 0, 1, 0xC2);

    assertThat(through(marked, List.of("TYPE A", "STRU R"), List.of("TYPE E", "MODE B")))
        .isEqualTo(blocks);
    assertThat(through(blocks, List.of("TYPE E", "MODE B"), List.of("TYPE A", "STRU R")))
        .isEqualTo(marked);
  }

  @Test
  void bytesGoThroughAsOneRecord() throws IOException {
    byte[] marked = bytes(1, 0xFF, 0xFF, 2, 0xFF, 1, 0xFF, 2);

    assertThat(through(marked, List.of("STRU R"), List.of())).isEqualTo(bytes(1, 0xFF, 2));
    assertThat(through(bytes(1, 0xFF, 2), List.of(), List.of("STRU R"))).isEqualTo(marked);
  }

  @Test
  void textOfSeveralBytesIsTranslated() throws IOException {
    byte[] text = "\u4E2D\u6587\r\n".getBytes(StandardCharsets.UTF_8);
    List<String> wide = List.of("TYPE A", "SITE ENCODING=MBCS MBDATACONN=(IBM-1388,UTF-8)");

    assertThat(through(text, wide, wide)).isEqualTo(text);
    assertThat(through(text, wide, List.of())).startsWith(0x0E).endsWith(0x0F, 0x15);
  }
}
