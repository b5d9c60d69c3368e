package io.lparjar.emulator.ftp.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.emulator.ftp.Dialogue;
import io.lparjar.emulator.ftp.config.Extension;
import io.lparjar.emulator.ftp.config.ProtectionLevel;
import io.lparjar.emulator.ftp.config.ServerConfiguration;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.emulator.ftp.config.TlsRfcLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** SECURE_FTP x SECURE_CTRLCONN x SECURE_DATACONN x what the client does. */
final class SecurityMatrixTest {
  private static final List<ProtectionLevel> CONTROL_LEVELS =
      List.of(ProtectionLevel.CLEAR, ProtectionLevel.SAFE, ProtectionLevel.PRIVATE);

  /** What a client says before it logs in. */
  private enum Client {
    PLAIN(""),
    TLS("AUTH TLS,"),
    TLS_AND_DATA("AUTH TLS,PBSZ 0,PROT P,"),
    TLS_WITH_DATA("AUTH TLS-P,"),
    TLS_WITHOUT_DATA("AUTH SSL,PBSZ 0,PROT C,"),
    TLS_AND_CCC("AUTH TLS,CCC,"),
    TLS_AND_DATA_AND_CCC("AUTH TLS,PBSZ 0,PROT P,CCC,");

    private final String commands;

    Client(String commands) {
      this.commands = commands;
    }

    /** With those of the login and a transfer. */
    List<String> commands() {
      return List.of((commands + "USER user1,PASS SECRET,STOR A").split(",", -1));
    }
  }

  private record Case(
      boolean required, ProtectionLevel control, ProtectionLevel data, Client client) {

    ServerConfiguration configuration() {
      return ServerConfiguration.DEFAULTS
          .with(ServerStatements.EXTENSIONS, Set.of(Extension.AUTH_TLS))
          .with(ServerStatements.TLSRFCLEVEL, TlsRfcLevel.RFC4217)
          .with(ServerStatements.SECURE_FTP, !required)
          .with(ServerStatements.SECURE_CTRLCONN, control)
          .with(ServerStatements.SECURE_DATACONN, data);
    }

    String expected(String command) {
      return switch (command) {
        case "PROT P" -> data == ProtectionLevel.NEVER ? "536" : "200";
        case "PROT C" -> data.isMandatory() ? "536" : "200";
        case "CCC" -> control.isMandatory() ? "534" : "200";
        case "PBSZ 0" -> "200";
        case "USER user1" -> isLetIn() ? "331" : "530";
        case "PASS SECRET" -> isLetIn() ? "230" : "503";
        case "STOR A" -> stored();
        default -> "234";
      };
    }

    private boolean isLetIn() {
      return client != Client.PLAIN || !required;
    }

    private String stored() {
      if (!isLetIn()) {
        return "530";
      }
      if (isDataPrivate()) {
        return data == ProtectionLevel.NEVER ? "521" : "125";
      }
      return data.isMandatory() ? "425" : "125";
    }

    /** PROT that is refused leaves things as AUTH made them. */
    private boolean isDataPrivate() {
      return switch (client) {
        case PLAIN, TLS, TLS_AND_CCC -> false;
        case TLS_AND_DATA, TLS_AND_DATA_AND_CCC -> data != ProtectionLevel.NEVER;
        case TLS_WITH_DATA -> true;
        case TLS_WITHOUT_DATA -> data.isMandatory();
      };
    }
  }

  static Stream<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (boolean required : new boolean[] {false, true}) {
      for (ProtectionLevel control : CONTROL_LEVELS) {
        for (ProtectionLevel data : ProtectionLevel.values()) {
          for (Client client : Client.values()) {
            cases.add(new Case(required, control, data, client));
          }
        }
      }
    }
    return cases.stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void eachCommandGetsTheReplyOfTheStatements(Case each) {
    Dialogue dialogue = Dialogue.begin(each.configuration(), FakeTls.READY);

    assertThat(each.client().commands())
        .allSatisfy(
            command -> assertThat(dialogue.say(command).get(0)).startsWith(each.expected(command)));
  }
}
