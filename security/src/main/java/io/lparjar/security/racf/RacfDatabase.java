package io.lparjar.security.racf;

import io.lparjar.security.certificate.RaclistedClasses;
import io.lparjar.security.racf.RacfException.Reason;
import io.lparjar.security.racf.profile.ClassSetting;
import io.lparjar.security.racf.profile.ClassState;
import io.lparjar.security.racf.profile.Credentials;
import io.lparjar.security.racf.profile.GroupAuthority;
import io.lparjar.security.racf.profile.GroupConnection;
import io.lparjar.security.racf.profile.GroupProfile;
import io.lparjar.security.racf.profile.NamingRule;
import io.lparjar.security.racf.profile.Password;
import io.lparjar.security.racf.profile.PasswordHash;
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
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

/**
 * The profiles and options of the security product.
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
  /** Iterations of a hash that must not cost time now and is replaced soon. */
  private static final int QUICK_ITERATIONS = 1_000;

  private final RacfTables tables;
  private final Clock clock;
  private final boolean inMemory;
  private final LogonHistory history;
  private final SecureRandom random = new SecureRandom();
  private final Map<UserId, UserProfile> users = new ConcurrentHashMap<>();
  private final Map<String, GroupProfile> groups = new ConcurrentHashMap<>();
  private final Map<UserId, SortedMap<String, GroupConnection>> connections =
      new ConcurrentHashMap<>();
  private final Map<ResourceClass, ProfileIndex> profiles = new ConcurrentHashMap<>();
  private final Map<ResourceClass, ClassState> classes = new ConcurrentHashMap<>();
  private final ClassDescriptorTable descriptors = new ClassDescriptorTable(this);
  private final RacfVariables variables = new RacfVariables(this);
  private final InStorageProfiles inStorage = new InStorageProfiles(this);
  private final AtomicLong variablesLevel = new AtomicLong();
  private volatile RacfOptions options;
  private CompletableFuture<Void> strengthening = CompletableFuture.completedFuture(null);

  private RacfDatabase(RacfTables tables, Clock clock, boolean inMemory) {
    this.tables = tables;
    this.clock = clock;
    this.inMemory = inMemory;
    this.history = new LogonHistory(tables, clock);
    this.options = tables.options();
    tables.users().forEach(user -> users.put(user.userId(), user));
    tables.groups().forEach(group -> groups.put(group.name(), group));
    tables.connections().forEach(this::remember);
    tables.profiles().forEach(profile -> index(profile.resourceClass()).put(profile));
    classes.putAll(tables.classes());
    classes.forEach((name, state) -> inStorage.follow(name, ClassState.INITIAL, state));
  }

  /** Opens the security tables of {@code database}, which are made when they are missing. */
  public static RacfDatabase open(Database database, Clock clock) {
    return new RacfDatabase(RacfTables.in(database), clock, database.isInMemory());
  }

  /** The user's profile. */
  public Optional<UserProfile> user(UserId user) {
    return Optional.ofNullable(users.get(user));
  }

  /** All users, by user id. */
  public List<UserProfile> users() {
    return users.values().stream().sorted(Comparator.comparing(UserProfile::userId)).toList();
  }

  /**
   * Adds a user, connected to the default group.
   *
   * @throws RacfException ALREADY_DEFINED, for a user or group of that name; NOT_DEFINED, for the
   *     group
   */
  public synchronized void addUser(UserProfile user) {
    GroupConnection connection =
        new GroupConnection(
            user.userId(),
            user.defaultGroup(),
            GroupAuthority.USE,
            user.owner(),
            user.created(),
            false);
    addUser(user, connection);
  }

  /**
   * Adds a user with a connection to the default group.
   *
   * @throws RacfException as {@link #addUser(UserProfile)}
   */
  public synchronized void addUser(UserProfile user, GroupConnection connection) {
    if (exists(user.userId().value())) {
      throw new RacfException(Reason.ALREADY_DEFINED, user.userId());
    }
    requireGroup(user.defaultGroup());
    tables.add(user, connection);
    remember(connection);
    users.put(user.userId(), user);
  }

  /**
   * Changes a user's profile. One that is no longer revoked may try passwords again.
   *
   * @throws RacfException NOT_DEFINED, for the user; NOT_CONNECTED, to a new default group
   */
  public synchronized void alterUser(UserId user, UnaryOperator<UserProfile> change) {
    UserProfile before = requireUser(user);
    UserProfile after = change.apply(before);
    if (!connectionsOf(user).containsKey(after.defaultGroup())) {
      throw new RacfException(Reason.NOT_CONNECTED, after.defaultGroup());
    }
    tables.replace(after);
    users.put(user, after);
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
    requireUser(user);
    tables.delete(user);
    users.remove(user);
    connections.remove(user);
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
    PasswordHash hash = hash(password, PasswordHash.ITERATIONS);
    Password set = new Password(hash, today(), expired);
    int history = options.password().historyCount();
    alterUser(
        user,
        profile -> {
          Credentials before = profile.credentials();
          boolean phrase = PasswordRules.isPhrase(password);
          Password old = phrase ? before.phrase() : before.password();
          Credentials kept =
              old == null || history == 0 ? before : before.remembering(old.hash(), history);
          return profile.withCredentials(phrase ? kept.withPhrase(set) : kept.withPassword(set));
        });
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
    PasswordHash quick = hash(password, QUICK_ITERATIONS);
    alterUser(user, profile -> profile.withPassword(new Password(quick, today(), false)));
    if (inMemory) {
      return;
    }
    synchronized (this) {
      strengthening = strengthening.thenRunAsync(() -> strengthen(user, quick, password));
    }
  }

  private void strengthen(UserId user, PasswordHash quick, String password) {
    PasswordHash strong = hash(password, PasswordHash.ITERATIONS);
    synchronized (this) {
      UserProfile profile = users.get(user);
      Password current = profile == null ? null : profile.password();
      if (current != null && current.hash().equals(quick)) {
        Password stronger = new Password(strong, current.changed(), current.expired());
        alterUser(user, before -> before.withPassword(stronger));
      }
    }
  }

  private PasswordHash hash(String password, int iterations) {
    byte[] salt = new byte[PasswordHash.SALT_BYTES];
    random.nextBytes(salt);
    return PasswordHash.of(PasswordRules.fold(password, options), salt, iterations);
  }

  /** Whether what was typed is the user's password. Takes as long as the hash does. */
  public boolean isPassword(UserId user, String typed) {
    Credentials credentials = requireUser(user).credentials();
    Password password =
        PasswordRules.isPhrase(typed) ? credentials.phrase() : credentials.password();
    return password != null && password.hash().matches(PasswordRules.fold(typed, options));
  }

  /** Whether what was typed may become a user's password or phrase; the history aside. */
  public boolean allowsPassword(UserId user, String typed) {
    return PasswordRules.allows(user, PasswordRules.fold(typed, options), options);
  }

  /** Whether what was typed is in a user's history. Takes the time of several hashes. */
  public boolean isInHistory(UserId user, String typed) {
    String folded = PasswordRules.fold(typed, options);
    return requireUser(user).credentials().history().stream()
        .limit(options.password().historyCount())
        .anyMatch(hash -> hash.matches(folded));
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
    return Optional.ofNullable(groups.get(group));
  }

  /** All groups, by name. */
  public List<GroupProfile> groups() {
    return groups.values().stream().sorted(Comparator.comparing(GroupProfile::name)).toList();
  }

  /**
   * Adds a group.
   *
   * @throws RacfException ALREADY_DEFINED, for a user or group of that name; NOT_DEFINED, for the
   *     superior group
   */
  public synchronized void addGroup(GroupProfile group) {
    if (exists(group.name())) {
      throw new RacfException(Reason.ALREADY_DEFINED, group.name());
    }
    putGroup(group);
  }

  /**
   * Changes a group's profile.
   *
   * @throws RacfException NOT_DEFINED, for the group or its superior group
   */
  public synchronized void alterGroup(String group, UnaryOperator<GroupProfile> change) {
    putGroup(change.apply(requireGroup(group)));
  }

  private void putGroup(GroupProfile group) {
    if (!group.superiorGroup().isEmpty()) {
      requireGroup(group.superiorGroup());
    }
    tables.put(group);
    groups.put(group.name(), group);
  }

  /**
   * Deletes a group that has no users and no subgroups.
   *
   * @throws RacfException NOT_DEFINED, IN_USE
   */
  public synchronized void deleteGroup(String group) {
    requireGroup(group);
    boolean superior = groups.values().stream().anyMatch(g -> g.superiorGroup().equals(group));
    if (superior || !membersOf(group).isEmpty()) {
      throw new RacfException(Reason.IN_USE, group);
    }
    tables.deleteGroup(group);
    groups.remove(group);
  }

  /** The connections of a user by group name; immutable, empty for an unknown user. */
  public SortedMap<String, GroupConnection> connectionsOf(UserId user) {
    return connections.getOrDefault(user, Collections.emptySortedMap());
  }

  /** The connections to a group, by user id. */
  public List<GroupConnection> membersOf(String group) {
    return connections.values().stream()
        .map(ofUser -> ofUser.get(group))
        .filter(Objects::nonNull)
        .sorted(Comparator.comparing(GroupConnection::user))
        .toList();
  }

  /**
   * Connects a user to a group, or changes the connection.
   *
   * @throws RacfException NOT_DEFINED, for user or group
   */
  public synchronized void connect(GroupConnection connection) {
    requireUser(connection.user());
    requireGroup(connection.group());
    tables.put(connection);
    remember(connection);
  }

  /**
   * Ends a connection.
   *
   * @throws RacfException NOT_CONNECTED; IN_USE, for the default group
   */
  public synchronized void remove(UserId user, String group) {
    SortedMap<String, GroupConnection> left = new TreeMap<>(connectionsOf(user));
    if (left.remove(group) == null) {
      throw new RacfException(Reason.NOT_CONNECTED, user);
    }
    if (requireUser(user).defaultGroup().equals(group)) {
      throw new RacfException(Reason.IN_USE, group);
    }
    tables.deleteConnection(user, group);
    connections.put(user, left);
  }

  private void remember(GroupConnection connection) {
    SortedMap<String, GroupConnection> changed = new TreeMap<>(connectionsOf(connection.user()));
    changed.put(connection.group(), connection);
    connections.put(connection.user(), Collections.unmodifiableSortedMap(changed));
  }

  /** The profile of exactly this name. */
  public Optional<ResourceProfile> profile(ResourceClass resourceClass, ProfileName name) {
    return Optional.ofNullable(profiles.get(resourceClass)).flatMap(index -> index.get(name));
  }

  /** All profiles of a class, by name. */
  public List<ResourceProfile> profiles(ResourceClass resourceClass) {
    ProfileIndex index = profiles.get(resourceClass);
    return index == null ? List.of() : index.all();
  }

  /** The profile that protects a resource, whether or not its class is active. */
  public Optional<ResourceProfile> bestMatch(ResourceClass resourceClass, String resource) {
    ProfileIndex index = profiles.get(resourceClass);
    return index == null
        ? Optional.empty()
        : index.bestMatch(resource, classState(resourceClass).generic());
  }

  /**
   * The profile by which a check is answered: as {@link #bestMatch}, of a RACLISTed class from the
   * copy that SETROPTS made.
   */
  Optional<ResourceProfile> protecting(ResourceClass resourceClass, String resource) {
    boolean generic = classState(resourceClass).generic();
    return inStorage.bestMatch(resourceClass, resource, index(resourceClass), generic);
  }

  /** The profile of exactly this name, of a RACLISTed class from the copy that SETROPTS made. */
  Optional<ResourceProfile> inForce(ResourceClass resourceClass, ProfileName name) {
    return inStorage.answering(resourceClass, index(resourceClass)).get(name);
  }

  /** The global access table of a class, when it is looked at. */
  Optional<GlobalTable> globalTable(ResourceClass resourceClass) {
    return inStorage.global(resourceClass, classState(resourceClass).has(ClassSetting.GLOBAL));
  }

  /** Copies the profiles of a class anew from which checks are answered: SETROPTS REFRESH. */
  public synchronized void refresh(ResourceClass resourceClass, ClassSetting setting) {
    if (classState(resourceClass).has(setting)) {
      inStorage.refresh(resourceClass, setting);
      changed(resourceClass);
    }
  }

  /** Which classes are RACLISTed, and when that changed. */
  public RaclistedClasses raclisted() {
    return new RaclistedClasses() {
      @Override
      public boolean contains(ResourceClass resourceClass) {
        return inStorage.isRaclisted(resourceClass);
      }

      @Override
      public long refreshes(ResourceClass resourceClass) {
        return inStorage.refreshes(resourceClass);
      }
    };
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
    if (profile(profile.resourceClass(), profile.name()).isPresent()) {
      throw new RacfException(Reason.ALREADY_DEFINED, profile.name());
    }
    if (!ruleOf(profile.resourceClass()).allows(profile.name())) {
      throw new RacfException(Reason.INVALID_NAME, profile.name());
    }
    put(profile);
  }

  /**
   * Changes how a profile protects.
   *
   * @throws RacfException NOT_DEFINED
   */
  public synchronized void alter(
      ResourceClass resourceClass, ProfileName name, UnaryOperator<Protection> change) {
    ResourceProfile before = requireProfile(resourceClass, name);
    put(before.with(change.apply(before.protection())));
  }

  /**
   * Puts an entry into an access list, or changes it.
   *
   * @param id a user id, a group name or {@link Protection#EVERYBODY}
   * @throws RacfException NOT_DEFINED, for the profile or the user or group
   */
  public synchronized void permit(
      ResourceClass resourceClass, ProfileName name, String id, AccessLevel level) {
    requireProfile(resourceClass, name);
    if (!id.equals(Protection.EVERYBODY) && !exists(id)) {
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
    requireProfile(resourceClass, name);
    tables.delete(resourceClass, name);
    index(resourceClass).remove(name);
    changed(resourceClass);
  }

  private void put(ResourceProfile profile) {
    tables.put(profile);
    index(profile.resourceClass()).put(profile);
    changed(profile.resourceClass());
  }

  private void changed(ResourceClass resourceClass) {
    if (resourceClass.equals(RacfVariables.RACFVARS)) {
      variablesLevel.incrementAndGet();
    }
  }

  /** Changes whenever RACF variables may have changed. */
  long variablesLevel() {
    return variablesLevel.get();
  }

  RacfVariables variables() {
    return variables;
  }

  private ProfileIndex index(ResourceClass resourceClass) {
    return profiles.computeIfAbsent(resourceClass, c -> new ProfileIndex(ruleOf(c), variables));
  }

  private NamingRule ruleOf(ResourceClass resourceClass) {
    return NamingRule.of(resourceClass, options.enhancedGenericNaming());
  }

  /** What SETROPTS says about a class. {@code DATASET} is active unless it says otherwise. */
  public ClassState classState(ResourceClass resourceClass) {
    ClassState state = classes.get(resourceClass);
    if (state != null) {
      return state;
    }
    return resourceClass.equals(ResourceClass.DATASET)
        ? ClassState.INITIAL_DATASET
        : ClassState.INITIAL;
  }

  /** What SETROPTS says about the classes that it was told of, by name; a copy. */
  public SortedMap<ResourceClass, ClassState> classStates() {
    SortedMap<ResourceClass, ClassState> states =
        new TreeMap<>(Comparator.comparing(ResourceClass::name));
    states.putAll(classes);
    return states;
  }

  /** Changes what SETROPTS says about a class, such as {@code CLASSACT}. */
  public synchronized void alterClass(
      ResourceClass resourceClass, UnaryOperator<ClassState> change) {
    ClassState before = classState(resourceClass);
    ClassState after = change.apply(before);
    tables.put(resourceClass, after);
    classes.put(resourceClass, after);
    inStorage.follow(resourceClass, before, after);
    changed(resourceClass);
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
      ProfileIndex reread = new ProfileIndex(ruleOf(ResourceClass.DATASET), variables);
      profiles(ResourceClass.DATASET).forEach(reread::put);
      profiles.put(ResourceClass.DATASET, reread);
    }
  }

  /** Finishes work in the background and writes times of last access that are not written yet. */
  @Override
  public void close() {
    CompletableFuture<Void> last;
    synchronized (this) {
      last = strengthening;
    }
    try {
      last.join();
    } finally {
      history.flush();
    }
  }

  private boolean exists(String userOrGroup) {
    return groups.containsKey(userOrGroup)
        || UserId.parse(userOrGroup).filter(users::containsKey).isPresent();
  }

  private UserProfile requireUser(UserId user) {
    return user(user).orElseThrow(() -> new RacfException(Reason.NOT_DEFINED, user));
  }

  private GroupProfile requireGroup(String group) {
    return group(group).orElseThrow(() -> new RacfException(Reason.NOT_DEFINED, group));
  }

  private ResourceProfile requireProfile(ResourceClass resourceClass, ProfileName name) {
    return profile(resourceClass, name)
        .orElseThrow(() -> new RacfException(Reason.NOT_DEFINED, name));
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
    int system = options.password().intervalDays();
    int own = user.credentials().intervalDays();
    boolean systemCounts = own == Credentials.SYSTEM_INTERVAL || (own > system && system > 0);
    return systemCounts ? system : own;
  }

  Instant instant() {
    return clock.instant();
  }

  /** The system's own time. */
  LocalDateTime now() {
    return LocalDateTime.now(clock);
  }
}
