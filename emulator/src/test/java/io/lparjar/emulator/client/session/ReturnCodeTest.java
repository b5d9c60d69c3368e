package io.lparjar.emulator.client.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.emulator.client.config.ReturnCodes;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ReturnCodeTest {
  private static final ReturnCode PUT_REFUSED = new ReturnCode(27, 550, ClientError.SERVER);

  @Test
  void standardCodeIsSubcommandAndReply() {
    assertThat(PUT_REFUSED.computed(ReturnCodes.STANDARD, OptionalInt.empty())).isEqualTo(27_550);
  }

  @Test
  void conditionCodeIsTheReturnCodeModulo4096() {
    assertThat(ReturnCode.condition(27_550)).isEqualTo(2974);
  }

  @Test
  void conditionCodeWithoutReplyIsThatOfTheJobLog() {
    assertThat(ReturnCode.condition(27_000)).isEqualTo(2424);
  }

  @Test
  void clientErrorCodeStandsAlone() {
    assertThat(PUT_REFUSED.computed(ReturnCodes.CLIENT_ERROR, OptionalInt.empty())).isEqualTo(2);
  }

  @Test
  void extendedCodeIsErrorAndSubcommand() {
    ReturnCode openFailed = new ReturnCode(10, 0, ClientError.CONNECT_FAILED);

    assertThat(openFailed.computed(ReturnCodes.EXTENDED, OptionalInt.empty())).isEqualTo(810);
  }

  @Test
  void exitValueStandsForAllErrors() {
    assertThat(PUT_REFUSED.computed(ReturnCodes.EXTENDED, OptionalInt.of(12))).isEqualTo(12);
  }

  @Test
  void exitValueIsLoggedAsFixed() {
    assertThat(ReturnCode.kind(ReturnCodes.STANDARD, OptionalInt.of(12))).isEqualTo("FIX");
  }
}
