package io.lparjar.datasets.attribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lparjar.datasets.attribute.RecordFormat.ControlCharacter;
import io.lparjar.datasets.attribute.RecordFormat.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RecordFormatTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "F", "FB", "FA", "FM", "FS", "FBA", "FBM", "FBS", "FSA", "FSM", "FBSA", "FBSM", "V", "VB",
        "VA", "VM", "VS", "VBA", "VBM", "VBS", "VSA", "VBSA", "VBSM", "U", "UA", "UM"
      })
  void givesBackTheTextItWasReadFrom(String text) {
    assertThat(RecordFormat.of(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "B", "X", "FF", "FV", "FAB", "FBAM", "FSB", "UB", "US", "NONE", "F ", "80"})
  void readsNothingElse(String text) {
    assertThat(RecordFormat.parse(text)).isEmpty();
  }

  @Test
  void readsLowerCase() {
    assertThat(RecordFormat.parse("vba"))
        .contains(new RecordFormat(Kind.VARIABLE, true, false, ControlCharacter.ASA));
  }

  @Test
  void ofKnowsNoneAndThrowsOnOthers() {
    assertThat(RecordFormat.of("NONE")).isSameAs(RecordFormat.NONE);
    assertThatThrownBy(() -> RecordFormat.of("X")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isOfOneKind() {
    assertThat(RecordFormat.of("FBM").isFixed()).isTrue();
    assertThat(RecordFormat.of("VBS").isVariable()).isTrue();
    assertThat(RecordFormat.of("UA").isUndefined()).isTrue();
    assertThat(RecordFormat.NONE.isFixed()).isFalse();
  }
}
