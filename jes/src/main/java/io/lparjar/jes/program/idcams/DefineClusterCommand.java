package io.lparjar.jes.program.idcams;

import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.attribute.SpaceRequest;
import io.lparjar.datasets.attribute.SpaceUnit;
import io.lparjar.datasets.attribute.StorageClasses;
import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.vsam.ClusterAttributes;
import io.lparjar.datasets.vsam.ClusterDefinition;
import io.lparjar.datasets.vsam.ClusterOption;
import io.lparjar.datasets.vsam.ClusterType;
import io.lparjar.datasets.vsam.VsamException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code DEFINE CLUSTER}: makes a VSAM cluster with its components.
 *
 * <ol>
 *   <li>0 when it was made
 *   <li>12 when there is an entry of one of its names, or the attributes do not go together
 * </ol>
 *
 * <p>Without other words: INDEXED, RECORDSIZE(4089 4089), KEYS(64 0), SHAREOPTIONS(1 3), and a
 * control interval of 4,096 bytes or what a record needs. What is said of the data component counts
 * for the cluster. [documented]
 *
 * @see "z/OS DFSMS Access Method Services Commands, DEFINE CLUSTER"
 */
final class DefineClusterCommand implements IdcamsCommand {
  private static final int DEFAULT_LENGTH = 4_089;
  private static final int LINEAR_LENGTH = 4_096;
  private static final int DEFAULT_KEY = 64;
  private static final int INTERVAL = 4_096;
  private static final int LARGEST_INTERVAL = 32_768;
  private static final int INTERVAL_OVERHEAD = 7;

  private static final Set<Keyword> GROUPS =
      EnumSet.of(Keyword.CLUSTER, Keyword.DATA, Keyword.INDEX, Keyword.CATALOG);

  /** What a cluster can be said to be; an alternate index, with few exceptions. */
  static final Set<Keyword> KEYWORDS =
      EnumSet.of(
          Keyword.BUFFERSPACE,
          Keyword.CONTROLINTERVALSIZE,
          Keyword.CYLINDERS,
          Keyword.DATACLASS,
          Keyword.ERASE,
          Keyword.FOR,
          Keyword.FREESPACE,
          Keyword.INDEXED,
          Keyword.KEYS,
          Keyword.KILOBYTES,
          Keyword.LINEAR,
          Keyword.LOG,
          Keyword.MANAGEMENTCLASS,
          Keyword.MEGABYTES,
          Keyword.NAME,
          Keyword.NOERASE,
          Keyword.NONINDEXED,
          Keyword.NONSPANNED,
          Keyword.NOREUSE,
          Keyword.NOWRITECHECK,
          Keyword.NUMBERED,
          Keyword.ORDERED,
          Keyword.OWNER,
          Keyword.RECORDS,
          Keyword.RECORDSIZE,
          Keyword.RECOVERY,
          Keyword.REUSE,
          Keyword.SHAREOPTIONS,
          Keyword.SPANNED,
          Keyword.SPEED,
          Keyword.STORAGECLASS,
          Keyword.TO,
          Keyword.TRACKS,
          Keyword.UNIQUE,
          Keyword.UNORDERED,
          Keyword.VOLUMES,
          Keyword.WRITECHECK);

  @Override
  public int execute(List<Term> terms, Services services) throws IOException {
    Operands groups = Operands.of(terms, GROUPS);
    Operands operands = Operands.of(said(groups, Keyword.CLUSTER), KEYWORDS);
    ClusterDefinition definition =
        definition(groups, operands, attributes(operands), services.today());
    try {
      services.dataSets().define(definition);
    } catch (DataSetException e) {
      services.refused(e.dataSet(), e);
      return ConditionCode.SEVERE;
    }
    report(definition, groups, services);
    return ConditionCode.OK;
  }

  /** What is said of a cluster and of its data component, whose name is not the cluster's. */
  static List<Term> said(Operands groups, Keyword kind) {
    List<Term> said = new ArrayList<>(groups.list(kind));
    groups.list(Keyword.DATA).stream()
        .filter(term -> !term.text().equals(Keyword.NAME.name()))
        .forEach(said::add);
    return said;
  }

  /** The cluster that is to be made {@code today}. */
  static ClusterDefinition definition(
      Operands groups, Operands operands, ClusterAttributes attributes, LocalDate today) {
    DataSetName name = DefineAliasCommand.required(operands, Keyword.NAME);
    List<DataSetName> components = new ArrayList<>();
    components.add(componentName(groups, Keyword.DATA).orElseGet(() -> component(name, "DATA")));
    if (attributes.type() == ClusterType.INDEXED) {
      components.add(
          componentName(groups, Keyword.INDEX).orElseGet(() -> component(name, "INDEX")));
    }
    return new ClusterDefinition(
            name,
            components,
            attributes,
            space(operands, attributes),
            operands.word(Keyword.VOLUMES).filter(volume -> !volume.equals("*")).orElse(""))
        .managed(
            new StorageClasses(
                operands.word(Keyword.DATACLASS).orElse(""),
                operands.word(Keyword.STORAGECLASS).orElse(""),
                operands.word(Keyword.MANAGEMENTCLASS).orElse("")))
        .expiring(operands.expiration(today));
  }

  private static Optional<DataSetName> componentName(Operands groups, Keyword component) {
    return Operands.of(groups.list(component), KEYWORDS).name(Keyword.NAME);
  }

  /** Prints where the components are, the names that were generated, and the SMS classes. */
  static void report(ClusterDefinition definition, Operands groups, Services services)
      throws IOException {
    List<DataSetName> components = definition.components();
    boolean indexed = components.size() > 1;
    Optional<CatalogEntry> made = services.dataSets().find(components.get(0));
    String volume = made.map(CatalogEntry::volume).orElse("");
    services.message(IdcamsMessage.DATA_ALLOCATED, volume);
    if (indexed) {
      services.message(IdcamsMessage.INDEX_ALLOCATED, volume);
    }
    if (componentName(groups, Keyword.DATA).isEmpty()) {
      services.message(IdcamsMessage.NAME_GENERATED, "D", components.get(0));
    }
    if (indexed && componentName(groups, Keyword.INDEX).isEmpty()) {
      services.message(IdcamsMessage.NAME_GENERATED, "I", components.get(1));
    }
    StorageClasses classes = made.map(CatalogEntry::classes).orElse(StorageClasses.NONE);
    reportClass("STORAGECLASS", classes.storage(), services);
    reportClass("MANAGEMENTCLASS", classes.management(), services);
    reportClass("DATACLASS", classes.data(), services);
  }

  private static void reportClass(String kind, String name, Services services) throws IOException {
    if (!name.isEmpty()) {
      services.message(IdcamsMessage.CLASS_USED, kind, name);
    }
  }

  private static ClusterAttributes attributes(Operands operands) {
    ClusterType type = type(operands);
    boolean indexed = type == ClusterType.INDEXED;
    boolean linear = type == ClusterType.LINEAR;
    int length = linear ? LINEAR_LENGTH : DEFAULT_LENGTH;
    int maximum = operands.number(Keyword.RECORDSIZE, 1, length);
    boolean spanned = operands.has(Keyword.SPANNED);
    try {
      return new ClusterAttributes(
          type,
          indexed ? operands.number(Keyword.KEYS, 0, DEFAULT_KEY) : 0,
          indexed ? operands.number(Keyword.KEYS, 1, 0) : 0,
          operands.number(Keyword.RECORDSIZE, 0, length),
          maximum,
          interval(
              operands.number(Keyword.CONTROLINTERVALSIZE, 0, INTERVAL),
              spanned || linear ? 0 : maximum),
          operands.number(Keyword.FREESPACE, 0, 0),
          operands.number(Keyword.FREESPACE, 1, 0),
          operands.number(Keyword.SHAREOPTIONS, 0, 1),
          operands.number(Keyword.SHAREOPTIONS, 1, 3),
          options(operands));
    } catch (VsamException e) {
      throw new SyntaxException(
          IdcamsMessage.RESTRICTION, operands.name(Keyword.NAME).map(Object::toString).orElse(""));
    }
  }

  private static ClusterType type(Operands operands) {
    return operands
        .oneOf(Keyword.NONINDEXED, Keyword.NUMBERED, Keyword.LINEAR)
        .map(keyword -> ClusterType.valueOf(keyword.name()))
        .orElse(ClusterType.INDEXED);
  }

  static Set<ClusterOption> options(Operands operands) {
    Set<ClusterOption> options = EnumSet.noneOf(ClusterOption.class);
    for (ClusterOption option : ClusterOption.values()) {
      if (operands.has(Keyword.valueOf(option.name()))) {
        options.add(option);
      }
    }
    return options;
  }

  /** The least size of a control interval that is not below what is asked for or needed. */
  static int interval(int wanted, int record) {
    int least = Math.min(LARGEST_INTERVAL, Math.max(wanted, record + INTERVAL_OVERHEAD));
    int unit = least <= 8_192 ? 512 : 2_048;
    return (least + unit - 1) / unit * unit;
  }

  /** Space in tracks or cylinders, into which records and bytes are turned. */
  private static SpaceRequest space(Operands operands, ClusterAttributes attributes) {
    Keyword unit =
        operands
            .oneOf(
                Keyword.CYLINDERS,
                Keyword.TRACKS,
                Keyword.RECORDS,
                Keyword.KILOBYTES,
                Keyword.MEGABYTES)
            .orElse(Keyword.TRACKS);
    int primary = operands.number(unit, 0, 1);
    int secondary = operands.number(unit, 1, 0);
    long bytes =
        switch (unit) {
          case RECORDS -> attributes.averageLength();
          case KILOBYTES -> 1_024;
          case MEGABYTES -> 1_024 * 1_024;
          default -> 0;
        };
    try {
      return bytes == 0
          ? new SpaceRequest(
              unit == Keyword.CYLINDERS ? SpaceUnit.CYLINDER : SpaceUnit.TRACK,
              primary,
              secondary,
              0)
          : new SpaceRequest(
              SpaceUnit.TRACK,
              tracks(attributes, primary * bytes),
              tracks(attributes, secondary * bytes),
              0);
    } catch (IllegalArgumentException e) {
      throw new SyntaxException(IdcamsMessage.RESTRICTION, operands.word(unit).orElse(""));
    }
  }

  private static int tracks(ClusterAttributes attributes, long bytes) {
    int perTrack = attributes.intervalsPerTrack();
    return Math.toIntExact((attributes.intervalsFor(bytes) + perTrack - 1) / perTrack);
  }

  /** The name of a component that has none of its own: one qualifier more where there is room. */
  private static DataSetName component(DataSetName cluster, String qualifier) {
    return Operands.dataSetName(cluster.value() + "." + qualifier);
  }
}
