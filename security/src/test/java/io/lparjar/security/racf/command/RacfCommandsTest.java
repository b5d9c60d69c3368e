package io.lparjar.security.racf.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.security.racf.InitialProfiles;
import io.lparjar.security.racf.Racf;
import io.lparjar.security.racf.RacfDatabase;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.SafDecision;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.UserAttribute;
import io.lparjar.security.saf.UserId;
import io.lparjar.security.store.Database;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RacfCommandsTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-02-29T12:00:00Z"), ZoneOffset.UTC);
  private static final Set<UserAttribute> SPECIAL = Set.of(UserAttribute.SPECIAL);
  private static final String[] PIECES = {
    "(",
    ")",
    "'",
    ",",
    " ",
    "*",
    "%",
    ".",
    "&",
    "/*",
    "*/",
    "A",
    "1",
    "IBMUSER",
    "DEVUSER",
    "SYS1",
    "FACILITY",
    "DATASET",
    "CLASS",
    "ID",
    "UACC",
    "READ",
    "NONE",
    "OWNER",
    "NAME",
    "PASSWORD",
    "OMVS",
    "HOME",
    "'A.B'",
    "\u0131",
    "ALL",
    "GENERIC",
    "FILTER",
    "MASK",
    "LIST",
    "INTERVAL",
    "99999999999",
    "USER",
    "GROUP",
    "AUTHORITY",
    "DELETE",
    "RESET",
    "FROM",
    "CLASSACT",
    "EGN",
    "PROTECTALL",
    "WARNING",
    "REVOKE",
    "RESUME",
    "ABCDEFGHIJ",
    "WHEN",
    "TERMINAL",
    "DAYS",
    "TIME",
    "0800:1700",
    "10/22/23",
    "DATA",
    "AUDIT",
    "ADDMEM",
    "DELMEM",
    "CLAUTH",
    "RACLIST",
    "REFRESH",
    "RULE1",
    "LENGTH",
    "UID",
    "AUTOUID",
    "SHARED",
    "STDATA",
    "CDTINFO",
    "MAXLENGTH",
    "/READ"
  };

  private final Database database = Database.inMemory();
  private final RacfDatabase racf = RacfDatabase.open(database, CLOCK);
  private final Racf saf = new Racf(racf, event -> {});
  private final RacfCommands commands = new RacfCommands(racf, CLOCK);

  RacfCommandsTest() {
    InitialProfiles.define(racf);
  }

  @AfterEach
  void close() {
    racf.close();
    database.close();
  }

  @Test
  void everyVerbHasACommand() {
    RacfCommandTable table = new RacfCommandTable();
    assertThat(CommandVerb.values()).allSatisfy(verb -> assertThat(table.find(verb)).isNotNull());
  }

  @Test
  void namesAndAbbreviationsAreUnambiguous() {
    assertThat(commands.names()).hasSize(2 * CommandVerb.values().length - 1);
  }

  @Test
  void anEmptyCommandDoesNothing() {
    assertThat(execute("IBMUSER", " ")).isEqualTo(new CommandResult(List.of(), 0));
  }

  @Test
  void aPermitIsSeenBySafAtOnce() {
    execute("IBMUSER", "RDEFINE FACILITY BPX.DAEMON UACC(NONE)");
    execute("IBMUSER", "SETROPTS CLASSACT(FACILITY)");
    execute("IBMUSER", "PERMIT BPX.DAEMON CLASS(FACILITY) ID(DEVUSER) ACCESS(READ)");
    assertThat(
            saf.authorize(
                user("DEVUSER"), new ResourceClass("FACILITY"), "BPX.DAEMON", AccessLevel.READ))
        .isEqualTo(SafDecision.PERMIT);
  }

  @Test
  void aPasswordKeepsItsCaseForTheRulesToFold() {
    execute("IBMUSER", "SETROPTS PASSWORD(MIXEDCASE)");
    execute("IBMUSER", "ALTUSER DEVUSER PASSWORD(NewPass) NOEXPIRED");
    assertThat(racf.isPassword(new UserId("DEVUSER"), "NewPass")).isTrue();
  }

  @Test
  void aPasswordIsNotShownInMessages() {
    assertThat(execute("IBMUSER", "ADDUSER NEW1 PASSWORD(WAYTOOLONG)").lines())
        .noneMatch(line -> line.contains("WAYTOOLONG"));
  }

  @Test
  void blanksMayStandBeforeAParenthesis() {
    execute("IBMUSER", "RDEFINE FACILITY (A.B, C.D) UACC (READ)");
    assertThat(execute("IBMUSER", "SEARCH CLASS( FACILITY )").lines())
        .containsExactly("A.B", "BPX.UNIQUE.USER", "C.D");
  }

  @Test
  void manyParenthesesEndInAMessage() {
    assertThat(execute("IBMUSER", "ADDUSER " + "(".repeat(100_000)).returnCode()).isEqualTo(8);
  }

  @Test
  void anyTextEndsInMessages() {
    long seed = 20240229;
    Random random = new Random(seed);
    for (int i = 0; i < 5_000; i++) {
      String command = command(random);
      assertThat(execute("IBMUSER", command).returnCode())
          .as("seed %d: %s", seed, command)
          .isIn(0, 4, 8, 12);
    }
  }

  /** Without commands that hash a password each time. */
  private static String command(Random random) {
    List<CommandVerb> verbs = List.of(CommandVerb.values());
    CommandVerb verb = verbs.get(random.nextInt(verbs.size()));
    StringBuilder command = new StringBuilder(verb.name()).append(' ');
    for (int i = random.nextInt(12); i > 0; i--) {
      String piece = PIECES[random.nextInt(PIECES.length)];
      boolean slow = piece.equals("PASSWORD") && verb != CommandVerb.SETROPTS;
      command.append(slow ? "UACC" : piece).append(random.nextBoolean() ? " " : "");
      if (random.nextInt(3) == 0) {
        command.append('(').append(PIECES[random.nextInt(PIECES.length)]).append(')');
      }
    }
    return command.toString();
  }

  private CommandResult execute(String user, String command) {
    return commands.execute(user(user), command);
  }

  private SecurityEnvironment user(String user) {
    return saf.environmentOf(new UserId(user))
        .orElseGet(() -> new SecurityEnvironment(new UserId(user), "SYS1", "", SPECIAL, "/"));
  }
}
