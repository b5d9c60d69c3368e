package io.lparjar.datasets.device;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Devices in host files.
 *
 * <pre>
 * root/VOLSER/DSNAME            a sequential data set
 * root/VOLSER/DSNAME/MEMBER     a member
 * root/VOLSER/.drafts/N         content in the making, or a directory on its way out
 * root/VOLSER/.extended/DSNAME  empty: bytes were added to the data set in place
 * </pre>
 *
 * <p>New content costs three host calls: create, write, rename. Nothing is forced to the disk, so
 * what was published outlives the process, not a power failure.
 */
final class HostFiles implements ContentStore {
  private static final String DRAFTS = ".drafts";
  private static final String EXTENDED = ".extended";
  private static final long NEARLY_FULL = 1 << 16;
  private static final Set<OpenOption> NEW_DRAFT = Set.of(CREATE_NEW, READ, WRITE);

  private final Path root;
  private final AtomicLong lastDraft = new AtomicLong();

  /** Data sets to which bytes were added in place, since their content was last replaced. */
  private final Set<ContentKey> extended = ConcurrentHashMap.newKeySet();

  private final Map<ContentKey, HostExtension> extending = new ConcurrentHashMap<>();

  private HostFiles(Path root) {
    this.root = root;
  }

  static HostFiles open(Path root) throws IOException {
    Files.createDirectories(root);
    HostFiles files = new HostFiles(root.toAbsolutePath());
    try (Stream<String> volumes = files.volumes()) {
      for (String volume : volumes.toList()) {
        deleteTree(files.root.resolve(volume).resolve(DRAFTS));
        try (Stream<Path> marks = children(files.root.resolve(volume).resolve(EXTENDED))) {
          marks.forEach(mark -> files.extended.add(ContentKey.of(volume, nameOf(mark))));
        }
      }
    }
    return files;
  }

  @Override
  public ContentDraft draft(String volume) {
    ContentKey.checkPart(volume);
    return new HostDraft(this, volume);
  }

  @Override
  public Optional<ContentDraft> extend(ContentKey key) throws IOException {
    FileChannel channel = FileChannel.open(pathOf(key), READ, WRITE);
    try {
      mark(key);
      HostExtension extension = new HostExtension(this, key, channel);
      if (extending.putIfAbsent(key, extension) == null) {
        return Optional.of(extension);
      }
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    channel.close();
    return Optional.empty();
  }

  @Override
  public boolean settle(ContentKey key, long size) throws IOException {
    if (!extended.contains(key)) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(pathOf(key), WRITE)) {
      boolean longer = channel.size() > size;
      if (longer) {
        channel.truncate(size);
      }
      return longer;
    }
  }

  /** Ends an extension; whether it still was that of the file which now is there. */
  boolean finish(ContentKey key, HostExtension extension) {
    return extending.remove(key, extension);
  }

  private void mark(ContentKey key) throws IOException {
    if (extended.contains(key)) {
      return;
    }
    Path mark = markPath(key);
    Files.createDirectories(mark.getParent());
    Files.write(mark, new byte[0]);
    extended.add(key);
  }

  /** The content is about to be another one, or to go. */
  private void unmark(ContentKey key) throws IOException {
    if (extended.remove(key)) {
      extending.remove(key);
      Files.deleteIfExists(markPath(key));
    }
  }

  private Path markPath(ContentKey key) {
    return root.resolve(key.volume() + "/" + EXTENDED + "/" + key.name());
  }

  FileChannel openFile(ContentKey key) throws IOException {
    return FileChannel.open(pathOf(key), READ);
  }

  @Override
  public Content open(ContentKey key) throws IOException {
    HostExtension extension = extending.get(key);
    FileChannel channel = openFile(key);
    try {
      return new HostContent(channel, extension == null ? channel.size() : extension.before());
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  @Override
  public Optional<Stored> find(ContentKey key) throws IOException {
    try {
      return Optional.of(stored(key, pathOf(key)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  @Override
  public void createDirectory(ContentKey key) throws IOException {
    Path path = pathOf(key);
    try {
      Files.createDirectory(path);
    } catch (FileAlreadyExistsException e) {
      if (!Files.isDirectory(path)) {
        throw e;
      }
    } catch (NoSuchFileException firstOnVolume) {
      Files.createDirectories(path);
    }
  }

  @Override
  public void delete(ContentKey key) throws IOException {
    unmark(key);
    Path path = pathOf(key);
    try {
      Files.deleteIfExists(path);
    } catch (DirectoryNotEmptyException e) {
      Path condemned = draftPath(key.volume());
      Files.createDirectories(condemned.getParent());
      move(path, condemned);
      deleteTree(condemned);
    }
  }

  @Override
  public void rename(ContentKey from, ContentKey to) throws IOException {
    unmark(from);
    unmark(to);
    move(pathOf(from), pathOf(to));
  }

  @Override
  public Stream<String> volumes() throws IOException {
    return children(root).filter(Files::isDirectory).map(HostFiles::nameOf);
  }

  @Override
  public Stream<Stored> stored(String volume) throws IOException {
    ContentKey.checkPart(volume);
    return children(root.resolve(volume)).flatMap(path -> storedAt(volume, path));
  }

  @Override
  public void close() throws IOException {
    for (ContentKey key : List.copyOf(extended)) {
      if (!extending.containsKey(key)) {
        unmark(key);
      }
    }
  }

  /** Makes the empty file of a draft. */
  DraftFile create(String volume) throws IOException {
    Path path = draftPath(volume);
    try {
      return new DraftFile(path, FileChannel.open(path, NEW_DRAFT));
    } catch (NoSuchFileException firstOnVolume) {
      Files.createDirectories(path.getParent());
      return new DraftFile(path, FileChannel.open(path, NEW_DRAFT));
    } catch (IOException e) {
      throw reasonOf(e, volume);
    }
  }

  /** Puts the file of a draft in the place of {@code key}. */
  void publish(DraftFile file, ContentKey key) throws IOException {
    file.channel().close();
    unmark(key);
    move(file.path(), pathOf(key));
  }

  /** Tells a full disk from other failures of a write. */
  IOException reasonOf(IOException failure, String volume) throws IOException {
    return Files.getFileStore(root).getUsableSpace() < NEARLY_FULL
        ? new DeviceFullException(volume, failure)
        : failure;
  }

  /** A file that is written but has no place yet. */
  record DraftFile(Path path, FileChannel channel) {}

  private Path draftPath(String volume) {
    return root.resolve(volume + "/" + DRAFTS + "/" + lastDraft.incrementAndGet());
  }

  private Path pathOf(ContentKey key) {
    String dataSet = key.volume() + "/" + key.name();
    return root.resolve(key.isMember() ? dataSet + "/" + key.member() : dataSet);
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, ATOMIC_MOVE);
  }

  private static Stream<Stored> storedAt(String volume, Path path) {
    ContentKey key = ContentKey.of(volume, nameOf(path));
    try {
      Stored found = stored(key, path);
      if (!found.directory()) {
        return Stream.of(found);
      }
      Stream<Stored> members =
          children(path).map(member -> storedMember(volume, key.name(), member));
      return Stream.concat(Stream.of(found), members);
    } catch (NoSuchFileException goneMeanwhile) {
      return Stream.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stored storedMember(String volume, String name, Path path) {
    try {
      return stored(new ContentKey(volume, name, nameOf(path)), path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stored stored(ContentKey key, Path path) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
    return attributes.isDirectory()
        ? new Stored(key, true, 0)
        : new Stored(key, false, attributes.size());
  }

  /** What is in a directory; hidden files, such as drafts, are not. To be closed. */
  @SuppressWarnings("StreamResourceLeak") // closed by who closes or flat-maps the result
  private static Stream<Path> children(Path directory) throws IOException {
    try {
      return Files.list(directory).filter(path -> nameOf(path).charAt(0) != '.');
    } catch (NoSuchFileException e) {
      return Stream.empty();
    }
  }

  private static String nameOf(Path path) {
    return String.valueOf(path.getFileName());
  }

  private static void deleteTree(Path top) throws IOException {
    if (Files.isDirectory(top)) {
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(top)) {
        for (Path entry : entries) {
          deleteTree(entry);
        }
      }
    }
    Files.deleteIfExists(top);
  }
}
