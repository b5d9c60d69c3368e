package io.lparjar.emulator.ftp.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.emulator.ftp.Dialogue;
import io.lparjar.emulator.ftp.config.ClientAuthentication;
import io.lparjar.emulator.ftp.config.Extension;
import io.lparjar.emulator.ftp.config.ProtectionLevel;
import io.lparjar.emulator.ftp.config.ServerConfiguration;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.emulator.ftp.config.TlsRfcLevel;
import io.lparjar.security.saf.UserId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecurityCommandsTest {
  private static final ServerConfiguration TLS =
      ServerConfiguration.DEFAULTS.with(ServerStatements.EXTENSIONS, Set.of(Extension.AUTH_TLS));

  private static Dialogue explicit(ServerConfiguration configuration) {
    return Dialogue.begin(configuration, FakeTls.READY);
  }

  private static Dialogue secured(ServerConfiguration configuration) {
    Dialogue dialogue = explicit(configuration);
    dialogue.say("AUTH TLS-P");
    return dialogue;
  }

  @ParameterizedTest
  @CsvSource({"TLS,503 Must first issue PBSZ", "tls-c,503 Must first issue PBSZ"})
  void tlsLeavesDataInClear(String mechanism, String reply) {
    Dialogue dialogue = explicit(TLS);

    assertThat(dialogue.say("AUTH " + mechanism))
        .containsExactly("234 Security environment established - ready for negotiation");
    assertThat(dialogue.session().security().isDataPrivate()).isFalse();
    assertThat(dialogue.say("PROT P")).containsExactly(reply);
  }

  @ParameterizedTest
  @CsvSource({"SSL", "TLS-P"})
  void sslProtectsDataToo(String mechanism) {
    Dialogue dialogue = explicit(TLS);
    dialogue.say("AUTH " + mechanism);

    assertThat(dialogue.session().security().isDataPrivate()).isTrue();
  }

  @Test
  void theSecondAuthIsOutOfOrder() {
    assertThat(secured(TLS).say("AUTH TLS"))
        .containsExactly("503 Authentication already established");
  }

  @Test
  void noKerberosTicketIsValid() {
    assertThat(explicit(TLS).say("AUTH GSSAPI")).containsExactly("534 GSSAPI not supported");
    ServerConfiguration kerberos =
        TLS.with(ServerStatements.EXTENSIONS, Set.of(Extension.AUTH_GSSAPI));
    Dialogue dialogue = explicit(kerberos);
    assertThat(dialogue.say("AUTH GSSAPI"))
        .containsExactly("334 Using authentication mechanism GSSAPI");
    assertThat(dialogue.say("ADAT YII=")).containsExactly("535 Failed security check");
    assertThat(dialogue.say("ADAT YII="))
        .containsExactly("503 Must issue AUTH command before ADAT command");
    assertThat(dialogue.session().security().isAuthenticated()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "PBSZ 0,200 Protection buffer size accepted",
    "PBSZ 16384,200 PBSZ=0",
    "PBSZ x,501 command PBSZ aborted -- parameter x is not valid",
    "PROT C,200 Data connection protection set to clear",
    "PROT P,200 Data connection protection set to private",
    "PROT S,536 Data connection protection safe not supported",
    "PROT E,536 Data connection protection confidential not supported",
    "PROT X,504 Server does not understand the specified protection level",
    "CCC,534 CCC not supported"
  })
  void underTls(String command, String reply) {
    assertThat(secured(TLS).say(command)).containsExactly(reply);
  }

  @Test
  void secureDataConnectionsCanBeMandatory() {
    ServerConfiguration configuration =
        TLS.with(ServerStatements.SECURE_DATACONN, ProtectionLevel.PRIVATE);

    assertThat(secured(configuration).say("PROT C"))
        .containsExactly("536 Data connection protection clear not supported");
    assertThat(Dialogue.loggedIn(configuration).say("STOR X"))
        .containsExactly(
            "425-Server requires protected data connection.", "425 Can't open data connection.");
  }

  @Test
  void secureDataConnectionsCanBeForbidden() {
    assertThat(
            secured(TLS.with(ServerStatements.SECURE_DATACONN, ProtectionLevel.NEVER))
                .say("PROT P"))
        .containsExactly("536 Data connection protection private not supported");
  }

  @Test
  void cccNeedsALevelThatHasIt() {
    ServerConfiguration level = TLS.with(ServerStatements.TLSRFCLEVEL, TlsRfcLevel.RFC4217);
    Dialogue dialogue = secured(level);

    assertThat(dialogue.say("CCC")).containsExactly("200 CCC command successful");
    assertThat(dialogue.say("AUTH TLS"))
        .containsExactly("503 Command AUTH rejected -- AUTH not allowed after CCC");
    assertThat(
            secured(level.with(ServerStatements.SECURE_CTRLCONN, ProtectionLevel.PRIVATE))
                .say("CCC"))
        .containsExactly("534 CCC not supported");
  }

  @Test
  void cccWithoutNotificationIsNothingThatAttlsCanDo() {
    Dialogue dialogue =
        secured(
            TLS.with(ServerStatements.TLSRFCLEVEL, TlsRfcLevel.CCCNONOTIFY)
                .with(ServerStatements.TLSMECHANISM, false));

    assertThat(dialogue.say("CCC")).containsExactly("200 CCC command successful");
    assertThat(dialogue.session().security().isControlPrivate()).isTrue();
  }

  @Test
  void usersCanBeRequiredToUseTls() {
    ServerConfiguration configuration = TLS.with(ServerStatements.SECURE_FTP, false);

    assertThat(explicit(configuration).say("USER user1"))
        .containsExactly("530 Server requires authentication");
    assertThat(secured(configuration).say("USER user1"))
        .containsExactly("331 Send password please.");
  }

  @Test
  void loginCanNeedACertificate() {
    assertThat(
            secured(TLS.with(ServerStatements.SECURE_LOGIN, ClientAuthentication.REQUIRED))
                .say("USER user1"))
        .containsExactly("531 Server requires client certificate for login processing");
  }

  @Test
  void theCertificateMustBeTheUsersOwn() {
    ServerConfiguration configuration =
        TLS.with(ServerStatements.SECURE_LOGIN, ClientAuthentication.VERIFY_USER);
    Dialogue dialogue =
        Dialogue.begin(configuration, new FakeTls(false, true, Optional.of(new UserId("USER1"))));
    dialogue.say("AUTH TLS");

    assertThat(dialogue.say("USER user2"))
        .containsExactly(
            "530-An error occurred in the security product", "530 USER command failed");
    assertThat(dialogue.say("USER user1")).containsExactly("331 Send password please.");
  }

  @Test
  void theCertificateCanReplaceThePassword() {
    ServerConfiguration configuration =
        TLS.with(ServerStatements.SECURE_LOGIN, ClientAuthentication.VERIFY_USER)
            .with(ServerStatements.SECURE_PASSWORD, false);
    Dialogue dialogue =
        Dialogue.begin(configuration, new FakeTls(false, true, Optional.of(new UserId("USER1"))));
    dialogue.say("AUTH TLS");

    assertThat(dialogue.say("USER user1"))
        .containsExactly(
            "230-User USER1 is an authorized user",
            "230 USER1 is logged on.  Working directory is \"USER1.\".");
  }

  @Test
  void aVerifiedUserNeedsThePortOfTheServerToo() {
    ServerConfiguration configuration =
        TLS.with(ServerStatements.SECURE_LOGIN, ClientAuthentication.VERIFY_USER)
            .with(ServerStatements.SECURE_PASSWORD, false);
    Dialogue dialogue =
        Dialogue.begin(configuration, new FakeTls(false, true, Optional.of(new UserId("USER1"))));
    dialogue.deny("EZB.FTP.MVS1.FTPD1.PORT02121");
    dialogue.say("AUTH TLS");

    assertThat(dialogue.say("USER user1")).containsExactly("530 PASS command failed");
    assertThat(dialogue.session().isLoggedIn()).isFalse();
  }

  @Test
  void statusTellsOfTls() {
    assertThat(secured(TLS).say("STAT"))
        .contains(
            "211-TLS security is supported at the DRAFT level",
            "211-Authentication type: TLS",
            "211-Control protection level: Private",
            "211-Data protection level: Private");
  }

  @Test
  void theImplicitPortIsPrivateFromTheStart() {
    Dialogue dialogue = Dialogue.begin(TLS, new FakeTls(true, true, Optional.empty()));

    assertThat(dialogue.session().security().isDataPrivate()).isTrue();
    assertThat(dialogue.say("PROT C"))
        .containsExactly("200 Data connection protection set to clear");
  }
}
