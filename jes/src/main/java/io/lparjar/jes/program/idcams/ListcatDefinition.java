package io.lparjar.jes.program.idcams;

import io.lparjar.datasets.catalog.CatalogAlias;
import io.lparjar.datasets.catalog.CatalogDefinition;
import io.lparjar.datasets.catalog.GenerationDataGroup;
import io.lparjar.datasets.catalog.GenerationDataGroup.Option;
import io.lparjar.datasets.catalog.GenerationSphere;
import io.lparjar.datasets.catalog.UserCatalogConnector;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The groups of lines that LISTCAT ALL prints below an entry that is no data set. Those of a
 * generation data group are [seen], the others [recalled].
 *
 * @param definition the entry
 * @param sphere its generations, when it is a group
 */
record ListcatDefinition(CatalogDefinition definition, Optional<GenerationSphere> sphere) {

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(ListcatField.group("HISTORY"));
    if (definition instanceof GenerationDataGroup group) {
      addGroup(group, lines);
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
      lines.add(ListcatField.group("ASSOCIATIONS--------(NULL)"));
    }
    if (definition instanceof CatalogAlias alias) {
      lines.add(ListcatField.group("ASSOCIATIONS"));
      lines.add(ListcatField.line("SYMBOLIC-" + alias.related()));
    }
    return lines;
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
    lines.add(ListcatField.group("ASSOCIATIONS"));
    sphere
        .map(GenerationSphere::active)
        .orElse(List.of())
        .forEach(
            generation -> lines.add(ListcatField.line("NONVSAM--" + generation.dataSetName())));
  }

  private static String text(GenerationDataGroup group, Option option, String otherwise) {
    return group.has(option) ? option.name() : otherwise;
  }
}
