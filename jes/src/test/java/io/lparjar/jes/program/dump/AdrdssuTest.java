package io.lparjar.jes.program.dump;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.AllocationRequest;
import io.lparjar.datasets.allocation.DispositionStatus;
import io.lparjar.datasets.attribute.SpaceRequest;
import io.lparjar.datasets.attribute.SpaceUnit;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.vsam.ClusterAttributes;
import io.lparjar.datasets.vsam.ClusterDefinition;
import io.lparjar.datasets.vsam.ClusterOption;
import io.lparjar.datasets.vsam.ClusterReader;
import io.lparjar.datasets.vsam.ClusterType;
import io.lparjar.datasets.vsam.ClusterWriter;
import io.lparjar.jes.program.RecordStep;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdrdssuTest {
  private static final DataSetName SLOTS = new DataSetName("USER1.SLOTS");

  private final RecordStep step =
      new RecordStep().output("SYSPRINT", "TAPE").library("LIB", "USER1.LIB", "A=ALPHA", "B=BETA");

  @AfterEach
  void close() {
    step.close();
  }

  @Test
  void missingSysinEndsWith8() throws IOException {
    assertThat(program()).isEqualTo(8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " FROB DATASET(INCLUDE(**)) OUTDD(TAPE)",
        " DUMP OUTDD(TAPE)",
        " DUMP DATASET(EXCLUDE(**)) OUTDD(TAPE)",
        " DUMP DATASET(INCLUDE(**)) OUTDD(TAPE) FULL",
        " DUMP DATASET(INCLUDE(1BAD.**)) OUTDD(TAPE)",
        " DUMP DATASET(INCLUDE(**) OUTDD(TAPE)",
        " RESTORE DATASET(INCLUDE(**)) INDD(TAPE) RENAMEU((A,B,C))"
      })
  void wrongCommandEndsWith12AndNothingIsDone(String command) throws IOException {
    assertThat(run(command)).isEqualTo(12);
    assertThat(step.records("TAPE")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " DUMP DATASET(INCLUDE(USER1.LIB))",
        " DUMP DATASET(INCLUDE(USER1.LIB)) OUTDD(NONE)",
        " RESTORE DATASET(INCLUDE(**)) INDD(NONE)",
        " RESTORE DATASET(INCLUDE(**)) INDD(LIST)"
      })
  void missingDdOrWhatIsNoDumpEndsWith8(String command) throws IOException {
    step.dd("LIST", "VB", 84, "TEXT");

    assertThat(run(command)).isEqualTo(8);
  }

  @Test
  void selectionOfNothingEndsWith4() throws IOException {
    assertThat(run(" DUMP DS(INCL(OTHER.**)) OUTDD(TAPE)")).isEqualTo(4);
    assertThat(step.lines("SYSPRINT"))
        .contains("0ADR470W (001)-DTDSC(01), NO DATA SETS SELECTED FOR PROCESSING");
  }

  @Test
  void commandGoesOnBehindHyphenAndComment() throws IOException {
    assertThat(run(" DUMP /* ALL", "  OF IT */ DS(INCL(USER1.LIB)) -", "   OUTDD(TAPE)")).isZero();
  }

  @Test
  void damagedDumpRestoresNothingMore() throws IOException {
    run(" DUMP DS(INCL(**)) OUTDD(TAPE)");
    List<byte[]> damaged = new ArrayList<>(step.records("TAPE"));
    damaged.set(1, Arrays.copyOf(damaged.get(1), 60));
    step.ddOf("TAPE", "VB", 27_990, damaged);

    assertThat(run(" RESTORE DS(INCL(**)) INDD(TAPE) RENAMEU(NEW)")).isEqualTo(8);
    assertThat(step.system().find(new DataSetName("NEW.LIB"))).isEmpty();
  }

  @Test
  void dataSetThatIsThereStaysWithoutReplace() throws IOException {
    run(" DUMP DS(INCL(USER1.LIB)) OUTDD(TAPE)");

    assertThat(run(" RESTORE DS(INCL(**)) INDD(TAPE)")).isEqualTo(8);
    assertThat(step.members("LIB")).containsExactly("A=ALPHA", "B=BETA");
  }

  @Test
  void slotsOfAClusterKeepTheirNumbers() throws IOException {
    define();

    run(" DUMP DS(INCL(USER1.SLOTS)) OUTDD(TAPE)");
    assertThat(run(" RESTORE DS(INCL(**)) INDD(TAPE) RENAMEU(NEW)")).isZero();

    assertThat(slots(new DataSetName("NEW.SLOTS"))).containsExactly(2L, 7L);
  }

  @Test
  void componentsOfARenamedClusterAreRenamed() throws IOException {
    define();

    assertThat(run(" COPY DS(INCL(USER1.SLOTS)) RENAMEU(NEW)")).isZero();

    assertThat(step.dataSets().findCluster(new DataSetName("NEW.SLOTS")).orElseThrow().data())
        .isEqualTo(new DataSetName("NEW.SLOTS.DATA"));
  }

  /** A cluster with records in slots 2 and 7. */
  private void define() throws IOException {
    step.dataSets()
        .define(
            new ClusterDefinition(
                SLOTS,
                List.of(new DataSetName("USER1.PART")),
                new ClusterAttributes(
                    ClusterType.NUMBERED,
                    0,
                    0,
                    4,
                    4,
                    4096,
                    0,
                    0,
                    1,
                    3,
                    Set.of(ClusterOption.REUSE)),
                new SpaceRequest(SpaceUnit.TRACK, 1, 1, 0),
                ""));
    try (Allocation allocation = hold(SLOTS, DispositionStatus.OLD);
        ClusterWriter writer = allocation.openCluster(false)) {
      writer.put(2, new byte[4], 0, 4, false);
      writer.put(7, new byte[4], 0, 4, false);
    }
  }

  private List<Long> slots(DataSetName name) throws IOException {
    List<Long> slots = new ArrayList<>();
    try (Allocation allocation = hold(name, DispositionStatus.SHR);
        ClusterReader reader = allocation.openCluster()) {
      while (reader.next()) {
        slots.add(reader.number());
      }
    }
    return slots;
  }

  private Allocation hold(DataSetName name, DispositionStatus status) {
    return step.dataSets().allocate(AllocationRequest.existing(name, status));
  }

  private int run(String... commands) throws IOException {
    step.cards("SYSIN", commands);
    return program();
  }

  private int program() throws IOException {
    return step.run(Adrdssu::register, "ADRDSSU");
  }
}
