package io.lparjar.security.racf;

import io.lparjar.security.certificate.RaclistedClasses;
import io.lparjar.security.racf.RacfException.Reason;
import io.lparjar.security.racf.profile.ClassSetting;
import io.lparjar.security.racf.profile.ClassState;
import io.lparjar.security.racf.profile.GroupConnection;
import io.lparjar.security.racf.profile.GroupProfile;
import io.lparjar.security.racf.profile.ProfileName;
import io.lparjar.security.racf.profile.Protection;
import io.lparjar.security.racf.profile.RacfOptions;
import io.lparjar.security.racf.profile.ResourceProfile;
import io.lparjar.security.racf.profile.UserProfile;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.UserId;
import io.lparjar.security.store.Database;
import io.lparjar.security.store.RacfTables;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.UnaryOperator;

/**
 * The profiles and options of the security product: the door to {@link UsersAndGroups}, {@link
 * Passwords} and {@link ClassProfiles}, and the lock that guards changes of them.
 *
 * <p>All of it is kept in memory, where questions are answered without a lock; a change is written
 * to the {@link Database} first, one change at a time. What was changed is seen at once by all,
 * except by checks of a class that SETROPTS RACLIST named: see {@link InStorageProfiles}. Methods
 * check that names exist, not that the caller may change them: that is the business of the RACF
 * commands.
 *
 * <p>Must be closed before its {@link Database}.
 *
 * @see "z/OS Security Server RACF Security Administrator's Guide"
 */
public final class RacfDatabase implements AutoCloseable {
  private final RacfTables tables;
  private final Clock clock;
  private final LogonHistory history;
  private final UsersAndGroups principals;
  private final ClassProfiles profiles;
  private final Passwords passwords;
  private final ClassDescriptorTable descriptors = new ClassDescriptorTable(this);
  private volatile RacfOptions options;

  private RacfDatabase(RacfTables tables, Clock clock, boolean inMemory) {
    this.tables = tables;
    this.clock = clock;
    this.history = new LogonHistory(tables, clock);
    this.options = tables.options();
    this.principals = new UsersAndGroups(tables);
    this.passwords = new Passwords(this, !inMemory);
    this.profiles = new ClassProfiles(tables, this);
    profiles.load();
  }

  /** Opens the security tables of {@code database}, which are made when they are missing. */
  public static RacfDatabase open(Database database, Clock clock) {
    return new RacfDatabase(RacfTables.in(database), clock, database.isInMemory());
  }

  /**
   * Does something while nobody else changes anything. Questions are answered meanwhile, so what
   * takes long makes changes wait, not logons and checks.
   */
  public synchronized void exclusively(Runnable work) {
    work.run();
  }

  /** The user's profile. */
  public Optional<UserProfile> user(UserId user) {
    return principals.user(user);
  }

  /** All users, by user id. */
  public List<UserProfile> users() {
    return principals.users();
  }

  /**
   * Adds a user, connected to the default group.
   *
   * @throws RacfException ALREADY_DEFINED, for a user or group of that name; NOT_DEFINED, for the
   *     group
   */
  public synchronized void addUser(UserProfile user) {
    principals.add(user, GroupConnection.toDefaultGroup(user));
  }

  /**
   * Adds a user with a connection to the default group.
   *
   * @throws RacfException as {@link #addUser(UserProfile)}
   */
  public synchronized void addUser(UserProfile user, GroupConnection connection) {
    principals.add(user, connection);
  }

  /**
   * Changes a user's profile. One that is no longer revoked may try passwords again.
   *
   * @throws RacfException NOT_DEFINED, for the user; NOT_CONNECTED, to a new default group
   */
  public synchronized void alterUser(UserId user, UnaryOperator<UserProfile> change) {
    UserProfile before = principals.requireUser(user);
    UserProfile after = change.apply(before);
    principals.replace(after);
    if (before.revoked() && !after.revocation().inEffect(this::today)) {
      history.pardon(user);
    }
  }

  /**
   * Deletes a user with all connections. Access lists go on naming the user.
   *
   * @throws RacfException NOT_DEFINED
   */
  public synchronized void deleteUser(UserId user) {
    principals.delete(user);
    history.forget(user);
  }

  /**
   * Gives a user a password, or a phrase when it is longer than passwords are, as typed; the rules
   * for new ones are not applied. The one before goes into the history.
   *
   * @param expired whether the user must change it at the next logon
   * @throws RacfException NOT_DEFINED
   */
  public void setPassword(UserId user, String password, boolean expired) {
    passwords.set(user, password, expired);
  }

  /**
   * Gives a user a password at once, without history: it is stored with a quick hash, which a
   * strong one replaces in the background, at the latest before {@link #close} returns. A database
   * in memory keeps the quick one: there is no file that somebody could carry away, and a system
   * for a test neither starts nor lets its users in while it hashes.
   *
   * @throws RacfException NOT_DEFINED
   */
  public void setPasswordQuickly(UserId user, String password) {
    passwords.setQuickly(user, password);
  }

  /** Whether what was typed is the user's password. Takes as long as the hash does. */
  public boolean isPassword(UserId user, String typed) {
    return passwords.matches(principals.requireUser(user), typed);
  }

  /** Whether what was typed may become a user's password or phrase; the history aside. */
  public boolean allowsPassword(UserId user, String typed) {
    return passwords.isAllowed(user, typed);
  }

  /** Whether what was typed is in a user's history. Takes the time of several hashes. */
  public boolean isInHistory(UserId user, String typed) {
    return passwords.isInHistory(principals.requireUser(user), typed);
  }

  /** When a user was last let in; survives restarts, see {@link #close}. */
  public Optional<Instant> lastAccess(UserId user) {
    return history.lastAccess(user);
  }

  LogonHistory history() {
    return history;
  }

  /** The group's profile. */
  public Optional<GroupProfile> group(String group) {
    return principals.group(group);
  }

  /** All groups, by name. */
  public List<GroupProfile> groups() {
    return principals.groups();
  }

  /**
   * Adds a group.
   *
   * @throws RacfException ALREADY_DEFINED, for a user or group of that name; NOT_DEFINED, for the
   *     superior group
   */
  public synchronized void addGroup(GroupProfile group) {
    principals.add(group);
  }

  /**
   * Changes a group's profile.
   *
   * @throws RacfException NOT_DEFINED, for the group or its superior group
   */
  public synchronized void alterGroup(String group, UnaryOperator<GroupProfile> change) {
    principals.put(change.apply(principals.requireGroup(group)));
  }

  /**
   * Deletes a group that has no users and no subgroups.
   *
   * @throws RacfException NOT_DEFINED, IN_USE
   */
  public synchronized void deleteGroup(String group) {
    principals.deleteGroup(group);
  }

  /** The connections of a user by group name; immutable, empty for an unknown user. */
  public SortedMap<String, GroupConnection> connectionsOf(UserId user) {
    return principals.connectionsOf(user);
  }

  /** The connections to a group, by user id. */
  public List<GroupConnection> membersOf(String group) {
    return principals.membersOf(group);
  }

  /**
   * Connects a user to a group, or changes the connection.
   *
   * @throws RacfException NOT_DEFINED, for user or group
   */
  public synchronized void connect(GroupConnection connection) {
    principals.connect(connection);
  }

  /**
   * Ends a connection.
   *
   * @throws RacfException NOT_CONNECTED; IN_USE, for the default group
   */
  public synchronized void remove(UserId user, String group) {
    principals.remove(user, group);
  }

  /** The profile of exactly this name. */
  public Optional<ResourceProfile> profile(ResourceClass resourceClass, ProfileName name) {
    return profiles.profile(resourceClass, name);
  }

  /** All profiles of a class, by name. */
  public List<ResourceProfile> profiles(ResourceClass resourceClass) {
    return profiles.profiles(resourceClass);
  }

  /** The profile that protects a resource, whether or not its class is active. */
  public Optional<ResourceProfile> bestMatch(ResourceClass resourceClass, String resource) {
    return profiles.bestMatch(resourceClass, resource);
  }

  /**
   * The profile by which a check is answered: as {@link #bestMatch}, of a RACLISTed class from the
   * copy that SETROPTS made.
   */
  Optional<ResourceProfile> protecting(ResourceClass resourceClass, String resource) {
    return profiles.protecting(resourceClass, resource);
  }

  /** The profile of exactly this name, of a RACLISTed class from the copy that SETROPTS made. */
  Optional<ResourceProfile> inForce(ResourceClass resourceClass, ProfileName name) {
    return profiles.inForce(resourceClass, name);
  }

  /** The global access table of a class, when it is looked at. */
  Optional<GlobalTable> globalTable(ResourceClass resourceClass) {
    return profiles.globalTable(resourceClass);
  }

  /** Copies the profiles of a class anew from which checks are answered: SETROPTS REFRESH. */
  public synchronized void refresh(ResourceClass resourceClass, ClassSetting setting) {
    profiles.refresh(resourceClass, setting);
  }

  /** Which classes are RACLISTed, and when that changed. */
  public RaclistedClasses raclisted() {
    return profiles.raclisted();
  }

  /** The class descriptor table. */
  public ClassDescriptorTable descriptors() {
    return descriptors;
  }

  /**
   * Adds a profile.
   *
   * @throws RacfException ALREADY_DEFINED, INVALID_NAME
   */
  public synchronized void add(ResourceProfile profile) {
    profiles.add(profile);
  }

  /**
   * Changes how a profile protects.
   *
   * @throws RacfException NOT_DEFINED
   */
  public synchronized void alter(
      ResourceClass resourceClass, ProfileName name, UnaryOperator<Protection> change) {
    ResourceProfile before = profiles.require(resourceClass, name);
    profiles.put(before.with(change.apply(before.protection())));
  }

  /**
   * Puts an entry into an access list, or changes it.
   *
   * @param id a user id, a group name or {@link Protection#EVERYBODY}
   * @throws RacfException NOT_DEFINED, for the profile or the user or group
   */
  public synchronized void permit(
      ResourceClass resourceClass, ProfileName name, String id, AccessLevel level) {
    profiles.require(resourceClass, name);
    if (!id.equals(Protection.EVERYBODY) && !principals.exists(id)) {
      throw new RacfException(Reason.NOT_DEFINED, id);
    }
    alter(resourceClass, name, protection -> protection.withAccess(id, level));
  }

  /**
   * Deletes a profile.
   *
   * @throws RacfException NOT_DEFINED
   */
  public synchronized void delete(ResourceClass resourceClass, ProfileName name) {
    profiles.delete(resourceClass, name);
  }

  /** Changes whenever RACF variables may have changed. */
  long variablesLevel() {
    return profiles.variablesLevel();
  }

  RacfVariables variables() {
    return profiles.variables();
  }

  /** What SETROPTS says about a class. {@code DATASET} is active unless it says otherwise. */
  public ClassState classState(ResourceClass resourceClass) {
    return profiles.state(resourceClass);
  }

  /** What SETROPTS says about the classes that it was told of, by name; a copy. */
  public SortedMap<ResourceClass, ClassState> classStates() {
    return profiles.states();
  }

  /** Changes what SETROPTS says about a class, such as {@code CLASSACT}. */
  public synchronized void alterClass(
      ResourceClass resourceClass, UnaryOperator<ClassState> change) {
    profiles.alterClass(resourceClass, change);
  }

  /** The system-wide options. */
  public RacfOptions options() {
    return options;
  }

  /** Changes the system-wide options; names of data set profiles are read by the new ones. */
  public synchronized void alterOptions(UnaryOperator<RacfOptions> change) {
    RacfOptions before = options;
    RacfOptions after = change.apply(before);
    tables.put(after);
    options = after;
    if (before.enhancedGenericNaming() != after.enhancedGenericNaming()) {
      profiles.rereadDataSetNames();
    }
  }

  /** Finishes work in the background and writes times of last access that are not written yet. */
  @Override
  public void close() {
    try {
      passwords.finish();
    } finally {
      history.flush();
    }
  }

  /** The system's own date. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** The day of a moment in the system's own time. */
  LocalDate dateOf(Instant moment) {
    return LocalDate.ofInstant(moment, clock.getZone());
  }

  /** Days after which a user's password expires, the shorter of two intervals; 0 for never. */
  public int intervalOf(UserProfile user) {
    return options.password().intervalOf(user.credentials());
  }

  Instant instant() {
    return clock.instant();
  }

  /** The system's own time. */
  LocalDateTime now() {
    return LocalDateTime.now(clock);
  }
}
