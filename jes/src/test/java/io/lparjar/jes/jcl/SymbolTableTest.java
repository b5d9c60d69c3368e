package io.lparjar.jes.jcl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SymbolTableTest {
  private final SymbolTable symbols = new SymbolTable(Map.of("H", "A.B", "P", "X", "EMPTY", ""));

  private static OperandText field(String text) {
    OperandText field = new OperandText();
    field.append(text, new OperandText.Position(1, 10));
    return field;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "DSN=&H; DSN=A.B",
        "DSN=&H..C; DSN=A.B.C",
        "DSN=&P.C; DSN=XC",
        "DSN=&P&P; DSN=XX",
        "DSN=&H(&P); DSN=A.B(X)",
        "DSN=&EMPTY.C; DSN=C",
        "DSN=&UNKNOWN; DSN=&UNKNOWN",
        "DSN=&&P; DSN=&&P",
        "DSN=&&P,UNIT=&P; DSN=&&P,UNIT=X",
        "DSN='&P'; DSN='&P'",
        "PARM='A &P B'; PARM='A X B'",
        "PARM.STEP='&P'; PARM.STEP='X'",
        "PARM='A&&P'; PARM='A&P'",
        "PATH='/&P./&P'; PATH='/X/X'",
        "COND=(4,LT,&P); COND=(4,LT,X)",
        "A=&; A=&"
      })
  void symbolsAreReplaced(String field, String result) {
    assertThat(symbols.substitute(field(field)).text()).isEqualTo(result);
  }

  @Test
  void valueStandsWhereTheSymbolStood() {
    OperandText result = symbols.substitute(field("A=&H,B=1"));

    assertThat(result.position(result.text().indexOf('B', 5)))
        .isEqualTo(new OperandText.Position(1, 15));
  }
}
