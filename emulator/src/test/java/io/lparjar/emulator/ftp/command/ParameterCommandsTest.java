package io.lparjar.emulator.ftp.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.emulator.ftp.Dialogue;
import io.lparjar.emulator.ftp.config.ServerConfiguration;
import io.lparjar.emulator.ftp.config.ServerStatements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterCommandsTest {
  private final Dialogue dialogue = Dialogue.loggedIn();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TYPE A; 200 Representation type is Ascii NonPrint",
        "TYPE a n; 200 Representation type is Ascii NonPrint",
        "TYPE I; 200 Representation type is Image",
        "TYPE E; 200 Representation type is Ebcdic NonPrint",
        "TYPE L 8; 200 Local byte 8, representation type is Image",
        "TYPE L 7; 504 Only local byte size allowed is 8",
        "STRU F; 250 Data structure is File",
        "STRU R; 250 Data structure is Record",
        "STRU X; 504 X parameter not supported",
        "MODE S; 200 Data transfer mode is Stream",
        "MODE B; 200 Data transfer mode is Block",
        "MODE C; 200 Data transfer mode is Compressed",
        "MODE X; 504 X parameter not supported",
        "ACCT X; 202 ACCT not necessary; you may proceed",
        "ALLO 5; 202 ALLO not necessary; you may proceed",
        "SMNT X; 202 SMNT not necessary; you may proceed",
        "ABOR; 226 Abort successful.",
        "OPTS utf8 on; 501 command OPTS aborted -- no options supported for UTF8",
        "SIZE X; 501 command SIZE aborted -- FTP server not configured for SIZE",
        "MDTM X; 501 command MDTM aborted -- FTP server not configured for MDTM",
        "REST 5; 504 Restart requires Block or Compressed transfer mode.",
        "LANG EN; 504 Command LANG aborted -- FTP server not configured for parameter UTF8.",
        "AUTH TLS; 534 TLS not supported",
        "AUTH X; 504 Server does not understand the specified mechanism",
        "PBSZ 0; 503 Must first establish authentication",
        "PROT P; 503 Must first establish authentication",
        "ADAT X; 503 Must issue AUTH command before ADAT command",
        "PASV; 227 Entering Passive Mode (127,0,0,1,195,81)",
        "EPSV; 229 Entering Extended Passive Mode (|||50001|)",
        "EPSV 1; 229 Entering Extended Passive Mode (|||50001|)",
        "EPSV 2; 522 network protocol 2 not consistent with this session. Use 1.",
        "EPSV 3; 522 Network protocol not supported. Use (1,2)",
        "PORT 127,0,0,1,195,81; 200 Port request OK.",
        "PORT 1,2,3; 501 command PORT aborted -- parameter 1,2,3 is not valid",
        "PORT 256,0,0,1,1,1; 501 command PORT aborted -- parameter 256,0,0,1,1,1 is not valid",
        "EPRT |1|127.0.0.1|50001|; 200 EPRT request OK",
        "EPRT |2|::1|50001|; 522 network protocol 2 not consistent with this session. Use 1.",
        "EPRT |3|x|1|; 522 Network protocol not supported. Use (1,2)",
        "EPRT |1|localhost|1|; 501 command EPRT aborted -- parameter |1|localhost|1| is not valid",
        "EPRT |1|127.0.0.1|50001|x; 501 command EPRT aborted -- parameter |1|127.0.0.1|50001|x is"
            + " not valid",
        "EPRT x; 501 command EPRT aborted -- parameter x is not valid"
      })
  void aCommandHasItsReply(String exchange) {
    int end = exchange.indexOf(';');
    String command = exchange.substring(0, end);
    assertThat(dialogue.say(command)).containsExactly(exchange.substring(end + 1).strip());
  }

  @Test
  void systNamesTheSystem() {
    assertThat(dialogue.say("SYST"))
        .containsExactly(
            "215 MVS is the operating system of this server. FTP Server is running on z/OS.");
  }

  @Test
  void typeWithAnotherFormatLeavesTheType() {
    dialogue.say("TYPE E");

    assertThat(dialogue.say("TYPE E T"))
        .containsExactly("504-TYPE has unsupported format T", "504 Type remains Ebcdic NonPrint");
    assertThat(dialogue.say("TYPE X"))
        .containsExactly("501-unknown type  X", "501 Type remains Ebcdic NonPrint");
  }

  @Test
  void pageStructureIsNotThere() {
    assertThat(dialogue.say("STRU P"))
        .containsExactly("504-Page structure not implemented", "504 Data structure remains File");
  }

  @Test
  void afterEpsvAllTheOthersAreRefused() {
    dialogue.say("EPSV ALL");

    for (String command :
        new String[] {"PASV", "PORT 127,0,0,1,195,81", "EPRT |1|127.0.0.1|50001|"}) {
      assertThat(dialogue.say(command))
          .containsExactly("503 EPSV ALL received - command not allowed after EPSV ALL");
    }
  }

  @Test
  void portGoesWhereTheClientSays() {
    dialogue.say("PORT 9,1,2,3,4,5");

    assertThat(dialogue.data().address().getAddress().getHostAddress()).isEqualTo("9.1.2.3");
    assertThat(dialogue.data().address().getPort()).isEqualTo(4 * 256 + 5);
  }

  @Test
  void portIsRefusedWhereTheConfigurationSaysSo() {
    String refused = "504 Port command not implemented for that parameter";
    assertThat(server(ServerConfiguration.DEFAULTS.with(ServerStatements.PORTCOMMAND, false)))
        .isEqualTo(refused);
    assertThat(server(ServerConfiguration.DEFAULTS.with(ServerStatements.PORTCOMMANDPORT, false)))
        .isEqualTo(refused);
    assertThat(server(ServerConfiguration.DEFAULTS.with(ServerStatements.PORTCOMMANDIPADDR, false)))
        .isEqualTo(refused);
    assertThat(server(ServerConfiguration.DEFAULTS)).isEqualTo("200 Port request OK.");
  }

  private static String server(ServerConfiguration configuration) {
    return Dialogue.loggedIn(configuration).say("PORT 9,1,2,3,0,21").get(0);
  }
}
