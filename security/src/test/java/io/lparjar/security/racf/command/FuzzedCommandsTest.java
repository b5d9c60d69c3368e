package io.lparjar.security.racf.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.security.racf.InitialProfiles;
import io.lparjar.security.racf.Racf;
import io.lparjar.security.racf.RacfDatabase;
import io.lparjar.security.racf.profile.Credentials;
import io.lparjar.security.racf.profile.ResourceProfile;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.UserId;
import io.lparjar.security.store.Database;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever has no authority changes nothing but what is his own, whatever he types. */
class FuzzedCommandsTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-02-29T12:00:00Z"), ZoneOffset.UTC);
  private static final UserId GUEST = new UserId("GUEST");
  private static final int COMMANDS = 4_000;

  private static final List<String> WORDS =
      List.of(
          "IBMUSER",
          "DEVUSER",
          "FTPD",
          "SYS1",
          "DEVGRP",
          "NEWONE",
          "'SYS1.**'",
          "'DEVUSER.**'",
          "'IBMUSER.X'",
          "FACILITY",
          "SERVAUTH",
          "DATASET",
          "STARTED",
          "GLOBAL",
          "BPX.DAEMON",
          "BPX.UNIQUE.USER",
          "**",
          "*",
          "&RACUID",
          "READ",
          "UPDATE",
          "ALTER",
          "NONE",
          "7",
          "0",
          "PTKTDATA",
          "OMVSAPPL",
          "'quoted text'",
          "'",
          "(",
          ")",
          "((",
          "0123456789ABCDEF",
          "A.B/READ");

  private static final List<String> KEYWORDS =
      List.of(
          "PASSWORD",
          "PHRASE",
          "SPECIAL",
          "OPERATIONS",
          "AUDITOR",
          "NAME",
          "OWNER",
          "DFLTGRP",
          "GROUP",
          "AUTHORITY",
          "REVOKE",
          "RESUME",
          "UACC",
          "ID",
          "ACCESS",
          "CLASS",
          "DELETE",
          "RESET",
          "WHEN",
          "ADDMEM",
          "DELMEM",
          "STDATA",
          "SSIGNON",
          "OMVS",
          "UID",
          "SHARED",
          "TSO",
          "WARNING",
          "NOWARNING",
          "NOTIFY",
          "APPLDATA",
          "AUDIT",
          "GLOBALAUDIT",
          "CLASSACT",
          "NOCLASSACT",
          "RACLIST",
          "NORACLIST",
          "REFRESH",
          "GENERIC",
          "GLOBAL",
          "PROTECTALL",
          "NOPROTECTALL",
          "EGN",
          "NOEGN",
          "GRPLIST",
          "INACTIVE",
          "SUPGROUP",
          "CLAUTH",
          "RESTRICTED",
          "UAUDIT",
          "EXPIRED",
          "NOEXPIRED",
          "USER",
          "INTERVAL",
          "FROM",
          "FCLASS",
          "DATA",
          "LEVEL");

  private record Snapshot(List<Object> parts) {
    static Snapshot of(RacfDatabase racf) {
      List<Object> parts = new ArrayList<>();
      racf.users()
          .forEach(
              user -> {
                parts.add(
                    user.userId().equals(GUEST) ? user.withCredentials(Credentials.NONE) : user);
                parts.add(racf.connectionsOf(user.userId()));
              });
      parts.add(racf.groups());
      racf.descriptors().names().stream()
          .map(ResourceClass::new)
          .forEach(name -> parts.add(others(racf.profiles(name))));
      parts.add(racf.options());
      parts.add(racf.classStates());
      return new Snapshot(parts);
    }

    private static List<ResourceProfile> others(List<ResourceProfile> profiles) {
      return profiles.stream()
          .filter(profile -> !profile.name().text().startsWith(GUEST.value() + "."))
          .toList();
    }
  }

  private static String command(Random random) {
    CommandVerb[] verbs = CommandVerb.values();
    StringBuilder text = new StringBuilder(verbs[random.nextInt(verbs.length)].name());
    int positionals = random.nextInt(3);
    for (int i = 0; i < positionals; i++) {
      text.append(' ').append(one(random, WORDS));
    }
    int keywords = random.nextInt(5);
    for (int i = 0; i < keywords; i++) {
      text.append(' ').append(one(random, KEYWORDS));
      if (random.nextInt(4) > 0) {
        text.append('(').append(words(random)).append(random.nextInt(30) == 0 ? "" : ")");
      }
    }
    return text.toString();
  }

  private static String words(Random random) {
    return random
        .ints(random.nextInt(3), 0, 3)
        .mapToObj(
            kind ->
                kind == 0
                    ? one(random, KEYWORDS) + "(" + one(random, WORDS) + ")"
                    : one(random, WORDS))
        .collect(Collectors.joining(" "));
  }

  private static String one(Random random, List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void fuzzedCommandsChangeNothing(long seed) {
    try (Database database = Database.inMemory();
        RacfDatabase racf = RacfDatabase.open(database, CLOCK)) {
      InitialProfiles.define(racf);
      InitialProfiles.addUser(racf, GUEST, "SECRET");
      SecurityEnvironment guest = new Racf(racf, event -> {}).environmentOf(GUEST).orElseThrow();
      RacfCommands commands = new RacfCommands(racf, CLOCK);
      Snapshot before = Snapshot.of(racf);
      Random random = new Random(seed);
      for (int i = 0; i < COMMANDS; i++) {
        String command = command(random);
        commands.execute(guest, command);
        assertThat(i % 50 == 0 ? Snapshot.of(racf) : before).as(command).isEqualTo(before);
      }
      assertThat(Snapshot.of(racf)).isEqualTo(before);
    }
  }
}
