package io.lparjar.jes.program.idcams;

import io.lparjar.datasets.catalog.CatalogAlias;
import io.lparjar.datasets.catalog.CatalogDefinition;
import io.lparjar.datasets.catalog.CatalogPath;
import io.lparjar.datasets.catalog.GenerationDataGroup;
import io.lparjar.datasets.catalog.GenerationDataGroup.Option;
import io.lparjar.datasets.catalog.UserCatalogConnector;
import io.lparjar.jes.program.UserDataSets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The groups of lines that LISTCAT ALL prints below an entry that is no data set. Those of a
 * generation data group and a path are [seen], the others [recalled].
 *
 * @param definition the entry
 * @param associations what ASSOCIATIONS shows
 */
record ListcatDefinition(CatalogDefinition definition, List<String> associations) {

  static ListcatDefinition of(CatalogDefinition definition, UserDataSets dataSets) {
    if (definition instanceof CatalogPath path) {
      return new ListcatDefinition(path, ListcatRelations.ofPath(path.related(), dataSets));
    }
    if (definition instanceof CatalogAlias alias) {
      return new ListcatDefinition(alias, List.of("SYMBOLIC-" + alias.related()));
    }
    if (definition instanceof UserCatalogConnector connector) {
      return new ListcatDefinition(connector, ListcatRelations.aliases(connector.name(), dataSets));
    }
    List<String> generations =
        dataSets.findGenerationGroup(definition.name()).stream()
            .flatMap(sphere -> sphere.active().stream())
            .map(generation -> "NONVSAM--" + generation.dataSetName())
            .toList();
    return new ListcatDefinition(definition, generations);
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(ListcatField.group("HISTORY"));
    if (definition instanceof GenerationDataGroup group) {
      addGroup(group, lines);
    } else if (definition instanceof CatalogPath path) {
      addPath(path, lines);
    } else {
      lines.add(
          ListcatField.line(
              ListcatField.of("RELEASE", 2),
              ListcatField.of("CREATION", ListcatField.day(definition.created()))));
    }
    if (definition instanceof UserCatalogConnector connector) {
      lines.add(ListcatField.group("VOLUMES"));
      lines.add(
          ListcatField.line(
              ListcatField.of("VOLSER", connector.volume()),
              ListcatField.of("DEVTYPE", "X'3010200F'"),
              ListcatField.of("VOLFLAG", "PRIME")));
    }
    if (!(definition instanceof GenerationDataGroup) && !(definition instanceof CatalogPath)) {
      addAssociations(lines);
    }
    return lines;
  }

  private void addPath(CatalogPath path, List<String> lines) {
    lines.add(
        ListcatField.line(
            ListcatField.of("DATASET-OWNER", "(NULL)"),
            ListcatField.of("CREATION", ListcatField.day(path.created()))));
    lines.add(
        ListcatField.line(
            ListcatField.of("RELEASE", 2), ListcatField.of("EXPIRATION", "0000.000")));
    lines.add(ListcatField.protection());
    addAssociations(lines);
    lines.add(ListcatField.group("ATTRIBUTES"));
    lines.add(ListcatField.line(path.update() ? "UPDATE" : "NOUPDATE"));
  }

  private void addAssociations(List<String> lines) {
    lines.addAll(ListcatField.associations(associations));
  }

  private void addGroup(GenerationDataGroup group, List<String> lines) {
    lines.add(
        ListcatField.line(
            ListcatField.of("DATASET-OWNER", "(NULL)"),
            ListcatField.of("CREATION", ListcatField.day(group.created()))));
    lines.add(
        ListcatField.line(
            ListcatField.of("RELEASE", 2),
            ListcatField.of("LAST ALTER", ListcatField.day(group.altered()))));
    lines.add(ListcatField.group("ATTRIBUTES"));
    lines.add(
        ListcatField.line(
            String.format(
                Locale.ROOT,
                "%s      %-11s%-11s%-11s%-11s%s",
                ListcatField.of("LIMIT", group.limit()),
                text(group, Option.SCRATCH, "NOSCRATCH"),
                text(group, Option.EMPTY, "NOEMPTY"),
                text(group, Option.FIFO, "LIFO"),
                text(group, Option.PURGE, "NOPURGE"),
                text(group, Option.EXTENDED, "NOEXTENDED"))));
    addAssociations(lines);
  }

  private static String text(GenerationDataGroup group, Option option, String otherwise) {
    return group.has(option) ? option.name() : otherwise;
  }
}
