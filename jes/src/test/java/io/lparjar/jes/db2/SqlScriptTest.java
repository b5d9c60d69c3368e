package io.lparjar.jes.db2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqlScriptTest {
  @Test
  void semicolonsEndStatements() {
    assertThat(SqlScript.statements(" A ;\nB; ; C")).containsExactly("A", "B", "C");
  }

  @Test
  void semicolonsInQuotationMarksAndCommentsDoNotCount() {
    assertThat(SqlScript.statements("A ';' \";\" -- ;\n /* ; */ B; -- end"))
        .containsExactly("A ';' \";\" -- ;\n /* ; */ B");
  }

  @Test
  void linesAreTakenAsTheyCome() {
    SqlScript script = new SqlScript();

    assertThat(script.add("A 'x;\n")).isEmpty();
    assertThat(script.add("y'; B; /* ;\n")).containsExactly("A 'x;\ny'", "B");
    assertThat(script.add("; */ C -- ;\n")).isEmpty();
    assertThat(script.rest()).contains("/* ;\n; */ C -- ;");
  }

  @Test
  void statementLongerThanAnyMayBeIsCutOffAndRefused() {
    SqlScript script = new SqlScript();
    String line = " ".repeat(1_000_000);

    List<String> statements = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      statements.addAll(script.add(line + "A\n"));
    }
    statements.addAll(script.add("; B;\n"));

    assertThat(statements).hasSize(2).last().isEqualTo("B");
    assertThat(statements.get(0)).hasSize(SqlStatement.LONGEST + 1);
    assertThatThrownBy(() -> SqlStatement.parse(statements.get(0)))
        .isInstanceOf(SqlErrorException.class)
        .hasMessageContaining("TOO LONG");
  }

  @Test
  void whatDoesNotEndGoesToTheEnd() {
    assertThat(SqlScript.statements("A 'x; B")).containsExactly("A 'x; B");
  }
}
