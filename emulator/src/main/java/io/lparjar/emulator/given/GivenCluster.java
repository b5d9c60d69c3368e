package io.lparjar.emulator.given;

import io.lparjar.datasets.attribute.SpaceRequest;
import io.lparjar.datasets.attribute.SpaceUnit;
import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.vsam.ClusterAttributes;
import io.lparjar.datasets.vsam.ClusterDefinition;
import io.lparjar.datasets.vsam.ClusterType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A VSAM cluster to be made: its attributes, and what it holds. Immutable.
 *
 * <pre>
 * keyed(8, 0, 80).records("00000001 ONE", "00000002 TWO")
 * entrySequenced(255).records("a line")
 * numbered(80).records("in slot 1", "in slot 2")
 * </pre>
 *
 * <p>Text is IBM-1047; a record of a {@link #numbered} cluster is padded with blanks. Components
 * are called {@code DATA} and {@code INDEX}, behind the cluster's name; the rest is as DEFINE
 * CLUSTER has it when it is left out.
 */
public final class GivenCluster {
  private static final SpaceRequest SPACE = new SpaceRequest(SpaceUnit.CYLINDER, 1, 1, 0);
  private static final int USUAL_INTERVAL = 4096;
  private static final int LARGEST_INTERVAL = 32_768;
  private static final int INTERVAL_OVERHEAD = 7;

  private final ClusterAttributes attributes;
  private final List<byte[]> records;

  private GivenCluster(ClusterAttributes attributes, List<byte[]> records) {
    this.attributes = attributes;
    this.records = records;
  }

  /**
   * INDEXED (KSDS); its records are given in ascending order of keys.
   *
   * @param keyLength bytes of the key
   * @param keyOffset bytes before it
   * @param lrecl most bytes of a record
   */
  public static GivenCluster keyed(int keyLength, int keyOffset, int lrecl) {
    return of(ClusterType.INDEXED, keyLength, keyOffset, lrecl);
  }

  /** NONINDEXED (ESDS), with records of up to {@code lrecl} bytes. */
  public static GivenCluster entrySequenced(int lrecl) {
    return of(ClusterType.NONINDEXED, 0, 0, lrecl);
  }

  /** NUMBERED (RRDS), with records of {@code lrecl} bytes in slots from 1 on. */
  public static GivenCluster numbered(int lrecl) {
    return of(ClusterType.NUMBERED, 0, 0, lrecl);
  }

  private static GivenCluster of(ClusterType type, int keyLength, int keyOffset, int lrecl) {
    int interval = lrecl <= USUAL_INTERVAL - INTERVAL_OVERHEAD ? USUAL_INTERVAL : LARGEST_INTERVAL;
    return new GivenCluster(
        new ClusterAttributes(
            type, keyLength, keyOffset, lrecl, lrecl, interval, 0, 0, 1, 3, Set.of()),
        List.of());
  }

  /** The same with more records of text. */
  public GivenCluster records(String... lines) {
    return with(Arrays.stream(lines).map(Ebcdic::encode).toList());
  }

  /** The same with more records, as they are stored. */
  public GivenCluster records(byte[]... bytes) {
    return with(Arrays.stream(bytes).map(byte[]::clone).toList());
  }

  private GivenCluster with(List<byte[]> more) {
    List<byte[]> all = new ArrayList<>(records);
    more.forEach(record -> all.add(fitted(record)));
    return new GivenCluster(attributes, List.copyOf(all));
  }

  private byte[] fitted(byte[] record) {
    int lrecl = attributes.maximumLength();
    if (attributes.type() != ClusterType.NUMBERED || record.length >= lrecl) {
      return record;
    }
    byte[] padded = Arrays.copyOf(record, lrecl);
    Arrays.fill(padded, record.length, lrecl, Ebcdic.SPACE);
    return padded;
  }

  ClusterDefinition definition(DataSetName name) {
    List<DataSetName> components = new ArrayList<>(List.of(component(name, "DATA")));
    if (attributes.type() == ClusterType.INDEXED) {
      components.add(component(name, "INDEX"));
    }
    return new ClusterDefinition(name, components, attributes, SPACE, "");
  }

  List<byte[]> records() {
    return records;
  }

  private static DataSetName component(DataSetName name, String qualifier) {
    return DataSetName.parse(name + "." + qualifier);
  }
}
