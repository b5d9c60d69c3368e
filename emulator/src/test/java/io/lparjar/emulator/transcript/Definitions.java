package io.lparjar.emulator.transcript;

import io.lparjar.datasets.allocation.CatalogDefinitions;
import io.lparjar.datasets.catalog.GenerationDataGroup.Option;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.MemberName;
import io.lparjar.emulator.ZosEmulator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Carries out the lines of a transcript that define something in the catalog. */
final class Definitions {
  private Definitions() {}

  /**
   * {@code DEFINE GDG base LIMIT n options}, {@code DEFINE ALIAS name related}, {@code DEFINE
   * MEMBERALIAS data-set alias member}, {@code DEFINE USERCATALOG name volume}, {@code DEFINE
   * NONVSAM name volume unit}, {@code DEFINE MIGRATED name} of a data set that is there.
   */
  static void define(ZosEmulator system, List<String> words) {
    CatalogDefinitions definitions = system.dataSets().definitions();
    DataSetName name = new DataSetName(words.get(2));
    switch (words.get(1)) {
      case "GDG" -> {
        Set<Option> options =
            words.stream().skip(5).map(Option::valueOf).collect(Collectors.toSet());
        definitions.defineGenerationGroup(
            system.requester(), name, Integer.parseInt(words.get(4)), options);
      }
      case "ALIAS" ->
          definitions.defineAlias(system.requester(), name, new DataSetName(words.get(3)));
      case "MEMBERALIAS" ->
          system
              .dataSets()
              .addAlias(
                  system.requester(),
                  name,
                  new MemberName(words.get(4)),
                  new MemberName(words.get(3)));
      case "USERCATALOG" -> definitions.defineUserCatalog(system.requester(), name, words.get(3));
      case "NONVSAM" ->
          system.dataSets().catalog(system.requester(), name, words.get(3), words.get(4));
      case "MIGRATED" -> system.dataSets().migrate(system.requester(), name);
      default -> throw new IllegalArgumentException("no definition: " + words);
    }
  }
}
