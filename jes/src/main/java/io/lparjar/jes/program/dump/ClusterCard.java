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
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A VSAM cluster in a dump: a definition as text of fixed columns. */
final class ClusterCard {
  private static final int NAME = 44;
  private static final int WORD = 10;
  private static final int NUMBER = 8;
  private static final int OPTIONS = 40;

  private ClusterCard() {}

  /** How the cluster could be defined again. */
  static ClusterDefinition definition(Cluster cluster, SpaceRequest space) {
    return new ClusterDefinition(
        cluster.name(), cluster.components(), cluster.attributes(), space, "");
  }

  static String write(ClusterDefinition definition) {
    ClusterAttributes attributes = definition.attributes();
    SpaceRequest space = definition.space();
    StringBuilder card = new StringBuilder();
    text(card, definition.name(), NAME);
    text(card, attributes.type(), WORD);
    for (int number : attributes.numbers()) {
      number(card, number);
    }
    text(card, ClusterOption.text(attributes.options()), OPTIONS);
    text(card, space.unit(), WORD);
    number(card, space.primary());
    number(card, space.secondary());
    definition.components().forEach(component -> text(card, component, NAME));
    return card.toString();
  }

  private static void text(StringBuilder card, Object text, int width) {
    card.append(String.format(Locale.ROOT, "%-" + width + "s", text));
  }

  private static void number(StringBuilder card, int number) {
    card.append(String.format(Locale.ROOT, "%0" + NUMBER + "d", number));
  }

  /** Reads what {@link #write} wrote; what is damaged ends in a runtime exception. */
  static ClusterDefinition read(Columns card) {
    DataSetName name = new DataSetName(card.text(NAME));
    ClusterType type = ClusterType.valueOf(card.text(WORD));
    int[] numbers = new int[ClusterAttributes.NUMBERS];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = card.number(NUMBER);
    }
    Set<ClusterOption> options = ClusterOption.parse(card.text(OPTIONS));
    SpaceUnit unit = SpaceUnit.valueOf(card.text(WORD));
    SpaceRequest space = new SpaceRequest(unit, card.number(NUMBER), card.number(NUMBER), 0);
    List<DataSetName> components = new ArrayList<>();
    while (card.hasMore()) {
      components.add(new DataSetName(card.text(NAME)));
    }
    return new ClusterDefinition(
        name, components, ClusterAttributes.of(type, numbers, options), space, "");
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
