package io.lparjar.emulator.seed;

import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.allocation.DataSets;
import io.lparjar.datasets.allocation.Requester;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.GenerationName;
import io.lparjar.datasets.unix.UnixFiles;
import io.lparjar.emulator.given.Given;
import io.lparjar.emulator.program.ProgramFile;
import io.lparjar.emulator.program.ProgramFileException;
import io.lparjar.emulator.seed.DefinitionForm.Kind;
import io.lparjar.jes.db2.Db2;
import io.lparjar.jes.outcome.OutcomeScript;
import io.lparjar.jes.subsystem.JobEntrySubsystem;
import io.lparjar.security.racf.RacfDatabase;
import io.lparjar.security.racf.command.RacfCommands;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.UserAttribute;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A folder of host files to load into a system.
 *
 * <pre>
 * datasets.txt           manifest: attributes, members, groups, aliases; may be missing
 * datasets/A.B.C.txt     a sequential data set, lines of text
 * datasets/A.B.D.bin     a sequential data set, bytes as stored
 * datasets/A.B.L.blk     a sequential data set of RECFM=U, blocks behind their lengths
 * datasets/A.B.LIB/M.txt a member
 * unix.txt               modes, owners, tags and links of z/OS UNIX files; may be missing
 * unix/etc/hosts         a z/OS UNIX file
 * racf/10-users.txt      RACF commands, executed in the order of file names
 * racf/00-prod.irrdbu00  a RACF database as IRRDBU00 unloads it; also .unload
 * outcomes.txt           what becomes of steps of jobs; may be missing
 * sql/10-tables.sql      SQL statements, executed in the order of file names
 * jobs/10-daily.jcl      jobs, submitted in the order of file names
 * </pre>
 *
 * <p>Errors are {@link SeedException}s, which name file and line.
 */
public final class Seed {
  /** The folder of z/OS UNIX files. */
  static final String UNIX = "unix";

  private static final String OUTCOMES = "outcomes.txt";
  private static final String RACF = "racf";
  private static final String JOBS = "jobs";
  private static final Set<String> FOLDERS =
      Set.of(HostFiles.DATA_SETS, UNIX, RACF, JOBS, SqlFiles.FOLDER);

  private final Path folder;
  private final SortedMap<DataSetName, Path> files;
  private final Map<Kind, SortedMap<DataSetName, ManifestLine>> lines = new EnumMap<>(Kind.class);
  private final List<HoldForm> held = new ArrayList<>();
  private final ProgramFile outcomes;

  private Seed(Path folder) throws IOException {
    this.folder = folder;
    this.files = HostFiles.dataSets(folder.resolve(HostFiles.DATA_SETS));
    Map<DataSetName, ManifestLine> manifest = Manifest.read(folder.resolve(Manifest.FILE)).lines();
    manifest.forEach((name, line) -> put(DefinitionForm.kindOf(line), name, line));
    files.forEach(
        (name, file) -> {
          if (!manifest.containsKey(name)) {
            put(
                Kind.DATA_SET,
                name,
                ManifestLine.ofUnmentioned(file.toString(), HostFiles.nameOf(file)));
          }
        });
    lines(Kind.DATA_SET).forEach((name, line) -> HoldForm.read(name, line).ifPresent(held::add));
    this.outcomes = outcomes(folder.resolve(OUTCOMES));
  }

  /** Reads what the folder has, without the content of its files. */
  public static Seed read(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new SeedException(folder.toString(), "not a directory");
    }
    try {
      for (Path part : HostFiles.visible(folder)) {
        checkPart(part);
      }
      return new Seed(folder);
    } catch (IOException e) {
      throw new SeedException(folder.toString(), e);
    }
  }

  /**
   * Loads the data sets that are not there yet, and leaves the others alone. Generations of a group
   * that is there are left alone too: it may have rolled them off.
   */
  public void loadDataSets(DataSets dataSets, Requester requester) {
    Set<DataSetName> groupsThatWereThere = new HashSet<>();
    for (DataSetName group : lines(Kind.GDG).keySet()) {
      if (isThere(dataSets, group)) {
        groupsThatWereThere.add(group);
      }
    }
    SortedMap<DataSetName, ManifestLine> rolledOff = new TreeMap<>(lines(Kind.DATA_SET));
    rolledOff.values().removeIf(line -> !line.has(GenerationForm.ROLLED_OFF));
    load(dataSets, requester, Kind.DATA_SET, rolledOff, groupsThatWereThere);
    lines.forEach((kind, wanted) -> load(dataSets, requester, kind, wanted, groupsThatWereThere));
  }

  /**
   * Executes the RACF commands and takes unloaded databases over, both for a new system: they do
   * not work twice. The user may set what is logged, too.
   */
  public void executeRacfCommands(
      RacfDatabase profiles, RacfCommands commands, SecurityEnvironment user) {
    SecurityEnvironment issuer = user.with(UserAttribute.AUDITOR);
    try {
      for (Path file : HostFiles.visible(folder.resolve(RACF))) {
        if (UnloadFile.isMeant(file)) {
          new UnloadFile(file).load(profiles);
        } else {
          new RacfCommandFile(file, commands, issuer).execute();
        }
      }
    } catch (IOException e) {
      throw new SeedException(folder.resolve(RACF).toString(), e);
    }
  }

  /**
   * Loads the z/OS UNIX files that are not there yet, and leaves the others alone; but on a new
   * system directories get the attributes that the manifest gives them.
   */
  public void loadUnixFiles(UnixFiles files, SecurityEnvironment superuser, boolean systemIsNew) {
    try {
      new UnixLoader(files, superuser, systemIsNew)
          .load(folder.resolve(UNIX), folder.resolve(UnixManifest.FILE));
    } catch (IOException e) {
      throw new SeedException(folder.resolve(UNIX).toString(), e);
    }
  }

  /** Has the data sets that are in use held for as long as the system lives. */
  public void holdDataSets(Given given) {
    held.forEach(each -> each.obtain(given));
  }

  /** Makes known what becomes of steps. */
  public void addOutcomes(OutcomeScript script) {
    outcomes.addOutcomes(script);
  }

  /** Executes the SQL statements, for a new system: they do not work twice. */
  public void executeSql(Db2 db2) {
    try {
      new SqlFiles(folder).execute(db2);
    } catch (IOException e) {
      throw new SeedException(folder.resolve(SqlFiles.FOLDER).toString(), e);
    }
  }

  /** Submits the jobs. */
  public void submitJobs(JobEntrySubsystem jes, Requester requester) {
    try {
      new JobSubmission(jes, requester).submit(folder.resolve(JOBS));
    } catch (IOException e) {
      throw new SeedException(folder.resolve(JOBS).toString(), e);
    }
  }

  private static ProgramFile outcomes(Path file) throws IOException {
    try {
      return Files.exists(file)
          ? ProgramFile.parseOutcomes(Files.readAllLines(file, StandardCharsets.UTF_8))
          : ProgramFile.EMPTY;
    } catch (ProgramFileException e) {
      throw new SeedException(OUTCOMES, e);
    }
  }

  private static void checkPart(Path part) {
    if (Files.isDirectory(part) && !FOLDERS.contains(HostFiles.nameOf(part))) {
      throw new SeedException(
          part.toString(), "not a part of a seed, which has datasets, unix, racf, sql and jobs");
    }
  }

  private void load(
      DataSets dataSets,
      Requester requester,
      Kind kind,
      SortedMap<DataSetName, ManifestLine> wanted,
      Set<DataSetName> groupsThatWereThere) {
    wanted.forEach(
        (name, line) -> {
          boolean generationLeftAlone =
              GenerationName.of(name)
                  .filter(it -> groupsThatWereThere.contains(it.base()))
                  .isPresent();
          if (!generationLeftAlone && !isThere(dataSets, name)) {
            load(dataSets, requester, kind, name, line);
          }
        });
  }

  private void load(
      DataSets dataSets, Requester requester, Kind kind, DataSetName name, ManifestLine line) {
    try {
      if (kind != Kind.DATA_SET && (files.containsKey(name) || !line.members().isEmpty())) {
        throw line.wrong(name + " is no data set and has no content");
      }
      switch (kind) {
        case GDG -> DefinitionForm.defineGroup(dataSets.definitions(), requester, name, line);
        case DATA_SET -> {
          if (ClusterForm.isMeant(line)) {
            new ClusterLoader(dataSets, requester, name, line, files.get(name)).load();
          } else {
            new DataSetLoader(dataSets, requester, name, line, files.get(name)).load();
          }
        }
        case AIX -> new AlternateIndexLoader(dataSets, requester, name, line).load();
        case PATH -> DefinitionForm.definePath(dataSets.definitions(), requester, name, line);
        case USERCATALOG ->
            DefinitionForm.defineUserCatalog(dataSets.definitions(), requester, name, line);
        case ALIAS -> DefinitionForm.defineAlias(dataSets.definitions(), requester, name, line);
      }
    } catch (DataSetException
        | IllegalArgumentException
        | IOException
        | UncheckedIOException wrong) {
      throw new SeedException(line.where(), wrong);
    }
  }

  private static boolean isThere(DataSets dataSets, DataSetName name) {
    return dataSets.find(name).isPresent() || dataSets.definitions().find(name).isPresent();
  }

  private SortedMap<DataSetName, ManifestLine> lines(Kind kind) {
    return lines.getOrDefault(kind, new TreeMap<>());
  }

  private void put(Kind kind, DataSetName name, ManifestLine line) {
    lines.computeIfAbsent(kind, absent -> new TreeMap<>()).put(name, line);
  }
}
