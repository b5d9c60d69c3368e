package io.lparjar.datasets.device;

import java.io.Closeable;
import java.io.IOException;
import java.util.stream.Stream;

/**
 * The direct access devices of the system: bytes by volume, data set and member.
 *
 * <p>On disk a volume is a directory, a sequential data set a file in it, and a partitioned data
 * set a directory with a file a member; every byte is where a user would look for it. In memory the
 * same holds in blocks. Safe for use by many threads.
 */
public interface ContentStore extends Closeable {

  /** Begins new content that will be published on {@code volume}. */
  ContentDraft draft(String volume) throws IOException;

  /**
   * Opens content for reading.
   *
   * @throws java.nio.file.NoSuchFileException when there is none
   */
  Content open(ContentKey key) throws IOException;

  /** Makes the empty directory of a partitioned data set. */
  void createDirectory(ContentKey key) throws IOException;

  /** Deletes a sequential data set, a member, or a partitioned data set whole; absent is fine. */
  void delete(ContentKey key) throws IOException;

  /** Renames a sequential data set, a member, or a partitioned data set whole. */
  void rename(ContentKey from, ContentKey to) throws IOException;

  /** All content with its size, to compare with the catalog; members one by one. */
  Stream<Stored> stored() throws IOException;

  /**
   * One stored content.
   *
   * @param key where; a partitioned data set without members appears once with an empty member
   * @param directory whether it is a partitioned data set's directory
   * @param size number of bytes
   */
  record Stored(ContentKey key, boolean directory, long size) {}
}
