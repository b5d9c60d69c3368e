package io.lparjar.emulator.seed;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.AllocationRequest;
import io.lparjar.datasets.allocation.DataSetHistory;
import io.lparjar.datasets.allocation.DataSets;
import io.lparjar.datasets.allocation.DispositionStatus;
import io.lparjar.datasets.allocation.Requester;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.vsam.ClusterDefinition;
import io.lparjar.datasets.vsam.ClusterWriter;
import io.lparjar.datasets.vsam.VsamException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes one VSAM cluster of its line and its file, whole or not at all.
 *
 * @see ClusterForm
 */
final class ClusterLoader {
  private final DataSets dataSets;
  private final Requester requester;
  private final DataSetName name;
  private final ManifestLine line;
  private final @Nullable Path file;

  /**
   * Prepares it.
   *
   * @param file with its records, null for none
   */
  ClusterLoader(
      DataSets dataSets,
      Requester requester,
      DataSetName name,
      ManifestLine line,
      @Nullable Path file) {
    this.dataSets = dataSets;
    this.requester = requester;
    this.name = name;
    this.line = line;
    this.file = file;
  }

  /** Makes it. */
  void load() throws IOException {
    Optional<LocalDate> created = line.date("CREATED");
    Optional<LocalDate> referred = line.date("REFERRED");
    String codePage = line.text("CODEPAGE", HostText.STANDARD);
    HostText text = line.parsed("CODEPAGE", codePage, "an EBCDIC code page", HostText::new);
    ClusterDefinition definition = definition();
    line.finish();
    if (!line.members().isEmpty()) {
      throw line.wrong(name + " is a cluster and has no members");
    }
    dataSets.clusters().define(requester, definition);
    if (file != null) {
      fill(file, new ClusterContent(text));
    }
    LocalDate today = dataSets.find(name).orElseThrow().created();
    dataSets.restore(
        requester, name, new DataSetHistory(created.orElse(today), referred, List.of()));
  }

  private ClusterDefinition definition() {
    try {
      return ClusterForm.read(line, name);
    } catch (VsamException e) {
      throw line.wrong("attributes of " + name + " do not go together");
    }
  }

  private void fill(Path records, ClusterContent content) throws IOException {
    boolean filled = false;
    AllocationRequest request = AllocationRequest.existing(name, DispositionStatus.OLD);
    try (Allocation allocation = dataSets.allocate(requester, request)) {
      ClusterWriter writer = allocation.openCluster(false);
      try {
        content.load(records, writer);
        writer.close();
        filled = true;
      } finally {
        writer.abandon();
      }
    } catch (VsamException e) {
      throw new SeedException(records.toString(), e);
    } finally {
      if (!filled) {
        dataSets.delete(requester, name);
      }
    }
  }
}
