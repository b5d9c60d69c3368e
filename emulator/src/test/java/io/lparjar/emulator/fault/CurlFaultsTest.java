package io.lparjar.emulator.fault;

import static io.lparjar.emulator.given.GivenDataSet.fixedBlocked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import io.lparjar.emulator.ZosEmulator;
import io.lparjar.emulator.junit.ZosExtension;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each fault as curl meets it, where there is a curl. */
final class CurlFaultsTest {
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final Duration SHORT = Duration.ofMillis(500);

  /** Faults that curl does not notice, or that it outlives; it looks at no passive address. */
  private static final Set<Fault> UNNOTICED =
      Set.of(
          Fault.WRONG_PASSIVE_ADDRESS,
          Fault.SPLIT_REPLY,
          Fault.SLOW_DATA,
          Fault.TRUNCATE_DATA,
          Fault.SLOW_RECALL);

  @RegisterExtension
  static final ZosExtension ZOS =
      ZosExtension.of(
          ZosEmulator.builder()
              .given(given -> given.dataSet("DEVUSER.IN", fixedBlocked(80).records("A", "B"))));

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path directory;

  @BeforeAll
  static void requireCurl() {
    assumeThat(System.getenv("PATH").split(File.pathSeparator, -1))
        .as("no curl on this host")
        .anyMatch(each -> Files.isExecutable(Path.of(each, "curl")));
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void curlFailsOrNoticesNothingAndSucceedsTheNextTime(Fault fault) throws Exception {
    ZOS.faults().add(ruleOf(fault));

    Process curl = start(fault);
    int status = isSilent(fault) ? statusInTheMiddle(curl) : statusAtTheEnd(curl);

    assertThat(ZOS.faults().pending()).isEmpty();
    if (UNNOTICED.contains(fault)) {
      assertThat(status).isZero();
    } else {
      assertThat(status).isPositive();
    }
    assertThat(statusAtTheEnd(start(fault))).isZero();
  }

  private static FaultRule ruleOf(Fault fault) {
    return switch (fault) {
      case REPLY -> FaultRule.reply(450, "Try later.");
      case GREETING_REPLY, COMPLETION_REPLY -> FaultRule.reply(fault, 421, "Too busy.");
      case COMMAND_REPLY -> FaultRule.reply("TYPE", 504, "No such type.");
      default -> FaultRule.of(fault);
    };
  }

  /** A transfer in which the fault can happen. */
  private Process start(Fault fault) throws Exception {
    List<String> arguments =
        new ArrayList<>(List.of("curl", "-sS", "-u", "DEVUSER:DEVUSER", "-o", file("output")));
    String name = "IN";
    switch (fault.occasion()) {
      case HANDSHAKE -> arguments.addAll(List.of("--ssl-reqd", "--cacert", authority()));
      case PASSIVE -> arguments.addAll(List.of("--disable-epsv", "--ftp-skip-pasv-ip"));
      case CONNECTION, LOGON, COMMAND, TRANSFER, ALLOCATION -> {}
    }
    if (fault == Fault.JES_NOT_AVAILABLE) {
      arguments.addAll(List.of("-Q", "SITE FILETYPE=JES"));
    }
    if (Set.of(Fault.JES_NOT_AVAILABLE, Fault.SPACE_EXHAUSTED, Fault.DIRECTORY_FULL)
        .contains(fault)) {
      Files.writeString(directory.resolve("input"), "//DEVUSERA JOB 1\n//S EXEC PGM=IEFBR14\n");
      arguments.addAll(List.of("-T", file("input")));
      name = "OUT";
    }
    arguments.add("ftp://127.0.0.1:" + ZOS.emulator().ftpAddress().getPort() + "/" + name);
    return new ProcessBuilder(arguments)
        .redirectErrorStream(true)
        .redirectOutput(directory.resolve("messages").toFile())
        .start();
  }

  /** The exit status of a client that ends by itself. */
  private static int statusAtTheEnd(Process curl) throws InterruptedException {
    try {
      assertThat(curl.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)).as("curl ends").isTrue();
      return curl.exitValue();
    } finally {
      curl.destroyForcibly();
    }
  }

  /** The exit status of a client that waits in vain, and gives up. */
  private static int statusInTheMiddle(Process curl) throws InterruptedException {
    try {
      await().atMost(LIMIT).until(() -> ZOS.faults().pending().isEmpty());
      assertThat(curl.waitFor(SHORT.toMillis(), TimeUnit.MILLISECONDS)).as("ends").isFalse();
    } finally {
      curl.destroy();
    }
    return statusAtTheEnd(curl);
  }

  /** Whether a client that does not give up waits for good. */
  private static boolean isSilent(Fault fault) {
    return fault.name().startsWith("HANG_") || fault == Fault.LOST_COMPLETION;
  }

  private String file(String name) {
    return directory.resolve(name).toString();
  }

  private String authority() throws IOException, CertificateEncodingException {
    String text =
        Base64.getMimeEncoder().encodeToString(ZOS.emulator().certificateAuthority().getEncoded());
    return Files.writeString(
            directory.resolve("ca.pem"),
            "-----BEGIN CERTIFICATE-----\n" + text + "\n-----END CERTIFICATE-----\n",
            StandardCharsets.US_ASCII)
        .toString();
  }
}
