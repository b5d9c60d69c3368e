package io.lparjar.security.racf;

import static io.lparjar.security.racf.RacfFixture.U;
import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.security.racf.profile.LogOption;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.UnixPrivilege;
import io.lparjar.security.saf.UnixPrivileges;
import io.lparjar.security.saf.UnixRefusal;
import io.lparjar.security.saf.UserAttribute;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the profiles of classes UNIXPRIV and FSACCESS give. */
class UnixPrivilegeProfilesTest {
  private static final ResourceClass UNIXPRIV = new ResourceClass("UNIXPRIV");
  private static final ResourceClass FSACCESS = new ResourceClass("FSACCESS");
  private static final UnixRefusal REFUSAL =
      new UnixRefusal(UnixRefusal.Function.OPEN, "/u/x", 18, 4, 0, "OTHER");

  private final RacfFixture system = new RacfFixture();

  @AfterEach
  void close() {
    system.close();
  }

  private UnixPrivileges privileges() {
    return new OmvsSegments(system.racf, system.events::add).of(system.user()).privileges();
  }

  private void activate(ResourceClass resourceClass) {
    system.racf.alterClass(resourceClass, state -> state.withActive(true));
  }

  @ParameterizedTest
  @EnumSource(
      value = UnixPrivilege.class,
      names = {"FILE_SYSTEM", "SEARCH_DIRECTORIES", "CHANGE_OWNER", "CHANGE_PERMISSIONS"})
  void aPrivilegeIsTheAccessToItsProfileWhileTheClassIsActive(UnixPrivilege privilege) {
    system.profile(UNIXPRIV, privilege.resource(), AccessLevel.NONE);
    system.permit(UNIXPRIV, privilege.resource(), "G", AccessLevel.UPDATE);
    assertThat(privileges().access(privilege)).isEqualTo(AccessLevel.NONE);
    activate(UNIXPRIV);
    assertThat(privileges().access(privilege)).isEqualTo(AccessLevel.UPDATE);
  }

  @ParameterizedTest
  @EnumSource(
      value = UnixPrivilege.class,
      names = {"GIVE_AWAY", "OWN_GROUP"})
  void someCountForAllByBeingThereAsDiscreteProfiles(UnixPrivilege privilege) {
    activate(UNIXPRIV);
    system.profile(UNIXPRIV, "**", AccessLevel.ALTER);
    assertThat(privileges().has(privilege)).isFalse();
    system.profile(UNIXPRIV, privilege.resource(), AccessLevel.NONE);
    assertThat(privileges().has(privilege)).isTrue();
  }

  @Test
  void restrictedUsersLoseTheBitsOfOthersUnlessPermitted() {
    String resource = UnixPrivilege.OTHER_BITS.resource();
    activate(UNIXPRIV);
    system.profile(UNIXPRIV, resource, AccessLevel.NONE);
    assertThat(privileges().has(UnixPrivilege.OTHER_BITS)).isTrue();
    system.attributes(UserAttribute.RESTRICTED);
    assertThat(privileges().has(UnixPrivilege.OTHER_BITS)).isFalse();
    system.permit(UNIXPRIV, resource, U.value(), AccessLevel.READ);
    assertThat(privileges().has(UnixPrivilege.OTHER_BITS)).isTrue();
  }

  @Test
  void theFileSystemIsOpenToWhoHasUpdateToItsName() {
    system.profile(FSACCESS, "OMVS.**", AccessLevel.READ);
    assertThat(privileges().mayEnter()).isTrue();
    activate(FSACCESS);
    assertThat(privileges().mayEnter()).isFalse();
    assertThat(system.events).hasSize(1);
    system.permit(FSACCESS, "OMVS.**", U.value(), AccessLevel.UPDATE);
    assertThat(privileges().mayEnter()).isTrue();
  }

  @Test
  void aRefusalIsAnIch408iThatNamesTheFile() {
    system.racf.alterUser(U, user -> user.withUid(123));
    system.racf.alterGroup("G", group -> group.withGid(456));
    privileges().refused(REFUSAL);
    assertThat(Ich408i.linesOf(system.events.get(0)))
        .containsExactly(
            "ICH408I USER(U       ) GROUP(G       ) NAME(UNA                 )",
            "  /u/x CL(FSOBJ   ) FID(00000000000000000000000000000012)",
            "  INSUFFICIENT AUTHORITY TO OPEN",
            "  ACCESS INTENT(R--)  ACCESS ALLOWED(OTHER      ---)",
            "  EFFECTIVE UID(0000000123)  EFFECTIVE GID(0000000456)");
  }

  @Test
  void logoptionsNeverKeepsRefusalsSilent() {
    system.racf.alterClass(
        new ResourceClass("FSOBJ"), state -> state.withLogOption(LogOption.NEVER));
    privileges().refused(REFUSAL);
    assertThat(system.events).isEmpty();
  }
}
