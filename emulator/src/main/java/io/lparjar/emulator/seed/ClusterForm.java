package io.lparjar.emulator.seed;

import io.lparjar.datasets.attribute.SpaceRequest;
import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.vsam.Cluster;
import io.lparjar.datasets.vsam.ClusterAttributes;
import io.lparjar.datasets.vsam.ClusterDefinition;
import io.lparjar.datasets.vsam.ClusterOption;
import io.lparjar.datasets.vsam.ClusterType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A VSAM cluster as operands of its line, in the words of DEFINE CLUSTER; what is left out is as
 * there.
 */
final class ClusterForm {
  private static final String TYPE = "CLUSTER";
  static final String KEYS = "KEYS";
  private static final String RECORD_SIZE = "RECORDSIZE";
  private static final String INTERVAL_SIZE = "CONTROLINTERVALSIZE";
  private static final String DATA = "DATA";
  private static final String INDEX = "INDEX";
  private static final int[] RECORD_SIZES = {4_089, 4_089};
  private static final int[] LINEAR_SIZE = {4_096, 4_096};
  private static final int USUAL_INTERVAL_SIZE = 4_096;
  static final int USUAL_KEY_LENGTH = 64;
  private static final String USUAL_SPACE = "(CYL,(1,1))";

  private ClusterForm() {}

  /** Whether a line is about a cluster. */
  static boolean isMeant(ManifestLine line) {
    return line.has(TYPE);
  }

  /**
   * Takes what a cluster is made of.
   *
   * @throws io.lparjar.datasets.vsam.VsamException when attributes do not go together
   */
  static ClusterDefinition read(ManifestLine line, DataSetName name) {
    ClusterType type =
        line.parsed(
            TYPE,
            line.text(TYPE, ""),
            "INDEXED, NONINDEXED, NUMBERED or LINEAR",
            ClusterType::valueOf);
    boolean indexed = type == ClusterType.INDEXED;
    int[] keys = pair(line, KEYS, indexed ? USUAL_KEY_LENGTH : 0, 0);
    ClusterAttributes attributes =
        attributes(line, type, keys, type == ClusterType.LINEAR ? LINEAR_SIZE : RECORD_SIZES);
    return definition(line, name, attributes).managed(LabelForm.classes(line));
  }

  /**
   * Takes attributes.
   *
   * @param keys length and offset of the key
   * @param usual average and longest record where the line says nothing
   */
  static ClusterAttributes attributes(
      ManifestLine line, ClusterType type, int[] keys, int[] usual, ClusterOption... implied) {
    int[] lengths = pair(line, RECORD_SIZE, usual[0], usual[1]);
    int[] free = pair(line, "FREESPACE", 0, 0);
    int[] share = pair(line, "SHAREOPTIONS", 1, 3);
    Set<ClusterOption> options = EnumSet.noneOf(ClusterOption.class);
    options.addAll(List.of(implied));
    for (ClusterOption option : ClusterOption.values()) {
      if (line.flag(option.name())) {
        options.add(option);
      }
    }
    return new ClusterAttributes(
        type,
        keys[0],
        keys[1],
        lengths[0],
        lengths[1],
        line.number(INTERVAL_SIZE, USUAL_INTERVAL_SIZE),
        free[0],
        free[1],
        share[0],
        share[1],
        options);
  }

  /** Takes the names of components, space, volume and day of expiration. */
  static ClusterDefinition definition(
      ManifestLine line, DataSetName name, ClusterAttributes attributes) {
    List<DataSetName> components = new ArrayList<>(List.of(component(line, name, DATA)));
    if (attributes.type() == ClusterType.INDEXED) {
      components.add(component(line, name, INDEX));
    }
    SpaceRequest space =
        line.parsed("SPACE", line.text("SPACE", USUAL_SPACE), USUAL_SPACE, LabelForm::space);
    return new ClusterDefinition(name, components, attributes, space, line.text("VOLUME", ""))
        .expiring(line.date(LabelForm.EXPIRATION));
  }

  /**
   * The operands of a cluster.
   *
   * @param data its data component
   */
  static String write(Cluster cluster, CatalogEntry data) {
    ClusterAttributes attributes = cluster.attributes();
    StringBuilder text = new StringBuilder(TYPE).append('=').append(attributes.type());
    if (attributes.type() == ClusterType.INDEXED) {
      append(text, KEYS, attributes.keyLength(), attributes.keyOffset());
    }
    append(text, cluster, data);
    LabelForm.append(text, data.classes());
    LabelForm.appendExpiration(text, data.expires());
    return text.toString();
  }

  /** Adds all but type, keys, SMS classes and day of expiration. */
  static void append(StringBuilder text, Cluster cluster, CatalogEntry data) {
    ClusterAttributes attributes = cluster.attributes();
    append(text, RECORD_SIZE, attributes.averageLength(), attributes.maximumLength());
    text.append(' ').append(INTERVAL_SIZE).append('=').append(attributes.controlIntervalSize());
    append(text, "FREESPACE", attributes.freeInterval(), attributes.freeArea());
    append(text, "SHAREOPTIONS", attributes.shareRegions(), attributes.shareSystems());
    attributes.options().stream().sorted().forEach(option -> text.append(' ').append(option));
    text.append(' ').append(DATA).append('=').append(cluster.data());
    cluster.index().ifPresent(name -> text.append(' ').append(INDEX).append('=').append(name));
    text.append(" SPACE=").append(LabelForm.space(data));
    text.append(" VOLUME=").append(data.volume());
  }

  static void append(StringBuilder text, String key, int first, int second) {
    text.append(' ').append(key).append("=(").append(first).append(',').append(second).append(')');
  }

  static int[] pair(ManifestLine line, String key, int first, int second) {
    List<String> parts = line.list(key);
    if (parts.isEmpty()) {
      return new int[] {first, second};
    }
    if (parts.size() != 2) {
      throw line.wrong(key + " needs two numbers");
    }
    return new int[] {
      line.parsed(key, parts.get(0), "a number", Integer::valueOf),
      line.parsed(key, parts.get(1), "a number", Integer::valueOf)
    };
  }

  private static DataSetName component(ManifestLine line, DataSetName cluster, String key) {
    String name = line.text(key, cluster + "." + key);
    return line.parsed(key, name, "a data set name", DataSetName::parse);
  }
}
