package io.lparjar.jes.program.idcams;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.AllocationRequest;
import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.allocation.DispositionStatus;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.vsam.Cluster;
import io.lparjar.datasets.vsam.ClusterReader;
import io.lparjar.datasets.vsam.ClusterType;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code EXAMINE}: reads an indexed cluster from its first record to the last and checks that their
 * keys ascend and are as many as the index says.
 *
 * <ol>
 *   <li>0 when they are
 *   <li>8 when they are not
 *   <li>12 when there is no such cluster, or it has no index
 * </ol>
 *
 * @see "z/OS DFSMS Access Method Services Commands, EXAMINE"
 */
final class ExamineCommand implements IdcamsCommand {
  private static final Set<Keyword> KEYWORDS =
      EnumSet.of(
          Keyword.DATATEST,
          Keyword.ERRORLIMIT,
          Keyword.INDEXTEST,
          Keyword.NAME,
          Keyword.NODATATEST,
          Keyword.NOINDEXTEST);

  @Override
  public int execute(List<Term> terms, Services services) throws IOException {
    Operands operands = Operands.of(terms, KEYWORDS);
    DataSetName name = DefineAliasCommand.required(operands, Keyword.NAME);
    Optional<Cluster> cluster = services.dataSets().findCluster(name);
    if (cluster.isEmpty() && services.dataSets().find(name).isEmpty()) {
      services.notFound(name.value());
      return ConditionCode.SEVERE;
    }
    if (cluster.filter(it -> it.attributes().type() == ClusterType.INDEXED).isEmpty()) {
      services.message(IdcamsMessage.UNSUPPORTED, name);
      return ConditionCode.SEVERE;
    }
    AllocationRequest request = AllocationRequest.existing(name, DispositionStatus.SHR);
    try (Allocation allocation = services.dataSets().allocate(request);
        ClusterReader reader = allocation.openCluster()) {
      Findings findings = Findings.of(reader);
      if (!operands.has(Keyword.NOINDEXTEST)) {
        services.message(IdcamsMessage.INDEX_TEST_BEGINS);
        services.message(
            findings.whole() ? IdcamsMessage.INDEX_TEST_COMPLETE : IdcamsMessage.INDEX_TEST_ERROR);
      }
      if (operands.has(Keyword.DATATEST)) {
        report(findings, cluster.get(), services);
      }
      return findings.whole() ? ConditionCode.OK : ConditionCode.ERROR;
    } catch (DataSetException e) {
      services.refused(e.dataSet(), e);
      return ConditionCode.SEVERE;
    }
  }

  private static void report(Findings findings, Cluster cluster, Services services)
      throws IOException {
    services.message(IdcamsMessage.DATA_TEST_BEGINS);
    services.message(
        findings.whole() ? IdcamsMessage.DATA_TEST_COMPLETE : IdcamsMessage.DATA_TEST_ERROR);
    services.message(
        IdcamsMessage.INTERVALS_ENCOUNTERED, cluster.attributes().intervalsFor(findings.bytes()));
    services.message(IdcamsMessage.RECORDS_CONTAINED, findings.records());
    services.message(IdcamsMessage.LONGEST_RECORD, findings.longest());
  }

  /**
   * What a cluster holds.
   *
   * @param whole whether its keys ascend and its index counts as many
   */
  private record Findings(long records, long bytes, int longest, boolean whole) {

    static Findings of(ClusterReader reader) throws IOException {
      long records = 0;
      long bytes = 0;
      int longest = 0;
      boolean ascending = true;
      byte[] last = {};
      while (reader.next()) {
        byte[] key = reader.key();
        ascending &= Arrays.compareUnsigned(last, key) < 0;
        last = key;
        records++;
        bytes += reader.length();
        longest = Math.max(longest, reader.length());
      }
      return new Findings(records, bytes, longest, ascending && records == reader.records());
    }
  }
}
