package io.lparjar.datasets.device;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lparjar.datasets.allocation.Backing;
import io.lparjar.datasets.device.ContentStore.Stored;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for devices on disk and in memory alike. */
final class ContentStoreTest {
  private static final ContentKey KEY = ContentKey.of("VOL001", "A.B");
  private static final ContentKey PDS = ContentKey.of("VOL001", "A.PDS");
  private static final ContentKey MEMBER = new ContentKey("VOL001", "A.PDS", "M1");

  @TempDir Path home;

  private static void put(ContentStore devices, ContentKey key, byte[] bytes) throws IOException {
    try (ContentDraft draft = devices.draft(key.volume())) {
      draft.write(ByteBuffer.wrap(bytes));
      draft.publish(key);
    }
  }

  private static byte[] bytesOf(Content content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    long sent = 0;
    while (sent < content.size()) {
      sent += content.transferTo(sent, content.size() - sent, Channels.newChannel(bytes));
    }
    return bytes.toByteArray();
  }

  private static byte[] get(ContentStore devices, ContentKey key) throws IOException {
    try (Content content = devices.open(key)) {
      return bytesOf(content);
    }
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    return bytes;
  }

  @ParameterizedTest
  @EnumSource
  void contentOfEachSizeComesBack(Backing backing) throws IOException {
    ContentStore devices = backing.devices(home);
    for (int size : new int[] {0, 1, 4095, 4096, 4097, 65_535, 65_536, 65_537, 400_000}) {
      byte[] bytes = random(size);
      put(devices, KEY, bytes);
      assertThat(get(devices, KEY)).isEqualTo(bytes);
      assertThat(devices.find(KEY)).contains(new Stored(KEY, false, size));
    }
  }

  @ParameterizedTest
  @EnumSource
  void draftGrowsByPiecesOfAnySize(Backing backing) throws IOException {
    ContentStore devices = backing.devices(home);
    byte[] bytes = random(300_000);
    try (ContentDraft draft = devices.draft("VOL001")) {
      int piece = 1;
      for (int at = 0; at < bytes.length; piece = piece * 3 + 1) {
        int length = Math.min(piece % 100_000, bytes.length - at);
        assertThat(draft.write(ByteBuffer.wrap(bytes, at, length))).isEqualTo(length);
        at += length;
        assertThat(draft.size()).isEqualTo(at);
      }
      draft.publish(KEY);
    }
    assertThat(get(devices, KEY)).isEqualTo(bytes);
  }

  @ParameterizedTest
  @EnumSource
  void readsBeginAnywhereAndEndAtTheEnd(Backing backing) throws IOException {
    ContentStore devices = backing.devices(home);
    byte[] bytes = random(200_000);
    put(devices, KEY, bytes);
    try (Content content = devices.open(KEY)) {
      ByteBuffer target = ByteBuffer.allocate(100_000);
      assertThat(content.read(60_000, target)).isEqualTo(100_000);
      assertThat(target.flip()).isEqualTo(ByteBuffer.wrap(bytes, 60_000, 100_000));
      assertThat(content.read(199_990, ByteBuffer.allocate(100))).isEqualTo(10);
      assertThat(content.read(200_000, ByteBuffer.allocate(100))).isEqualTo(-1);
      assertThat(content.transferTo(200_000, 1, Channels.newChannel(new ByteArrayOutputStream())))
          .isZero();
    }
  }

  @ParameterizedTest
  @EnumSource
  void draftIsReadableAsFarAsItWasWritten(Backing backing) throws IOException {
    ContentStore devices = backing.devices(home);
    try (ContentDraft draft = devices.draft("VOL001")) {
      draft.write(ByteBuffer.wrap("ONE".getBytes(US_ASCII)));
      try (Content content = draft.read()) {
        draft.write(ByteBuffer.wrap("TWO".getBytes(US_ASCII)));
        assertThat(bytesOf(content)).asString(US_ASCII).isEqualTo("ONE");
        assertThat(content.read(1, ByteBuffer.allocate(10))).isEqualTo(2);
      }
      draft.publish(KEY);
    }
    assertThat(get(devices, KEY)).asString(US_ASCII).isEqualTo("ONETWO");
  }

  @ParameterizedTest
  @EnumSource
  void contentIsCopiedIntoADraft(Backing backing) throws IOException {
    ContentStore devices = backing.devices(home);
    byte[] bytes = random(150_000);
    put(devices, KEY, bytes);
    try (Content content = devices.open(KEY);
        ContentDraft draft = devices.draft("VOL001")) {
      long copied = content.transferTo(0, content.size(), draft);
      assertThat(copied).isEqualTo(150_000);
      draft.write(ByteBuffer.wrap(bytes));
      draft.publish(KEY);
      assertThat(bytesOf(content)).isEqualTo(bytes);
    }
    assertThat(get(devices, KEY)).hasSize(300_000).startsWith(bytes).endsWith(bytes);
  }

  @ParameterizedTest
  @EnumSource
  void unpublishedDraftLeavesNothing(Backing backing) throws IOException {
    ContentStore devices = backing.devices(home);
    ContentDraft draft = devices.draft("VOL001");
    draft.write(ByteBuffer.allocate(10));
    draft.close();
    assertThat(draft.isOpen()).isFalse();
    assertThat(devices.stored()).isEmpty();
    assertThatThrownBy(() -> draft.write(ByteBuffer.allocate(1)))
        .isInstanceOf(ClosedChannelException.class);
  }

  @ParameterizedTest
  @EnumSource
  void openContentOutlivesReplacementAndDeletion(Backing backing) throws IOException {
    ContentStore devices = backing.devices(home);
    put(devices, KEY, "OLD".getBytes(US_ASCII));
    try (Content content = devices.open(KEY)) {
      put(devices, KEY, "NEW".getBytes(US_ASCII));
      devices.delete(KEY);
      assertThat(bytesOf(content)).asString(US_ASCII).isEqualTo("OLD");
    }
    assertThatThrownBy(() -> devices.open(KEY)).isInstanceOf(NoSuchFileException.class);
    assertThat(devices.find(KEY)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void memberNeedsItsDirectory(Backing backing) throws IOException {
    ContentStore devices = backing.devices(home);
    assertThatThrownBy(() -> put(devices, MEMBER, new byte[1]))
        .isInstanceOf(NoSuchFileException.class);
    devices.createDirectory(PDS);
    put(devices, MEMBER, new byte[1]);
    devices.createDirectory(PDS);
    assertThat(devices.stored("VOL001"))
        .containsExactly(new Stored(PDS, true, 0), new Stored(MEMBER, false, 1));
  }

  @ParameterizedTest
  @EnumSource
  void directoryIsRenamedAndDeletedWithItsMembers(Backing backing) throws IOException {
    ContentStore devices = backing.devices(home);
    devices.createDirectory(PDS);
    put(devices, MEMBER, new byte[1]);
    devices.rename(PDS, ContentKey.of("VOL001", "A.LIB"));
    assertThat(devices.find(MEMBER)).isEmpty();
    assertThat(devices.find(new ContentKey("VOL001", "A.LIB", "M1"))).isPresent();
    devices.delete(ContentKey.of("VOL001", "A.LIB"));
    assertThat(devices.stored()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void contentAndMembersAreRenamed(Backing backing) throws IOException {
    ContentStore devices = backing.devices(home);
    put(devices, KEY, new byte[3]);
    devices.rename(KEY, ContentKey.of("VOL001", "A.C"));
    devices.createDirectory(PDS);
    put(devices, MEMBER, new byte[1]);
    devices.rename(MEMBER, new ContentKey("VOL001", "A.PDS", "M2"));
    assertThat(devices.stored().map(stored -> stored.key().name() + stored.key().member()))
        .containsExactlyInAnyOrder("A.C", "A.PDS", "A.PDSM2");
    assertThatThrownBy(() -> devices.rename(KEY, ContentKey.of("VOL001", "A.D")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @ParameterizedTest
  @EnumSource
  void absentContentMayBeDeleted(Backing backing) throws IOException {
    ContentStore devices = backing.devices(home);
    devices.delete(KEY);
    devices.delete(MEMBER);
    assertThat(devices.volumes()).isEmpty();
    assertThat(devices.stored("VOL001")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void extensionGoesOnBehindWhatIsThere(Backing backing) throws IOException {
    ContentStore devices = backing.devices(home);
    byte[] all = random(300_000);
    put(devices, KEY, Arrays.copyOf(all, 200_000));
    try (ContentDraft extension = devices.extend(KEY).orElseThrow()) {
      assertThat(extension.size()).isEqualTo(200_000);
      extension.write(ByteBuffer.wrap(all, 200_000, 100_000));
      assertThat(bytesOf(extension.read())).isEqualTo(all);
      extension.publish(KEY);
    }
    assertThat(get(devices, KEY)).isEqualTo(all);
  }

  @ParameterizedTest
  @EnumSource
  void extensionForgetsAnUnfinishedRecord(Backing backing) throws IOException {
    ContentStore devices = backing.devices(home);
    put(devices, KEY, new byte[] {1, 2});
    try (ContentDraft extension = devices.extend(KEY).orElseThrow()) {
      extension.write(ByteBuffer.wrap(new byte[] {3, 4, 5}));
      extension.truncate(3);
      assertThat(extension.size()).isEqualTo(3);
      extension.write(ByteBuffer.wrap(new byte[] {6}));
      extension.publish(KEY);
    }
    assertThat(get(devices, KEY)).containsExactly(1, 2, 3, 6);
  }

  @ParameterizedTest
  @EnumSource
  void extensionIsNotSeenUntilItIsPublished(Backing backing) throws IOException {
    ContentStore devices = backing.devices(home);
    put(devices, KEY, random(10));
    try (ContentDraft extension = devices.extend(KEY).orElseThrow()) {
      extension.write(ByteBuffer.allocate(10));
      assertThat(get(devices, KEY)).isEqualTo(random(10));
    }
    assertThat(get(devices, KEY)).isEqualTo(random(10));
    assertThat(devices.extend(KEY)).isPresent();
  }

  @ParameterizedTest
  @EnumSource
  void extensionOfContentThatIsReplacedMeanwhileTakesItsPlace(Backing backing) throws IOException {
    ContentStore devices = backing.devices(home);
    put(devices, KEY, new byte[] {1, 2});
    try (ContentDraft extension = devices.extend(KEY).orElseThrow()) {
      extension.write(ByteBuffer.wrap(new byte[] {3}));
      put(devices, KEY, new byte[] {7});
      assertThat(get(devices, KEY)).containsExactly(7);
      extension.publish(KEY);
    }
    assertThat(get(devices, KEY)).containsExactly(1, 2, 3);
  }

  @ParameterizedTest
  @EnumSource
  void contentThatIsNotThereIsNotExtended(Backing backing) throws IOException {
    ContentStore devices = backing.devices(home);
    assertThatThrownBy(() -> devices.extend(KEY)).isInstanceOf(NoSuchFileException.class);
  }
}
