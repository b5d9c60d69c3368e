package io.lparjar.jes.program.dump;

import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.DataSetPattern;
import io.lparjar.datasets.name.InvalidNameException;
import io.lparjar.datasets.vsam.ClusterDefinition;
import io.lparjar.jes.program.Report;
import io.lparjar.jes.program.StepContext;
import io.lparjar.jes.program.UserDataSets;
import io.lparjar.jes.program.statement.Keywords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Carries out one command. */
final class DumpTask {
  private static final Set<String> VERBS = Set.of("DUMP", "RESTORE", "COPY");
  private static final int WARNING = 4;
  private static final int FAILED = 8;

  private final StepContext step;
  private final UserDataSets dataSets;
  private final Report report;
  private final int number;
  private final DumpCommand command;
  private final Keywords keywords;
  private final DataSetFilter filter;
  private final Renaming renaming;
  private final List<DataSetName> processed = new ArrayList<>();
  private final Map<DataSetName, String> failed = new TreeMap<>();

  DumpTask(StepContext step, Report report, int number, DumpCommand command) {
    this.step = step;
    this.dataSets = step.dataSets();
    this.report = report;
    this.number = number;
    this.command = command;
    this.keywords = command.keywords();
    this.filter = DataSetFilter.of(keywords);
    this.renaming = Renaming.of(keywords);
  }

  static boolean isVerb(String word) {
    return VERBS.contains(word);
  }

  int run() throws IOException {
    report.line(DumpMessage.LOGGING.with(number));
    report.line(DumpMessage.BEGINS.with(number, Adrdssu.timeOf(step)));
    int code;
    try {
      switch (command.verb()) {
        case "DUMP" -> dump();
        case "RESTORE" -> restore();
        default -> copy();
      }
      code = result();
    } catch (DumpException e) {
      report.line(e.line());
      code = FAILED;
    }
    report.line(DumpMessage.ENDS.with(number, Adrdssu.timeOf(step)));
    report.line(DumpMessage.TASK_COMPLETED.with(number, Adrdssu.timeOf(step), code));
    return code;
  }

  private void dump() throws IOException {
    List<DataSetName> selected = selected();
    try (DumpWriter dump = DumpWriter.open(step, ddName("OUTDDNAME"))) {
      for (DataSetName name : selected) {
        try (SourceDataSet source = SourceDataSet.open(dataSets, name)) {
          describe(source, dump);
          source.copyTo(dump);
          processed.add(name);
        } catch (DataSetException e) {
          fail(name, e);
        }
      }
    }
    deleteSources();
  }

  private static void describe(SourceDataSet source, DumpWriter dump) throws IOException {
    Optional<ClusterDefinition> cluster = source.cluster();
    if (cluster.isPresent()) {
      dump.cluster(cluster.get());
    } else {
      dump.dataSet(source.entry());
    }
  }

  private void copy() throws IOException {
    for (DataSetName name : selected()) {
      try (SourceDataSet source = SourceDataSet.open(dataSets, name);
          Copy target = make(name, source)) {
        source.copyTo(target);
        target.complete();
        processed.add(name);
      } catch (DataSetException e) {
        fail(name, e);
      }
    }
    deleteSources();
  }

  private Copy make(DataSetName name, SourceDataSet source) throws IOException {
    DataSetName wanted = newName(name);
    boolean replaces = replaces() && !wanted.equals(name);
    Optional<ClusterDefinition> cluster = source.cluster();
    return cluster.isPresent()
        ? NewCluster.make(dataSets, ClusterCard.renamed(cluster.get(), wanted), replaces)
        : NewCopy.make(dataSets, wanted, source.entry().attributes(), replaces);
  }

  private void restore() throws IOException {
    String ddName = ddName("INDDNAME");
    int all = 0;
    try (DumpReader dump = new DumpReader(step.openInput(ddName))) {
      if (!dump.isDump()) {
        throw new DumpException(DumpMessage.NOT_A_DUMP.with(number, ddName));
      }
      while (dump.nextDataSet()) {
        all++;
        DataSetName name = dump.name();
        if (filter.matches(name)) {
          restore(dump, name);
        }
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException damaged) {
      throw new DumpException(DumpMessage.NOT_A_DUMP.with(number, ddName));
    }
    tellSelected(processed.size() + failed.size(), all);
  }

  private void restore(DumpReader dump, DataSetName name) throws IOException {
    try (Copy target = make(dump, newName(name))) {
      dump.copyTo(target);
      target.complete();
      processed.add(name);
    } catch (DataSetException e) {
      fail(name, e);
    }
  }

  private Copy make(DumpReader dump, DataSetName wanted) throws IOException {
    return dump.isCluster()
        ? NewCluster.make(dataSets, ClusterCard.renamed(dump.cluster(), wanted), replaces())
        : NewCopy.make(dataSets, wanted, dump.attributes(), replaces());
  }

  /** The data sets of the catalog that the filters select, in ascending order. */
  private List<DataSetName> selected() throws IOException {
    Map<DataSetName, Boolean> names = new TreeMap<>();
    for (DataSetPattern pattern : filter.included()) {
      dataSets.list(
          pattern,
          (CatalogEntry entry) -> {
            if (!isComponent(entry)) {
              names.put(entry.name(), filter.matches(entry.name()));
            }
          });
    }
    List<DataSetName> wanted =
        names.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).toList();
    tellSelected(wanted.size(), names.size());
    return wanted;
  }

  /** A component goes with its cluster. */
  private static boolean isComponent(CatalogEntry entry) {
    return entry.attributes().isVsam() && !entry.attributes().isCluster();
  }

  private void tellSelected(int wanted, int all) throws IOException {
    report.line(DumpMessage.SELECTED.with(number, wanted, all));
    report.line(DumpMessage.SELECTED_MORE.with());
  }

  private void deleteSources() {
    if (!keywords.has("DELETE")) {
      return;
    }
    for (DataSetName name : List.copyOf(processed)) {
      try {
        dataSets.delete(name);
      } catch (DataSetException e) {
        processed.remove(name);
        fail(name, e);
      }
    }
  }

  private DataSetName newName(DataSetName name) {
    try {
      return renaming.of(name);
    } catch (InvalidNameException e) {
      throw new DumpException(DumpMessage.FAILED_FOR.with(number, name, "NEW NAME NOT VALID"));
    }
  }

  private boolean replaces() {
    return keywords.has("REPLACE") || keywords.has("REPLACEUNCONDITIONAL");
  }

  private String ddName(String keyword) {
    String ddName = keywords.text(keyword);
    if (ddName.isEmpty()) {
      throw new DumpException(DumpMessage.MISSING.with(keyword));
    }
    if (step.dd(ddName).isEmpty()) {
      throw new DumpException(DumpMessage.DD_MISSING.with(number, ddName));
    }
    return ddName;
  }

  private void fail(DataSetName name, DataSetException e) {
    failed.put(name, e.reason().name().replace('_', ' '));
  }

  private int result() throws IOException {
    for (Map.Entry<DataSetName, String> failure : failed.entrySet()) {
      report.line(DumpMessage.FAILED_FOR.with(number, failure.getKey(), failure.getValue()));
    }
    names(DumpMessage.PROCESSED, processed);
    names(DumpMessage.NOT_PROCESSED, List.copyOf(failed.keySet()));
    if (!failed.isEmpty()) {
      return FAILED;
    }
    if (processed.isEmpty()) {
      report.line(DumpMessage.NOTHING_SELECTED.with(number));
      return WARNING;
    }
    return 0;
  }

  private void names(DumpMessage heading, List<DataSetName> names) throws IOException {
    if (names.isEmpty()) {
      return;
    }
    report.line(heading.with(number));
    String control = "0";
    for (DataSetName name : names) {
      report.line(DumpMessage.NAME.with(control, name));
      control = " ";
    }
  }
}
