package io.lparjar.emulator.ftp.session;

import io.lparjar.datasets.allocation.AllocationRequest;
import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.allocation.DataSetException.Reason;
import io.lparjar.datasets.allocation.DataSets;
import io.lparjar.datasets.allocation.DispositionStatus;
import io.lparjar.datasets.allocation.NewDataSet;
import io.lparjar.datasets.allocation.Requester;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.MemberName;

/** What a command works on. {@code toString()} is its name as replies show it. */
public sealed interface Target {

  /** The data set, or the one that holds the member. */
  DataSetName dataSet();

  /** Asks for it to be read. */
  AllocationRequest toRead();

  /** Asks for it to be written; a data set that is not there is made. */
  AllocationRequest toWrite(NewDataSet newDataSet);

  /** Whether it is in the catalog or directory. */
  boolean exists(DataSets dataSets, Requester requester);

  /** Deletes it. */
  void delete(DataSets dataSets, Requester requester);

  /**
   * The same, with a relative generation replaced by the data set that it means now.
   *
   * @throws io.lparjar.datasets.allocation.DataSetException when there is no such generation
   */
  default Target located(DataSets dataSets) {
    return this;
  }

  /** The same after {@code allocated} was allocated for it. */
  default Target allocatedAs(DataSetName allocated) {
    return this;
  }

  /** A data set as a whole. */
  record DataSetTarget(DataSetName dataSet) implements Target {
    @Override
    public AllocationRequest toRead() {
      return AllocationRequest.existing(dataSet, DispositionStatus.SHR);
    }

    @Override
    public AllocationRequest toWrite(NewDataSet newDataSet) {
      return AllocationRequest.of(dataSet, DispositionStatus.MOD, newDataSet);
    }

    @Override
    public boolean exists(DataSets dataSets, Requester requester) {
      return dataSets.find(dataSet).isPresent();
    }

    @Override
    public void delete(DataSets dataSets, Requester requester) {
      dataSets.delete(requester, dataSet);
    }

    @Override
    public String toString() {
      return dataSet.value();
    }
  }

  /** A member of a partitioned data set. */
  record MemberTarget(DataSetName dataSet, MemberName member) implements Target {
    @Override
    public AllocationRequest toRead() {
      return AllocationRequest.existing(dataSet, DispositionStatus.SHR).member(member);
    }

    /**
     * Shared, since the ENQ on the member keeps two writers of it apart; and nothing is made, since
     * STOR makes no partitioned data set.
     */
    @Override
    public AllocationRequest toWrite(NewDataSet newDataSet) {
      return toRead();
    }

    @Override
    public boolean exists(DataSets dataSets, Requester requester) {
      return dataSets.find(dataSet).isPresent()
          && dataSets.findMember(requester, dataSet, member).isPresent();
    }

    @Override
    public void delete(DataSets dataSets, Requester requester) {
      dataSets.deleteMember(requester, dataSet, member);
    }

    @Override
    public String toString() {
      return dataSet.value() + "(" + member.value() + ")";
    }
  }

  /**
   * A generation of a group, by its relative number.
   *
   * @param dataSet base of the group
   * @param relative 0 for the newest, -1 for the one before it; +1 for a new one
   */
  record GenerationTarget(DataSetName dataSet, int relative) implements Target {
    @Override
    public Target located(DataSets dataSets) {
      return new DataSetTarget(dataSets.definitions().requireGeneration(dataSet, relative));
    }

    @Override
    public Target allocatedAs(DataSetName allocated) {
      return new DataSetTarget(allocated);
    }

    @Override
    public AllocationRequest toRead() {
      if (relative > 0) {
        throw DataSetException.ofGeneration(Reason.GENERATION_NOT_FOUND, dataSet, relative);
      }
      return AllocationRequest.existing(dataSet, DispositionStatus.SHR).generation(relative);
    }

    @Override
    public AllocationRequest toWrite(NewDataSet newDataSet) {
      return AllocationRequest.of(dataSet, DispositionStatus.MOD, newDataSet).generation(relative);
    }

    @Override
    public boolean exists(DataSets dataSets, Requester requester) {
      return relative <= 0
          && dataSets
              .definitions()
              .findGenerationGroup(dataSet)
              .flatMap(group -> group.relative(relative))
              .isPresent();
    }

    @Override
    public void delete(DataSets dataSets, Requester requester) {
      located(dataSets).delete(dataSets, requester);
    }

    @Override
    public String toString() {
      return dataSet.value() + "(" + (relative > 0 ? "+" : "") + relative + ")";
    }
  }
}
