package io.lparjar.jes.program.sort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lparjar.jes.program.RecordStep;
import io.lparjar.jes.program.statement.Statement;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SymbolNamesTest {
  private final RecordStep step = new RecordStep();

  @AfterEach
  void close() {
    step.close();
  }

  @Test
  void statementWithoutSymnamesStaysAsItIs() throws IOException {
    assertThat(in("SORT", "FIELDS=(NAME,A)")).isEqualTo("FIELDS=(NAME,A)");
  }

  @Test
  void symbolStandsForPositionLengthAndFormat() throws IOException {
    step.cards("SYMNAMES", "* A COMMENT", "NAME,1,20,CH", "AGE,*,3,ZD   BEHIND IT", "ALL,=,9");

    assertThat(in("SORT", "FIELDS=(NAME,A,AGE,D)")).isEqualTo("FIELDS=(1,20,CH,A,21,3,ZD,D)");
    assertThat(in("OMIT", "COND=(ALL,EQ,C'NAME')")).isEqualTo("COND=(21,9,EQ,C'NAME')");
  }

  @Test
  void reformattingTakesNoFormat() throws IOException {
    step.cards("SYMNAMES", "NAME,1,20,CH", "STAR,C'**'");

    assertThat(in("OUTREC", "BUILD=(5:NAME,STAR)")).isEqualTo("BUILD=(5:1,20,C'**')");
  }

  @Test
  void comparisonInReformattingHasFormats() throws IOException {
    step.cards("SYMNAMES", "A,1,2,CH", "B,*,2,CH");

    assertThat(in("INREC", "IFTHEN=(WHEN=(A,EQ,B),BUILD=(B,A))"))
        .isEqualTo("IFTHEN=(WHEN=(1,2,CH,EQ,3,2,CH),BUILD=(3,2,1,2))");
  }

  @Test
  void whatIsEditedOrComputedHasFormats() throws IOException {
    step.cards("SYMNAMES", "A,1,2,ZD", "B,*,2,PD", "DAY,*,8,Y4T");

    assertThat(in("OUTFIL", "BUILD=(A,EDIT=(IT),B,A,ADD,B,M10,DAY,TOJUL=Y4T)"))
        .isEqualTo("BUILD=(1,2,ZD,EDIT=(IT),3,2,1,2,ZD,ADD,3,2,PD,M10,5,8,Y4T,TOJUL=Y4T)");
  }

  @Test
  void totalHasAFormat() throws IOException {
    step.cards("SYMNAMES", "A,1,2,ZD");

    assertThat(in("OUTFIL", "SECTIONS=(A,TRAILER3=(A,TOT=(A,M12),SUBAVG=(A)))"))
        .isEqualTo("SECTIONS=(1,2,TRAILER3=(1,2,TOT=(1,2,ZD,M12),SUBAVG=(1,2,ZD)))");
  }

  @Test
  void skipAndPositionMoveOn() throws IOException {
    step.cards("SYMNAMES", "A,1,2", "SKIP,3", "B,*,1", "POSITION,40", "C,*,2");

    assertThat(in("SUM", "FIELDS=(A,B,C)")).isEqualTo("FIELDS=(1,2,6,1,40,2)");
  }

  @Test
  void lineWithoutACommaIsRefused() {
    step.cards("SYMNAMES", "NONSENSE");

    assertThatThrownBy(() -> SymbolNames.of(step)).isInstanceOf(SortException.class);
  }

  @Test
  void positionThatIsNoNumberIsRefused() {
    step.cards("SYMNAMES", "NAME,X,2");

    assertThatThrownBy(() -> SymbolNames.of(step)).isInstanceOf(SortException.class);
  }

  private String in(String operation, String operands) throws IOException {
    return SymbolNames.of(step).in(new Statement(operation, operands, List.of())).operands();
  }
}
