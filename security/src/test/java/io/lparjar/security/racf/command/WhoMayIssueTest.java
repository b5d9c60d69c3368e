package io.lparjar.security.racf.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.security.racf.InitialProfiles;
import io.lparjar.security.racf.Racf;
import io.lparjar.security.racf.RacfDatabase;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.UserId;
import io.lparjar.security.store.Database;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tries each command as users of different authority and looks whether anything was changed.
 *
 * <p>PLAIN has no authority, OWNER owns what is changed, GSPEC is group-SPECIAL in SALES, JOINER
 * has JOIN in SALES and CLAUTH(USER FACILITY), AUDIT is AUDITOR, READER is ROAUDIT, OTHER is
 * group-SPECIAL in a group beside SALES, GAUD is group-AUDITOR in SALES.
 */
class WhoMayIssueTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-02-29T12:00:00Z"), ZoneOffset.UTC);
  private static final String SETUP =
      """
      ADDUSER (PLAIN OWNER GSPEC JOINER AUDIT READER OTHER GAUD) DFLTGRP(DEVGRP)
      ALTUSER AUDIT AUDITOR
      ALTUSER READER ROAUDIT
      ALTUSER JOINER CLAUTH(USER FACILITY)
      ADDGROUP SALES SUPGROUP(SYS1) OWNER(OWNER) DFP(DATACLAS(D))
      ADDGROUP BESIDE SUPGROUP(SYS1) OWNER(SYS1)
      ADDGROUP BELOW SUPGROUP(SALES) OWNER(SALES)
      CONNECT GSPEC GROUP(SALES) SPECIAL
      CONNECT OTHER GROUP(BESIDE) SPECIAL
      CONNECT GAUD GROUP(SALES) AUDITOR
      CONNECT JOINER GROUP(SALES) AUTHORITY(JOIN)
      ADDUSER TARGET DFLTGRP(SALES) OWNER(SALES)
      ADDUSER OWNED DFLTGRP(SALES) OWNER(OWNER)
      ADDSD 'SALES.**' OWNER(SALES)
      ADDSD 'SALES.A.**' OWNER(OWNER)
      RDEFINE FACILITY SALES.RES OWNER(SALES)
      RDEFINE STARTED SALES.* OWNER(SALES)
      RDEFINE PTKTDATA SALES OWNER(SALES)
      RDEFINE FACILITY OWNER.RES OWNER(OWNER)
      """;
  private static final List<String> ALL =
      List.of("PLAIN", "OWNER", "GSPEC", "JOINER", "AUDIT", "READER", "OTHER", "GAUD", "IBMUSER");

  private final Database database = Database.inMemory();
  private final RacfDatabase racf = RacfDatabase.open(database, CLOCK);
  private final Racf saf = new Racf(racf, event -> {});
  private final RacfCommands commands = new RacfCommands(racf, CLOCK);

  WhoMayIssueTest() {
    InitialProfiles.define(racf);
    SETUP.lines().forEach(line -> execute("IBMUSER", line));
  }

  @AfterEach
  void close() {
    racf.close();
    database.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          ADDUSER NEW DFLTGRP(SALES)                          | JOINER IBMUSER
          ADDUSER NEW DFLTGRP(DEVGRP)                         | IBMUSER
          ALTUSER TARGET NAME('X')                            | GSPEC IBMUSER
          ALTUSER OWNED NAME('X')                             | OWNER IBMUSER
          ALTUSER TARGET SPECIAL                              | IBMUSER
          ALTUSER TARGET CLAUTH(FACILITY)                     | IBMUSER
          ALTUSER TARGET REVOKE                               | GSPEC IBMUSER
          ALTUSER TARGET UAUDIT                               | AUDIT
          ALTUSER TARGET OMVS(UID(0) SHARED)                  | IBMUSER
          ALTUSER OWNED OMVS(UID(0) SHARED)                   | IBMUSER
          ALTUSER OWNED TSO(PROC(P))                          | IBMUSER
          DELUSER TARGET                                      | GSPEC IBMUSER
          DELUSER OWNED                                       | OWNER IBMUSER
          ADDGROUP NEW SUPGROUP(SALES)                        | OWNER GSPEC JOINER IBMUSER
          ADDGROUP NEW SUPGROUP(SYS1)                         | IBMUSER
          ALTGROUP SALES DATA('X')                            | OWNER GSPEC JOINER IBMUSER
          ALTGROUP BELOW DATA('X')                            | GSPEC IBMUSER
          ALTGROUP BELOW SUPGROUP(SYS1)                       | IBMUSER
          ALTGROUP SALES SUPGROUP(DEVGRP)                     | IBMUSER
          ALTGROUP SALES OMVS(GID(7))                         | IBMUSER
          ALTGROUP SALES DFP(DATACLAS(X))                     | IBMUSER
          ALTGROUP SALES NODFP                                | IBMUSER
          DELGROUP BELOW                                      | GSPEC IBMUSER
          CONNECT PLAIN GROUP(SALES)                          | OWNER GSPEC JOINER IBMUSER
          CONNECT PLAIN GROUP(BELOW)                          | GSPEC IBMUSER
          CONNECT TARGET GROUP(SALES) OPERATIONS              | GSPEC IBMUSER
          REMOVE JOINER GROUP(SALES)                          | OWNER GSPEC JOINER IBMUSER
          ADDSD 'SALES.NEW.**'                                | GSPEC JOINER IBMUSER
          ADDSD 'DEVGRP.NEW.**'                               | IBMUSER
          ALTDSD 'SALES.**' UACC(READ)                        | GSPEC IBMUSER
          ALTDSD 'SALES.A.**' UACC(READ)                      | OWNER GSPEC IBMUSER
          DELDSD 'SALES.A.**'                                 | OWNER GSPEC IBMUSER
          PERMIT 'SALES.**' ID(PLAIN) ACCESS(READ)            | GSPEC IBMUSER
          PERMIT 'SALES.A.**' ID(PLAIN) ACCESS(READ)          | OWNER GSPEC IBMUSER
          RDEFINE FACILITY NEW.RES                            | JOINER IBMUSER
          RDEFINE SERVAUTH NEW.RES                            | IBMUSER
          RALTER STARTED SALES.* STDATA(TRUSTED(YES))         | IBMUSER
          RALTER PTKTDATA SALES SSIGNON(KEYM(0123456789ABCDEF)) | IBMUSER
          RALTER FACILITY SALES.RES UACC(READ)                | GSPEC IBMUSER
          RALTER FACILITY OWNER.RES UACC(READ)                | OWNER IBMUSER
          RDELETE FACILITY OWNER.RES                          | OWNER IBMUSER
          PERMIT OWNER.RES CLASS(FACILITY) ID(PLAIN)          | OWNER IBMUSER
          SETROPTS CLASSACT(SERVAUTH)                         | IBMUSER
          SETROPTS PASSWORD(REVOKE(3))                        | IBMUSER
          SETROPTS NOEGN                                      | IBMUSER
          SETROPTS AUDIT(FACILITY)                            | AUDIT
          SETROPTS LOGOPTIONS(NEVER(FACILITY))                | AUDIT
          SETROPTS SAUDIT NOEGN                               | AUDIT IBMUSER
          PASSWORD USER(TARGET) INTERVAL(30)                  | ""
          """)
  void onlyTheAuthorisedChangeAnything(String command, String authorised) {
    List<String> changed =
        ALL.stream().filter(user -> changes(user, command)).collect(Collectors.toList());
    assertThat(changed)
        .containsExactlyInAnyOrderElementsOf(
            authorised.isEmpty() ? List.of() : Arrays.asList(authorised.split(" ", -1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          LISTUSER                              | PLAIN OWNER GSPEC JOINER AUDIT READER OTHER GAUD IBMUSER
          LISTUSER TARGET                       | GSPEC GAUD AUDIT READER IBMUSER
          LISTUSER OWNED                        | OWNER AUDIT READER IBMUSER
          LISTUSER TARGET NORACF OMVS           | AUDIT READER IBMUSER
          LISTGRP SALES                         | OWNER GSPEC JOINER GAUD AUDIT READER IBMUSER
          LISTGRP BELOW                         | GSPEC GAUD AUDIT READER IBMUSER
          LISTGRP SALES NORACF DFP              | AUDIT READER IBMUSER
          LISTDSD DATASET('SALES.**')           | GSPEC GAUD AUDIT READER IBMUSER
          LISTDSD DATASET('SALES.A.**')         | OWNER GSPEC GAUD AUDIT READER IBMUSER
          RLIST FACILITY SALES.RES              | GSPEC GAUD AUDIT READER IBMUSER
          RLIST FACILITY OWNER.RES              | OWNER AUDIT READER IBMUSER
          RLIST STARTED SALES.* STDATA          | AUDIT READER IBMUSER
          RLIST PTKTDATA SALES SSIGNON NORACF   | AUDIT READER IBMUSER
          SEARCH CLASS(GROUP) FILTER(SALES)     | OWNER GSPEC JOINER GAUD AUDIT READER IBMUSER
          SEARCH CLASS(USER) FILTER(TARGET)     | GSPEC GAUD AUDIT READER IBMUSER
          SEARCH CLASS(FACILITY)                | OWNER GSPEC GAUD AUDIT READER IBMUSER
          SETROPTS LIST                         | AUDIT READER IBMUSER
          """)
  void onlyTheAuthorisedList(String command, String authorised) {
    assertThat(ALL.stream().filter(user -> execute(user, command).returnCode() == 0))
        .containsExactlyInAnyOrder(authorised.split(" ", -1));
  }

  @Test
  void plainUsersChangeNothingWhateverTheyType() {
    String before = state();
    Random random = new Random(20240229);
    List<String> words =
        new ArrayList<>(
            List.of(
                "TARGET",
                "OWNED",
                "SALES",
                "BELOW",
                "'SALES.**'",
                "FACILITY",
                "OWNER.RES",
                "IBMUSER",
                "GROUP(SALES)",
                "SPECIAL",
                "UACC(ALTER)",
                "ID(PLAIN)",
                "ACCESS(ALTER)",
                "CLASS(FACILITY)",
                "OWNER(PLAIN)",
                "NAME('X')",
                "RESUME",
                "REVOKE",
                "DATA('X')",
                "CLASSACT(SERVAUTH)",
                "NOEGN",
                "USER(TARGET)",
                "INTERVAL(9)",
                "RESET",
                "DELETE",
                "NEW.RES",
                "AUTHORITY(JOIN)",
                "SUPGROUP(SYS1)",
                "WARNING",
                "GENERIC",
                "REFRESH",
                "RACLIST(FACILITY)"));
    for (int i = 0; i < 1_000; i++) {
      List<CommandVerb> verbs = List.of(CommandVerb.values());
      CommandVerb verb = verbs.get(random.nextInt(verbs.size()));
      StringBuilder command = new StringBuilder(verb.name());
      for (int word = random.nextInt(6); word >= 0; word--) {
        command.append(' ').append(words.get(random.nextInt(words.size())));
      }
      if (!command.toString().matches("(PASSWORD|PHRASE|ALTUSER PLAIN|ADDSD [^']).*")) {
        execute("PLAIN", command.toString());
        assertThat(state()).as(command.toString()).isEqualTo(before);
      }
    }
  }

  /** Whether the command changed anything; if so all is set up anew. */
  private boolean changes(String user, String command) {
    try (Database other = Database.inMemory();
        RacfDatabase profiles = RacfDatabase.open(other, CLOCK)) {
      InitialProfiles.define(profiles);
      RacfCommands run = new RacfCommands(profiles, CLOCK);
      Racf racfSaf = new Racf(profiles, event -> {});
      SETUP.lines().forEach(line -> run.execute(environment(racfSaf, "IBMUSER"), line));
      String before = state(profiles);
      run.execute(environment(racfSaf, user), command);
      return !before.equals(state(profiles));
    }
  }

  private CommandResult execute(String user, String command) {
    return commands.execute(environment(saf, user), command);
  }

  private static SecurityEnvironment environment(Racf saf, String user) {
    return saf.environmentOf(new UserId(user)).orElseThrow();
  }

  private String state() {
    return state(racf);
  }

  private static String state(RacfDatabase racf) {
    StringBuilder state = new StringBuilder();
    racf.users().forEach(user -> state.append(user).append(racf.connectionsOf(user.userId())));
    racf.groups().forEach(state::append);
    for (String name : racf.descriptors().names()) {
      racf.profiles(new ResourceClass(name)).forEach(state::append);
    }
    return state.append(racf.options()).append(racf.classStates()).toString();
  }
}
