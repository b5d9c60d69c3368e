package io.lparjar.jes.program.smf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lparjar.datasets.smf.SmfHeader;
import io.lparjar.datasets.smf.SmfRecord;
import io.lparjar.datasets.smf.SmfSection;
import io.lparjar.jes.program.ProgramTable;
import io.lparjar.jes.program.RecordStep;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IfasmfdpTest {
  private final RecordStep step = new RecordStep().output("SYSPRINT", "OUT", "OUT2");

  @AfterEach
  void close() {
    step.close();
  }

  private static byte[] record(String time, int type, int subtype) {
    return record("MVS1", time, type, subtype);
  }

  private static byte[] record(String system, String time, int type, int subtype) {
    SmfHeader header = new SmfHeader(system, Clock.fixed(Instant.parse(time), ZoneOffset.UTC));
    SmfRecord record = header.complete(new SmfSection(30), 0, type, "", subtype);
    byte[] bytes = record.toByteArray();
    return Arrays.copyOfRange(bytes, 4, bytes.length);
  }

  private void input() {
    step.ddOf(
        "IN",
        "VBS",
        32_760,
        List.of(
            record("2026-03-24T23:00:00Z", 119, 70),
            record("2026-03-25T09:00:00Z", 119, 72),
            record("2026-03-25T10:00:00Z", 118, 70),
            record("2026-03-25T11:00:00Z", 80, 0)));
  }

  private int run(String... cards) throws IOException {
    step.cards("SYSIN", cards);
    ProgramTable table = new ProgramTable();
    Ifasmfdp.register(table, "MVS1");
    return table.find("IFASMFDP").orElseThrow().run(step);
  }

  /** Types of the records behind a DD name, with their subtypes. */
  private List<String> written(String ddName) {
    return step.records(ddName).stream()
        .map(bytes -> SmfRecord.read(bytes, 0, bytes.length).orElseThrow())
        .map(it -> it.type() + (it.subtype().isPresent() ? "." + it.subtype().getAsInt() : ""))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INDD(IN,OPTIONS(SOME))",
        "INDD(IN",
        "INDD(1IN)",
        "INDD()",
        "INDD(IN,OPTIONS(ALL),IN)",
        "OUTDD(OUT)",
        "OUTDD(OUT,TYPE(X))",
        "OUTDD(OUT,TYPE(2048))",
        "OUTDD(OUT,TYPE(119(70))",
        "OUTDD(OUT,TYPE(2:))",
        "DATE(2026001)",
        "DATE(2026367,2026368)",
        "START(2500)",
        "SID()",
        "SID(MVS12)",
        "SID(MVS1,M-1)",
        "FROB(1)",
        "FROB"
      })
  void aParameterThatCannotBeUsedEndsWith8(String card) throws IOException {
    input();

    assertThat(run(card)).isEqualTo(8);
    assertThat(step.lines("SYSPRINT")).contains(" IFA006I INVALID OR CONFLICTING SYSIN PARAMETER");
    assertThat(step.records("IN")).hasSize(4);
  }

  @Test
  void aMissingDdEndsWith8() throws IOException {
    assertThat(run("INDD(NONE,OPTIONS(DUMP)) OUTDD(OUT,TYPE(0:255))")).isEqualTo(8);
    assertThat(step.lines("SYSPRINT")).contains(" IFA003I DD STATEMENT NONE IS MISSING");
  }

  @Test
  void allRecordsAreDumpedBetweenOnesOfTheDumpItself() throws IOException {
    input();

    assertThat(run("INDD(IN,OPTIONS(DUMP))", "OUTDD(OUT,TYPE(000:255))")).isZero();
    assertThat(written("OUT")).containsExactly("2", "119.70", "119.72", "118.70", "80.0", "3");
    assertThat(step.records("IN")).hasSize(4);
  }

  @Test
  void eachOutputGetsTheTypesAndSubtypesThatItNames() throws IOException {
    input();

    assertThat(
            run(
                "  INDD(IN, OPTIONS(DUMP))  /* WHAT IS THERE",
                "  AND STAYS */",
                "  OUTDD(OUT, TYPE(80, 119(71:72)))",
                "  OUTDD(OUT2,NOTYPE(100:119))"))
        .isZero();
    assertThat(written("OUT")).containsExactly("2", "119.72", "80.0", "3");
    assertThat(written("OUT2")).containsExactly("2", "80.0", "3");
  }

  @Test
  void datesAndTimesLimitWhatIsDumped() throws IOException {
    input();

    assertThat(
            run(
                "INDD(IN,OPTIONS(DUMP)) OUTDD(OUT,TYPE(0:255))",
                "DATE(2026084,2026084) START(0900) END(1000)"))
        .isZero();
    assertThat(written("OUT")).containsExactly("2", "119.72", "118.70", "3");
  }

  @Test
  void sidLimitsWhatIsDumpedToSystems() throws IOException {
    step.ddOf(
        "IN",
        "VBS",
        32_760,
        List.of(
            record("MVS1", "2026-03-25T09:00:00Z", 80, 0),
            record("SY2", "2026-03-25T09:00:00Z", 118, 70),
            record("SYS3", "2026-03-25T09:00:00Z", 119, 70)));

    assertThat(run("INDD(IN,OPTIONS(DUMP)) OUTDD(OUT,TYPE(0:255))", "SID(SY2, NONE)", "SID(SYS3)"))
        .isZero();
    assertThat(written("OUT")).containsExactly("2", "118.70", "119.70", "3");
  }

  @Test
  void clearEmptiesWithoutDumping() throws IOException {
    input();

    assertThat(run("INDD(IN,OPTIONS(CLEAR))")).isZero();
    assertThat(step.lines("SYSPRINT")).contains(" IFA018I SMF DATA SET IN HAS BEEN CLEARED");
    assertThat(step.records("IN")).isEmpty();
  }

  @Test
  void theReportCountsByType() throws IOException {
    input();

    run("INDD(IN,OPTIONS(DUMP)) OUTDD(OUT,TYPE(119))");

    assertThat(step.lines("SYSPRINT"))
        .contains(
            "       START DATE-TIME  03/24/2026-23:00:00                         END DATE-TIME "
                + " 03/25/2026-11:00:00",
            "          119             2         50.00 %            30.00            30           "
                + " 30             2",
            "       TOTAL              4           100 %            30.00            30           "
                + " 30             4",
            "       NUMBER OF RECORDS IN ERROR               0");
  }

  @Test
  void withoutParametersDumpinIsDumpedAndCleared() throws IOException {
    step.ddOf("DUMPIN", "VBS", 32_760, List.of(record("2026-03-25T10:00:00Z", 80, 0)));
    step.output("DUMPOUT");

    assertThat(run("")).isZero();
    assertThat(written("DUMPOUT")).containsExactly("2", "80.0", "3");
    assertThat(step.records("DUMPIN")).isEmpty();
  }

  @Test
  void allOutputsAreClosedAlthoughOneFails() {
    input();
    step.failsAtClose("OUT");

    assertThatThrownBy(
            () ->
                run("INDD(IN,OPTIONS(DUMP))", "OUTDD(OUT,TYPE(0:255))", "OUTDD(OUT2,TYPE(0:255))"))
        .isInstanceOf(IOException.class)
        .hasMessage("OUT");
    assertThat(step.closed()).contains("OUT", "OUT2");
  }

  @Test
  void fewOfVeryManyRecordsAreFound() throws IOException {
    byte[] other = record("2026-03-25T09:00:00Z", 30, 4);
    List<byte[]> records = new ArrayList<>(Collections.nCopies(100_000, other));
    records.set(70_000, record("TEST", "2026-03-26T09:00:00Z", 119, 70));
    records.set(80_000, record("TEST", "2026-03-25T09:00:00Z", 119, 72));
    step.ddOf("IN", "VBS", 32_760, records);
    assertThat(
            run(
                "INDD(IN,OPTIONS(DUMP))",
                "OUTDD(OUT,TYPE(0:255))",
                "DATE(2026085,2026085) SID(TEST)"))
        .isZero();
    assertThat(written("OUT")).containsExactly("2", "119.70", "3");
  }
}
