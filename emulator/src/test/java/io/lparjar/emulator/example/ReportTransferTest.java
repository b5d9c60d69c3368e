package io.lparjar.emulator.example;

import static io.lparjar.emulator.assertj.DataSetAssert.assertThatDataSet;
import static io.lparjar.emulator.given.GivenDataSet.fixedBlocked;
import static io.lparjar.emulator.journal.Expectation.stored;
import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.emulator.ZosEmulator;
import io.lparjar.emulator.fault.Fault;
import io.lparjar.emulator.junit.ZosExtension;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.net.ftp.FTPClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class ReportTransferTest {
  @RegisterExtension
  static final ZosExtension ZOS =
      ZosExtension.of(
          ZosEmulator.builder()
              .user("ALICE", "SECRET")
              .given(
                  given ->
                      given.dataSet(
                          "ALICE.ORDERS", fixedBlocked(80).records("ORDER 1", "ORDER 2"))));

  @Test
  void ordersAreFetched() throws IOException {
    FTPClient ftp = login();
    ByteArrayOutputStream orders = new ByteArrayOutputStream();

    assertThat(ftp.retrieveFile("ORDERS", orders)).isTrue();
    assertThat(orders.toString(StandardCharsets.US_ASCII).lines().map(String::strip))
        .containsExactly("ORDER 1", "ORDER 2");
  }

  @Test
  void reportIsStored() throws IOException {
    FTPClient ftp = login();
    ftp.site("RECFM=FB LRECL=133");
    ftp.storeFile("REPORT", text("TOTAL 42\r\n"));

    assertThatDataSet(ZOS.emulator(), "ALICE.REPORT")
        .hasRecfm("FB")
        .hasLrecl(133)
        .hasRecords("TOTAL 42");
    ZOS.journal().verify(stored("ALICE.REPORT").by("ALICE").replied(250));
  }

  @Test
  void reportIsStoredAtTheSecondTry() throws IOException {
    ZOS.faults().next(Fault.DATA_SET_IN_USE);
    FTPClient ftp = login();

    assertThat(ftp.storeFile("REPORT", text("TOTAL 42\r\n"))).isFalse();
    assertThat(ftp.storeFile("REPORT", text("TOTAL 42\r\n"))).isTrue();
    ZOS.journal().verify(2, stored("ALICE.REPORT"));
  }

  private static FTPClient login() throws IOException {
    FTPClient ftp = new FTPClient();
    ftp.connect("127.0.0.1", ZOS.emulator().ftpAddress().getPort());
    assertThat(ftp.login("ALICE", "SECRET")).isTrue();
    ftp.enterLocalPassiveMode();
    return ftp;
  }

  private static ByteArrayInputStream text(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
  }
}
