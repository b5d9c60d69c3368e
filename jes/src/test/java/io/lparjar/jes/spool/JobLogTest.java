package io.lparjar.jes.spool;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.jes.job.JobId;
import io.lparjar.jes.job.JobMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JobLogTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2020-02-18T10:25:48Z"), ZoneOffset.UTC);

  private final List<JobMessage> messages = new ArrayList<>();
  private final JobLog log =
      new JobLog(new JobId(134), "STL1", "STL1", CLOCK, () -> 162, messages::add);

  @Test
  void consoleIsToldOfEachMessage() {
    log.write("IEF403I A - STARTED");
    log.write("IEF450I A - ABEND", "        TIME=21.55.57");

    assertThat(messages)
        .containsExactly(
            new JobMessage(new JobId(134), List.of("IEF403I A - STARTED")),
            new JobMessage(
                new JobId(134), List.of("IEF450I A - ABEND  162", "        TIME=21.55.57")));
  }

  @Test
  void beginsWithTitleAndDate() {
    assertThat(log.lines())
        .containsExactly(
            "1                       J E S 2  J O B  L O G  --  S Y S T E M  S T L 1"
                + "  --  N O D E  S T L 1            ",
            "0 ",
            " 10.25.48 JOB00134 ---- TUESDAY,   18 FEB 2020 ----");
  }

  @Test
  void shortNamesKeepTheTitlesColumns() {
    JobLog other = new JobLog(new JobId(134), "SYS", "N1", CLOCK, () -> 1, messages::add);

    assertThat(other.lines().get(0))
        .isEqualTo(
            "1                         J E S 2  J O B  L O G  --  S Y S T E M  S Y S  "
                + "  --  N O D E  N 1              ");
  }

  @Test
  void messageBeginsInColumn21() {
    log.write("$HASP395 HELLO    ENDED - RC=0000");

    assertThat(log.lines())
        .last()
        .isEqualTo(" 10.25.48 JOB00134  $HASP395 HELLO    ENDED - RC=0000");
  }

  @Test
  void connectorTiesTheLinesOfAMessageTogether() {
    log.write("IEF450I SLEEP SLEEP - ABEND=S222 U0000 REASON=00000000", "        TIME=21.55.57");

    assertThat(log.lines())
        .endsWith(
            " 10.25.48 JOB00134  IEF450I SLEEP SLEEP - ABEND=S222 U0000 REASON=00000000  162",
            "    162                     TIME=21.55.57");
  }

  @Test
  void newDayGetsADateLine() {
    MovingClock clock = new MovingClock(Instant.parse("2020-02-18T23:59:59Z"));
    JobLog overnight = new JobLog(new JobId(1), "MVS1", "N1", clock, () -> 1, messages::add);
    clock.advance(Duration.ofSeconds(2));

    overnight.write("IEF404I A - ENDED");

    assertThat(overnight.lines())
        .endsWith(
            " 00.00.01 JOB00001 ---- WEDNESDAY, 19 FEB 2020 ----",
            " 00.00.01 JOB00001  IEF404I A - ENDED");
  }

  @Test
  void statisticsArePaddedToTheRecordLength() {
    log.write(new Statistics(LocalDate.of(2020, 2, 18), 16, 59, 5_200, 0));

    assertThat(log.lines().subList(3, 9))
        .allMatch(line -> line.length() == JobLog.LRECL)
        .extracting(String::stripTrailing)
        .containsExactly(
            "0------ JES2 JOB STATISTICS ------",
            "-  18 FEB 2020 JOB EXECUTION DATE",
            "-           16 CARDS READ",
            "-           59 SYSOUT PRINT RECORDS",
            "-            0 SYSOUT PUNCH RECORDS",
            "-            6 SYSOUT SPOOL KBYTES");
  }

  @Test
  void jobThatNeverRanHasNoExecutionDate() {
    log.write(new Statistics(null, 6, 14, 100, 0));

    assertThat(log.lines()).noneMatch(line -> line.contains("EXECUTION DATE"));
  }
}
