package io.lparjar.datasets.device;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The direct access devices of the system: bytes by volume, data set and member.
 *
 * <p>On disk a volume is a directory, a sequential data set a file in it, and a partitioned data
 * set a directory with a file a member; every byte is where a user would look for it. In memory the
 * same holds in blocks. Safe for use by many threads.
 *
 * <p>A host that has no room left is reported by {@link DeviceFullException}.
 */
public interface ContentStore extends Closeable {

  /** The devices kept below the host directory {@code root}; what a crash left half is removed. */
  static ContentStore onDisk(Path root) throws IOException {
    return HostFiles.open(root);
  }

  /** New devices whose content lives as long as they do. */
  static ContentStore inMemory() {
    return new MemoryDevices();
  }

  /** Begins new content that will be published on {@code volume}. */
  ContentDraft draft(String volume) throws IOException;

  /**
   * Begins content that has what a sequential data set has, to go on behind it. No byte is copied:
   * the content is added to in place. Others see what was there before until it is published; when
   * it is not, because the process ends, {@link #settle} puts it right.
   *
   * @return empty while somebody else does that
   * @throws java.nio.file.NoSuchFileException when there is none
   */
  Optional<ContentDraft> extend(ContentKey key) throws IOException;

  /**
   * Cuts off what an {@link #extend} that was never published has left behind {@code size} bytes.
   *
   * @return whether there was any; false for content that was not extended
   */
  boolean settle(ContentKey key, long size) throws IOException;

  /**
   * Opens content for reading.
   *
   * @throws java.nio.file.NoSuchFileException when there is none
   */
  Content open(ContentKey key) throws IOException;

  /** What is stored under {@code key}: content, or the directory of a partitioned data set. */
  Optional<Stored> find(ContentKey key) throws IOException;

  /** Makes the empty directory of a partitioned data set; leaves one that is there alone. */
  void createDirectory(ContentKey key) throws IOException;

  /** Deletes a sequential data set, a member, or a partitioned data set whole; absent is fine. */
  void delete(ContentKey key) throws IOException;

  /**
   * Renames a sequential data set, a member, or a partitioned data set whole.
   *
   * @throws java.nio.file.NoSuchFileException when there is none
   */
  void rename(ContentKey from, ContentKey to) throws IOException;

  /** The volumes that ever had content. */
  Stream<String> volumes() throws IOException;

  /** All content of a volume with its size, each directory before the members in it. */
  Stream<Stored> stored(String volume) throws IOException;

  /** All content of all volumes. */
  default Stream<Stored> stored() throws IOException {
    try (Stream<String> volumes = volumes()) {
      Stream<Stored> all = Stream.empty();
      for (String volume : volumes.toList()) {
        all = Stream.concat(all, stored(volume));
      }
      return all;
    }
  }

  /**
   * One stored content.
   *
   * @param key where; without a member for a sequential data set and for a directory
   * @param directory whether it is a partitioned data set's directory
   * @param size number of bytes, 0 for a directory
   */
  record Stored(ContentKey key, boolean directory, long size) {}
}
