package io.lparjar.emulator;

import io.lparjar.datasets.smf.SmfHeader;
import io.lparjar.datasets.smf.SmfRecorder;
import io.lparjar.emulator.console.ConsoleLog;
import io.lparjar.emulator.journal.Journal;
import io.lparjar.emulator.smf.RacfRecords;
import io.lparjar.jes.job.JobMessage;
import io.lparjar.security.racf.Ich408i;
import io.lparjar.security.racf.ViolationNotice;
import io.lparjar.security.saf.SecurityEvent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells of what security and jobs have to say: SMF, the journal, the log and the operator. Safe for
 * use by many threads.
 */
final class AuditTrail {
  private static final Logger LOG = LoggerFactory.getLogger(AuditTrail.class);

  private final RacfRecords records;
  private final Journal journal;
  private final ConsoleLog console;
  private volatile @Nullable SmfRecorder recorder;

  /** One that SMF does not hear of before {@link #recordIn}. */
  AuditTrail(SmfHeader header, Journal journal, ConsoleLog console) {
    this.records = new RacfRecords(header);
    this.journal = journal;
    this.console = console;
  }

  /** What is told from now on is recorded, too. */
  void recordIn(SmfRecorder smf) {
    recorder = smf;
  }

  /** SMF hears of all, everybody else of violations. */
  void tell(SecurityEvent event) {
    SmfRecorder smf = recorder;
    if (smf != null) {
      records.of(event).ifPresent(smf::record);
    }
    if (event.isTold()) {
      journal.record(event);
      LOG.info("{}", event);
      console.write("", Ich408i.linesOf(event));
    }
  }

  /** As SEND does, for want of a terminal of the user. */
  void tell(ViolationNotice notice) {
    console.write(notice.line() + " " + notice.userId());
  }

  /** RACF has told of a refused access itself. */
  void tell(JobMessage message) {
    journal.record(message);
    if (!message.lines().get(0).startsWith("ICH408I")) {
      console.write(message.job().toString(), message.lines());
    }
  }
}
