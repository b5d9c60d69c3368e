package io.lparjar.datasets.device;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Devices in memory. Content is immutable, so who has it open keeps what it was. */
final class MemoryDevices implements ContentStore {
  private final Map<ContentKey, Extent> dataSets = new ConcurrentHashMap<>();

  /** What a data set name stands for. */
  private sealed interface Extent {}

  /** A sequential data set. */
  private record Sequential(Blocks blocks) implements Extent {}

  /** A partitioned data set. */
  private record Directory(Map<String, Blocks> members) implements Extent {}

  @Override
  public ContentDraft draft(String volume) {
    ContentKey.checkPart(volume);
    return new MemoryDraft(this);
  }

  /** Full blocks are shared with the present content. */
  @Override
  public Optional<ContentDraft> extend(ContentKey key) throws IOException {
    Content content = open(key);
    MemoryDraft draft = new MemoryDraft(this);
    content.transferTo(0, content.size(), draft);
    return Optional.of(draft);
  }

  @Override
  public boolean settle(ContentKey key, long size) {
    return false;
  }

  @Override
  public Content open(ContentKey key) throws NoSuchFileException {
    return new MemoryContent(existing(blocksAt(key), key));
  }

  @Override
  public Optional<Stored> find(ContentKey key) {
    if (!key.isMember() && dataSets.get(key) instanceof Directory) {
      return Optional.of(new Stored(key, true, 0));
    }
    return Optional.ofNullable(blocksAt(key)).map(blocks -> new Stored(key, false, blocks.size()));
  }

  @Override
  public void createDirectory(ContentKey key) {
    dataSets.putIfAbsent(key, new Directory(new ConcurrentHashMap<>()));
  }

  @Override
  public void delete(ContentKey key) {
    if (!key.isMember()) {
      dataSets.remove(key);
    } else if (dataSets.get(key.dataSet()) instanceof Directory directory) {
      directory.members.remove(key.member());
    }
  }

  @Override
  public void rename(ContentKey from, ContentKey to) throws NoSuchFileException {
    if (from.isMember()) {
      put(to, existing(blocksAt(from), from));
    } else {
      dataSets.put(to, existing(dataSets.get(from), from));
    }
    delete(from);
  }

  @Override
  public Stream<String> volumes() {
    return dataSets.keySet().stream().map(ContentKey::volume).distinct();
  }

  @Override
  public Stream<Stored> stored(String volume) {
    return dataSets.entrySet().stream()
        .filter(entry -> entry.getKey().volume().equals(volume))
        .flatMap(entry -> stored(entry.getKey(), entry.getValue()));
  }

  @Override
  public void close() {}

  /** Makes {@code blocks} the content of {@code key}. */
  void put(ContentKey key, Blocks blocks) throws NoSuchFileException {
    if (!key.isMember()) {
      dataSets.put(key, new Sequential(blocks));
    } else if (dataSets.get(key.dataSet()) instanceof Directory directory) {
      directory.members.put(key.member(), blocks);
    } else {
      throw new NoSuchFileException(key.toString());
    }
  }

  private @Nullable Blocks blocksAt(ContentKey key) {
    Extent extent = dataSets.get(key.dataSet());
    if (key.isMember()) {
      return extent instanceof Directory directory ? directory.members.get(key.member()) : null;
    }
    return extent instanceof Sequential sequential ? sequential.blocks : null;
  }

  private static <T> T existing(@Nullable T found, ContentKey key) throws NoSuchFileException {
    if (found == null) {
      throw new NoSuchFileException(key.toString());
    }
    return found;
  }

  private static Stream<Stored> stored(ContentKey key, Extent extent) {
    if (extent instanceof Directory directory) {
      Stream<Stored> members =
          directory.members.entrySet().stream()
              .map(
                  entry ->
                      new Stored(
                          new ContentKey(key.volume(), key.name(), entry.getKey()),
                          false,
                          entry.getValue().size()));
      return Stream.concat(Stream.of(new Stored(key, true, 0)), members);
    }
    return Stream.of(new Stored(key, false, ((Sequential) extent).blocks.size()));
  }
}
