package io.lparjar.emulator.ftp.jes;

import io.lparjar.datasets.allocation.Requester;
import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.jes.spool.SpoolDataSet;
import io.lparjar.jes.subsystem.JobEntrySubsystem;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The records of spool data sets one after another, with a separator behind each if wanted. */
final class SpoolRecords implements RecordReader {
  private static final byte[] SEPARATOR = Ebcdic.encode(" !! END OF JES SPOOL FILE !!");

  private final JobEntrySubsystem jes;
  private final Requester requester;
  private final Iterator<SpoolDataSet> remaining;
  private final boolean separated;
  private @Nullable RecordReader current;
  private boolean atSeparator;

  SpoolRecords(
      JobEntrySubsystem jes, Requester requester, List<SpoolDataSet> dataSets, boolean separated) {
    this.jes = jes;
    this.requester = requester;
    this.remaining = dataSets.iterator();
    this.separated = separated;
  }

  @Override
  public boolean next() throws IOException {
    atSeparator = false;
    while (true) {
      if (current != null) {
        if (current.next()) {
          return true;
        }
        current.close();
        current = null;
        if (separated) {
          atSeparator = true;
          return true;
        }
      }
      if (!remaining.hasNext()) {
        return false;
      }
      current = jes.open(requester, remaining.next());
    }
  }

  @Override
  public byte[] array() {
    return atSeparator ? SEPARATOR : record().array();
  }

  @Override
  public int offset() {
    return atSeparator ? 0 : record().offset();
  }

  @Override
  public int length() {
    return atSeparator ? SEPARATOR.length : record().length();
  }

  private RecordReader record() {
    if (current == null) {
      throw new IllegalStateException("no current record");
    }
    return current;
  }

  @Override
  public void close() throws IOException {
    if (current != null) {
      current.close();
      current = null;
    }
  }
}
