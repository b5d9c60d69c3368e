package io.lparjar.emulator.seed;

import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.allocation.DataSets;
import io.lparjar.datasets.allocation.Requester;
import io.lparjar.datasets.catalog.CatalogDefinition;
import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.datasets.catalog.CatalogVisitor;
import io.lparjar.datasets.name.DataSetPattern;
import io.lparjar.datasets.vsam.AlternateIndex;
import io.lparjar.datasets.vsam.Cluster;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

/**
 * Writes the cataloged data sets, VSAM clusters with alternate indexes and paths, generation data
 * groups, aliases and user catalogs of a system as a folder that {@link Seed} loads. What does not
 * change is written the same each time.
 */
public final class Dump {
  private static final DataSetPattern ALL = new DataSetPattern("**");

  private final DataSets dataSets;
  private final Requester requester;
  private final Predicate<CatalogEntry> leftOut;

  /**
   * A dump of a system.
   *
   * @param leftOut data sets that are not written
   */
  public Dump(DataSets dataSets, Requester requester, Predicate<CatalogEntry> leftOut) {
    this.dataSets = dataSets;
    this.requester = requester;
    this.leftOut = leftOut;
  }

  /**
   * Writes it. An earlier dump in the folder is replaced; jobs and other files there stay.
   *
   * @throws SeedException when the folder holds something else, a data set is in use, or the host
   *     fails
   */
  public void write(Path folder) {
    Path content = folder.resolve(HostFiles.DATA_SETS);
    Path manifest = folder.resolve(Manifest.FILE);
    try {
      Files.createDirectories(folder);
      if (!HostFiles.visible(folder).isEmpty()
          && !Files.exists(manifest)
          && !Files.exists(content)) {
        throw new SeedException(folder.toString(), "neither empty nor an earlier dump");
      }
      clear(content);
      Files.createDirectories(content);
      try (BufferedWriter lines = Files.newBufferedWriter(manifest, StandardCharsets.UTF_8)) {
        dataSets.list(ALL, new Writer(lines, new ContentDump(dataSets, requester, content)));
      }
    } catch (IOException e) {
      throw new SeedException(folder.toString(), e);
    } catch (UncheckedIOException | DataSetException e) {
      throw new SeedException(folder.toString(), e);
    }
  }

  /** Deletes what an earlier dump has written, and nothing else. */
  private static void clear(Path directory) throws IOException {
    for (Path file : HostFiles.visible(directory)) {
      if (Files.isDirectory(file)) {
        clear(file);
        if (isEmpty(file)) {
          Files.delete(file);
        }
      } else if (HostFiles.isText(file) || HostFiles.isBinary(file) || HostFiles.isBlocks(file)) {
        Files.delete(file);
      }
    }
  }

  private static boolean isEmpty(Path directory) throws IOException {
    try (var files = Files.newDirectoryStream(directory)) {
      return !files.iterator().hasNext();
    }
  }

  /** Writes a line and the content of each entry that it is shown. */
  private final class Writer implements CatalogVisitor {
    private final BufferedWriter lines;
    private final ContentDump content;

    Writer(BufferedWriter lines, ContentDump content) {
      this.lines = lines;
      this.content = content;
    }

    @Override
    public void dataSet(CatalogEntry entry) {
      if (leftOut.test(entry)) {
        return;
      }
      switch (entry.attributes().type()) {
        case DATA, INDEX -> {}
        case AIX -> alternateIndex(entry);
        case VSAM -> cluster(entry);
        case BASIC, LARGE, EXTENDED, PDS, PDSE -> recorded(entry);
      }
    }

    private void cluster(CatalogEntry entry) {
      Cluster cluster = dataSets.clusters().find(entry.name()).orElseThrow();
      CatalogEntry data = dataSets.find(cluster.data()).orElseThrow();
      write(entry.name() + " " + ClusterForm.write(cluster, data) + dates(entry) + '\n');
      try {
        content.write(entry, cluster.attributes().type());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void alternateIndex(CatalogEntry entry) {
      AlternateIndex index = dataSets.clusters().findAlternateIndex(entry.name()).orElseThrow();
      CatalogEntry data = dataSets.find(index.index().data()).orElseThrow();
      write(entry.name() + " " + AlternateIndexForm.write(index, data) + dates(entry) + '\n');
    }

    private static String dates(CatalogEntry entry) {
      return " CREATED="
          + entry.created()
          + entry.referred().map(day -> " REFERRED=" + day).orElse("");
    }

    private void recorded(CatalogEntry entry) {
      StringBuilder text = new StringBuilder(entry.name().value()).append(' ');
      if (entry.isOnVolume() || entry.isMigrated()) {
        text.append(LabelForm.write(entry));
      } else {
        text.append("VOLUME=").append(entry.volume()).append(" UNIT=").append(entry.unit());
      }
      text.append(dates(entry));
      if (entry.isMigrated()) {
        text.append(" MIGRATED");
      }
      text.append(GenerationForm.write(dataSets.definitions(), entry.name())).append('\n');
      write(text);
      try {
        for (String member : content.write(entry)) {
          write("  " + member + '\n');
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void definition(CatalogDefinition definition) {
      write(definition.name() + " " + DefinitionForm.write(definition) + '\n');
    }

    private void write(CharSequence text) {
      try {
        lines.append(text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
