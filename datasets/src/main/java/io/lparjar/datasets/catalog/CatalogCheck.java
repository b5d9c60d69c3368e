package io.lparjar.datasets.catalog;

import io.lparjar.datasets.catalog.CatalogFinding.Kind;
import io.lparjar.datasets.device.ContentKey;
import io.lparjar.datasets.device.ContentStore;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.InvalidNameException;
import io.lparjar.datasets.name.MemberName;
import io.lparjar.datasets.name.MemberPattern;
import io.lparjar.datasets.pds.Member;
import io.lparjar.datasets.pds.MemberGeneration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares the catalog with the devices and makes them agree, such as after a kill. Nobody else may
 * use them meanwhile; memory is bounded.
 *
 * <ol>
 *   <li>A rename that the catalog has seen and the device has not is carried out there.
 *   <li>Members of a data set that was never cataloged are forgotten.
 *   <li>Content without a record is deleted. Host files whose names are no data set or member
 *       names, and volumes that the catalog does not know, are left alone.
 *   <li>A record without content is removed: the content cannot be brought back. A record of a tape
 *       never has any.
 *   <li>What was being added to content is cut off; else a size that is not that of the content is
 *       corrected.
 * </ol>
 */
public final class CatalogCheck {
  private static final Logger LOG = LoggerFactory.getLogger(CatalogCheck.class);

  private final Catalog catalog;
  private final ContentStore devices;

  public CatalogCheck(Catalog catalog, ContentStore devices) {
    this.catalog = catalog;
    this.devices = devices;
  }

  /** Repairs everything and logs what was found. */
  public void run() {
    run(finding -> LOG.warn("catalog check: {} {}", finding.kind(), finding.place()));
  }

  /** Repairs everything and hands what was found, each after its repair, to {@code findings}. */
  public void run(Consumer<CatalogFinding> findings) {
    try {
      finishRenames(findings);
      if (catalog.removeStrayMembers() > 0) {
        findings.accept(new CatalogFinding(Kind.STRAY_MEMBERS, ""));
      }
      for (String volume : catalog.volumes()) {
        deleteUnknown(volume, findings);
      }
      catalog.listAll(
          record -> {
            if (!record.isCluster()) {
              check(record, findings);
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void finishRenames(Consumer<CatalogFinding> findings) throws IOException {
    for (PendingRename rename : catalog.pendingRenames()) {
      try {
        devices.rename(rename.from(), rename.to());
      } catch (NoSuchFileException renamedAlready) {
        LOG.debug("{} has its new name", rename.to());
      }
      catalog.finishRename(rename);
      findings.accept(CatalogFinding.of(Kind.UNFINISHED_RENAME, rename.to()));
    }
  }

  private void deleteUnknown(String volume, Consumer<CatalogFinding> findings) throws IOException {
    try (Stream<ContentStore.Stored> stored = devices.stored(volume)) {
      stored
          .filter(content -> !isKnown(content))
          .forEach(
              content -> {
                delete(content.key());
                findings.accept(CatalogFinding.of(Kind.CONTENT_WITHOUT_RECORD, content.key()));
              });
    }
  }

  private boolean isKnown(ContentStore.Stored content) {
    ContentKey key = content.key();
    try {
      Optional<CatalogRecord> record =
          catalog
              .find(new DataSetName(key.name()))
              .filter(found -> found.entry().volume().equals(key.volume()))
              .filter(found -> found.isPartitioned() == (content.directory() || key.isMember()));
      if (key.isMember() && record.isPresent()) {
        Optional<MemberGeneration> generation =
            MemberGeneration.ofContent(key.member(), content.size());
        if (generation.isPresent()) {
          MemberName member = generation.get().member();
          return catalog.generations(record.get(), member).contains(generation.get());
        }
      }
      return key.isMember()
          ? record
              .flatMap(found -> catalog.findMember(found, new MemberName(key.member())))
              .filter(member -> !member.isAlias())
              .isPresent()
          : record.isPresent();
    } catch (InvalidNameException notOurs) {
      return true;
    }
  }

  private void check(CatalogRecord record, Consumer<CatalogFinding> findings) {
    if (!record.entry().isOnVolume() && !record.entry().isMigrated()) {
      return;
    }
    Optional<ContentStore.Stored> stored =
        find(record.key()).filter(content -> content.directory() == record.isPartitioned());
    if (stored.isEmpty()) {
      catalog.remove(record);
      findings.accept(CatalogFinding.of(Kind.RECORD_WITHOUT_CONTENT, record.key()));
    } else if (record.isPartitioned()) {
      catalog.listMembers(record, MemberPattern.ALL, member -> check(record, member, findings));
      catalog.generations(record).forEach(generation -> check(record, generation, findings));
    } else if (stored.get().size() != record.entry().sizeInBytes()) {
      findings.accept(CatalogFinding.of(sized(record, stored.get().size()), record.key()));
    }
  }

  private Kind sized(CatalogRecord record, long sizeInBytes) {
    try {
      if (devices.settle(record.key(), record.entry().sizeInBytes())) {
        return Kind.UNFINISHED_APPEND;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    catalog.touch(record.sized(sizeInBytes));
    return Kind.WRONG_SIZE;
  }

  private void check(CatalogRecord record, Member member, Consumer<CatalogFinding> findings) {
    ContentKey key = record.key(member.name());
    Optional<ContentStore.Stored> stored = find(record.key(member.aliasOf().orElse(member.name())));
    if (stored.isEmpty()) {
      catalog.removeMember(record, member.name());
      findings.accept(CatalogFinding.of(Kind.RECORD_WITHOUT_CONTENT, key));
    } else if (!member.isAlias() && stored.get().size() != member.sizeInBytes()) {
      catalog.putMember(record, member.sized(stored.get().size()));
      findings.accept(CatalogFinding.of(Kind.WRONG_SIZE, key));
    }
  }

  private void check(
      CatalogRecord record, MemberGeneration generation, Consumer<CatalogFinding> findings) {
    ContentKey key = record.key(generation);
    if (find(key).isEmpty()) {
      MemberName member = generation.member();
      List<MemberGeneration> others = new ArrayList<>(catalog.generations(record, member));
      others.remove(generation);
      catalog.replaceGenerations(record, member, others);
      findings.accept(CatalogFinding.of(Kind.RECORD_WITHOUT_CONTENT, key));
    }
  }

  private Optional<ContentStore.Stored> find(ContentKey key) {
    try {
      return devices.find(key);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void delete(ContentKey key) {
    try {
      devices.delete(key);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
