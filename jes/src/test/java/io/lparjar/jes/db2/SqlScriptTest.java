package io.lparjar.jes.db2;

import static org.assertj.core.api.Assertions.assertThat;

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
  void whatDoesNotEndGoesToTheEnd() {
    assertThat(SqlScript.statements("A 'x; B")).containsExactly("A 'x; B");
  }
}
