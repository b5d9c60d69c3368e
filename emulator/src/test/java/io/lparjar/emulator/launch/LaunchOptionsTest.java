package io.lparjar.emulator.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lparjar.emulator.FtpClient;
import io.lparjar.emulator.StartException;
import io.lparjar.emulator.ZosEmulator;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Map;
import org.apache.commons.net.ftp.FTPClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

final class LaunchOptionsTest {

  @Test
  void optionComesFromTheCommandLine() {
    assertThat(parse("--port", "2122").get(LaunchOption.PORT)).contains("2122");
  }

  @Test
  void optionComesFromTheEnvironmentWhenItIsNotGiven() {
    LaunchOptions options =
        LaunchOptions.parse(new String[0], Map.of("LPARJAR_PASSIVE_PORTS", "50000-50010"));

    assertThat(options.get(LaunchOption.PASSIVE_PORTS)).contains("50000-50010");
  }

  @Test
  void commandLineCountsMoreThanTheEnvironment() {
    LaunchOptions options =
        LaunchOptions.parse(new String[] {"--port", "1"}, Map.of("LPARJAR_PORT", "2"));

    assertThat(options.get(LaunchOption.PORT)).contains("1");
  }

  @Test
  void flagComesFromTheEnvironment() {
    LaunchOptions options = LaunchOptions.parse(new String[0], Map.of("LPARJAR_IN_MEMORY", "true"));

    assertThat(options.has(LaunchOption.IN_MEMORY)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--nosuch", "--port", "word", "--home x --in-memory", "--console --no-console"})
  void wrongLineIsRefused(String line) {
    assertThatThrownBy(() -> parse(line.split(" ", -1))).isInstanceOf(StartException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--port x",
        "--port 65536",
        "--tls-port on",
        "--passive-ports 10-20",
        "--passive-ports 50000",
        "--user NOPASSWORD",
        "--name PROD",
        "--name NOSUCH=PROD",
        "--name SYSNAME=PROD,",
        "--name NODE=1",
        "--release V9R9",
        "--release V2R4x"
      })
  void wrongValueIsRefused(String line) {
    LaunchOptions options = parse(line.split(" ", -1));

    assertThatThrownBy(options::emulator).isInstanceOf(StartException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--name SYSNAME=PROD --name NODE=NYC",
        "--name SYSNAME=PROD,NODE=NYC",
        "--name sysname=prod,node=nyc"
      })
  void namesAreGivenOneByOneOrTogether(String line) throws IOException {
    try (ZosEmulator system =
        parse((line + " --in-memory --port 0 --tls-port off").split(" ", -1)).emulator().start()) {
      FTPClient ftp = FtpClient.connect(system);
      assertThat(ftp.getReplyString()).contains(" at PROD, ");
      ftp.disconnect();
    }
  }

  @Test
  void unknownReleaseIsAnsweredByThoseKnown() {
    LaunchOptions options = parse("--release", "V9R9");

    assertThatThrownBy(options::emulator)
        .hasMessageStartingWith("--release knows no V9R9, but V2R10, V1R2, ")
        .hasMessageEndingWith(", V2R5, 3.1");
  }

  /** The others say what is to be done with the system, or how, and not what it is like. */
  @ParameterizedTest
  @EnumSource(
      value = LaunchOption.class,
      mode = Mode.EXCLUDE,
      names = {"CHECK", "DUMP", "LOGON", "CONSOLE", "NO_CONSOLE", "READY_FILE", "VERSION", "HELP"})
  void whatTheCommandLineCanSetTheBuilderCanSet(LaunchOption option) {
    assertThat(ZosEmulator.Builder.class.getMethods())
        .extracting(Method::getName)
        .contains(inCamelCase(option.option()));
  }

  private static String inCamelCase(String option) {
    StringBuilder name = new StringBuilder();
    for (String word : option.split("-", -1)) {
      name.append(name.isEmpty() ? word.charAt(0) : Character.toUpperCase(word.charAt(0)))
          .append(word.substring(1));
    }
    return name.toString();
  }

  private static LaunchOptions parse(String... arguments) {
    return LaunchOptions.parse(arguments, Map.of());
  }
}
