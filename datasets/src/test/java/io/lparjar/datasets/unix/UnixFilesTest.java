package io.lparjar.datasets.unix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.lparjar.datasets.device.Content;
import io.lparjar.datasets.device.ContentStore;
import io.lparjar.datasets.unix.UnixFileException.Reason;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.UnixIdentities;
import io.lparjar.security.saf.UnixPrivilege;
import io.lparjar.security.saf.UnixPrivileges;
import io.lparjar.security.saf.UnixRefusal;
import io.lparjar.security.saf.UserId;
import io.lparjar.security.store.Database;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnixFilesTest {
  private static final SecurityEnvironment ROOT = user("ROOT");
  private static final SecurityEnvironment ANN = user("ANN");
  private static final SecurityEnvironment BOB = user("BOB");

  private UnixPrivileges bobs = UnixPrivileges.NONE;
  private final List<UnixRefusal> refusals = new ArrayList<>();
  private final Database database = Database.inMemory();
  private final UnixFiles files =
      UnixFiles.open(
          database,
          ContentStore.inMemory(),
          new ThreeUsers(),
          Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

  @BeforeEach
  void makeDirectories() {
    files.makeDirectory(ROOT, path("/tmp"), 01777);
    files.makeDirectory(ANN, path("/tmp/ann"), 0755);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @ParameterizedTest
  @CsvSource({
    "NONE, false, false, false",
    "READ, true, false, false",
    "UPDATE, true, true, false",
    "CONTROL, true, true, true"
  })
  void aPrivilegeForTheFileSystemAddsToTheBits(
      AccessLevel privilege, boolean reads, boolean writes, boolean makesFiles) throws IOException {
    files.write(ANN, path("/tmp/ann/x"), false, 0600, "").close();
    bobs = it -> it == UnixPrivilege.FILE_SYSTEM ? privilege : AccessLevel.NONE;

    assertThat(mayDo(() -> files.read(BOB, path("/tmp/ann/x")).close())).isEqualTo(reads);
    assertThat(mayDo(() -> files.write(BOB, path("/tmp/ann/x"), false, 0600, "").close()))
        .isEqualTo(writes);
    assertThat(mayDo(() -> files.write(BOB, path("/tmp/ann/y"), false, 0600, "").close()))
        .isEqualTo(makesFiles);
  }

  /** Privileges of which one is held, with READ. */
  private static UnixPrivileges only(UnixPrivilege held) {
    return privilege ->
        privilege == held ? AccessLevel.READ : UnixPrivileges.NONE.access(privilege);
  }

  @Test
  void whoMayChangePermissionsDoesSoToFilesOfOthers() throws IOException {
    write(ANN, "/tmp/ann/x", "", false);
    bobs = only(UnixPrivilege.CHANGE_PERMISSIONS);
    files.changeMode(BOB, path("/tmp/ann/x"), 0600);
    assertThat(files.find(ANN, path("/tmp/ann/x")).orElseThrow().mode()).isEqualTo(0600);
    assertReason(Reason.NOT_PERMITTED, () -> files.changeOwner(BOB, path("/tmp/ann/x"), BOB));
  }

  @Test
  void whoMayChangeOwnersTakesFilesOfOthers() throws IOException {
    write(ANN, "/tmp/ann/x", "", false);
    bobs = only(UnixPrivilege.CHANGE_OWNER);
    files.changeOwner(BOB, path("/tmp/ann/x"), BOB);
    assertThat(files.find(ANN, path("/tmp/ann/x")).orElseThrow().uid()).isEqualTo(2);
    assertReason(Reason.NOT_PERMITTED, () -> files.changeMode(BOB, path("/tmp/ann"), 0777));
  }

  @Test
  void ownFilesAreGivenAwayOnlyWhereAllMayDoThat() throws IOException {
    files.makeDirectory(BOB, path("/tmp/bob"), 0755);
    assertReason(Reason.NOT_PERMITTED, () -> files.changeOwner(BOB, path("/tmp/bob"), ANN));
    bobs = only(UnixPrivilege.GIVE_AWAY);
    assertReason(Reason.NOT_PERMITTED, () -> files.changeOwner(BOB, path("/tmp/ann"), BOB));
    files.changeOwner(BOB, path("/tmp/bob"), ANN);
    assertThat(files.find(ANN, path("/tmp/bob")).orElseThrow().uid()).isEqualTo(1);
  }

  @Test
  void whoMaySearchDirectoriesReadsNoFiles() throws IOException {
    write(ANN, "/tmp/ann/x", "", false);
    files.changeMode(ANN, path("/tmp/ann/x"), 0600);
    files.changeMode(ANN, path("/tmp/ann"), 0700);
    bobs = only(UnixPrivilege.SEARCH_DIRECTORIES);
    assertThat(files.find(BOB, path("/tmp/ann/x"))).isPresent();
    assertReason(Reason.PERMISSION_DENIED, () -> files.read(BOB, path("/tmp/ann/x")));
  }

  @Test
  void theBitsOfOthersDoNotCountForWhoLacksThem() throws IOException {
    write(ANN, "/tmp/ann/x", "", false);
    bobs = privilege -> AccessLevel.NONE;
    assertReason(Reason.PERMISSION_DENIED, () -> files.read(BOB, path("/tmp/ann/x")));
  }

  @Test
  void theGroupOfADirectoryIsInheritedUnlessOnlySetGidBitsGiveIt() {
    files.makeDirectory(ROOT, path("/open"), 0777);
    files.makeDirectory(ROOT, path("/shared"), 02777);
    bobs = only(UnixPrivilege.OWN_GROUP);
    files.makeDirectory(BOB, path("/open/x"), 0755);
    files.makeDirectory(BOB, path("/shared/x"), 0755);
    files.makeDirectory(ANN, path("/open/y"), 0755);
    assertThat(
            List.of("/open/x", "/shared/x", "/open/y").stream()
                .map(name -> files.find(ROOT, path(name)).orElseThrow().gid()))
        .containsExactly(2, 0, 0);
  }

  @Test
  void whoMayNotEnterTheFileSystemSeesNothingOfIt() {
    bobs =
        new UnixPrivileges() {
          @Override
          public AccessLevel access(UnixPrivilege privilege) {
            return AccessLevel.ALTER;
          }

          @Override
          public boolean mayEnter() {
            return false;
          }
        };
    assertReason(Reason.PERMISSION_DENIED, () -> files.find(BOB, path("/tmp")));
  }

  @Test
  void refusalsAreTold() throws IOException {
    write(ANN, "/tmp/ann/x", "", false);
    files.changeMode(ANN, path("/tmp/ann/x"), 0640);
    bobs = new Listening();
    assertReason(Reason.PERMISSION_DENIED, () -> files.read(BOB, path("/tmp/ann/x")));
    assertReason(Reason.NOT_PERMITTED, () -> files.changeMode(BOB, path("/tmp/ann/x"), 0777));
    assertThat(refusals)
        .extracting(UnixRefusal::function, UnixRefusal::path, UnixRefusal::relation)
        .containsExactly(
            tuple(UnixRefusal.Function.OPEN, "/tmp/ann/x", "OTHER"),
            tuple(UnixRefusal.Function.CHMOD, "/tmp/ann/x", "OTHER"));
  }

  /** Keeps refusals. */
  private final class Listening implements UnixPrivileges {
    @Override
    public AccessLevel access(UnixPrivilege privilege) {
      return UnixPrivileges.NONE.access(privilege);
    }

    @Override
    public void refused(UnixRefusal refusal) {
      refusals.add(refusal);
    }
  }

  /** Something with a file. */
  @FunctionalInterface
  private interface Attempt {
    void make() throws IOException;
  }

  private static boolean mayDo(Attempt attempt) throws IOException {
    try {
      attempt.make();
      return true;
    } catch (UnixFileException refused) {
      assertThat(refused.reason()).isEqualTo(UnixFileException.Reason.PERMISSION_DENIED);
      return false;
    }
  }

  @Test
  void showsWhatWasWrittenOnlyWhenTheWriterIsClosed() throws IOException {
    UnixWriter writer = files.write(ANN, path("/tmp/ann/x"), false, 0644, "IBM-1047");
    writer.write(bytes("new"));
    assertThat(files.find(ANN, path("/tmp/ann/x"))).isEmpty();
    writer.close();
    assertThat(text("/tmp/ann/x")).isEqualTo("new");
    assertThat(files.find(ANN, path("/tmp/ann/x")).orElseThrow().tag()).isEqualTo("IBM-1047");
  }

  @Test
  void keepsTheOldContentWhenTheWriterIsAbandoned() throws IOException {
    write(ANN, "/tmp/ann/x", "old", false);
    UnixWriter writer = files.write(ANN, path("/tmp/ann/x"), false, 0644, "");
    writer.write(bytes("new"));
    writer.abandon();
    writer.close();
    assertThat(text("/tmp/ann/x")).isEqualTo("old");
  }

  @Test
  void appendsBehindWhatIsThere() throws IOException {
    write(ANN, "/tmp/ann/x", "one", false);
    write(ANN, "/tmp/ann/x", "two", true);
    assertThat(text("/tmp/ann/x")).isEqualTo("onetwo");
  }

  @Test
  void refusesOthersWhatTheBitsDoNotGive() throws IOException {
    write(ANN, "/tmp/ann/x", "secret", false);
    files.changeMode(ANN, path("/tmp/ann/x"), 0600);
    assertReason(Reason.PERMISSION_DENIED, () -> files.read(BOB, path("/tmp/ann/x")));
    assertReason(Reason.PERMISSION_DENIED, () -> write(BOB, "/tmp/ann/y", "", false));
    assertReason(Reason.NOT_PERMITTED, () -> files.changeMode(BOB, path("/tmp/ann/x"), 0777));
  }

  @Test
  void letsNobodyElseDeleteInAStickyDirectory() {
    assertReason(Reason.PERMISSION_DENIED, () -> files.removeDirectory(BOB, path("/tmp/ann")));
    files.removeDirectory(ANN, path("/tmp/ann"));
    assertThat(files.find(ANN, path("/tmp/ann"))).isEmpty();
  }

  @Test
  void followsLinksInsideTheTreeAndEndsWhenTheyGoInCircles() throws IOException {
    write(ANN, "/tmp/ann/x", "there", false);
    files.makeSymbolicLink(ANN, path("/tmp/ann/up"), "../../../../tmp/ann");
    files.makeSymbolicLink(ANN, path("/tmp/ann/self"), "self");
    assertThat(text("/tmp/ann/up/x")).isEqualTo("there");
    assertReason(Reason.TOO_MANY_LINKS, () -> files.read(ANN, path("/tmp/ann/self")));
  }

  @Test
  void neverLeadsAboveTheRoot() {
    assertThat(path("/../../etc/./passwd/..")).hasToString("/etc");
  }

  @Test
  void renamesInPlaceOfAFileButNotIntoItself() throws IOException {
    write(ANN, "/tmp/ann/x", "x", false);
    write(ANN, "/tmp/ann/y", "y", false);
    files.rename(ANN, path("/tmp/ann/x"), path("/tmp/ann/y"));
    assertThat(text("/tmp/ann/y")).isEqualTo("x");
    assertReason(Reason.INVALID, () -> files.rename(ANN, path("/tmp/ann"), path("/tmp/ann/below")));
  }

  @Test
  void listsLargeDirectoriesInEbcdicOrder() {
    for (int i = 0; i < 600; i++) {
      files.makeDirectory(ANN, path("/tmp/ann/D" + i), 0755);
    }
    files.makeDirectory(ANN, path("/tmp/ann/a"), 0755);
    List<String> names = new ArrayList<>();
    files.list(ANN, path("/tmp/ann"), file -> names.add(file.name()));
    assertThat(names).hasSize(601).startsWith("a", "D0").doesNotHaveDuplicates();
  }

  @Test
  void deletesOnlyEmptyDirectories() throws IOException {
    write(ANN, "/tmp/ann/x", "", false);
    assertReason(Reason.NOT_EMPTY, () -> files.removeDirectory(ANN, path("/tmp/ann")));
    assertReason(Reason.IS_DIRECTORY, () -> files.delete(ANN, path("/tmp/ann")));
  }

  @Test
  void doesNotTellWhoMayNotDeleteADirectoryWhetherItIsEmpty() throws IOException {
    write(ANN, "/tmp/ann/x", "", false);

    assertReason(Reason.PERMISSION_DENIED, () -> files.removeDirectory(BOB, path("/tmp/ann")));
  }

  private static void assertReason(Reason reason, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            UnixFileException.class, error -> assertThat(error.reason()).isEqualTo(reason));
  }

  private void write(SecurityEnvironment user, String path, String text, boolean append)
      throws IOException {
    try (UnixWriter writer = files.write(user, path(path), append, 0644, "")) {
      writer.write(bytes(text));
    }
  }

  private String text(String path) throws IOException {
    try (Content content = files.read(ANN, path(path))) {
      ByteBuffer buffer = ByteBuffer.allocate(100);
      content.read(0, buffer);
      return new String(buffer.array(), 0, buffer.position(), StandardCharsets.US_ASCII);
    }
  }

  private static ByteBuffer bytes(String text) {
    return ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
  }

  private static UnixPath path(String text) {
    return UnixPath.parse(text);
  }

  private static SecurityEnvironment user(String id) {
    return new SecurityEnvironment(new UserId(id), "GROUP", "", Set.of(), "/u/" + id);
  }

  /** The superuser ROOT, ANN with UID 1 and BOB with UID 2. */
  private final class ThreeUsers implements UnixIdentities {
    @Override
    public UnixIdentity of(SecurityEnvironment user) {
      int uid = List.of("ROOT", "ANN", "BOB").indexOf(user.userId().value());
      return new UnixIdentity(uid, uid, Set.of(uid), uid == 2 ? bobs : UnixPrivileges.NONE);
    }

    @Override
    public String userName(int uid) {
      return String.valueOf(uid);
    }

    @Override
    public String groupName(int gid) {
      return String.valueOf(gid);
    }
  }
}
