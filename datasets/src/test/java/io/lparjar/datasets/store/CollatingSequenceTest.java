package io.lparjar.datasets.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CollatingSequenceTest {

  @Test
  void keysSortAsTheBytesOfIbm1047() {
    Charset ebcdic = Charset.forName("IBM1047");
    List<String> names =
        List.of("A", "A.B", "A$", "A-", "A#", "A@", "A{", "AB", "AZ", "A0", "A9", "Z", "$", "#A");
    List<String> byBytes =
        names.stream()
            .sorted((a, b) -> Arrays.compareUnsigned(a.getBytes(ebcdic), b.getBytes(ebcdic)))
            .toList();
    List<String> byKeys =
        names.stream()
            .sorted((a, b) -> CollatingSequence.keyOf(a).compareTo(CollatingSequence.keyOf(b)))
            .toList();
    assertThat(byKeys).isEqualTo(byBytes);
  }

  @Test
  void rangeOfAPrefixHoldsAllThatBeginWithIt() {
    String prefix = CollatingSequence.keyOf("A.");
    for (String name : new String[] {"A.$", "A.B", "A.999", "A.{"}) {
      String key = CollatingSequence.keyOf(name);
      assertThat(key).isGreaterThan(prefix).isLessThan(CollatingSequence.endOf(prefix));
      assertThat(CollatingSequence.after(key))
          .isGreaterThan(key)
          .isLessThan(CollatingSequence.keyOf(name + "."));
    }
  }
}
