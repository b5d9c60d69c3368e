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
import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.MemberName;
import io.lparjar.datasets.pds.LoadModule;
import io.lparjar.datasets.pds.LoadModule.Attribute;
import io.lparjar.emulator.ftp.config.FirstConfiguration;
import io.lparjar.jes.program.ProgramTable;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The data sets of the system that every user expects to find, made when they are missing. */
final class SystemDataSets {
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

  /** Makes those that are missing; leaves the others as users have changed them. */
  void define() throws IOException {
    library("SYS1.PARMLIB", "IEASYS00", List.of("SYSNAME=MVS1"));
    library("SYS1.PROCLIB");
    library("SYS1.MACLIB");
    loadLibrary("SYS1.NUCLEUS");
    loadLibrary("SYS1.LINKLIB");
    library("TCPIP.TCPPARMS", "FTPSDATA", FirstConfiguration.lines());
    if (library("TCPIP.SEZAINST", "FTPSDATA", FirstConfiguration.lines())) {
      write("TCPIP.SEZAINST", "FTPSANON", FirstConfiguration.anonymousSample());
    }
    make("SYS1.MAN1", DataSetOrganization.PS, DataSetType.BASIC, "VBS", 32_760, 0);
  }

  private void library(String name) {
    make(name, DataSetOrganization.PO, DataSetType.PDS, "FB", CARD, LIBRARY_BLOCK);
  }

  /** Whether the library was missing. */
  private boolean library(String name, String member, List<String> lines) throws IOException {
    boolean made = make(name, DataSetOrganization.PO, DataSetType.PDS, "FB", CARD, LIBRARY_BLOCK);
    if (made) {
      write(name, member, lines);
    }
    return made;
  }

  /** A load library whose directory lists the programs; their members hold no instructions. */
  private void loadLibrary(String name) throws IOException {
    if (make(name, DataSetOrganization.PO, DataSetType.PDS, "U", 0, LOAD_BLOCK)
        && name.equals("SYS1.LINKLIB")) {
      int ttr = FIRST_MODULE;
      for (String program : programs.names()) {
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
      byte[] card = new byte[CARD];
      for (String line : lines) {
        byte[] text = Ebcdic.encode(line);
        Arrays.fill(card, Ebcdic.SPACE);
        System.arraycopy(text, 0, card, 0, Math.min(text.length, CARD));
        writer.write(card, 0, CARD);
      }
    }
  }
}
