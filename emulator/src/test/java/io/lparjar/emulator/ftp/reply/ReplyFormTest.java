package io.lparjar.emulator.ftp.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.IllegalFormatException;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyFormTest {
  private static final Object[] VALUES = {"A%sB", 42, 7L, "D", "E", "F", "G", "H"};

  @ParameterizedTest
  @ValueSource(
      strings = {"", "no value", "%s", "%s%s", "a %s b %s", "%2$s %1$s", "100%% of %s", "%-5s|"})
  void givesWhatTheFormatterGives(String form) {
    assertThat(ReplyForm.fill(form, VALUES)).isEqualTo(String.format(Locale.ROOT, form, VALUES));
  }

  @ParameterizedTest
  @EnumSource(ServerMessage.class)
  void givesEachReplyAsTheFormatterDoes(ServerMessage message) {
    assertThat(ReplyForm.fill(message.text(), VALUES))
        .isEqualTo(String.format(Locale.ROOT, message.text(), VALUES));
  }

  @Test
  void refusesAFormWithMoreThanThereIs() {
    assertThatThrownBy(() -> ReplyForm.fill("%s and %s", "A"))
        .isInstanceOf(IllegalFormatException.class);
    assertThatThrownBy(() -> ReplyForm.fill("100%")).isInstanceOf(IllegalFormatException.class);
  }

  @Test
  void writesNullAsTheFormatterDoes() {
    assertThat(ReplyForm.fill("%s", Stream.of((Object) null).toArray())).isEqualTo("null");
  }
}
