package io.lparjar.jes.jcl;

import static io.lparjar.jes.jcl.Deck.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StatementScannerTest {

  private static List<JclStatement> scan(String... lines) {
    return StatementScanner.scan(Deck.cards(lines));
  }

  private static String dump(String... lines) {
    StringBuilder dump = new StringBuilder();
    for (JclStatement statement : scan(lines)) {
      dump.append(dump.isEmpty() ? "" : " | ");
      if (statement.kind() == JclStatement.Kind.STATEMENT) {
        dump.append(statement.name()).append(':').append(statement.operation()).append(':');
        dump.append(statement.operands().text());
        dump.append(statement.data().isEmpty() ? "" : " +" + statement.data().size());
        dump.append(statement.incomplete() ? " ?" : "");
      } else {
        dump.append(statement.kind());
      }
    }
    return dump.toString();
  }

  static Stream<Arguments> layouts() {
    String string = at("//S EXEC PGM=A,PARM='", 71, "X");
    return Stream.of(
        layout("name:operation:operands", "//A DD DUMMY", "A:DD:DUMMY"),
        layout("no name when column 3 is blank", "// DD DUMMY", ":DD:DUMMY"),
        layout("comment field is left out", "//A DD DUMMY   A COMMENT, WITH 'THIS", "A:DD:DUMMY"),
        layout("blank inside apostrophes", "//A DD PATH='/A B',X=Y C", "A:DD:PATH='/A B',X=Y"),
        layout(
            "columns 72 to 80 are no operands", at("//A DD ", 70, "AB") + " 00000100", "A:DD:AB"),
        layout("operand ends at column 71", at("//A DD", 69, "ABC") + "D0000010", "A:DD:ABC"),
        layout("continuation in column 4", "//A DD X=1,|// Y=2", "A:DD:X=1,Y=2"),
        layout("continuation in column 16", "//A DD X=1,|" + at("//", 16, "Y=2"), "A:DD:X=1,Y=2"),
        layout("continuation in column 17", "//A DD X=1,|" + at("//", 17, "Y=2"), "A:DD:X=1, ?"),
        layout("comment behind the comma", "//A DD X=1,   WHY|// Y=2   YES", "A:DD:X=1,Y=2"),
        layout("comma at column 71", at("//A DD", 71, ",") + "|// Y=2", "A:DD:,Y=2"),
        layout("comment card between", "//A DD X=1,|//* WHY|// Y=2", "A:DD:X=1,Y=2"),
        layout("name where a continuation is due", "//A DD X=1,|//B DD Y", "A:DD:X=1, ? | B:DD:Y"),
        layout("null where a continuation is due", "//A DD X=1,|//", "A:DD:X=1, ? | NULL"),
        layout("end where a continuation is due", "//A DD X=1,", "A:DD:X=1, ?"),
        layout(
            "string goes on in column 16",
            string + "|" + at("//", 16, "Y',TIME=1"),
            "S:EXEC:PGM=A,PARM='" + " ".repeat(49) + "XY',TIME=1"),
        layout(
            "blanks from column 16 belong to the string",
            string + "|" + at("//", 18, "Y'"),
            "S:EXEC:PGM=A,PARM='" + " ".repeat(49) + "X  Y'"),
        layout(
            "string goes on before column 16",
            string + "|" + at("//", 15, "Y'"),
            "S:EXEC:PGM=A,PARM='" + " ".repeat(49) + "X ?"),
        layout(
            "column 72 continues a comment",
            at("//A DD DUMMY  A COMMENT", 72, "X") + "|// THAT GOES ON|//B DD DUMMY",
            "A:DD:DUMMY | B:DD:DUMMY"),
        layout(
            "no comment came",
            at("//A DD DUMMY", 72, "X") + "|//B DD DUMMY",
            "A:DD:DUMMY | B:DD:DUMMY"),
        layout("comment", "//* TEXT", "COMMENT"),
        layout("null", "//", "NULL"),
        layout("stray delimiter", "/*", "DELIMITER"),
        layout("JES2 control statement", "/*JOBPARM S=*", "JES2_CONTROL"),
        layout("data to delimiter", "//A DD *|X|Y|/*|//B DD Z", "A:DD:* +2 | B:DD:Z"),
        layout("data to statement", "//A DD *|X|//B DD Z", "A:DD:* +1 | B:DD:Z"),
        layout("data to comment", "//A DD *|X|//* C", "A:DD:* +1 | COMMENT"),
        layout("data to end", "//A DD *|X", "A:DD:* +1"),
        layout("delimiter needs a blank in column 3", "//A DD *|/*X|/* Y", "A:DD:* +1"),
        layout("DATA takes statements", "//A DD DATA|//B DD Z|/*", "A:DD:DATA +1"),
        layout("DLM takes all else", "//A DD *,DLM=@@|//B|/*|@@ C|//", "A:DD:*,DLM=@@ +2 | NULL"),
        layout("DLM in apostrophes", "//A DD DATA,DLM='$,'|/*|$,", "A:DD:DATA,DLM='$,' +1"),
        layout("DLM on a continuation", "//A DD DATA,|// DLM=ZZ|/*|ZZ", "A:DD:DATA,DLM=ZZ +1"),
        layout("DLM of one character", "//A DD DATA,DLM=@|@|/*|//", "A:DD:DATA,DLM=@ +1 | NULL"),
        layout(
            "data behind a comment that goes on",
            at("//A DD *   DATA", 72, "X") + "|X|/*",
            "A:DD:* +1"),
        layout("generated SYSIN", "//S EXEC PGM=A|X|Y", "S:EXEC:PGM=A | SYSIN:DD:* +2"),
        layout("data breaks a continuation", "//A DD X,|Y", "A:DD:X, ? | SYSIN:DD:* +1"),
        layout("IF ends at THEN", "//I IF RC = 0 THEN  WHY", "I:IF:RC = 0 THEN"),
        layout("bare ELSE takes a comment", "// ELSE WHY, AH", ":ELSE:"));
  }

  private static Arguments layout(String rule, String cards, String statements) {
    return Arguments.of(rule, cards, statements);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("layouts")
  void cardsBecomeStatements(String rule, String cards, String statements) {
    assertThat(dump(cards.split("\\|"))).as(rule).isEqualTo(statements);
  }

  @Test
  void ifGoesOnUntilThen() {
    assertThat(scan("// IF RC = 0 &", "//   S.RC = 4 THEN").get(0).operands().text())
        .matches("RC = 0 & +S\\.RC = 4 THEN");
  }

  @Test
  void operandKnowsItsCardAndColumn() {
    OperandText operands = scan("//A DD X=1,", "//   Y=2").get(0).operands();

    assertThat(operands.position(operands.text().indexOf('Y')))
        .isEqualTo(new OperandText.Position(2, 6));
  }

  @Test
  void statementKeepsCommentCardsBetween() {
    assertThat(scan("//A DD X=1,", "//* WHY", "// Y=2").get(0).cards()).hasSize(3);
  }

  @Test
  void dataKeepsItsBytes() {
    byte[] binary = new byte[254];
    for (int i = 0; i < binary.length; i++) {
      binary[i] = (byte) i;
    }
    List<JclStatement> statements =
        StatementScanner.scan(
            List.of(Card.of(1, "//A DD *"), Card.of(2, binary, 0, binary.length)));

    assertThat(statements.get(0).data().get(0).data()).isEqualTo(binary);
  }
}
