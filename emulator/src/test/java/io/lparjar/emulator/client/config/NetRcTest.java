package io.lparjar.emulator.client.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NetRcTest {
  @Test
  void nothingIsKnownOfOtherHosts() {
    assertThat(NetRc.parse(List.of("machine a login b")).find("c")).isEmpty();
  }

  @Test
  void upperCaseKeywordsAreNone() {
    assertThat(NetRc.parse(List.of("MACHINE a LOGIN b")).entries()).isEmpty();
  }

  @Test
  void keywordWithoutValueIsPassedOver() {
    assertThat(NetRc.parse(List.of("machine")).entries()).isEmpty();
  }

  @Test
  void entryGoesOnOverLines() {
    NetRc netRc = NetRc.parse(List.of("machine a login b", "", "  password c account d"));

    assertThat(netRc.find("A")).contains(new NetRc.Entry("a", "b", "c", "d"));
  }

  @Test
  void quotationMarksHoldAPhraseTogether() {
    NetRc netRc = NetRc.parse(List.of("machine a login b password \"two words\""));

    assertThat(netRc.find("a").orElseThrow().password()).isEqualTo("two words");
  }
}
