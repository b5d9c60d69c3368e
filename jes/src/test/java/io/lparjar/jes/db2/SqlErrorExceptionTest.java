package io.lparjar.jes.db2;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SqlErrorExceptionTest {
  @Test
  void dsntiarShowsCodeStateAndModule() {
    assertThat(new SqlErrorException(SqlCode.UNDEFINED_NAME, "USER1.NOTAB").lines())
        .containsExactly(
            "DSNT408I SQLCODE = -204, ERROR:  USER1.NOTAB IS AN UNDEFINED NAME",
            "DSNT418I SQLSTATE   = 42704 SQLSTATE RETURN CODE",
            "DSNT415I SQLERRP    = DSNXOTL SQL PROCEDURE DETECTING ERROR",
            "DSNT416I SQLERRD    = -500  0  0  -1  0  0 SQL DIAGNOSTIC INFORMATION");
  }

  @Test
  void longTextsGoOnInIndentedLines() {
    assertThat(new SqlErrorException(SqlCode.MORE_THAN_ONE_ROW).lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(72))
        .anySatisfy(line -> assertThat(line).startsWith("          "));
  }

  @Test
  void eachCodeHasASqlState() {
    assertThat(Arrays.stream(SqlCode.values()).map(SqlCode::sqlState))
        .allSatisfy(state -> assertThat(state).hasSize(5));
    assertThat(Arrays.stream(SqlCode.values()).map(SqlCode::code)).doesNotHaveDuplicates();
  }
}
