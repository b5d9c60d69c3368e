package io.lparjar.jes.program.dump;

import io.lparjar.datasets.attribute.SpaceRequest;
import io.lparjar.datasets.attribute.SpaceUnit;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.vsam.Cluster;
import io.lparjar.datasets.vsam.ClusterAttributes;
import io.lparjar.datasets.vsam.ClusterDefinition;
import io.lparjar.datasets.vsam.ClusterOption;
import io.lparjar.datasets.vsam.ClusterType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A VSAM cluster in a dump: a definition as text of fixed columns. */
final class ClusterCard {
  private static final int NAME = 44;

  private ClusterCard() {}

  /** How the cluster could be defined again. */
  static ClusterDefinition definition(Cluster cluster, SpaceRequest space) {
    return new ClusterDefinition(
        cluster.name(), cluster.components(), cluster.attributes(), space, "");
  }

  static String write(ClusterDefinition definition) {
    ClusterAttributes attributes = definition.attributes();
    SpaceRequest space = definition.space();
    StringBuilder card =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "%-44s%-10s%05d%05d%05d%05d%05d%03d%03d%01d%01d%-40s%-16s%08d%08d",
                definition.name(),
                attributes.type().name(),
                attributes.keyLength(),
                attributes.keyOffset(),
                attributes.averageLength(),
                attributes.maximumLength(),
                attributes.controlIntervalSize(),
                attributes.freeInterval(),
                attributes.freeArea(),
                attributes.shareRegions(),
                attributes.shareSystems(),
                String.join(
                    " ", attributes.options().stream().map(ClusterOption::name).sorted().toList()),
                space.unit().name(),
                space.primary(),
                space.secondary()));
    for (DataSetName component : definition.components()) {
      card.append(String.format(Locale.ROOT, "%-44s", component));
    }
    return card.toString();
  }

  /** Reads what {@link #write} wrote; what is damaged ends in a runtime exception. */
  static ClusterDefinition read(Columns card) {
    DataSetName name = new DataSetName(card.text(NAME));
    ClusterType type = ClusterType.valueOf(card.text(10));
    int keyLength = card.number(5);
    int keyOffset = card.number(5);
    int averageLength = card.number(5);
    int maximumLength = card.number(5);
    int intervalSize = card.number(5);
    int freeInterval = card.number(3);
    int freeArea = card.number(3);
    int shareRegions = card.number(1);
    int shareSystems = card.number(1);
    Set<ClusterOption> options = EnumSet.noneOf(ClusterOption.class);
    String words = card.text(40);
    if (!words.isEmpty()) {
      for (String word : words.split(" ", -1)) {
        options.add(ClusterOption.valueOf(word));
      }
    }
    SpaceUnit unit = SpaceUnit.valueOf(card.text(16));
    SpaceRequest space = new SpaceRequest(unit, card.number(8), card.number(8), 0);
    List<DataSetName> components = new ArrayList<>();
    while (card.hasMore()) {
      components.add(new DataSetName(card.text(NAME)));
    }
    return new ClusterDefinition(
        name,
        components,
        new ClusterAttributes(
            type,
            keyLength,
            keyOffset,
            averageLength,
            maximumLength,
            intervalSize,
            freeInterval,
            freeArea,
            shareRegions,
            shareSystems,
            options),
        space,
        "");
  }

  /**
   * The same under another name; a component keeps what stands behind the old name, or becomes DATA
   * or INDEX. [inferred]
   */
  static ClusterDefinition renamed(ClusterDefinition definition, DataSetName name) {
    if (name.equals(definition.name())) {
      return definition;
    }
    String old = definition.name().value() + ".";
    List<DataSetName> components = new ArrayList<>();
    for (DataSetName component : definition.components()) {
      String usual = components.isEmpty() ? "DATA" : "INDEX";
      String rest =
          component.value().startsWith(old) ? component.value().substring(old.length()) : usual;
      components.add(new DataSetName(name.value() + "." + rest));
    }
    return new ClusterDefinition(
        name, components, definition.attributes(), definition.space(), definition.volume());
  }

  /** Takes columns one after another. */
  static final class Columns {
    private final String text;
    private int at;

    Columns(String text) {
      this.text = text;
    }

    boolean hasMore() {
      return at < text.length();
    }

    /** The next columns without blanks around them; fewer at the end. */
    String text(int length) {
      int end = Math.min(at + length, text.length());
      String part = text.substring(Math.min(at, end), end).strip();
      at = end;
      return part;
    }

    int number(int length) {
      return Integer.parseInt(text(length));
    }
  }
}
