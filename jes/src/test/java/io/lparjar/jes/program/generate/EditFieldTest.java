package io.lparjar.jes.program.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.jes.program.statement.OperandParser;
import io.lparjar.jes.program.statement.StatementException;
import org.junit.jupiter.api.Test;

class EditFieldTest {
  @Test
  void packedBecomesZonedAndKeepsItsSign() {
    byte[] packed = {0x12, 0x3D};

    assertThat(field("(2,1,PZ,1)").of(packed, 0, 2))
        .containsExactly((byte) 0xF1, (byte) 0xF2, (byte) 0xD3);
  }

  @Test
  void zonedBecomesPackedAndKeepsItsSign() {
    byte[] zoned = {(byte) 0xF1, (byte) 0xF2, (byte) 0xF3, (byte) 0xC4};

    assertThat(field("(4,1,ZP,1)").of(zoned, 0, 4))
        .containsExactly((byte) 0x01, (byte) 0x23, (byte) 0x4C);
  }

  @Test
  void shortRecordGivesWhatItHas() {
    assertThat(field("(5,2,,1)").of(Ebcdic.encode("ABC"), 0, 3)).isEqualTo(Ebcdic.encode("BC"));
    assertThat(field("(5,9,,1)").of(Ebcdic.encode("ABC"), 0, 3)).isEmpty();
  }

  @Test
  void literalIsFilledWithBlanks() {
    assertThat(field("(4,'AB',,1)").of(new byte[0], 0, 0)).isEqualTo(Ebcdic.encode("AB  "));
  }

  @Test
  void unknownConversionIsRefused() {
    assertThatThrownBy(() -> field("(5,1,HE,1)")).isInstanceOf(StatementException.class);
  }

  @Test
  void placeZeroIsRefused() {
    assertThatThrownBy(() -> field("(5,0,,1)")).isInstanceOf(StatementException.class);
  }

  private static EditField field(String text) {
    return EditField.parse(OperandParser.parse(text).get(0));
  }
}
