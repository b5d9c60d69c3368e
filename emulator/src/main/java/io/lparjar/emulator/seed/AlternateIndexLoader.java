package io.lparjar.emulator.seed;

import io.lparjar.datasets.allocation.DataSetHistory;
import io.lparjar.datasets.allocation.DataSets;
import io.lparjar.datasets.allocation.Requester;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.vsam.AlternateIndexDefinition;
import io.lparjar.datasets.vsam.VsamException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Makes one alternate index of its line, and has it point to the records of its base cluster.
 *
 * @see AlternateIndexForm
 */
record AlternateIndexLoader(
    DataSets dataSets, Requester requester, DataSetName name, ManifestLine line) {

  /** Makes it. */
  void load() {
    Optional<LocalDate> created = line.date("CREATED");
    Optional<LocalDate> referred = line.date("REFERRED");
    AlternateIndexDefinition definition = definition();
    line.finish();
    dataSets.clusters().define(requester, definition);
    dataSets.clusters().build(requester, name);
    LocalDate today = dataSets.find(name).orElseThrow().created();
    dataSets.restore(
        requester, name, new DataSetHistory(created.orElse(today), referred, List.of()));
  }

  private AlternateIndexDefinition definition() {
    try {
      return AlternateIndexForm.read(line, name);
    } catch (VsamException e) {
      throw line.wrong("attributes of " + name + " do not go together");
    }
  }
}
