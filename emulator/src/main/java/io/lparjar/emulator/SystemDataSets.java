package io.lparjar.emulator;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.AllocationRequest;
import io.lparjar.datasets.allocation.DataSetWriter;
import io.lparjar.datasets.allocation.DataSets;
import io.lparjar.datasets.allocation.Disposition;
import io.lparjar.datasets.allocation.DispositionStatus;
import io.lparjar.datasets.allocation.LibraryMembers;
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
import io.lparjar.datasets.pds.Member;
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
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The data sets of the system that every user expects to find, made with a new system. */
final class SystemDataSets {
  private static final String NUCLEUS = "SYS1.NUCLEUS";
  private static final String LINKLIB = "SYS1.LINKLIB";

  /** Where SMF records go. Made last, so that it tells whether all have been made. */
  static final DataSetName SMF = DataSetName.parse("SYS1.MAN1");

  private static final int CARD = 80;
  private static final int LIBRARY_BLOCK = 27_920;
  private static final int LOAD_BLOCK = 32_760;
  private static final int MODULE_SIZE = 0x1000;

  /** Record 9 of track 0, behind the directory; the next program is two records further on. */
  private static final int FIRST_MODULE = 0x000009;

  private static final int NEXT_MODULE = 0x000002;

  private static final SpaceRequest SPACE = new SpaceRequest(SpaceUnit.CYLINDER, 1, 1, 0);
  private static final SpaceRequest LIBRARY_SPACE = new SpaceRequest(SpaceUnit.CYLINDER, 1, 1, 45);

  private final DataSets dataSets;
  private final Requester requester;
  private final ProgramTable programs;

  /** Puts into a new data set what it is to hold. */
  @FunctionalInterface
  private interface Filling {
    void fill(Allocation allocation) throws IOException;
  }

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
      make(
          library.getKey(),
          new DataSetAttributes(
              DataSetOrganization.PO,
              DataSetType.PDS,
              RecordFormat.of("FB"),
              CARD,
              LIBRARY_BLOCK,
              LIBRARY_SPACE),
          allocation -> write(allocation.members(), library.getValue()));
    }
    loadLibrary(NUCLEUS, SystemLibraries.nucleus());
    loadLibrary(LINKLIB, programs.names());
    make(
        SMF.value(),
        new DataSetAttributes(
            DataSetOrganization.PS, DataSetType.BASIC, RecordFormat.of("VBS"), 32_760, 0, SPACE),
        allocation -> {});
  }

  /**
   * Whether a data set is one of these and holds what it came with; the one for SMF records is
   * whatever it holds, for those tell of this system only.
   */
  boolean isAsShipped(CatalogEntry entry) {
    String name = entry.name().value();
    return switch (name) {
      case LINKLIB -> entry.sizeInBytes() == 0 && hasMembers(entry, programs.names());
      case NUCLEUS -> entry.sizeInBytes() == 0 && hasMembers(entry, SystemLibraries.nucleus());
      default -> {
        @Nullable Map<String, List<String>> shipped = SystemLibraries.all().get(name);
        yield shipped == null
            ? entry.name().equals(SMF)
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
  private void loadLibrary(String name, Collection<String> names) throws IOException {
    List<Member> directory = new ArrayList<>();
    int ttr = FIRST_MODULE;
    for (String program : names) {
      directory.add(new Member(MemberName.parse(program), 0, Optional.empty()).with(module(ttr)));
      ttr += NEXT_MODULE;
    }
    make(
        name,
        new DataSetAttributes(
            DataSetOrganization.PO,
            DataSetType.PDS,
            RecordFormat.of("U"),
            0,
            LOAD_BLOCK,
            LIBRARY_SPACE),
        allocation -> allocation.members().addEmpty(directory));
  }

  /** Directory data such as that of a small reentrant program [inferred]. */
  private static LoadModule module(int ttr) {
    return new LoadModule(
        MODULE_SIZE, ttr, "", 0, Set.of(Attribute.FO, Attribute.RN, Attribute.RU), "31", "ANY");
  }

  /** Makes a data set that is missing, whole or not at all. */
  private void make(String name, DataSetAttributes attributes, Filling filling) throws IOException {
    DataSetName dataSet = DataSetName.parse(name);
    if (dataSets.find(dataSet).isPresent()) {
      return;
    }
    Allocation allocation =
        dataSets.allocate(
            requester,
            AllocationRequest.of(dataSet, DispositionStatus.NEW, NewDataSet.anywhere(attributes)));
    Disposition disposition = Disposition.DELETE;
    try {
      filling.fill(allocation);
      disposition = Disposition.CATLG;
    } finally {
      allocation.release(disposition);
    }
  }

  private static void write(LibraryMembers library, Map<String, List<String>> members)
      throws IOException {
    for (Map.Entry<String, List<String>> member : members.entrySet()) {
      try (Allocation allocation = library.allocate(MemberName.parse(member.getKey()));
          DataSetWriter writer = allocation.openWriter(WriteRequest.REPLACE)) {
        for (String line : member.getValue()) {
          writer.write(card(line), 0, CARD);
        }
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
