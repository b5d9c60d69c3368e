package io.lparjar.security.racf;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.security.racf.profile.AccessCondition;
import io.lparjar.security.racf.profile.ClassSetting;
import io.lparjar.security.racf.profile.ConditionalEntry;
import io.lparjar.security.racf.profile.ProfileName;
import io.lparjar.security.racf.profile.ProtectAll;
import io.lparjar.security.racf.profile.Protection;
import io.lparjar.security.racf.profile.ResourceProfile;
import io.lparjar.security.racf.profile.Segments;
import io.lparjar.security.racf.profile.SystemOption;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.Circumstances;
import io.lparjar.security.saf.PortOfEntry;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.UserAttribute;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Generated systems, each asked for all resources at all levels, against the {@link SlowModel}. */
class GeneratedDecisionTest {
  private static final int SYSTEMS = 300;
  private static final AccessCondition AT_TERMINAL =
      new AccessCondition(AccessCondition.Kind.TERMINAL, "T1");
  private static final List<String> IDS = List.of("U", "G", "H", "R", "*");
  private static final List<String> NAMES =
      List.of(
          "A.**", "A.B.**", "A.B.*", "A.B", "A.B.C", "A.%.C", "A.B%.**", "A.*.C", "A.B*", "U.**",
          "A.*.**", "B.C.*");
  private static final List<String> RESOURCES =
      List.of("A.B", "A.B.C", "A.BX.C", "A.X.C", "A.B.C.D", "B.C", "B.C.D", "U.X", "A.BX");

  @Test
  void decidesAsTheStepsOfTheManual() {
    for (int seed = 0; seed < SYSTEMS; seed++) {
      try (RacfFixture system = new RacfFixture()) {
        check(system, new Random(seed), seed);
      }
    }
  }

  private static void check(RacfFixture system, Random random, int seed) {
    SlowModel model = new SlowModel(Set.of("G", "H"));
    boolean dataSets = random.nextInt(4) > 0;
    model.dataSets = dataSets;
    ResourceClass resourceClass = dataSets ? ResourceClass.DATASET : ResourceClass.FACILITY;
    system.group("H", false);
    system.group("R", true);
    profiles(system, random, model, resourceClass);
    options(system, random, model, resourceClass);
    SecurityEnvironment user =
        system.user().under(Circumstances.UNKNOWN.withPortOfEntry(PortOfEntry.terminal("T1")));
    for (String resource : RESOURCES) {
      for (AccessLevel wanted : AccessLevel.values()) {
        assertThat(system.saf.authorize(user, resourceClass, resource, wanted))
            .as("seed %d, %s %s %s", seed, resourceClass, resource, wanted)
            .isEqualTo(model.decide(resource, wanted));
      }
    }
  }

  private static void profiles(
      RacfFixture system, Random random, SlowModel model, ResourceClass resourceClass) {
    for (String name : NAMES) {
      boolean sameInAllClasses = name.endsWith("**") || name.indexOf('*') < 0;
      if (random.nextInt(3) == 0 && (model.dataSets || sameInAllClasses)) {
        SlowModel.Profile profile =
            new SlowModel.Profile(
                name,
                level(random),
                random.nextInt(6) == 0,
                list(random),
                random.nextInt(3) == 0 ? list(random) : Map.of());
        model.profiles.add(profile);
        Protection protection =
            Protection.of("X", RacfFixture.DAY, profile.uacc()).withWarning(profile.warning());
        for (Map.Entry<String, AccessLevel> entry : profile.list().entrySet()) {
          protection = protection.withAccess(entry.getKey(), entry.getValue());
        }
        for (Map.Entry<String, AccessLevel> entry : profile.atTerminal().entrySet()) {
          protection =
              protection.withAccess(
                  new ConditionalEntry(entry.getKey(), AT_TERMINAL), entry.getValue());
        }
        system.racf.add(ResourceProfile.of(resourceClass, ProfileName.parse(name), protection));
      }
    }
  }

  private static void options(
      RacfFixture system, Random random, SlowModel model, ResourceClass resourceClass) {
    model.restricted = random.nextInt(4) == 0;
    model.operations = random.nextInt(4) == 0;
    model.special = random.nextInt(4) == 0;
    model.grplist = random.nextInt(3) > 0;
    model.terminalActive = random.nextBoolean();
    model.active = model.dataSets || random.nextInt(5) > 0;
    ProtectAll protectAll = List.of(ProtectAll.values()).get(random.nextInt(3));
    model.protectAll = protectAll.name();
    Set<UserAttribute> attributes = EnumSet.noneOf(UserAttribute.class);
    if (model.restricted) {
      attributes.add(UserAttribute.RESTRICTED);
    }
    if (model.operations) {
      attributes.add(UserAttribute.OPERATIONS);
    }
    if (model.special) {
      attributes.add(UserAttribute.SPECIAL);
    }
    system.attributes(attributes.toArray(UserAttribute[]::new));
    system.racf.alterOptions(
        before -> before.with(SystemOption.GRPLIST, model.grplist).withProtectAll(protectAll));
    system.racf.alterClass(resourceClass, state -> state.withActive(model.active));
    system.racf.alterClass(
        new ResourceClass("TERMINAL"), state -> state.withActive(model.terminalActive));
    if (random.nextInt(3) == 0) {
      global(system, random, model, resourceClass);
    }
    if (!model.dataSets && random.nextBoolean()) {
      system.racf.alterClass(resourceClass, state -> state.with(ClassSetting.RACLIST, true));
    }
  }

  private static void global(
      RacfFixture system, Random random, SlowModel model, ResourceClass resourceClass) {
    String resource = RESOURCES.get(random.nextInt(RESOURCES.size()));
    AccessLevel level = level(random);
    model.global.put(resource, level);
    Segments members = Segments.NONE.with(Segments.MEMBERS, resource, level.name());
    system.racf.add(
        ResourceProfile.of(
            new ResourceClass("GLOBAL"),
            ProfileName.parse(resourceClass.name()),
            Protection.of("X", RacfFixture.DAY, AccessLevel.NONE).withSegments(members)));
    system.racf.alterClass(resourceClass, state -> state.with(ClassSetting.GLOBAL, true));
  }

  private static Map<String, AccessLevel> list(Random random) {
    Map<String, AccessLevel> list = new TreeMap<>();
    for (String id : new ArrayList<>(IDS)) {
      if (random.nextInt(3) == 0) {
        list.put(id, level(random));
      }
    }
    return list;
  }

  private static AccessLevel level(Random random) {
    return List.of(AccessLevel.values()).get(random.nextInt(AccessLevel.values().length));
  }
}
