package io.lparjar.emulator.fault;

import static io.lparjar.emulator.assertj.DataSetAssert.assertThatDataSet;
import static io.lparjar.emulator.given.GivenDataSet.fixedBlocked;
import static io.lparjar.emulator.given.GivenDataSet.variableBlocked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lparjar.emulator.FtpClient;
import io.lparjar.emulator.Trust;
import io.lparjar.emulator.junit.ZosExtension;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.security.cert.CertificateExpiredException;
import java.time.Duration;
import javax.net.ssl.SSLException;
import org.apache.commons.net.ftp.FTP;
import org.apache.commons.net.ftp.FTPClient;
import org.apache.commons.net.ftp.FTPConnectionClosedException;
import org.apache.commons.net.ftp.FTPSClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

final class FaultsTest {
  private static final Duration SHORT = Duration.ofMillis(500);
  private static final String TEXT = "0123456789\r\n".repeat(100);

  @RegisterExtension static final ZosExtension ZOS = ZosExtension.create();

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"REFUSE_CONNECTION", "HANG_BEFORE_GREETING"})
  void clientIsNotGreeted(Fault fault) throws IOException {
    ZOS.faults().next(fault);

    assertThatThrownBy(() -> FtpClient.connect(ZOS.emulator(), SHORT))
        .isInstanceOf(IOException.class);
    assertThat(FtpClient.login(ZOS.emulator()).isConnected()).isTrue();
  }

  @Test
  void nothingFollowsTheGreeting() throws IOException {
    ZOS.faults().next(Fault.HANG_AFTER_GREETING);
    FTPClient ftp = FtpClient.connect(ZOS.emulator());
    ftp.setSoTimeout((int) SHORT.toMillis());

    assertThatThrownBy(() -> ftp.login("DEVUSER", "DEVUSER"))
        .isInstanceOf(SocketTimeoutException.class);
  }

  @Test
  void certificateHasExpiredAndNothingElseIsWrongWithIt() throws Exception {
    ZOS.faults().next(Fault.EXPIRED_CERTIFICATE);

    assertThatThrownBy(() -> connectVerifying())
        .isInstanceOf(SSLException.class)
        .hasRootCauseInstanceOf(CertificateExpiredException.class);
    assertThat(connectVerifying().login("DEVUSER", "DEVUSER")).isTrue();
  }

  /** A client that trusts the authority of the system and looks at dates. */
  private static FTPSClient connectVerifying() throws IOException {
    FTPSClient ftps = new FTPSClient(false, Trust.in(ZOS.emulator()));
    ftps.setEndpointCheckingEnabled(true);
    ftps.connect(ZOS.emulator().ftpAddress().getAddress(), ZOS.emulator().ftpAddress().getPort());
    return ftps;
  }

  @Test
  void handshakeFails() throws IOException {
    ZOS.emulator().certificateAuthority();
    ZOS.faults().next(Fault.TLS_HANDSHAKE_FAILURE);
    FTPSClient ftps = new FTPSClient(false);

    assertThatThrownBy(
            () ->
                ftps.connect(
                    ZOS.emulator().ftpAddress().getAddress(),
                    ZOS.emulator().ftpAddress().getPort()))
        .isInstanceOf(SSLException.class);
  }

  @Test
  void passwordHasExpired() throws IOException {
    ZOS.faults().next(Fault.EXPIRED_PASSWORD);
    FTPClient ftp = FtpClient.connect(ZOS.emulator());

    assertThat(ftp.login("DEVUSER", "DEVUSER")).isFalse();
    assertThat(ftp.getReplyCode()).isEqualTo(530);
    assertThat(ftp.login("DEVUSER", "DEVUSER")).isTrue();
  }

  @Test
  void passiveReplyNamesAnotherAddress() throws IOException {
    FTPClient ftp = FtpClient.login(ZOS.emulator());
    ZOS.faults().next(Fault.WRONG_PASSIVE_ADDRESS);
    ftp.pasv();

    assertThat(ftp.getReplyString()).contains("(192,0,2,1,");
    ftp.pasv();
    assertThat(ftp.getReplyString()).contains("(127,0,0,1,");
  }

  @Test
  void replyInTwoPacketsIsTheSame() throws IOException {
    FTPClient ftp = FtpClient.login(ZOS.emulator());
    ftp.pwd();
    String whole = ftp.getReplyString();
    ZOS.faults().next(Fault.SPLIT_REPLY);
    ftp.pwd();

    assertThat(ftp.getReplyString()).isEqualTo(whole);
    assertThat(ZOS.faults().pending()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"HANG_BEFORE_TRANSFER", "LOST_COMPLETION"})
  void storeWaitsForReplyInVain(Fault fault) throws IOException {
    FTPClient ftp = FtpClient.login(ZOS.emulator());
    ftp.setSoTimeout((int) SHORT.toMillis());
    ZOS.faults().next(fault);

    assertThatThrownBy(() -> FtpClient.store(ftp, "OUT", TEXT)).isInstanceOf(IOException.class);
    assertThatDataSet(ZOS.emulator(), "SYS1.PROCLIB").exists();
  }

  @Test
  void retrieveWaitsForDataInVain() throws IOException {
    ZOS.given().dataSet("DEVUSER.IN", fixedBlocked(80).records("X"));
    FTPClient ftp = FtpClient.login(ZOS.emulator());
    ftp.setDataTimeout(SHORT);
    ZOS.faults().next(Fault.HANG_DURING_TRANSFER);

    assertThatThrownBy(() -> FtpClient.retrieve(ftp, "IN"))
        .isInstanceOf(IOException.class)
        .hasRootCauseInstanceOf(SocketTimeoutException.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"DROP_DATA_HALFWAY", "RESET_DATA_HALFWAY"})
  void storeEndsHalfwayAndWorksTheNextTime(Fault fault) throws IOException {
    FTPClient ftp = FtpClient.login(ZOS.emulator());
    ZOS.faults().next(fault);

    assertThat(storeFails(ftp)).isTrue();
    assertThat(FtpClient.store(FtpClient.login(ZOS.emulator()), "OUT", TEXT)).isTrue();
  }

  @Test
  void retrieveGetsHalfOfTheData() throws IOException {
    byte[] record = new byte[1000];
    ZOS.given().dataSet("DEVUSER.IN", fixedBlocked(1000).records(record));
    FTPClient ftp = FtpClient.login(ZOS.emulator());
    ftp.setFileType(FTP.BINARY_FILE_TYPE);
    ZOS.faults().next(Fault.DROP_DATA_HALFWAY);
    ByteArrayOutputStream back = new ByteArrayOutputStream();

    assertThat(ftp.retrieveFile("IN", back)).isFalse();
    assertThat(ftp.getReplyCode()).isEqualTo(426);
    assertThat(back.size()).isEqualTo(500);
  }

  @Test
  void controlConnectionIsResetHalfway() throws IOException {
    FTPClient ftp = FtpClient.login(ZOS.emulator());
    ZOS.faults().next(Fault.DROP_CONTROL_HALFWAY);

    assertThatThrownBy(() -> FtpClient.store(ftp, "OUT", TEXT)).isInstanceOf(IOException.class);
    assertThatThrownBy(ftp::sendNoOp).isInstanceOf(IOException.class);
  }

  @Test
  void truncatedStoreSucceedsAllTheSame() throws IOException {
    FTPClient ftp = FtpClient.login(ZOS.emulator());
    ftp.setFileType(FTP.BINARY_FILE_TYPE);
    ftp.site("RECFM=U");
    ZOS.faults().next(Fault.TRUNCATE_DATA);

    assertThat(ftp.storeFile("OUT", new ByteArrayInputStream(new byte[1000]))).isTrue();
    assertThatDataSet(ZOS.emulator(), "DEVUSER.OUT")
        .recordsSatisfy(
            records ->
                assertThat(records.stream().mapToInt(it -> it.length).sum()).isLessThan(1000));
  }

  @Test
  void truncatedRetrieveSucceedsAllTheSame() throws IOException {
    ZOS.given().dataSet("DEVUSER.IN", variableBlocked(255).records("A", "B", "C", "D"));
    FTPClient ftp = FtpClient.login(ZOS.emulator());
    ZOS.faults().next(Fault.TRUNCATE_DATA);

    assertThat(FtpClient.retrieve(ftp, "IN")).isEqualToNormalizingNewlines("A\nB\n");
  }

  @Test
  void slowDataArrivesWhole() throws IOException {
    FTPClient ftp = FtpClient.login(ZOS.emulator());
    ZOS.faults().next(2, Fault.SLOW_DATA);

    assertThat(FtpClient.store(ftp, "OUT", TEXT)).isTrue();
    assertThat(FtpClient.retrieve(ftp, "OUT").strip()).endsWith("0123456789");
    assertThatDataSet(ZOS.emulator(), "DEVUSER.OUT").hasRecordCount(100);
  }

  @Test
  void replyOfChoiceComesInPlaceOfTheTransfer() throws IOException {
    FTPClient ftp = FtpClient.login(ZOS.emulator());
    ZOS.faults().add(FaultRule.reply(452, "Try later."));

    assertThat(FtpClient.store(ftp, "OUT", TEXT)).isFalse();
    assertThat(ftp.getReplyString()).startsWith("452 Try later.");
    assertThatDataSet(ZOS.emulator(), "DEVUSER.OUT").doesNotExist();
  }

  @Test
  void replyOfChoiceComesInPlaceOfAnyCommand() throws IOException {
    FTPClient ftp = FtpClient.login(ZOS.emulator());
    ZOS.faults().add(FaultRule.reply("SITE", 500, "Not today."));

    assertThat(ftp.cwd("'DEVUSER'")).isEqualTo(250);
    assertThat(ftp.site("LRECL=80")).isEqualTo(500);
    assertThat(ftp.getReplyString()).startsWith("500 Not today.");
    assertThat(ftp.site("LRECL=80")).isEqualTo(200);
  }

  @Test
  void replyOfChoiceComesInPlaceOfTheGreetingAndEndsTheSession() throws IOException {
    ZOS.faults().add(FaultRule.reply(Fault.GREETING_REPLY, 500, "Not you."));
    FTPClient ftp = FtpClient.connect(ZOS.emulator());

    assertThat(ftp.getReplyString()).startsWith("500 Not you.");
    assertThatThrownBy(ftp::pwd).isInstanceOf(IOException.class);
    assertThat(FtpClient.login(ZOS.emulator()).isConnected()).isTrue();
  }

  @Test
  void replyOfChoiceComesInPlaceOfTheEndOfATransferThatSucceeded() throws IOException {
    FTPClient ftp = FtpClient.login(ZOS.emulator());
    ZOS.faults().add(FaultRule.reply(Fault.COMPLETION_REPLY, 451, "Who knows."));

    assertThat(FtpClient.store(ftp, "OUT", TEXT)).isFalse();
    assertThat(ftp.getReplyString()).startsWith("451 Who knows.");
    assertThatDataSet(ZOS.emulator(), "DEVUSER.OUT").hasRecordCount(100);
  }

  @Test
  void commandAnsweredWith421IsTheLastOne() throws IOException {
    FTPClient ftp = FtpClient.login(ZOS.emulator());
    ZOS.faults().add(FaultRule.reply("PWD", 421, "Going down."));

    assertThatThrownBy(ftp::pwd)
        .isInstanceOf(FTPConnectionClosedException.class)
        .hasMessageContaining("421");
    assertThatThrownBy(ftp::pwd).isInstanceOf(IOException.class);
  }

  @Test
  void rulesByChanceAreKnownWithTheirSeedsWhenTheyAreOver() throws IOException {
    FaultRule rule = FaultRule.of(Fault.SPLIT_REPLY).withProbability(0.5, 7);
    ZOS.faults().add(rule);
    FTPClient ftp = FtpClient.login(ZOS.emulator());
    while (!ZOS.faults().pending().isEmpty()) {
      ftp.pwd();
    }

    assertThat(ZOS.faults().ordered())
        .extracting(FaultRule::toString)
        .containsExactly("SPLIT_REPLY,next=1,name=**,probability=0.5,seed=7");
  }

  @Test
  void jobIsRefusedWithoutJes() throws IOException {
    FTPClient ftp = FtpClient.login(ZOS.emulator());
    ftp.site("FILETYPE=JES");
    ZOS.faults().next(Fault.JES_NOT_AVAILABLE);

    assertThat(FtpClient.store(ftp, "JOB", "//A JOB\r\n")).isFalse();
    assertThat(ftp.getReplyString()).startsWith("550 JES2 is not available");
  }

  @Test
  void dataSetIsInUseForSoManyTries() throws IOException {
    FTPClient ftp = FtpClient.login(ZOS.emulator());
    ZOS.faults().next(2, Fault.DATA_SET_IN_USE);

    assertThat(FtpClient.store(ftp, "OUT", TEXT)).isFalse();
    assertThat(FtpClient.store(ftp, "OUT", TEXT)).isFalse();
    assertThat(FtpClient.store(ftp, "OUT", TEXT)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"SPACE_EXHAUSTED", "DIRECTORY_FULL"})
  void transferAbends(Fault fault) throws IOException {
    FTPClient ftp = FtpClient.login(ZOS.emulator());
    ZOS.faults().next(fault);

    assertThat(FtpClient.store(ftp, "OUT", TEXT)).isFalse();
    assertThat(ftp.getReplyString()).contains(fault == Fault.SPACE_EXHAUSTED ? "B37" : "B14");
  }

  @Test
  void migratedDataSetIsRecalledSlowly() throws IOException {
    ZOS.given().dataSet("DEVUSER.IN", fixedBlocked(80).records("X"));
    FTPClient ftp = FtpClient.login(ZOS.emulator());
    ZOS.faults().next(Fault.SLOW_RECALL);

    assertThat(FtpClient.retrieve(ftp, "IN")).startsWith("X");
    assertThat(ZOS.faults().pending()).isEmpty();
  }

  @Test
  void ruleForOtherNamesDoesNotHappen() throws IOException {
    FTPClient ftp = FtpClient.login(ZOS.emulator());
    ZOS.faults().add(FaultRule.of(Fault.DATA_SET_IN_USE).on("PROD.**"));

    assertThat(FtpClient.store(ftp, "OUT", TEXT)).isTrue();
    assertThat(ZOS.faults().pending()).hasSize(1);
  }

  @Test
  void clearedFaultsDoNotHappen() throws IOException {
    ZOS.faults().add(FaultRule.of(Fault.DATA_SET_IN_USE).always());
    ZOS.faults().clear();

    assertThat(FtpClient.store(FtpClient.login(ZOS.emulator()), "OUT", TEXT)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      mode = Mode.EXCLUDE,
      names = {"REPLY", "COMMAND_REPLY", "GREETING_REPLY", "COMPLETION_REPLY"})
  void eachFaultIsReadByItsName(Fault fault) {
    assertThat(FaultRule.parse(fault.name())).hasToString(fault + ",next=1,name=**");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SLOW_DATA,always,name=PROD.**",
        "DATA_SET_IN_USE,next=3,name=A.*,probability=0.25,seed=42",
        "REPLY,next=2,name=**,reply=450 Busy, try later",
        "COMMAND_REPLY,next=1,name=SITE,reply=500 Not today",
        "GREETING_REPLY,always,name=**,reply=421 Too busy",
        "COMPLETION_REPLY,next=1,name=PROD.**,reply=451 Who knows"
      })
  void ruleIsWrittenAsItIsRead(String text) {
    assertThat(FaultRule.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "NOSUCH",
        "REPLY",
        "SLOW_DATA,next=0",
        "SLOW_DATA,x=1",
        "SLOW_DATA,probability=2",
        "SLOW_DATA,probability=NaN",
        "SLOW_DATA,reply=450 Busy",
        "REPLY,reply=250 OK",
        "REPLY,reply=xyz"
      })
  void ruleThatIsNoneIsRefused(String text) {
    assertThatThrownBy(() -> FaultRule.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  private static boolean storeFails(FTPClient ftp) {
    try {
      return !FtpClient.store(ftp, "OUT", TEXT);
    } catch (IOException broken) {
      return true;
    }
  }
}
