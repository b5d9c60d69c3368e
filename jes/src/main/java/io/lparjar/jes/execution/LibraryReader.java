package io.lparjar.jes.execution;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.AllocationRequest;
import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.allocation.DataSets;
import io.lparjar.datasets.allocation.Disposition;
import io.lparjar.datasets.allocation.DispositionStatus;
import io.lparjar.datasets.allocation.Requester;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.InvalidNameException;
import io.lparjar.datasets.name.MemberName;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.jes.jcl.Card;
import io.lparjar.jes.jcl.LibraryMember;
import io.lparjar.jes.jcl.ProcedureLibrary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Procedure libraries as the user of a job may read them: those of JCLLIB, then SYS1.PROCLIB.
 *
 * @see "z/OS JES2 Initialization and Tuning Reference, PROCLIB statement"
 */
record LibraryReader(DataSets dataSets, Requester requester) implements ProcedureLibrary {
  private static final String SYSTEM_LIBRARY = "SYS1.PROCLIB";
  private static final int LONGEST_RECORD = 254;

  @Override
  public Optional<LibraryMember> find(String name, List<String> privateLibraries) {
    MemberName member = new MemberName(name);
    for (String library : privateLibraries) {
      Optional<List<Card>> cards = read(library, member);
      if (cards.isPresent()) {
        return Optional.of(new LibraryMember(library, true, cards.get()));
      }
    }
    return read(SYSTEM_LIBRARY, member)
        .map(cards -> new LibraryMember(SYSTEM_LIBRARY, false, cards));
  }

  private Optional<List<Card>> read(String library, MemberName member) {
    try (Allocation allocation =
        dataSets.allocate(
            requester,
            AllocationRequest.existing(new DataSetName(library), DispositionStatus.SHR)
                .member(member))) {
      List<Card> cards = new ArrayList<>();
      try (RecordReader reader = allocation.openReader()) {
        while (reader.next()) {
          int length = Math.min(LONGEST_RECORD, reader.length());
          cards.add(Card.of(cards.size() + 1, reader.array(), reader.offset(), length));
        }
      }
      allocation.release(Disposition.KEEP);
      return Optional.of(cards);
    } catch (DataSetException | InvalidNameException | IOException e) {
      return Optional.empty();
    }
  }
}
