package io.lparjar.emulator;

import static io.lparjar.emulator.given.GivenDataSet.fixedBlocked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lparjar.security.racf.racdcert.CertificateDataSetException;
import io.lparjar.security.saf.SecurityEnvironment;
import java.util.Collections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class RacdcertDataSetsTest {
  private final ZosEmulator system = ZosEmulator.builder().start();
  private final RacdcertDataSets dataSets = new RacdcertDataSets(system.dataSets(), () -> 1);

  @AfterEach
  void close() {
    system.close();
  }

  private byte[] read(int records) {
    SecurityEnvironment user = system.requester().user();
    String[] lines = Collections.nCopies(records, "A".repeat(80)).toArray(String[]::new);
    system.given().dataSet("DEVUSER.CERT", fixedBlocked(80).records(lines));
    return dataSets.read(user, "DEVUSER.CERT");
  }

  @Test
  void recordsAreLinesOfText() {
    assertThat(read(100)).hasSize(100 * 81);
  }

  @Test
  void whatIsTooLargeForCertificatesIsNotRead() {
    assertThatThrownBy(() -> read(14_000)).isInstanceOf(CertificateDataSetException.class);
  }
}
