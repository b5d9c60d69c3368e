package io.lparjar.jes.execution;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.jes.job.CompletionCode.ConditionCode;
import io.lparjar.jes.job.CompletionCode.JclError;
import io.lparjar.jes.job.CompletionCode.SystemAbend;
import io.lparjar.jes.job.JobId;
import io.lparjar.jes.job.JobPhase;
import io.lparjar.jes.job.JobSummary;
import io.lparjar.security.racf.RacfDatabase;
import io.lparjar.security.store.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Decks of the golden jobs with random changes end somehow, and the initiators live on. */
class JobFuzzTest {
  private static final Path CASES = Path.of("src/test/resources/jobs");
  private static final long SEED = 20_261_121L;
  private static final int ROUNDS = 400;
  private static final int INTERPRETER_ROUNDS = 100;
  private static final int CONTROL_ROUNDS = 300;
  private static final SystemAbend DEFECT = new SystemAbend(0x0C4, 0x11);
  private static final List<String> SMF =
      List.of(
          "//USER1F   JOB 1",
          "//S        EXEC PGM=IFASMFDP",
          "//SYSPRINT DD SYSOUT=*",
          "//IN       DD DUMMY",
          "//OUT      DD DUMMY",
          "//SYSIN    DD *",
          "  INDD(IN,OPTIONS(DUMP))",
          "  OUTDD(OUT,TYPE(80,118:119,30(1,2:5)))",
          "  DATE(2026001,2026365)",
          "  START(0800)",
          "  END(1700)");
  private static final List<String> TSO =
      List.of(
          "//USER1T   JOB 1",
          "//S        EXEC PGM=IKJEFT01",
          "//SYSTSPRT DD SYSOUT=*",
          "//SYSTSIN  DD *",
          "  LISTDS 'USER1.JCL' MEMBERS",
          "  ALLOCATE FILE(X) DATASET('USER1.INPUT') SHR",
          "  LISTUSER USER1");
  private static final List<String> SHELL =
      List.of(
          "//USER1S   JOB 1",
          "//S        EXEC PGM=BPXBATCH",
          "//STDOUT   DD SYSOUT=*",
          "//STDERR   DD SYSOUT=*",
          "//STDPARM  DD *",
          "SH echo 'one' > /tmp/fuzz; cat /tmp/fuzz | grep o;",
          "test -f /tmp/fuzz && cp /tmp/fuzz /tmp/other;",
          "ls -l /tmp; rm /tmp/other");
  private static final String CHARACTERS = "/*'(),.=&+-$A9 ";

  private final Random random = new Random(SEED);

  @Test
  void changedDecksEndAndLeaveNoInitiatorDead() throws IOException {
    List<List<String>> decks = decks();
    try (Database database = Database.inMemory();
        RacfDatabase profiles = RacfDatabase.open(database, TestSystem.CLOCK);
        TestSystem system = TestSystem.inMemory()) {
      GoldenSystem.addPrograms(system, profiles);
      GoldenSystem.addDataSets(system);
      GoldenSystem.addProcedures(system);
      for (int round = 0; round < ROUNDS; round++) {
        List<String> deck = changed(decks.get(random.nextInt(decks.size())));
        for (JobId id : system.submitAll("USER1", deck.toArray(new String[0]))) {
          TestSystem.waiting()
              .alias("round " + round + ": " + deck)
              .until(() -> isThrough(system.find(id)));
        }
      }
      for (int i = 0; i < 20; i++) {
        JobId id = system.submit("USER1", "//LAST" + i + " JOB 1", "//S EXEC PGM=IEFBR14");
        assertThat(system.awaitEnd(id).completion()).contains(new ConditionCode(0));
      }
    }
  }

  @Test
  void changedControlStatementsLetNoProgramFail() throws IOException {
    List<List<String>> decks = decks();
    decks.removeIf(deck -> controlStatements(deck).isEmpty());
    try (Database database = Database.inMemory();
        RacfDatabase profiles = RacfDatabase.open(database, TestSystem.CLOCK);
        TestSystem system = TestSystem.inMemory()) {
      GoldenSystem.addPrograms(system, profiles);
      GoldenSystem.addDataSets(system);
      GoldenSystem.addProcedures(system);
      for (int round = 0; round < CONTROL_ROUNDS; round++) {
        List<String> deck = new ArrayList<>(decks.get(round % decks.size()));
        List<Integer> places = controlStatements(deck);
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
          int at = places.get(random.nextInt(places.size()));
          deck.set(at, withCharacter(deck.get(at)));
        }
        for (JobId id : system.submitAll("USER1", deck.toArray(new String[0]))) {
          String cards = "round " + round + ": " + String.join("\n", deck);
          TestSystem.waiting().alias(cards).until(() -> isThrough(system.find(id)));
          assertThat(system.find(id).completion()).as(cards).isNotEqualTo(Optional.of(DEFECT));
        }
      }
    }
  }

  /** Where the in-stream data of a deck is. */
  private static List<Integer> controlStatements(List<String> deck) {
    return IntStream.range(0, deck.size())
        .filter(at -> !deck.get(at).startsWith("//") && !deck.get(at).startsWith("/*"))
        .boxed()
        .toList();
  }

  private static boolean isThrough(JobSummary job) {
    return job.phase() == JobPhase.OUTPUT || job.held();
  }

  private List<String> changed(List<String> deck) {
    List<String> cards = new ArrayList<>(deck);
    for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
      int at = random.nextInt(cards.size());
      String card = cards.get(at);
      switch (random.nextInt(6)) {
        case 0 -> cards.remove(at);
        case 1 -> cards.add(at, card);
        case 2 -> cards.add(random.nextInt(cards.size()), cards.remove(at));
        case 3 -> cards.set(at, card.substring(0, random.nextInt(card.length() + 1)));
        default -> cards.set(at, withCharacter(card));
      }
      if (cards.isEmpty()) {
        cards.add("//");
      }
    }
    return cards;
  }

  private String withCharacter(String card) {
    int at = random.nextInt(card.length() + 1);
    char character = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
    int behind = random.nextBoolean() ? at : Math.min(card.length(), at + 1);
    String changed = card.substring(0, at) + character + card.substring(behind);
    return changed.substring(0, Math.min(80, changed.length()));
  }

  @Test
  void decksOfTsoAndTheShellReachTheirInterpreters() throws IOException {
    try (Database database = Database.inMemory();
        RacfDatabase profiles = RacfDatabase.open(database, TestSystem.CLOCK);
        TestSystem system = TestSystem.inMemory()) {
      GoldenSystem.addPrograms(system, profiles);
      GoldenSystem.addDataSets(system);
      for (int round = 0; round < INTERPRETER_ROUNDS; round++) {
        String line = round % 2 == 0 ? "SYSTSIN" : "STDPARM";
        List<String> deck = round % 2 == 0 ? TSO : SHELL;
        List<String> cards = new ArrayList<>(deck);
        int at = deck.indexOf("//" + line + "  DD *") + 1 + random.nextInt(3);
        cards.set(at, withCharacter(withCharacter(cards.get(at))));
        JobSummary job = system.awaitEnd(system.submit("USER1", cards.toArray(new String[0])));
        assertThat(job.completion())
            .as("round " + round + ": " + cards)
            .get()
            .isInstanceOfAny(ConditionCode.class, JclError.class);
      }
    }
  }

  private static List<List<String>> decks() throws IOException {
    List<List<String>> decks = new ArrayList<>();
    try (Stream<Path> cases = Files.list(CASES)) {
      for (Path directory : cases.sorted().toList()) {
        decks.add(Files.readAllLines(directory.resolve("job.jcl")));
      }
    }
    decks.add(SMF);
    decks.add(
        List.of(
            "/*PRIORITY 5",
            "//USER1X   JOB 1,TIME=1",
            "/*JOBPARM S=ANY,L=10",
            "/*ROUTE PRINT LOCAL",
            "/*MESSAGE HELLO",
            "/*NOTIFY USER1",
            "/*SETUP VOL001",
            "/*OUTPUT F1 COPIES=2",
            "//S        EXEC PGM=IEFBR14",
            "//O        OUTPUT CLASS=H"));
    return decks;
  }
}
