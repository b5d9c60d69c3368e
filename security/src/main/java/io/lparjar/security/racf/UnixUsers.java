package io.lparjar.security.racf;

import io.lparjar.security.racf.profile.GroupProfile;
import io.lparjar.security.racf.profile.ProfileName;
import io.lparjar.security.racf.profile.Segments;
import io.lparjar.security.racf.profile.UserProfile;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.SecurityEvent;
import io.lparjar.security.saf.UserId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Makes users those of z/OS UNIX (initUSP), which takes a UID, and a GID of the current group.
 *
 * <p>Whoever lacks one gets the next free number while there is a profile {@code BPX.UNIQUE.USER}
 * in class FACILITY; it is kept in the profile. A user whom that profile's application data names
 * is the model for home and program, in which {@code &racuid} stands for the user id in lower case
 * and {@code &RACUID} for that in upper case. [documented] BPX.NEXT.USER is not asked for.
 * BPX.DEFAULT.USER has no effect, as since V2R1. [documented]
 *
 * @see "z/OS UNIX System Services Planning, Automatically assigning unique IDs"
 */
final class UnixUsers {
  private static final ResourceClass FACILITY = ResourceClass.FACILITY;
  private static final ProfileName UNIQUE_USER = new ProfileName("BPX.UNIQUE.USER", false);
  private static final int FIRST_ID = 1000;

  private final RacfDatabase database;
  private final Consumer<SecurityEvent> listener;

  UnixUsers(RacfDatabase database, Consumer<SecurityEvent> listener) {
    this.database = database;
    this.listener = listener;
  }

  /** The user as z/OS UNIX knows him; empty when he lacks an id. */
  Optional<SecurityEnvironment> dub(SecurityEnvironment user) {
    Optional<UserProfile> profile = database.user(user.userId());
    boolean hasUid = profile.filter(it -> it.uid() != UserProfile.NO_UID).isPresent();
    if (hasUid && hasGid(user.group())) {
      return Optional.of(user);
    }
    if (profile.isPresent() && database.profile(FACILITY, UNIQUE_USER).isPresent()) {
      return Optional.of(assigned(user));
    }
    boolean segment = profile.filter(it -> it.segments().has(Segments.OMVS)).isPresent();
    listener.accept(new SecurityEvent.UnixRefused(user, segment));
    return Optional.empty();
  }

  private boolean hasGid(String group) {
    return database.group(group).filter(it -> it.gid() != GroupProfile.NO_GID).isPresent();
  }

  private SecurityEnvironment assigned(SecurityEnvironment user) {
    synchronized (database) {
      database.alterUser(user.userId(), this::withUid);
      if (!hasGid(user.group())) {
        int last = database.groups().stream().mapToInt(GroupProfile::gid).max().orElse(0);
        database.alterGroup(user.group(), group -> group.withGid(Math.max(last + 1, FIRST_ID)));
      }
    }
    return new SecurityEnvironment(
        user.userId(),
        user.group(),
        user.name(),
        user.attributes(),
        database.user(user.userId()).map(UserProfile::home).orElse(user.home()),
        user.circumstances());
  }

  private UserProfile withUid(UserProfile user) {
    if (user.uid() != UserProfile.NO_UID) {
      return user;
    }
    Map<String, String> fields = new HashMap<>(modelFields(user.userId().value()));
    fields.putAll(user.segments().fields(Segments.OMVS));
    int last = database.users().stream().mapToInt(UserProfile::uid).max().orElse(0);
    return user.withSegments(user.segments().with(Segments.OMVS, fields))
        .withUid(Math.max(last + 1, FIRST_ID));
  }

  private Map<String, String> modelFields(String userId) {
    Map<String, String> fields = new HashMap<>();
    database
        .profile(FACILITY, UNIQUE_USER)
        .flatMap(profile -> profile.protection().segments().field(Segments.BASE, "APPLDATA"))
        .flatMap(text -> UserId.parse(text.strip()))
        .flatMap(database::user)
        .ifPresent(model -> fields.putAll(model.segments().fields(Segments.OMVS)));
    fields.remove("UID");
    fields.replaceAll(
        (name, value) ->
            value.replace("&racuid", userId.toLowerCase(Locale.ROOT)).replace("&RACUID", userId));
    return fields;
  }
}
