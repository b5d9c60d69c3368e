package io.lparjar.emulator.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReadyLineTest {

  @Test
  void textNamesAddressAndProcess() throws IOException {
    assertThat(ready("127.0.0.1").text()).isEqualTo("READY ftp=127.0.0.1:2121 pid=1234");
  }

  @Test
  void addressOfIpv6StandsInBrackets() throws IOException {
    assertThat(ready("::1").text()).isEqualTo("READY ftp=[0:0:0:0:0:0:0:1]:2121 pid=1234");
  }

  @Test
  void fileHoldsJsonAndNothingIsLeftBesideIt(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("ready.json");

    ready("127.0.0.1").write(file);

    assertThat(file).hasContent("{\"ftp\":{\"host\":\"127.0.0.1\",\"port\":2121},\"pid\":1234}\n");
    try (var files = Files.list(directory)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void implicitTlsIsNamedWhenItIsThere() {
    InetAddress host = InetAddress.getLoopbackAddress();
    ReadyLine ready =
        new ReadyLine(new InetSocketAddress(host, 2121), new InetSocketAddress(host, 2990), 1234);

    assertThat(ready.text()).isEqualTo("READY ftp=127.0.0.1:2121 ftps=127.0.0.1:2990 pid=1234");
    assertThat(ready.json())
        .isEqualTo(
            "{\"ftp\":{\"host\":\"127.0.0.1\",\"port\":2121},"
                + "\"ftps\":{\"host\":\"127.0.0.1\",\"port\":2990},\"pid\":1234}\n");
  }

  private static ReadyLine ready(String host) throws IOException {
    return new ReadyLine(new InetSocketAddress(InetAddress.getByName(host), 2121), null, 1234);
  }
}
