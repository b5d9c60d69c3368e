package io.lparjar.jes.program.idcams;

import io.lparjar.datasets.catalog.CatalogDefinition;
import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.DataSetPattern;
import io.lparjar.datasets.name.InvalidNameException;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code LISTCAT}: lists catalog entries.
 *
 * <ol>
 *   <li>0 when every entry asked for was listed
 *   <li>4 when one was not there
 * </ol>
 *
 * <p>ENTRIES names entries; a cluster is followed by its components. LEVEL takes everything below
 * some qualifiers; without either the whole catalog is listed.
 *
 * @see "z/OS DFSMS Access Method Services Commands, LISTCAT"
 */
final class ListcatCommand implements IdcamsCommand {
  private static final Set<Keyword> KEYWORDS =
      EnumSet.of(
          Keyword.ALIAS,
          Keyword.ALL,
          Keyword.ALLOCATION,
          Keyword.ALTERNATEINDEX,
          Keyword.CATALOG,
          Keyword.CLUSTER,
          Keyword.DATA,
          Keyword.ENTRIES,
          Keyword.GENERATIONDATAGROUP,
          Keyword.HISTORY,
          Keyword.INDEX,
          Keyword.LEVEL,
          Keyword.NAME,
          Keyword.NONVSAM,
          Keyword.PATH,
          Keyword.USERCATALOG,
          Keyword.VOLUMES);

  @Override
  public int execute(List<Term> terms, Services services) throws IOException {
    Operands operands = Operands.of(terms, KEYWORDS);
    boolean byEntry = operands.has(Keyword.ENTRIES);
    Keyword detail =
        operands
            .oneOf(Keyword.ALL, Keyword.ALLOCATION, Keyword.VOLUMES, Keyword.HISTORY)
            .orElse(Keyword.NAME);
    ListcatReport report = new ListcatReport(services, kinds(operands), detail, byEntry);
    String heading = byEntry ? "" : IdcamsMessage.LISTING_FROM.with("", ListcatReport.CATALOG);
    int code = ConditionCode.OK;
    if (byEntry) {
      for (String name : words(operands.list(Keyword.ENTRIES))) {
        code = Math.max(code, list(name, pattern(name), report, services));
      }
    } else {
      services.listing().newPage(heading);
      List<String> levels =
          operands.has(Keyword.LEVEL) ? words(operands.list(Keyword.LEVEL)) : List.of("");
      for (String level : levels) {
        DataSetPattern pattern = pattern(level.isEmpty() ? "**" : level + ".*.**");
        code = Math.max(code, list(level, pattern, report, services));
      }
    }
    services.listing().newPage(heading);
    report.printCounts();
    services.listing().clearHeading();
    return code;
  }

  private static int list(
      String name, DataSetPattern pattern, ListcatReport report, Services services)
      throws IOException {
    int before = report.listed();
    if (name.indexOf('*') < 0 && pattern.value().equals(name)) {
      listOne(Operands.dataSetName(name), report, services);
    } else {
      services.dataSets().list(pattern, report);
    }
    if (report.listed() > before || name.isEmpty()) {
      return ConditionCode.OK;
    }
    services.notFound(name);
    services.message(IdcamsMessage.NOT_LISTED, name);
    return ConditionCode.WARNING;
  }

  private static void listOne(DataSetName name, ListcatReport report, Services services) {
    Optional<CatalogDefinition> definition = services.dataSets().findDefinition(name);
    if (definition.isPresent()) {
      report.definition(definition.get());
      return;
    }
    Optional<CatalogEntry> entry = services.dataSets().find(name);
    if (entry.isPresent()) {
      report.dataSet(entry.get());
    }
  }

  private static Set<ListcatKind> kinds(Operands operands) {
    Set<ListcatKind> kinds = EnumSet.noneOf(ListcatKind.class);
    for (ListcatKind kind : ListcatKind.values()) {
      if (Keyword.find(kind.name()).filter(operands::has).isPresent()) {
        kinds.add(kind);
      }
    }
    return kinds.isEmpty() ? EnumSet.allOf(ListcatKind.class) : kinds;
  }

  private static List<String> words(List<Term> terms) {
    return terms.stream().map(Term::written).toList();
  }

  private static DataSetPattern pattern(String text) {
    try {
      return DataSetPattern.parse(text);
    } catch (InvalidNameException e) {
      throw new SyntaxException(IdcamsMessage.RESTRICTION, text);
    }
  }
}
