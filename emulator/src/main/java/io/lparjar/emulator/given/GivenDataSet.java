package io.lparjar.emulator.given;

import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.DataSetOrganization;
import io.lparjar.datasets.attribute.DataSetType;
import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.attribute.SpaceRequest;
import io.lparjar.datasets.attribute.SpaceUnit;
import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.name.MemberName;
import io.lparjar.datasets.pds.IspfStatistics;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A data set to be made: its attributes, and what it holds. Immutable.
 *
 * <pre>
 * fixedBlocked(80).records("HELLO", "WORLD")
 * variableBlocked(255).migrated()
 * fixedBlocked(80).library().member("COPY", "//COPY JOB ...").member("EMPTY")
 * </pre>
 *
 * <p>Text is IBM-1047; a record of fixed length is padded with blanks. The block size is the
 * system-determined one, the space 1 cylinder with 15 more and 45 directory blocks, unless said
 * otherwise.
 */
public final class GivenDataSet {
  private static final int VARIABLE_OVERHEAD = 4;
  private static final SpaceRequest USUAL_SPACE = new SpaceRequest(SpaceUnit.CYLINDER, 1, 15, 0);
  private static final int DIRECTORY_BLOCKS = 45;

  private final DataSetAttributes attributes;
  private final List<byte[]> records;
  private final Map<MemberName, GivenMember> members;
  private final boolean migrated;

  /** A member: its records, and its statistics if it has any. */
  record GivenMember(List<byte[]> records, @Nullable IspfStatistics statistics) {}

  private GivenDataSet(
      DataSetAttributes attributes,
      List<byte[]> records,
      Map<MemberName, GivenMember> members,
      boolean migrated) {
    this.attributes = attributes;
    this.records = records;
    this.members = members;
    this.migrated = migrated;
  }

  /** RECFM=FB, sequential. */
  public static GivenDataSet fixedBlocked(int lrecl) {
    return of("FB", lrecl);
  }

  /**
   * RECFM=VB, sequential.
   *
   * @param lrecl with the 4 bytes of the record descriptor word
   */
  public static GivenDataSet variableBlocked(int lrecl) {
    return of("VB", lrecl);
  }

  /**
   * Sequential, with any record format.
   *
   * @param recfm such as {@code FBA} or {@code U}
   * @param lrecl in bytes, 0 for U
   */
  public static GivenDataSet of(String recfm, int lrecl) {
    return new GivenDataSet(
        new DataSetAttributes(
            DataSetOrganization.PS,
            DataSetType.BASIC,
            RecordFormat.of(recfm),
            lrecl,
            0,
            USUAL_SPACE),
        List.of(),
        Map.of(),
        false);
  }

  /** The same as a partitioned data set (PDS). */
  public GivenDataSet library() {
    return partitioned(DataSetType.PDS);
  }

  /** The same as a partitioned data set extended (PDSE). */
  public GivenDataSet extendedLibrary() {
    return partitioned(DataSetType.PDSE);
  }

  /** The same with a block size. */
  public GivenDataSet blksize(int bytes) {
    return with(
        new DataSetAttributes(
            attributes.dsorg(),
            attributes.type(),
            attributes.recfm(),
            attributes.lrecl(),
            bytes,
            attributes.space()));
  }

  /** The same with other space. */
  public GivenDataSet space(SpaceUnit unit, int primary, int secondary) {
    return with(
        attributes.withSpace(
            new SpaceRequest(unit, primary, secondary, attributes.space().directoryBlocks())));
  }

  /** The same with more records of text. */
  public GivenDataSet records(String... lines) {
    return withRecords(Arrays.stream(lines).map(Ebcdic::encode).toList());
  }

  /** The same with more records, as they are stored. */
  public GivenDataSet records(byte[]... bytes) {
    return withRecords(Arrays.stream(bytes).map(byte[]::clone).toList());
  }

  /** The same with a member of text; without lines an empty one. */
  public GivenDataSet member(String name, String... lines) {
    return withMember(name, Arrays.stream(lines).map(Ebcdic::encode).toList(), null);
  }

  /** The same with a member of records as they are stored. */
  public GivenDataSet member(String name, byte[]... bytes) {
    return withMember(name, Arrays.stream(bytes).map(byte[]::clone).toList(), null);
  }

  /** The same with a member of text that has ISPF statistics. */
  public GivenDataSet member(String name, IspfStatistics statistics, String... lines) {
    return withMember(name, Arrays.stream(lines).map(Ebcdic::encode).toList(), statistics);
  }

  /** The same, but migrated: the catalog says {@code MIGRAT}, and whoever opens it recalls it. */
  public GivenDataSet migrated() {
    return new GivenDataSet(attributes, records, members, true);
  }

  DataSetAttributes attributes() {
    return attributes;
  }

  boolean isMigrated() {
    return migrated;
  }

  List<byte[]> records() {
    return records;
  }

  Map<MemberName, GivenMember> members() {
    return members;
  }

  private GivenDataSet partitioned(DataSetType type) {
    SpaceRequest space = attributes.space();
    return with(
        new DataSetAttributes(
            DataSetOrganization.PO,
            type,
            attributes.recfm(),
            attributes.lrecl(),
            attributes.blksize(),
            new SpaceRequest(space.unit(), space.primary(), space.secondary(), DIRECTORY_BLOCKS)));
  }

  private GivenDataSet with(DataSetAttributes wanted) {
    return new GivenDataSet(wanted, records, members, migrated);
  }

  private GivenDataSet withRecords(List<byte[]> more) {
    List<byte[]> all = new ArrayList<>(records);
    more.forEach(record -> all.add(fitted(record)));
    return new GivenDataSet(attributes, List.copyOf(all), members, migrated);
  }

  private GivenDataSet withMember(
      String name, List<byte[]> content, @Nullable IspfStatistics statistics) {
    if (!attributes.isPartitioned()) {
      throw new IllegalArgumentException("only a library has members: " + name);
    }
    Map<MemberName, GivenMember> all = new LinkedHashMap<>(members);
    all.put(
        MemberName.parse(name),
        new GivenMember(content.stream().map(this::fitted).toList(), statistics));
    return new GivenDataSet(attributes, records, all, migrated);
  }

  private byte[] fitted(byte[] record) {
    RecordFormat recfm = attributes.recfm();
    int lrecl = attributes.lrecl();
    int room =
        recfm.isFixed()
            ? lrecl
            : recfm.isVariable() ? lrecl - VARIABLE_OVERHEAD : Integer.MAX_VALUE;
    if (record.length > room) {
      throw new IllegalArgumentException(record.length + " bytes, but " + room + " fit a record");
    }
    if (!recfm.isFixed() || record.length == lrecl) {
      return record;
    }
    byte[] padded = Arrays.copyOf(record, lrecl);
    Arrays.fill(padded, record.length, lrecl, Ebcdic.SPACE);
    return padded;
  }
}
