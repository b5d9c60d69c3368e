package io.lparjar.datasets.allocation;

import io.lparjar.datasets.catalog.CatalogRecord;
import io.lparjar.datasets.name.MemberName;
import io.lparjar.datasets.name.MemberPattern;
import io.lparjar.datasets.pds.Member;
import io.lparjar.security.saf.AccessLevel;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The members of a data set that is held. */
final class HeldMembers implements LibraryMembers {
  private final Storage storage;
  private final HeldDataSet library;

  HeldMembers(Storage storage, HeldDataSet library) {
    this.storage = storage;
    this.library = library;
  }

  @Override
  public void list(Consumer<Member> action) {
    library.require(AccessLevel.READ);
    storage.catalog().listMembers(library.record(), MemberPattern.ALL, action);
  }

  @Override
  public UnusedSpace unused() {
    library.require(AccessLevel.READ);
    CatalogRecord record = library.ensuredRecord();
    return storage.partitioned(record).unused(record.entry().attributes());
  }

  @Override
  public Optional<Member> find(MemberName name) {
    library.require(AccessLevel.READ);
    return storage.catalog().findMember(library.record(), name);
  }

  @Override
  public Allocation allocate(MemberName name) {
    return library.ofMember(name);
  }

  @Override
  public void describe(List<Member> directory) {
    library.require(AccessLevel.UPDATE);
    CatalogRecord record = library.record();
    synchronized (storage.lockOf(record.name())) {
      directory.forEach(entry -> storage.describe(record, entry));
    }
  }

  @Override
  public void addEmpty(List<Member> directory) {
    library.require(AccessLevel.UPDATE);
    storage.addEmptyMembers(library.ensuredRecord(), directory);
    library.refer();
  }
}
