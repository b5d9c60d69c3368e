package io.lparjar.jes.execution;

import io.lparjar.datasets.unix.UnixPath;
import io.lparjar.jes.db2.Db2;
import io.lparjar.jes.program.sdsf.Sdsf;
import io.lparjar.jes.program.sdsf.SdsfServices;
import io.lparjar.jes.program.shell.Bpxbatch;
import io.lparjar.jes.program.smf.Ifasmfdp;
import io.lparjar.jes.store.db2.H2Storage;
import io.lparjar.jes.tso.DsnCommand;
import io.lparjar.jes.tso.Ikjeft01;
import io.lparjar.jes.tso.RacfTsoCommand;
import io.lparjar.jes.tso.StandardTsoCommands;
import io.lparjar.jes.tso.TsoCommandTable;
import io.lparjar.security.racf.RacfDatabase;
import io.lparjar.security.racf.command.RacfCommands;
import io.lparjar.security.racf.profile.GroupProfile;
import io.lparjar.security.racf.profile.UserProfile;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.SafDecision;
import io.lparjar.security.saf.UserId;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** What golden jobs find: all programs, some data sets, procedures and the directory /tmp. */
final class GoldenSystem {
  private GoldenSystem() {}

  /** Registers the programs that stand on more than data sets; RACF commands are for USER1. */
  static void addPrograms(TestSystem system, RacfDatabase profiles) {
    Ikjeft01.register(system.programs(), tsoCommands(profiles, system));
    Bpxbatch.register(system.programs(), system.unixFiles());
    registerSdsf(system);
    Ifasmfdp.register(system.programs(), "MVS1");
  }

  /** Makes the data sets. */
  static void addDataSets(TestSystem system) throws IOException {
    system.write("USER1.JCL(HELLO)", 80, "HELLO FROM A MEMBER", "SECOND RECORD");
    system.write("USER1.INPUT", 80, "RECORD 1", "RECORD 2");
    system
        .unixFiles()
        .makeDirectory(system.requester("USER1").user(), UnixPath.parse("/tmp"), 01777);
  }

  /** Makes the procedure libraries. */
  static void addProcedures(TestSystem system) throws IOException {
    system.write(
        "SYS1.PROCLIB(PRINT)",
        80,
        "//PRINT    PROC FROM=,OUT='*'",
        "//* PRINTS A DATA SET",
        "//COPY     EXEC PGM=IEBGENER",
        "//SYSPRINT DD SYSOUT=&OUT",
        "//SYSUT1   DD DSN=&FROM,DISP=SHR",
        "//SYSUT2   DD SYSOUT=&OUT");
    system.write(
        "USER1.PROCLIB(PRIVATE)",
        80,
        "//PRIVATE  PROC",
        "//INNER    EXEC PRINT,FROM='USER1.JCL(HELLO)'",
        "//COPY.SYSIN DD DUMMY",
        "//LAST     EXEC PGM=IEFBR14,PARM='&NUM'");
    system.write(
        "USER1.PROCLIB(DDS)",
        80,
        "//SYSPRINT DD DUMMY",
        "//SYSIN    DD DUMMY",
        "//SYSUT2   DD SYSOUT=*");
  }

  /** The console knows one answer, and USER1 may ask for it. */
  private static void registerSdsf(TestSystem system) {
    Jes2 jes2 = system.jes2();
    Sdsf.register(
        system.programs(), () -> new SdsfServices(jes2, jes2, jes2, system.saf(), "MVS1"));
    jes2.connect(command -> List.of("IEE136I ANSWER TO " + command));
    system.saf().decide("USER1", ResourceClass.SDSF, "ISFOPER.SYSTEM", SafDecision.PERMIT);
  }

  /** The standard ones, and the RACF commands for USER1 and the group SYS1. */
  private static TsoCommandTable tsoCommands(RacfDatabase profiles, TestSystem system) {
    LocalDate day = LocalDate.of(2026, 3, 1);
    profiles.addGroup(new GroupProfile("SYS1", "", "USER1", day));
    profiles.addUser(
        UserProfile.of(new UserId("USER1"), "SYS1", day, "/u/user1").withOwner("USER1"));
    RacfCommands racf = new RacfCommands(profiles, TestSystem.CLOCK);
    TsoCommandTable table = new TsoCommandTable();
    RacfTsoCommand.register(table, racf);
    StandardTsoCommands.register(
        table, system.dataSets(), system.jes2(), TestSystem.CLOCK, "CATALOG.MVS1.MASTER");
    table.register("DSN", new DsnCommand(db2(system)));
    return table;
  }

  /** Its tables are gone with the process. */
  private static Db2 db2(TestSystem system) {
    return new Db2(Db2.DEFAULT_NAME, system.saf(), () -> H2Storage.inMemory(TestSystem.CLOCK));
  }
}
