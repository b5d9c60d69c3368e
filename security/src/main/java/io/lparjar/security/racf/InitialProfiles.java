package io.lparjar.security.racf;

import io.lparjar.security.racf.profile.DataSetProfile;
import io.lparjar.security.racf.profile.GeneralResourceProfile;
import io.lparjar.security.racf.profile.GroupProfile;
import io.lparjar.security.racf.profile.Password;
import io.lparjar.security.racf.profile.PasswordHash;
import io.lparjar.security.racf.profile.ProfileName;
import io.lparjar.security.racf.profile.Protection;
import io.lparjar.security.racf.profile.UserProfile;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.UserAttribute;
import io.lparjar.security.saf.UserId;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the RACF database of a new system holds, and how users are added by the command line.
 *
 * <pre>
 * IBMUSER  password SYS1     group SYS1    SPECIAL OPERATIONS
 * DEVUSER  password DEVUSER  group DEVGRP
 * FTPD     no password       group SYS1    TRUSTED
 * ANONYMO  no password       group DEVGRP
 * BPXROOT  no password       group SYS1    UID 0, the name that files of the superuser show
 *
 * SYS1.**     TCPIP.**       UACC(READ)
 * IBMUSER.**  DEVUSER.**     UACC(NONE)
 *
 * BPX.UNIQUE.USER            FACILITY: users without OMVS segment get one
 * </pre>
 *
 * <p>The hashes of the two first passwords are constants with few iterations: a first start must
 * not spend time on hashing, and hiding passwords that every reader knows is of no use. A password
 * that takes their place is hashed as all others are.
 */
public final class InitialProfiles {
  private static final UserId IBMUSER = new UserId("IBMUSER");
  private static final UserId DEVUSER = new UserId("DEVUSER");
  private static final String SYSTEM_GROUP = "SYS1";
  private static final String USER_GROUP = "DEVGRP";

  /** The least z/OS UNIX id of users and groups that are not part of the system. */
  private static final int FIRST_ID = 1000;

  private static final List<FirstPassword> FIRST_PASSWORDS =
      List.of(
          new FirstPassword(
              IBMUSER,
              "SYS1",
              "PBKDF2WithHmacSHA256:1000:7X0sK7loNzbbiVA+5fB7Qg==:/xfs84UBbOg5GCUG51UTyIqD410eaMmAsfyjfHKxvGY="),
          new FirstPassword(
              DEVUSER,
              "DEVUSER",
              "PBKDF2WithHmacSHA256:1000:RPIglGP4yXpb5p85VL6vBA==:FF2kpuPQdtqSHryk5oecpYz2CQiZRxq7OHeLPgvvFss="));

  private record FirstPassword(UserId user, String password, String hash) {}

  private InitialProfiles() {}

  /** Fills a database that has no users; leaves any other as it is. */
  public static void define(RacfDatabase database) {
    if (!database.users().isEmpty()) {
      return;
    }
    database.addGroup(new GroupProfile(SYSTEM_GROUP, "", "IBMUSER", database.today(), 0));
    database.addGroup(
        new GroupProfile(USER_GROUP, SYSTEM_GROUP, "IBMUSER", database.today(), FIRST_ID));
    database.addUser(
        profile(database, IBMUSER, SYSTEM_GROUP)
            .withName("SYSTEM PROGRAMMER")
            .withUid(0)
            .withAttributes(Set.of(UserAttribute.SPECIAL, UserAttribute.OPERATIONS))
            .withPassword(firstPassword(database, IBMUSER)));
    database.addUser(
        profile(database, DEVUSER, USER_GROUP)
            .withName("DEVELOPER")
            .withPassword(firstPassword(database, DEVUSER)));
    database.addUser(
        profile(database, new UserId("FTPD"), SYSTEM_GROUP)
            .withName("FTP DAEMON")
            .withUid(0)
            .withAttributes(Set.of(UserAttribute.TRUSTED))
            .withHome("/"));
    database.addUser(profile(database, new UserId("ANONYMO"), USER_GROUP).withName("ANONYMOUS"));
    database.addUser(
        profile(database, OmvsSegments.SUPERUSER, SYSTEM_GROUP)
            .withName("SUPERUSER")
            .withUid(0)
            .withHome("/"));
    database.add(
        new GeneralResourceProfile(
            ResourceClass.FACILITY,
            new ProfileName("BPX.UNIQUE.USER", false),
            Protection.of("IBMUSER", database.today(), AccessLevel.NONE)));
    protect(database, "SYS1", AccessLevel.READ);
    protect(database, "TCPIP", AccessLevel.READ);
    protect(database, "IBMUSER", AccessLevel.NONE);
    protect(database, "DEVUSER", AccessLevel.NONE);
  }

  private static Password firstPassword(RacfDatabase database, UserId user) {
    FirstPassword first =
        FIRST_PASSWORDS.stream().filter(it -> it.user().equals(user)).findFirst().orElseThrow();
    return new Password(PasswordHash.parse(first.hash()), database.today(), false);
  }

  /**
   * Adds a plain user with a home directory and a profile for own data sets, or gives one that
   * exists another password. Returns before the password is hashed at full strength, see {@link
   * RacfDatabase#setPasswordQuickly}; the user can log on at once.
   *
   * @param password as typed
   * @throws RacfException ALREADY_DEFINED, when a group has that name
   */
  public static void addUser(RacfDatabase database, UserId user, String password) {
    if (database.user(user).isEmpty()) {
      database.addUser(profile(database, user, USER_GROUP));
      protect(database, user.value(), AccessLevel.NONE);
    }
    database.setPasswordQuickly(user, password);
  }

  /** Whether anybody still has the password of a new system, which all the world knows. */
  public static boolean isFirstPasswordUnchanged(RacfDatabase database) {
    return FIRST_PASSWORDS.stream().anyMatch(first -> isUnchanged(database, first));
  }

  private static boolean isUnchanged(RacfDatabase database, FirstPassword first) {
    return database
        .user(first.user())
        .map(UserProfile::password)
        .filter(password -> password.hash().matches(first.password()))
        .isPresent();
  }

  private static UserProfile profile(RacfDatabase database, UserId user, String group) {
    String home = "/u/" + user.value().toLowerCase(Locale.ROOT);
    return UserProfile.of(user, group, database.today(), home)
        .withOwner("IBMUSER")
        .withUid(nextUid(database));
  }

  private static int nextUid(RacfDatabase database) {
    int last = database.users().stream().mapToInt(UserProfile::uid).max().orElse(0);
    return Math.max(last + 1, FIRST_ID);
  }

  private static void protect(RacfDatabase database, String qualifier, AccessLevel uacc) {
    ProfileName name = ProfileName.parse(qualifier + ".**");
    if (database.profile(ResourceClass.DATASET, name).isEmpty()) {
      String owner = database.user(new UserId(qualifier)).isPresent() ? qualifier : "IBMUSER";
      database.add(new DataSetProfile(name, Protection.of(owner, database.today(), uacc)));
    }
  }
}
