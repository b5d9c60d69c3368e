package io.lparjar.jes.program.idcams;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.AllocationRequest;
import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.allocation.DataSetException.Reason;
import io.lparjar.datasets.allocation.DispositionStatus;
import io.lparjar.datasets.catalog.GenerationSphere;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.InvalidNameException;
import io.lparjar.datasets.name.MemberName;
import io.lparjar.datasets.vsam.AlternateIndex;
import io.lparjar.datasets.vsam.Cluster;
import io.lparjar.datasets.vsam.ClusterAttributes;
import io.lparjar.datasets.vsam.ClusterReader;
import io.lparjar.datasets.vsam.VsamException;
import io.lparjar.jes.program.UserDataSets;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code ALTER}: renames an entry or a member, changes attributes of a cluster or generation data
 * group, keeps one until a day, or rolls a generation in.
 *
 * <ol>
 *   <li>0 when it was altered
 *   <li>8 when it is not there, is in use, the new name exists, or SAF refuses
 * </ol>
 *
 * @see "z/OS DFSMS Access Method Services Commands, ALTER"
 */
final class AlterCommand implements IdcamsCommand {
  private static final Set<Keyword> KEYWORDS =
      EnumSet.of(
          Keyword.CATALOG,
          Keyword.FOR,
          Keyword.FREESPACE,
          Keyword.LIMIT,
          Keyword.NEWNAME,
          Keyword.NONUNIQUEKEY,
          Keyword.NOUPDATE,
          Keyword.NOUPGRADE,
          Keyword.NULLIFY,
          Keyword.OWNER,
          Keyword.ROLLIN,
          Keyword.SHAREOPTIONS,
          Keyword.TO,
          Keyword.UNIQUEKEY,
          Keyword.UPDATE,
          Keyword.UPGRADE);

  /** What is taken from an entry; all but the retention period is never listed. */
  private static final Set<Keyword> NULLIFIED =
      EnumSet.of(
          Keyword.AUTHORIZATION,
          Keyword.BWO,
          Keyword.CODE,
          Keyword.EXCEPTIONEXIT,
          Keyword.LOG,
          Keyword.LOGSTREAMID,
          Keyword.OWNER,
          Keyword.RETENTION);

  static {
    KEYWORDS.addAll(DefineGenerationGroupCommand.OPTIONS);
  }

  @Override
  public int execute(List<Term> terms, Services services) throws IOException {
    if (terms.isEmpty()) {
      throw new SyntaxException(IdcamsMessage.REQUIRED_MISSING, "ENTRYNAME");
    }
    Term entry = terms.get(0);
    DataSetName name = Operands.dataSetName(entry.text());
    Operands operands = Operands.of(terms.subList(1, terms.size()), KEYWORDS);
    Operands nullified = Operands.of(operands.list(Keyword.NULLIFY), NULLIFIED);
    Optional<LocalDate> expires = operands.expiration(services.today());
    try {
      Optional<Cluster> cluster =
          services.dataSets().findCluster(name).or(() -> services.dataSets().findClusterOf(name));
      Optional<GenerationSphere> sphere = services.dataSets().findGenerationGroup(name);
      if (services.dataSets().find(name).isEmpty() && sphere.isEmpty()) {
        throw DataSetException.of(Reason.NOT_FOUND, name);
      }
      if (sphere.isPresent()) {
        DefineGenerationGroupCommand.alter(sphere.get().group(), operands, services);
      }
      if (operands.has(Keyword.ROLLIN)) {
        services.dataSets().rollIn(name);
      }
      if (operands.has(Keyword.FREESPACE) || operands.has(Keyword.SHAREOPTIONS)) {
        alter(name, cluster, operands, services);
      }
      alterRelation(name, operands, services);
      if (expires.isPresent() || nullified.has(Keyword.RETENTION)) {
        services.dataSets().expire(name, expires);
      }
      if (operands.has(Keyword.NEWNAME)) {
        rename(name, entry, operands, services);
      }
    } catch (DataSetException e) {
      services.refused(e.dataSet(), e);
      services.message(IdcamsMessage.NOT_ALTERED, entry.written());
      return ConditionCode.ERROR;
    }
    services.message(IdcamsMessage.ALTERED, entry.written());
    return ConditionCode.OK;
  }

  private static void alter(
      DataSetName name, Optional<Cluster> cluster, Operands operands, Services services) {
    if (cluster.isEmpty() || services.dataSets().findCluster(name).isEmpty()) {
      throw DataSetException.of(Reason.UNSUPPORTED_ORGANIZATION, name);
    }
    ClusterAttributes old = cluster.get().attributes();
    try {
      services
          .dataSets()
          .alter(
              name,
              new ClusterAttributes(
                  old.type(),
                  old.keyLength(),
                  old.keyOffset(),
                  old.averageLength(),
                  old.maximumLength(),
                  old.controlIntervalSize(),
                  operands.number(Keyword.FREESPACE, 0, old.freeInterval()),
                  operands.number(Keyword.FREESPACE, 1, old.freeArea()),
                  operands.number(Keyword.SHAREOPTIONS, 0, old.shareRegions()),
                  operands.number(Keyword.SHAREOPTIONS, 1, old.shareSystems()),
                  old.options()));
    } catch (VsamException e) {
      throw new SyntaxException(IdcamsMessage.RESTRICTION, name.value());
    }
  }

  /**
   * Changes how an alternate index or path belongs to its cluster. Only an alternate index without
   * records can become unique. [documented]
   */
  private static void alterRelation(DataSetName name, Operands operands, Services services)
      throws IOException {
    UserDataSets dataSets = services.dataSets();
    if (operands.oneOf(Keyword.UPDATE, Keyword.NOUPDATE).isPresent()) {
      dataSets.alterPath(name, operands.has(Keyword.UPDATE));
    }
    if (operands
        .oneOf(Keyword.UPGRADE, Keyword.NOUPGRADE, Keyword.UNIQUEKEY, Keyword.NONUNIQUEKEY)
        .isPresent()) {
      AlternateIndex old =
          dataSets
              .findAlternateIndex(name)
              .orElseThrow(() -> DataSetException.of(Reason.UNSUPPORTED_ORGANIZATION, name));
      boolean unique = changed(operands, Keyword.UNIQUEKEY, Keyword.NONUNIQUEKEY, old.unique());
      boolean upgrade = changed(operands, Keyword.UPGRADE, Keyword.NOUPGRADE, old.upgrade());
      if (unique && !old.unique() && hasRecords(name, dataSets)) {
        throw DataSetException.of(Reason.INVALID_ATTRIBUTES, name);
      }
      dataSets.alter(new AlternateIndex(old.index(), old.base(), old.keyOffset(), unique, upgrade));
    }
  }

  private static boolean changed(
      Operands operands, Keyword positive, Keyword negative, boolean present) {
    return operands.has(positive) || (present && !operands.has(negative));
  }

  private static boolean hasRecords(DataSetName name, UserDataSets dataSets) throws IOException {
    AllocationRequest request = AllocationRequest.existing(name, DispositionStatus.SHR);
    try (Allocation allocation = dataSets.allocate(request);
        ClusterReader reader = allocation.openCluster()) {
      return reader.records() > 0;
    }
  }

  private static void rename(DataSetName name, Term entry, Operands operands, Services services) {
    Term to = operands.list(Keyword.NEWNAME).stream().findFirst().orElse(entry);
    if (entry.list().isEmpty()) {
      services.dataSets().rename(name, Operands.dataSetName(to.text()));
    } else {
      services.dataSets().renameMember(name, member(entry), member(to));
    }
  }

  private static MemberName member(Term term) {
    try {
      return MemberName.parse(term.list().isEmpty() ? term.text() : term.list().get(0).text());
    } catch (InvalidNameException e) {
      throw new SyntaxException(IdcamsMessage.RESTRICTION, term.written());
    }
  }
}
