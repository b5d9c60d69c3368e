package io.lparjar.security.racf;

import io.lparjar.security.certificate.RaclistedClasses;
import io.lparjar.security.racf.RacfException.Reason;
import io.lparjar.security.racf.profile.ClassSetting;
import io.lparjar.security.racf.profile.ClassState;
import io.lparjar.security.racf.profile.NamingRule;
import io.lparjar.security.racf.profile.ProfileName;
import io.lparjar.security.racf.profile.ResourceProfile;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.store.RacfTables;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

/**
 * The resource profiles by class, what SETROPTS says about each class, and the copies from which
 * checks are answered.
 *
 * <p>Questions are answered without a lock; whoever changes something holds that of the {@link
 * RacfDatabase}, whose methods of the same names say what is checked.
 */
final class ClassProfiles {
  private final RacfTables tables;
  private final RacfDatabase database;
  private final Map<ResourceClass, ProfileIndex> profiles = new ConcurrentHashMap<>();
  private final Map<ResourceClass, ClassState> classes = new ConcurrentHashMap<>();
  private final RacfVariables variables;
  private final InStorageProfiles inStorage;
  private final AtomicLong variablesLevel = new AtomicLong();

  /** Those of {@code database}; nothing is read before {@link #load}. */
  ClassProfiles(RacfTables tables, RacfDatabase database) {
    this.tables = tables;
    this.database = database;
    this.variables = new RacfVariables(database);
    this.inStorage = new InStorageProfiles(database);
  }

  /** Reads all from the tables and makes the copies, for which the database is asked already. */
  void load() {
    tables.profiles().forEach(profile -> index(profile.resourceClass()).put(profile));
    classes.putAll(tables.classes());
    classes.forEach((name, state) -> inStorage.follow(name, ClassState.INITIAL, state));
  }

  Optional<ResourceProfile> profile(ResourceClass resourceClass, ProfileName name) {
    return Optional.ofNullable(profiles.get(resourceClass)).flatMap(index -> index.get(name));
  }

  /** All profiles of a class, by name. */
  List<ResourceProfile> profiles(ResourceClass resourceClass) {
    ProfileIndex index = profiles.get(resourceClass);
    return index == null ? List.of() : index.all();
  }

  Optional<ResourceProfile> bestMatch(ResourceClass resourceClass, String resource) {
    ProfileIndex index = profiles.get(resourceClass);
    return index == null
        ? Optional.empty()
        : index.bestMatch(resource, state(resourceClass).generic());
  }

  Optional<ResourceProfile> protecting(ResourceClass resourceClass, String resource) {
    boolean generic = state(resourceClass).generic();
    return inStorage.bestMatch(resourceClass, resource, index(resourceClass), generic);
  }

  Optional<ResourceProfile> inForce(ResourceClass resourceClass, ProfileName name) {
    return inStorage.answering(resourceClass, index(resourceClass)).get(name);
  }

  Optional<GlobalTable> globalTable(ResourceClass resourceClass) {
    return inStorage.global(resourceClass, state(resourceClass).has(ClassSetting.GLOBAL));
  }

  void refresh(ResourceClass resourceClass, ClassSetting setting) {
    if (state(resourceClass).has(setting)) {
      inStorage.refresh(resourceClass, setting);
      changed(resourceClass);
    }
  }

  RaclistedClasses raclisted() {
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

  void add(ResourceProfile profile) {
    if (profile(profile.resourceClass(), profile.name()).isPresent()) {
      throw new RacfException(Reason.ALREADY_DEFINED, profile.name());
    }
    if (!ruleOf(profile.resourceClass()).allows(profile.name())) {
      throw new RacfException(Reason.INVALID_NAME, profile.name());
    }
    put(profile);
  }

  /** Adds a profile, or replaces the one of its name. */
  void put(ResourceProfile profile) {
    tables.put(profile);
    index(profile.resourceClass()).put(profile);
    changed(profile.resourceClass());
  }

  void delete(ResourceClass resourceClass, ProfileName name) {
    require(resourceClass, name);
    tables.delete(resourceClass, name);
    index(resourceClass).remove(name);
    changed(resourceClass);
  }

  ResourceProfile require(ResourceClass resourceClass, ProfileName name) {
    return profile(resourceClass, name)
        .orElseThrow(() -> new RacfException(Reason.NOT_DEFINED, name));
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
    return NamingRule.of(resourceClass, database.options().enhancedGenericNaming());
  }

  ClassState state(ResourceClass resourceClass) {
    ClassState state = classes.get(resourceClass);
    if (state != null) {
      return state;
    }
    return resourceClass.equals(ResourceClass.DATASET)
        ? ClassState.INITIAL_DATASET
        : ClassState.INITIAL;
  }

  SortedMap<ResourceClass, ClassState> states() {
    SortedMap<ResourceClass, ClassState> states =
        new TreeMap<>(Comparator.comparing(ResourceClass::name));
    states.putAll(classes);
    return states;
  }

  void alterClass(ResourceClass resourceClass, UnaryOperator<ClassState> change) {
    ClassState before = state(resourceClass);
    ClassState after = change.apply(before);
    tables.put(resourceClass, after);
    classes.put(resourceClass, after);
    inStorage.follow(resourceClass, before, after);
    changed(resourceClass);
  }

  /** Reads the names of data set profiles anew, by the naming rule that is in force now. */
  void rereadDataSetNames() {
    ProfileIndex reread = new ProfileIndex(ruleOf(ResourceClass.DATASET), variables);
    profiles(ResourceClass.DATASET).forEach(reread::put);
    profiles.put(ResourceClass.DATASET, reread);
  }
}
