package io.lparjar.jes.jcl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Any cards end in a converted job. */
class ConverterFuzzTest {
  private static final long SEED = 20_240_611L;
  private static final int CASES = 10_000;
  private static final int CASES_WITH_PROCEDURES = 2_000;
  private static final String ALPHABET = "//**  ,,''(()=.&AX19@b~¬|<>+-";

  private static final String[] FRAGMENTS = {
    "//",
    "//*",
    "/*",
    "// ",
    "JOB ",
    "EXEC ",
    "DD ",
    "SET ",
    "IF ",
    " THEN",
    "PGM=",
    "DSN=",
    "DISP=",
    "SPACE=(",
    "(",
    ")",
    "'",
    "''",
    ",",
    "&",
    "&&",
    ".",
    "*",
    "*.",
    "SYSOUT=",
    "PARM='",
    "COND=((",
    "DCB=(",
    "DLM=",
    "DATA",
    "VOL=SER=",
    "TIME=",
    "MSGLEVEL=",
    "PASSWORD=",
    "0",
    "99999999999999999999",
    "A",
    "A.B(C)",
    "ELSE",
    "ENDIF",
    "RC",
    " ",
    "       ",
    "=",
    "K",
    "PATH='/",
    "SYSIN",
    "PROC ",
    "PEND",
    "INCLUDE MEMBER=",
    "P1",
    ".STEP"
  };

  private static final String[] VALID = {
    "//DEVJOB1  JOB (ACCT,1),'NAME',CLASS=A,MSGCLASS=H,NOTIFY=&SYSUID,",
    "//  PASSWORD=(A,B),COND=((4,LT),(8,GT)),TIME=(1,2),MSGLEVEL=(1,1)",
    "// SET HLQ=DEVUSER,NUM=5",
    "//JOBLIB   DD DSN=&HLQ..LOAD,DISP=SHR",
    "//S1       EXEC PGM=IEBGENER,PARM='A &HLQ',COND=(4,LT),REGION=0M",
    "//SYSUT1   DD DSN=A.B(M),DISP=SHR",
    "//         DD DSN=G.D.G(-1),DISP=SHR",
    "//SYSUT2   DD DSN=&&T,DISP=(,PASS),SPACE=(TRK,(1,2,3),RLSE),",
    "//*",
    "//  UNIT=SYSDA,DCB=(RECFM=FB,LRECL=80,BLKSIZE=0),VOL=SER=(A,B)",
    "//SYSPRINT DD SYSOUT=(A,INTRDR)",
    "//SYSIN    DD *,DLM=ZZ",
    "DATA",
    "ZZ",
    "// IF (S1.RC = 0 & NOT ABEND) THEN",
    "//S2       EXEC PGM=*.S1.SYSUT1,TIME=NOLIMIT",
    "//A        DD DSN=*.S1.SYSUT2,DISP=OLD,DCB=*.S1.SYSUT1",
    "//B        DD PATH='/u/x',PATHOPTS=(ORDONLY),FILEDATA=TEXT",
    "// ELSE",
    "// ENDIF",
    "/*JOBPARM S=*",
    "//"
  };

  private static final String[] WITH_PROCEDURES = {
    "//DEVJOB1  JOB RESTART=C1.STEP",
    "// SET HLQ=DEVUSER",
    "//P1       PROC M=A,N=",
    "//STEP     EXEC PGM=IEFBR14,PARM='&M&N'",
    "//DD1      DD DSN=&M..LIB,DISP=SHR,DCB=(LRECL=80,RECFM=FB)",
    "//         DD DSN=B.LIB,DISP=SHR",
    "//         PEND",
    "//P2       PROC",
    "//INNER    EXEC P1",
    "//STEP.DD1 DD DSN=C.LIB",
    "//         PEND",
    "// EXPORT SYMLIST=(HLQ)",
    "//C1       EXEC P1,M=B,PARM.STEP='X',COND=(4,LT)",
    "//STEP.DD1 DD DCB=LRECL=100",
    "//         DD DSN=D.LIB",
    "//STEP.SYSIN DD *,SYMBOLS=JCLONLY",
    "DATA &HLQ",
    "//C2       EXEC PROC=P2",
    "//C3       EXEC A",
    "// INCLUDE MEMBER=A"
  };

  private static final List<Card> MEMBER =
      Deck.cards("//STEP EXEC PGM=A", "//DD1 DD DUMMY", "// EXEC P1");

  private final Random random = new Random(SEED);

  @Test
  void randomCardsAreConverted() {
    for (int i = 0; i < CASES; i++) {
      List<String> lines = new ArrayList<>(List.of("//J JOB"));
      int count = random.nextInt(8);
      for (int line = 0; line < count; line++) {
        lines.add(random.nextBoolean() ? fragments() : characters(90));
      }
      convert(lines, i);
    }
  }

  @Test
  void mutatedJobsAreConverted() {
    for (int i = 0; i < CASES; i++) {
      mutateAndConvert(VALID, i);
    }
  }

  @Test
  void mutatedJobsWithProceduresAreConverted() {
    for (int i = 0; i < CASES_WITH_PROCEDURES; i++) {
      mutateAndConvert(WITH_PROCEDURES, i);
    }
  }

  @Test
  void validJobIsValid() {
    assertThat(Deck.messages(Deck.convert(VALID))).isEmpty();
  }

  private void mutateAndConvert(String[] valid, int number) {
    List<String> lines = new ArrayList<>(List.of(valid));
    int mutations = 1 + random.nextInt(4);
    for (int mutation = 0; mutation < mutations && !lines.isEmpty(); mutation++) {
      mutate(lines, random.nextInt(lines.size()));
    }
    convert(lines, number);
  }

  private static void convert(List<String> lines, int number) {
    List<JobCards> jobs = new ArrayList<>(Deck.split(lines.toArray(String[]::new)));
    jobs.add(
        new JobCards(
            "", Deck.cards(lines.toArray(String[]::new)), -1, JobCards.End.RUN, List.of()));
    for (JobCards job : jobs) {
      ConvertedJob converted = Deck.convert(job.cards(), ConverterFuzzTest::member);
      assertThat(converted.model().isEmpty())
          .as("case %d of seed %d: %s", number, SEED, lines)
          .isEqualTo(converted.messages().stream().anyMatch(JclMessage::isError));
    }
  }

  /** Every procedure of the library ends in a call of one. */
  private static Optional<LibraryMember> member(String name, List<String> privateLibraries) {
    return Optional.of(new LibraryMember("SYS1.PROCLIB", false, MEMBER));
  }

  private void mutate(List<String> lines, int line) {
    String text = lines.get(line);
    int at = random.nextInt(text.length() + 1);
    switch (random.nextInt(6)) {
      case 0 -> lines.remove(line);
      case 1 -> lines.add(line, lines.get(random.nextInt(lines.size())));
      case 2 -> lines.set(line, text.substring(0, at));
      case 3 -> lines.set(line, text.substring(0, at) + fragment() + text.substring(at));
      case 4 -> lines.set(line, text.substring(0, at) + characters(4) + text.substring(at));
      default -> lines.set(line, text.substring(at));
    }
  }

  private String fragments() {
    StringBuilder line = new StringBuilder("//");
    int count = random.nextInt(20);
    for (int i = 0; i < count; i++) {
      line.append(fragment());
    }
    return line.toString();
  }

  private String fragment() {
    return FRAGMENTS[random.nextInt(FRAGMENTS.length)];
  }

  private String characters(int longest) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(longest);
    for (int i = 0; i < length; i++) {
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return text.toString();
  }
}
