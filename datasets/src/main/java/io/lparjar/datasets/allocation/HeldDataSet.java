package io.lparjar.datasets.allocation;

import io.lparjar.datasets.allocation.DataSetException.Reason;
import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.DataSetType;
import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.datasets.catalog.CatalogRecord;
import io.lparjar.datasets.device.Content;
import io.lparjar.datasets.device.ContentDraft;
import io.lparjar.datasets.device.ContentKey;
import io.lparjar.datasets.name.GenerationName;
import io.lparjar.datasets.name.MemberName;
import io.lparjar.datasets.pds.IspfStatistics;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.record.Records;
import io.lparjar.datasets.record.TrackMeter;
import io.lparjar.datasets.vsam.ClusterReader;
import io.lparjar.datasets.vsam.ClusterWriter;
import io.lparjar.security.saf.AccessLevel;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An allocation.
 *
 * <p>The content of a new data set is at its final place from its first write on, but without a
 * record in the catalog nobody finds it; releasing it adds the record, in one commit.
 */
final class HeldDataSet implements Allocation {
  private final Storage storage;
  private final Authority authority;
  private final Requester requester;
  private final @Nullable MemberName member;
  private final boolean isNew;
  private final boolean releasesSpace;
  private final SequentialSpace space;
  private final Holds holds;
  private final @Nullable HeldDataSet library;
  private CatalogRecord record;
  private @Nullable DraftWriter writer;
  private boolean hasContent;
  private boolean recalled;
  private boolean released;

  /**
   * @param isNew whether this allocation makes it
   * @param releasesSpace whether space that is not written to is given back at close
   * @param space of the data set
   * @param holds closed when the data set is released
   */
  HeldDataSet(
      Storage storage,
      Authority authority,
      Requester requester,
      CatalogRecord record,
      @Nullable MemberName member,
      boolean isNew,
      boolean releasesSpace,
      SequentialSpace space,
      Holds holds) {
    this.storage = storage;
    this.authority = authority;
    this.requester = requester;
    this.record = record;
    this.member = member;
    this.isNew = isNew;
    this.releasesSpace = releasesSpace;
    this.space = space;
    this.holds = holds;
    this.library = null;
    this.hasContent = !isNew;
  }

  /** A member of a data set that is held. */
  private HeldDataSet(HeldDataSet library, MemberName member) {
    this.storage = library.storage;
    this.authority = library.authority;
    this.requester = library.requester;
    this.record = library.record;
    this.member = member;
    this.isNew = false;
    this.releasesSpace = false;
    this.space = library.space;
    this.holds = library.holds.another();
    this.library = library;
    this.hasContent = true;
  }

  @Override
  public CatalogEntry entry() {
    return record.entry();
  }

  @Override
  public Optional<MemberName> member() {
    return Optional.ofNullable(member);
  }

  @Override
  public boolean isNew() {
    return isNew;
  }

  @Override
  public boolean isRecalled() {
    return recalled;
  }

  /** This, whose data set was migrated until now. */
  HeldDataSet afterRecall() {
    recalled = true;
    return this;
  }

  @Override
  public LibraryMembers members() {
    if (!record.isPartitioned()) {
      throw DataSetException.of(Reason.NOT_PARTITIONED, record.name());
    }
    return new HeldMembers(storage, this);
  }

  HeldDataSet ofMember(MemberName name) {
    ensureContent();
    return new HeldDataSet(this, name);
  }

  CatalogRecord record() {
    return record;
  }

  /** The record of a data set that has content, though perhaps an empty one. */
  CatalogRecord ensuredRecord() {
    ensureContent();
    return record;
  }

  @Override
  public RecordReader openReader() {
    return Records.reader(record.entry().attributes(), openContent());
  }

  @Override
  public Content openContent() {
    ContentKey key = keyToOpen();
    require(AccessLevel.READ);
    holdMember(Serialization.Mode.SHARED);
    ensureContent();
    Content content = open(key).orElseThrow(this::notThere);
    refer();
    return content;
  }

  @Override
  public ClusterReader openCluster() {
    require(AccessLevel.READ);
    return new ClusterAccess(storage, record).openReader();
  }

  @Override
  public ClusterWriter openCluster(boolean reuse) {
    return openCluster(reuse, true);
  }

  /**
   * Opens a cluster for output.
   *
   * @param upgrading whether its alternate indexes follow
   */
  ClusterWriter openCluster(boolean reuse, boolean upgrading) {
    require(AccessLevel.UPDATE);
    return new ClusterAccess(storage, record).openWriter(reuse, upgrading);
  }

  @Override
  public DataSetWriter openWriter(WriteRequest request) {
    if (writer != null && writer.bytes().isOpen()) {
      throw new IllegalStateException(record.name() + " is open for output already");
    }
    ContentKey key = keyToOpen();
    require(AccessLevel.UPDATE);
    requireDirectory();
    holdMember(Serialization.Mode.EXCLUSIVE);
    if (!isNew && member == null && request.mode() == WriteRequest.Mode.REPLACE) {
      storage.requireExpired(record);
    }
    label(Labels.opened(record.name(), record.entry().attributes(), request));
    ContentDraft draft =
        request.mode() == WriteRequest.Mode.APPEND ? appending(key) : storage.draft(record);
    writer =
        new DraftWriter(
            record.name(),
            record.entry().attributes(),
            draft,
            metered(draft),
            member == null
                ? space.room(record.entry().attributes())
                : storage.partitioned(record).room(record.entry().attributes()),
            (written, size) -> publish(written, size, request.ispfStatistics()));
    return writer;
  }

  /** The tracks that a draft takes before more is written to it. */
  private TrackMeter metered(ContentDraft draft) {
    if (draft.size() == 0) {
      return new TrackMeter(record.entry().attributes());
    }
    try (Content written = draft.read()) {
      return TrackMeter.of(record.entry().attributes(), written);
    } catch (IOException e) {
      throw Storage.failure(record.name(), e);
    }
  }

  @Override
  public void release(Disposition disposition) {
    if (released) {
      return;
    }
    released = true;
    try (holds) {
      abandonWriter();
      if (library != null) {
        return;
      }
      switch (disposition) {
        case KEEP -> keep();
        case CATLG -> catalog();
        case UNCATLG -> uncatalog();
        case DELETE -> delete();
      }
    }
  }

  @Override
  public void close() {
    release(Disposition.KEEP);
  }

  private void keep() {
    if (isNew) {
      complete();
      storage.catalog().add(record.cataloged(true));
    }
  }

  private void catalog() {
    if (isNew) {
      complete();
    } else if (record.cataloged()) {
      return;
    } else {
      require(AccessLevel.ALTER);
    }
    if (GenerationName.of(record.name()).isPresent()) {
      storage.rollIn(record, holds::tryExclusive);
    } else if (isNew) {
      storage.catalog().add(record.cataloged(true));
    } else {
      storage.catalog().relabel(record.cataloged(true));
    }
  }

  /** A new data set has content, and a label with the space it took. */
  private void complete() {
    ensureContent();
    record = record.spaced(storage.spaceOf(record));
  }

  private void uncatalog() {
    if (isNew) {
      complete();
      storage.catalog().add(record.cataloged(false));
    } else if (record.cataloged()) {
      require(AccessLevel.ALTER);
      storage.catalog().relabel(record.cataloged(false));
    }
  }

  private void delete() {
    if (isNew) {
      if (hasContent) {
        storage.scratch(record);
      } else {
        space.giveAll();
      }
      return;
    }
    require(AccessLevel.ALTER);
    storage.requireExpired(record);
    holds.add(record.name(), Serialization.Mode.EXCLUSIVE);
    storage.scratch(record);
  }

  private void publish(ContentDraft draft, long sizeOnTracks, boolean ispfStatistics)
      throws IOException {
    if (member != null) {
      ensureContent();
      Optional<IspfStatistics> statistics =
          ispfStatistics && MemberStatistics.suit(record.entry().attributes())
              ? Optional.of(
                  MemberStatistics.after(
                      storage.catalog().findMember(record, member),
                      record.entry().attributes(),
                      draft,
                      storage.now(),
                      requester.user().userId()))
              : Optional.empty();
      storage.replaceMember(record, member, draft, statistics);
      record = record.referred(storage.today());
      if (library != null) {
        library.refer();
      }
    } else {
      long size = draft.size();
      if (releasesSpace) {
        space.release(record.entry().attributes(), sizeOnTracks);
      }
      if (isNew) {
        draft.publish(record.key());
        hasContent = true;
        space.keep();
      } else {
        storage.replace(record, draft, space);
      }
      record = record.written(size, storage.today()).spaced(space.reserved());
    }
  }

  private Optional<Content> open(ContentKey key) {
    return member == null ? storage.open(record, key) : storage.openMember(record, member);
  }

  /** A draft that has what is there; of a data set that nobody else has without a copy. */
  private ContentDraft appending(ContentKey key) {
    boolean alone = member == null && hasContent && holds.isExclusive();
    Optional<ContentDraft> extension = alone ? storage.extend(record) : Optional.empty();
    return extension.orElseGet(
        () -> {
          ContentDraft draft = storage.draft(record);
          copy(key, draft);
          return draft;
        });
  }

  /** Copies what is there, for a writer that goes on behind it. */
  private void copy(ContentKey key, ContentDraft draft) {
    Optional<Content> present = hasContent ? open(key) : Optional.empty();
    if (present.isEmpty()) {
      return;
    }
    try (Content content = present.get()) {
      Storage.copy(content, draft);
    } catch (IOException e) {
      throw Storage.failure(record.name(), e);
    }
  }

  private void label(DataSetAttributes opened) {
    if (!opened.equals(record.entry().attributes())) {
      record = record.attributes(opened);
      if (library != null) {
        library.label(opened);
      } else if (!isNew) {
        storage.catalog().relabel(record);
      }
    }
  }

  /** It was used today. */
  void refer() {
    if (!isMadeHere()) {
      storage.refer(record);
    }
    record = record.referred(storage.today());
  }

  private void ensureContent() {
    if (!hasContent) {
      storage.makeEmpty(record);
      hasContent = true;
    }
  }

  private ContentKey keyToOpen() {
    if (record.entry().attributes().isVsam()) {
      throw DataSetException.of(Reason.UNSUPPORTED_ORGANIZATION, record.name());
    }
    if (member != null) {
      return record.key(member);
    }
    if (record.isPartitioned()) {
      throw DataSetException.of(Reason.PARTITIONED, record.name());
    }
    return record.key();
  }

  private void requireDirectory() {
    DataSetAttributes attributes = record.entry().attributes();
    if (attributes.type() == DataSetType.PDS && attributes.space().directoryBlocks() == 0) {
      throw DataSetException.of(Reason.NO_DIRECTORY, record.name(), member);
    }
  }

  private void holdMember(Serialization.Mode mode) {
    if (member != null) {
      holds.add(record.name(), member, mode);
    }
  }

  /** Asks for authority, which who makes a data set has shown already. */
  void require(AccessLevel wanted) {
    if (!isMadeHere()) {
      authority.require(requester, record.name(), member, wanted);
    }
  }

  private boolean isMadeHere() {
    return library == null ? isNew : library.isNew;
  }

  private DataSetException notThere() {
    Reason reason = member == null ? Reason.NOT_FOUND : Reason.MEMBER_NOT_FOUND;
    return DataSetException.of(reason, record.name(), member);
  }

  private void abandonWriter() {
    if (writer != null) {
      try {
        writer.abandon();
      } catch (IOException e) {
        throw Storage.failure(record.name(), e);
      }
    }
  }
}
