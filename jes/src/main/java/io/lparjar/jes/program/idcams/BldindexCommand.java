package io.lparjar.jes.program.idcams;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.AllocationRequest;
import io.lparjar.datasets.allocation.DispositionStatus;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.vsam.AlternateIndex;
import io.lparjar.datasets.vsam.AlternateIndexWriter;
import io.lparjar.datasets.vsam.Cluster;
import io.lparjar.datasets.vsam.ClusterReader;
import io.lparjar.datasets.vsam.ClusterType;
import io.lparjar.datasets.vsam.ClusterWriter;
import io.lparjar.datasets.vsam.VsamException;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code BLDINDEX}: has alternate indexes point to the records of their base cluster.
 *
 * <ol>
 *   <li>0 when all records are pointed to
 *   <li>4 when some are not: they are too short, their key is to be unique, there is no room
 *   <li>12 when the base cluster or the alternate index cannot be opened
 * </ol>
 *
 * <p>INFILE or INDATASET names the base cluster, OUTFILE or OUTDATASET its alternate indexes;
 * either may be named by a path. What is said of sorting makes no difference.
 *
 * @see "z/OS DFSMS Access Method Services Commands, BLDINDEX"
 */
final class BldindexCommand implements IdcamsCommand {
  private static final int MOST_KEY_BYTES = 10;
  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final Set<Keyword> KEYWORDS =
      EnumSet.of(
          Keyword.CATALOG,
          Keyword.EXTERNALSORT,
          Keyword.INDATASET,
          Keyword.INFILE,
          Keyword.INTERNALSORT,
          Keyword.NOSORTCALL,
          Keyword.OUTDATASET,
          Keyword.OUTFILE,
          Keyword.SORTCALL,
          Keyword.WORKFILES);

  @Override
  public int execute(List<Term> terms, Services services) throws IOException {
    Operands operands = Operands.of(terms, KEYWORDS);
    List<DataSetName> bases = names(operands, Keyword.INDATASET, Keyword.INFILE, services);
    List<DataSetName> indexes = names(operands, Keyword.OUTDATASET, Keyword.OUTFILE, services);
    int code = ConditionCode.OK;
    for (DataSetName index : indexes) {
      code = Math.max(code, build(bases.get(0), index, services));
    }
    return code;
  }

  /**
   * The data sets that are named, or that DD statements are for.
   *
   * @throws SyntaxException when there are none
   */
  private static List<DataSetName> names(
      Operands operands, Keyword dataSets, Keyword files, Services services) {
    List<DataSetName> names =
        operands.has(dataSets)
            ? operands.list(dataSets).stream()
                .map(term -> Operands.dataSetName(term.written()))
                .toList()
            : operands.list(files).stream()
                .map(Term::written)
                .flatMap(ddName -> services.step().dataSet(ddName).stream())
                .toList();
    if (names.isEmpty()) {
      throw new SyntaxException(IdcamsMessage.REQUIRED_MISSING, files.name());
    }
    return names;
  }

  private static int build(DataSetName baseName, DataSetName indexName, Services services)
      throws IOException {
    Optional<AlternateIndex> index = alternateIndex(indexName, services);
    Optional<Cluster> base =
        index.map(AlternateIndex::base).flatMap(services.dataSets()::findCluster);
    if (base.isEmpty() || !names(base.get(), baseName, services)) {
      services.message(IdcamsMessage.ERROR_OPENING, index.isEmpty() ? indexName : baseName);
      return ConditionCode.SEVERE;
    }
    try (Allocation from = allocate(base.get().name(), DispositionStatus.SHR, services);
        Allocation to = allocate(index.get().index().name(), DispositionStatus.OLD, services);
        ClusterReader reader = from.openCluster()) {
      if (reader.records() == 0) {
        services.message(IdcamsMessage.ERROR_OPENING, baseName);
        services.message(IdcamsMessage.OPEN_RETURN_CODE, Source.NOT_LOADED);
        return ConditionCode.SEVERE;
      }
      return build(reader, base.get(), index.get(), to.openCluster(true), services);
    } catch (VsamException notReusable) {
      services.message(IdcamsMessage.ERROR_OPENING, indexName);
      services.message(IdcamsMessage.OPEN_RETURN_CODE, Target.NOT_REUSABLE);
      return ConditionCode.SEVERE;
    }
  }

  private static int build(
      ClusterReader base,
      Cluster cluster,
      AlternateIndex index,
      ClusterWriter cleared,
      Services services)
      throws IOException {
    int code = ConditionCode.OK;
    AlternateIndexWriter writer =
        new AlternateIndexWriter(index, cluster.attributes(), cleared, base.version());
    try {
      while (base.next()) {
        IdcamsMessage error =
            switch (writer.add(base.array(), base.offset(), base.length(), base.key())) {
              case ADDED -> null;
              case NO_KEY -> IdcamsMessage.KEY_MISSING;
              case NOT_UNIQUE -> IdcamsMessage.KEY_NOT_UNIQUE;
              case NO_ROOM -> IdcamsMessage.EXCESS_PRIME_KEYS;
            };
        if (error != null) {
          code = ConditionCode.WARNING;
          report(error, base, cluster, index, services);
        }
      }
      writer.close();
    } finally {
      writer.abandon();
    }
    services.message(
        code == ConditionCode.OK ? IdcamsMessage.INDEX_BUILT : IdcamsMessage.INDEX_BUILT_IN_PART,
        index.index().name());
    return code;
  }

  private static void report(
      IdcamsMessage error,
      ClusterReader base,
      Cluster cluster,
      AlternateIndex index,
      Services services)
      throws IOException {
    boolean keyed = cluster.attributes().type() == ClusterType.INDEXED;
    String kind = keyed ? "KEY" : "RBA";
    String prime = keyed ? shown(base.key()) : Long.toString(base.number());
    if (error == IdcamsMessage.KEY_MISSING) {
      services.message(error, kind, prime);
      return;
    }
    int begin = base.offset() + index.keyOffset();
    String key = shown(Arrays.copyOfRange(base.array(), begin, begin + index.keyLength()));
    if (error == IdcamsMessage.KEY_NOT_UNIQUE) {
      services.message(error, key, kind, prime);
    } else {
      services.message(error, kind, key);
    }
  }

  /** The first bytes of a key in hexadecimal digits. */
  private static String shown(byte[] key) {
    return HEX.formatHex(key, 0, Math.min(key.length, MOST_KEY_BYTES));
  }

  /** The alternate index of that name, or that a path of that name leads to. */
  private static Optional<AlternateIndex> alternateIndex(DataSetName name, Services services) {
    return services
        .dataSets()
        .findOpenedCluster(name)
        .flatMap(cluster -> services.dataSets().findAlternateIndex(cluster.name()));
  }

  /** Whether a name is that of a base cluster, or of a path to it. */
  private static boolean names(Cluster base, DataSetName name, Services services) {
    return name.equals(base.name())
        || alternateIndex(name, services).filter(it -> it.base().equals(base.name())).isPresent()
        || services.dataSets().findOpenedCluster(name).filter(base::equals).isPresent();
  }

  private static Allocation allocate(
      DataSetName name, DispositionStatus status, Services services) {
    return services.dataSets().allocate(AllocationRequest.existing(name, status));
  }
}
