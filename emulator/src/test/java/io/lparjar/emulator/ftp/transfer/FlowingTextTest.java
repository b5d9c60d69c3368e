package io.lparjar.emulator.ftp.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.emulator.FtpClient;
import io.lparjar.emulator.junit.ZosExtension;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.net.ftp.FTP;
import org.apache.commons.net.ftp.FTPClient;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FlowingTextTest {
  /** Characters of one to three bytes, so that pieces end within some of them. */
  private static final String MIXED = "A\u65E5\u672CB\u8A9E ";

  @RegisterExtension static final ZosExtension ZOS = ZosExtension.create();

  @ParameterizedTest
  @CsvSource({
    "IBM-939, 0",
    "IBM-939, 1",
    "IBM-939, 2",
    "IBM-1388, 3",
    "UTF-8, 0",
    "UTF-8, 1",
    "UTF-16, 1"
  })
  void lineLongerThanAPieceIsNotCut(String page, int shift) throws IOException {
    String text = "X".repeat(shift) + "\u65E5\u672C ".repeat(60_000) + "\r\nEND\r\n";

    assertThat(thereAndBack(page, text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"IBM-939", "IBM-930", "UTF-8"})
  void linesOfAllLengthsComeBack(String page) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      text.append(MIXED.repeat(i % 40)).append("\r\n");
    }

    assertThat(thereAndBack(page, text.toString())).isEqualTo(text.toString());
  }

  private static String thereAndBack(String page, String text) throws IOException {
    FTPClient ftp = FtpClient.login(ZOS.emulator());
    ftp.changeWorkingDirectory("/u/devuser");
    ftp.site("ENCODING=MBCS MBDATACONN=(" + page + ",UTF-8)");
    // TYPE is ASCII, but the bytes are those of the test.
    ftp.setFileType(FTP.BINARY_FILE_TYPE);
    ftp.sendCommand("TYPE", "A");
    ByteArrayOutputStream back = new ByteArrayOutputStream();

    assertThat(
            ftp.storeFile("text", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))))
        .as(ftp.getReplyString())
        .isTrue();
    assertThat(ftp.retrieveFile("text", back)).as(ftp.getReplyString()).isTrue();
    return back.toString(StandardCharsets.UTF_8);
  }
}
