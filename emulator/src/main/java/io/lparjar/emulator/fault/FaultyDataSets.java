package io.lparjar.emulator.fault;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.AllocationRequest;
import io.lparjar.datasets.allocation.CatalogDefinitions;
import io.lparjar.datasets.allocation.Clusters;
import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.allocation.DataSetException.Reason;
import io.lparjar.datasets.allocation.DataSetHistory;
import io.lparjar.datasets.allocation.DataSets;
import io.lparjar.datasets.allocation.Requester;
import io.lparjar.datasets.attribute.StorageClasses;
import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.datasets.catalog.CatalogVisitor;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.DataSetPattern;
import io.lparjar.datasets.name.MemberName;
import io.lparjar.datasets.name.MemberPattern;
import io.lparjar.datasets.pds.Member;
import io.lparjar.datasets.storage.VolumeStatus;
import io.lparjar.emulator.fault.Fault.Occasion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Data sets whose allocation goes wrong on order. */
final class FaultyDataSets implements DataSets {
  private static final String HOLDER = "001F BATCHJOB EXCL on SYSDSN";

  private final Faults faults;
  private final DataSets dataSets;
  private final Requester system;

  /**
   * Decorates {@code dataSets}.
   *
   * @param system migrates what is to be recalled
   */
  FaultyDataSets(Faults faults, DataSets dataSets, Requester system) {
    this.faults = faults;
    this.dataSets = dataSets;
    this.system = system;
  }

  @Override
  public Allocation allocate(Requester requester, AllocationRequest request) {
    if (faults.areNone()) {
      return dataSets.allocate(requester, request);
    }
    String member = request.member().map(it -> "(" + it + ")").orElse("");
    Optional<FaultRule> rule = faults.take(Occasion.ALLOCATION, request.name() + member);
    if (rule.isEmpty()) {
      return dataSets.allocate(requester, request);
    }
    switch (rule.get().fault()) {
      case DATA_SET_IN_USE ->
          throw DataSetException.heldBy(
              Reason.IN_USE, request.name(), request.member().orElse(null), HOLDER);
      case SLOW_RECALL -> recall(request.name());
      case SPACE_EXHAUSTED -> {
        return new FullAllocation(dataSets.allocate(requester, request), Reason.VOLUME_FULL);
      }
      case DIRECTORY_FULL -> {
        return new FullAllocation(dataSets.allocate(requester, request), Reason.DIRECTORY_FULL);
      }
      default -> throw new IllegalStateException("not a fault of an allocation: " + rule.get());
    }
    return dataSets.allocate(requester, request);
  }

  private void recall(DataSetName name) {
    boolean onVolume =
        dataSets.find(name).filter(it -> it.isOnVolume() && !it.isMigrated()).isPresent();
    if (onVolume) {
      dataSets.migrate(system, name);
    }
    faults.await(Faults.RECALL);
  }

  @Override
  public CatalogDefinitions definitions() {
    return dataSets.definitions();
  }

  @Override
  public Optional<CatalogEntry> find(DataSetName name) {
    return dataSets.find(name);
  }

  @Override
  public void list(DataSetPattern pattern, Consumer<CatalogEntry> action) {
    dataSets.list(pattern, action);
  }

  @Override
  public void list(DataSetPattern pattern, CatalogVisitor visitor) {
    dataSets.list(pattern, visitor);
  }

  @Override
  public StorageClasses classesOf(DataSetName name, StorageClasses wanted) {
    return dataSets.classesOf(name, wanted);
  }

  @Override
  public Clusters clusters() {
    return dataSets.clusters();
  }

  @Override
  public void delete(Requester requester, DataSetName name) {
    dataSets.delete(requester, name);
  }

  @Override
  public void purge(Requester requester, DataSetName name) {
    dataSets.purge(requester, name);
  }

  @Override
  public void expire(Requester requester, DataSetName name, Optional<LocalDate> expires) {
    dataSets.expire(requester, name, expires);
  }

  @Override
  public void rename(Requester requester, DataSetName from, DataSetName to) {
    dataSets.rename(requester, from, to);
  }

  @Override
  public Optional<Member> findMember(Requester requester, DataSetName name, MemberName member) {
    return dataSets.findMember(requester, name, member);
  }

  @Override
  public void listMembers(
      Requester requester, DataSetName name, MemberPattern pattern, Consumer<Member> action) {
    dataSets.listMembers(requester, name, pattern, action);
  }

  @Override
  public void restore(Requester requester, DataSetName name, DataSetHistory history) {
    dataSets.restore(requester, name, history);
  }

  @Override
  public void addAlias(Requester requester, DataSetName name, MemberName member, MemberName alias) {
    dataSets.addAlias(requester, name, member, alias);
  }

  @Override
  public void deleteMember(Requester requester, DataSetName name, MemberName member) {
    dataSets.deleteMember(requester, name, member);
  }

  @Override
  public void renameMember(Requester requester, DataSetName name, MemberName from, MemberName to) {
    dataSets.renameMember(requester, name, from, to);
  }

  @Override
  public void migrate(Requester requester, DataSetName name) {
    dataSets.migrate(requester, name);
  }

  @Override
  public void catalog(Requester requester, DataSetName name, String volume, String unit) {
    dataSets.catalog(requester, name, volume, unit);
  }

  @Override
  public List<VolumeStatus> volumes() {
    return dataSets.volumes();
  }
}
