package io.lparjar.emulator.seed;

import io.lparjar.datasets.allocation.CatalogDefinitions;
import io.lparjar.datasets.allocation.Requester;
import io.lparjar.datasets.catalog.CatalogAlias;
import io.lparjar.datasets.catalog.CatalogDefinition;
import io.lparjar.datasets.catalog.CatalogPath;
import io.lparjar.datasets.catalog.GenerationDataGroup;
import io.lparjar.datasets.catalog.GenerationDataGroup.Option;
import io.lparjar.datasets.catalog.UserCatalogConnector;
import io.lparjar.datasets.name.DataSetName;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Generation data groups, paths, user catalogs and aliases as operands of their lines, in the words
 * of DEFINE. They are given the date at which they are loaded.
 */
final class DefinitionForm {
  private static final String LIMIT = "LIMIT";
  private static final String PATH_ENTRY = "PATHENTRY";
  private static final String NO_UPDATE = "NOUPDATE";
  private static final String RELATE = "RELATE";
  private static final String VOLUME = "VOLUME";

  private DefinitionForm() {}

  /** What a line defines, in the order in which they are loaded. */
  enum Kind {
    GDG,
    /** A data set: no word says so. */
    DATA_SET,
    /** An alternate index: see {@link AlternateIndexForm}. */
    AIX,
    PATH,
    USERCATALOG,
    ALIAS
  }

  /** What a line is about; takes the word that says so. */
  static Kind kindOf(ManifestLine line) {
    for (Kind kind : Kind.values()) {
      if (kind != Kind.DATA_SET && line.flag(kind.name())) {
        return kind;
      }
    }
    return Kind.DATA_SET;
  }

  static void defineGroup(
      CatalogDefinitions definitions, Requester requester, DataSetName name, ManifestLine line) {
    int limit = line.number(LIMIT, GenerationDataGroup.highestLimit(false));
    Set<Option> options = EnumSet.noneOf(Option.class);
    for (Option option : Option.values()) {
      if (line.flag(option.name())) {
        options.add(option);
      }
    }
    Optional<LocalDate> expires = line.date(LabelForm.EXPIRATION);
    line.finish();
    definitions.defineGenerationGroup(requester, name, limit, options, expires);
  }

  static void definePath(
      CatalogDefinitions definitions, Requester requester, DataSetName name, ManifestLine line) {
    DataSetName entry =
        line.parsed(PATH_ENTRY, line.text(PATH_ENTRY, ""), "a data set name", DataSetName::parse);
    boolean update = !line.flag(NO_UPDATE);
    line.finish();
    definitions.definePath(requester, name, entry, update);
  }

  static void defineUserCatalog(
      CatalogDefinitions definitions, Requester requester, DataSetName name, ManifestLine line) {
    String volume = line.text(VOLUME, "USRVS1");
    line.finish();
    definitions.defineUserCatalog(requester, name, volume);
  }

  static void defineAlias(
      CatalogDefinitions definitions, Requester requester, DataSetName name, ManifestLine line) {
    DataSetName related =
        line.parsed(RELATE, line.text(RELATE, ""), "a data set name", DataSetName::parse);
    line.finish();
    definitions.defineAlias(requester, name, related);
  }

  /** The kind and operands of a definition. */
  static String write(CatalogDefinition definition) {
    if (definition instanceof GenerationDataGroup group) {
      StringBuilder text = new StringBuilder("GDG LIMIT=").append(group.limit());
      group.options().stream().sorted().forEach(option -> text.append(' ').append(option));
      LabelForm.appendExpiration(text, group.expires());
      return text.toString();
    }
    if (definition instanceof CatalogPath path) {
      return "PATH " + PATH_ENTRY + '=' + path.related() + (path.update() ? "" : " " + NO_UPDATE);
    }
    if (definition instanceof UserCatalogConnector connector) {
      return "USERCATALOG VOLUME=" + connector.volume();
    }
    return "ALIAS RELATE=" + ((CatalogAlias) definition).related();
  }
}
