package io.lparjar.jes.execution;

import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.datasets.record.WholeRecordReader;
import io.lparjar.jes.jcl.Card;
import io.lparjar.jes.program.Abend;
import io.lparjar.jes.program.StepContext.DdAttributes;
import io.lparjar.jes.spool.SystemMessage;
import io.lparjar.jes.spool.SystemMessages;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * In-stream data: fixed records of 80 bytes, or as long as the longest, padded with blanks.
 *
 * <p>It has a spool data set's name; its records stay in the job's input, JESJCLIN.
 */
final class InStreamDd implements DdAllocation {
  private static final int CARD = 80;
  private static final int OPEN_CONFLICT = 0x013;
  private static final int SPOOL_FOR_OUTPUT = 0xC0;
  private static final byte BLANK = 0x40;

  private final List<Card> cards;
  private final String dataSetName;
  private final String subsystem;
  private final int lrecl;

  InStreamDd(List<Card> cards, String dataSetName, String subsystem) {
    this.subsystem = subsystem;
    this.cards = cards;
    this.dataSetName = dataSetName;
    this.lrecl = Math.max(CARD, cards.stream().mapToInt(Card::length).max().orElse(CARD));
  }

  @Override
  public List<String> allocated(String ddName) {
    return List.of(SystemMessage.ALLOCATED.with(subsystem, ddName));
  }

  @Override
  public DdAttributes attributes() {
    return new DdAttributes(RecordFormat.of("FB"), lrecl, lrecl, false);
  }

  @Override
  public RecordReader openReader() {
    return new CardReader(cards.iterator(), lrecl);
  }

  @Override
  public RecordWriter openWriter(DdAttributes wanted) {
    throw Abend.system(OPEN_CONFLICT, SPOOL_FOR_OUTPUT);
  }

  @Override
  public void release(StepEnd end, SystemMessages messages) {
    messages.write(SystemMessage.DISPOSITION.with(dataSetName, "SYSIN"));
  }

  private static final class CardReader extends WholeRecordReader {
    private final Iterator<Card> cards;
    private final int lrecl;

    CardReader(Iterator<Card> cards, int lrecl) {
      this.cards = cards;
      this.lrecl = lrecl;
    }

    @Override
    protected byte @Nullable [] read() {
      if (!cards.hasNext()) {
        return null;
      }
      byte[] data = cards.next().data();
      byte[] record = Arrays.copyOf(data, lrecl);
      Arrays.fill(record, data.length, lrecl, BLANK);
      return record;
    }
  }
}
