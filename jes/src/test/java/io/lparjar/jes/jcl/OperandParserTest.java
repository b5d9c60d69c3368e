package io.lparjar.jes.jcl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperandParserTest {

  private static String dump(Operand operand) {
    if (operand instanceof Operand.Keyword keyword) {
      return keyword.name() + "=" + dump(keyword.value());
    }
    if (operand instanceof Operand.Group group) {
      return "["
          + String.join(" ", group.items().stream().map(OperandParserTest::dump).toList())
          + "]";
    }
    return operand instanceof Operand.Omitted ? "~" : operand.text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "A,B; A B",
        "A,,B; A ~ B",
        "A=B; A=B",
        "A=; A=~",
        "DISP=(NEW,CATLG); DISP=[NEW CATLG]",
        "DISP=(,CATLG); DISP=[~ CATLG]",
        "DCB=(RECFM=FB,LRECL=80); DCB=[RECFM=FB LRECL=80]",
        "VOL=SER=ABC; VOL=SER=ABC",
        "VOL=(,,1,SER=(A,B)); VOL=[~ ~ 1 SER=[A B]]",
        "DSN=A.B(C),D; DSN=A.B(C) D",
        "DSN=A(+1); DSN=A(+1)",
        "DSN=&&T; DSN=&&T",
        "PARM='A,B''C'; PARM=A,B'C",
        "PARM=(A,'B,C'); PARM=[A B,C]",
        "PARM.STEP=X; PARM.STEP=X",
        "PARM=''; PARM="
      })
  void fieldIsTakenApart(String field, String operands) {
    assertThat(
            String.join(
                " ",
                OperandParser.parse(field, "DD").stream().map(OperandParserTest::dump).toList()))
        .isEqualTo(operands);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "A=(B; IEFC622I UNBALANCED PARENTHESIS ON THE DD STATEMENT",
        "A=B); IEFC622I UNBALANCED PARENTHESIS ON THE DD STATEMENT",
        "A=B(C; IEFC622I UNBALANCED PARENTHESIS ON THE DD STATEMENT",
        "A='B; IEFC629I INCORRECT USE OF APOSTROPHE ON THE DD STATEMENT",
        "A=(B)C; IEFC632I FORMAT ERROR ON THE DD STATEMENT",
        "A=b; IEFC620I UNIDENTIFIABLE CHARACTER b ON THE DD STATEMENT"
      })
  void wrongFieldIsRefused(String field, String message) {
    assertThatThrownBy(() -> OperandParser.parse(field, "DD"))
        .isInstanceOf(OperandException.class)
        .hasMessage(message);
  }

  @Test
  void deepNestingIsRefused() {
    assertThatThrownBy(() -> OperandParser.parse("(".repeat(100_000), "DD"))
        .isInstanceOf(OperandException.class);
  }

  @Test
  void operandKnowsItsOffset() {
    assertThat(OperandParser.parse("A=1,B=(2,3)", "DD").get(1).offset()).isEqualTo(4);
  }

  @Test
  void groupOfGroupsShowsInnerParentheses() {
    assertThat(OperandParser.parse("(A,(B,C),,D=(E))", "DD").get(0).text())
        .isEqualTo("A,(B,C),,D=(E)");
  }
}
