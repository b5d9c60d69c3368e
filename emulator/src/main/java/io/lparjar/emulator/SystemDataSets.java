package io.lparjar.emulator;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.AllocationRequest;
import io.lparjar.datasets.allocation.DataSetWriter;
import io.lparjar.datasets.allocation.DataSets;
import io.lparjar.datasets.allocation.Disposition;
import io.lparjar.datasets.allocation.DispositionStatus;
import io.lparjar.datasets.allocation.NewDataSet;
import io.lparjar.datasets.allocation.Requester;
import io.lparjar.datasets.allocation.WriteRequest;
import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.DataSetOrganization;
import io.lparjar.datasets.attribute.DataSetType;
import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.attribute.SpaceRequest;
import io.lparjar.datasets.attribute.SpaceUnit;
import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.MemberName;
import io.lparjar.datasets.name.MemberPattern;
import io.lparjar.datasets.pds.LoadModule;
import io.lparjar.datasets.pds.LoadModule.Attribute;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.jes.program.ProgramTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The data sets of the system that every user expects to find, made with a new system. */
final class SystemDataSets {
  private static final String NUCLEUS = "SYS1.NUCLEUS";
  private static final String LINKLIB = "SYS1.LINKLIB";

  /** Made last, so that it tells whether all have been made. */
  private static final DataSetName SMF = DataSetName.parse("SYS1.MAN1");

  private static final int CARD = 80;
  private static final int LIBRARY_BLOCK = 27_920;
  private static final int LOAD_BLOCK = 32_760;
  private static final int MODULE_SIZE = 0x1000;

  /** Record 9 of track 0, behind the directory; the next program is two records further on. */
  private static final int FIRST_MODULE = 0x000009;

  private static final int NEXT_MODULE = 0x000002;

  private final DataSets dataSets;
  private final Requester requester;
  private final ProgramTable programs;

  SystemDataSets(DataSets dataSets, Requester requester, ProgramTable programs) {
    this.dataSets = dataSets;
    this.requester = requester;
    this.programs = programs;
  }

  /** Whether they have not been made yet: the last of them is missing. */
  boolean areMissing() {
    return dataSets.find(SMF).isEmpty();
  }

  /** Makes those that are missing; leaves the others as users have changed them. */
  void define() throws IOException {
    for (Map.Entry<String, Map<String, List<String>>> library : SystemLibraries.all().entrySet()) {
      String name = library.getKey();
      if (make(name, DataSetOrganization.PO, DataSetType.PDS, "FB", CARD, LIBRARY_BLOCK)) {
        for (Map.Entry<String, List<String>> member : library.getValue().entrySet()) {
          write(name, member.getKey(), member.getValue());
        }
      }
    }
    loadLibrary(NUCLEUS, SystemLibraries.nucleus());
    loadLibrary(LINKLIB, programs.names());
    make(SMF.value(), DataSetOrganization.PS, DataSetType.BASIC, "VBS", 32_760, 0);
  }

  /** Whether a data set is one of these and holds what it came with. */
  boolean isAsShipped(CatalogEntry entry) {
    String name = entry.name().value();
    return switch (name) {
      case LINKLIB -> entry.sizeInBytes() == 0 && hasMembers(entry, programs.names());
      case NUCLEUS -> entry.sizeInBytes() == 0 && hasMembers(entry, SystemLibraries.nucleus());
      default -> {
        @Nullable Map<String, List<String>> shipped = SystemLibraries.all().get(name);
        yield shipped == null
            ? entry.name().equals(SMF) && entry.sizeInBytes() == 0
            : hasMembers(entry, shipped.keySet()) && holds(entry.name(), shipped);
      }
    };
  }

  private boolean hasMembers(CatalogEntry entry, Collection<String> shipped) {
    if (!entry.attributes().isPartitioned() || entry.isMigrated()) {
      return false;
    }
    Set<String> names = new HashSet<>();
    dataSets.listMembers(
        requester, entry.name(), MemberPattern.ALL, member -> names.add(member.name().value()));
    return names.equals(Set.copyOf(shipped));
  }

  private boolean holds(DataSetName library, Map<String, List<String>> members) {
    return members.entrySet().stream()
        .allMatch(
            member -> {
              try {
                return read(library, member.getKey()).equals(cards(member.getValue()));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  private List<String> read(DataSetName library, String member) throws IOException {
    AllocationRequest request =
        AllocationRequest.existing(library, DispositionStatus.SHR).member(MemberName.parse(member));
    List<String> records = new ArrayList<>();
    try (Allocation allocation = dataSets.allocate(requester, request);
        RecordReader reader = allocation.openReader()) {
      while (reader.next()) {
        records.add(Ebcdic.decode(reader.array(), reader.offset(), reader.length()));
      }
    }
    return records;
  }

  private static List<String> cards(List<String> lines) {
    return lines.stream().map(line -> Ebcdic.decode(card(line))).toList();
  }

  /** A load library whose directory lists the programs; their members hold no instructions. */
  private void loadLibrary(String name, Collection<String> members) throws IOException {
    if (make(name, DataSetOrganization.PO, DataSetType.PDS, "U", 0, LOAD_BLOCK)) {
      int ttr = FIRST_MODULE;
      for (String program : members) {
        write(name, program, List.of());
        dataSets.describeLoadModule(
            requester, DataSetName.parse(name), MemberName.parse(program), module(ttr));
        ttr += NEXT_MODULE;
      }
    }
  }

  /** Directory data such as that of a small reentrant program [inferred]. */
  private static LoadModule module(int ttr) {
    return new LoadModule(
        MODULE_SIZE, ttr, "", 0, Set.of(Attribute.FO, Attribute.RN, Attribute.RU), "31", "ANY");
  }

  /** Whether the data set was missing. */
  private boolean make(
      String name,
      DataSetOrganization dsorg,
      DataSetType type,
      String recfm,
      int lrecl,
      int blksize) {
    DataSetName dataSet = DataSetName.parse(name);
    if (dataSets.find(dataSet).isPresent()) {
      return false;
    }
    SpaceRequest space =
        new SpaceRequest(SpaceUnit.CYLINDER, 1, 1, dsorg == DataSetOrganization.PO ? 45 : 0);
    DataSetAttributes attributes =
        new DataSetAttributes(dsorg, type, RecordFormat.of(recfm), lrecl, blksize, space);
    dataSets
        .allocate(
            requester,
            AllocationRequest.of(dataSet, DispositionStatus.NEW, NewDataSet.anywhere(attributes)))
        .release(Disposition.CATLG);
    return true;
  }

  private void write(String library, String member, List<String> lines) throws IOException {
    AllocationRequest request =
        AllocationRequest.existing(DataSetName.parse(library), DispositionStatus.SHR)
            .member(MemberName.parse(member));
    try (Allocation allocation = dataSets.allocate(requester, request);
        DataSetWriter writer = allocation.openWriter(WriteRequest.REPLACE)) {
      for (String line : lines) {
        writer.write(card(line), 0, CARD);
      }
    }
  }

  private static byte[] card(String line) {
    byte[] card = new byte[CARD];
    byte[] text = Ebcdic.encode(line);
    Arrays.fill(card, Ebcdic.SPACE);
    System.arraycopy(text, 0, card, 0, Math.min(text.length, CARD));
    return card;
  }
}
