package io.lparjar.emulator.given;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.AllocationRequest;
import io.lparjar.datasets.allocation.DataSetHistory;
import io.lparjar.datasets.allocation.DataSetWriter;
import io.lparjar.datasets.allocation.DataSets;
import io.lparjar.datasets.allocation.Disposition;
import io.lparjar.datasets.allocation.DispositionStatus;
import io.lparjar.datasets.allocation.NewDataSet;
import io.lparjar.datasets.allocation.Requester;
import io.lparjar.datasets.allocation.Serialization;
import io.lparjar.datasets.allocation.WriteRequest;
import io.lparjar.datasets.catalog.GenerationDataGroup.Option;
import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.MemberName;
import io.lparjar.datasets.pds.Member;
import io.lparjar.datasets.unix.UnixFiles;
import io.lparjar.datasets.unix.UnixPath;
import io.lparjar.datasets.unix.UnixWriter;
import io.lparjar.datasets.vsam.ClusterWriter;
import io.lparjar.emulator.given.GivenDataSet.GivenMember;
import io.lparjar.jes.db2.Db2;
import io.lparjar.jes.outcome.OutcomeRule;
import io.lparjar.jes.outcome.OutcomeScript;
import io.lparjar.security.racf.InitialProfiles;
import io.lparjar.security.racf.RacfDatabase;
import io.lparjar.security.racf.command.CommandResult;
import io.lparjar.security.racf.command.RacfCommands;
import io.lparjar.security.saf.Saf;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.UserAttribute;
import io.lparjar.security.saf.UserId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives a system what a test needs, as its own address space, which may do everything.
 *
 * <pre>
 * zos.given()
 *     .user("ALICE", "SECRET")
 *     .racf("PERMIT 'DEVUSER.**' ID(ALICE) ACCESS(READ)")
 *     .dataSet("DEVUSER.INPUT", fixedBlocked(80).records("HELLO"))
 *     .unixFile("/u/alice/notes.txt", "a line\n");
 * </pre>
 *
 * <p>Each call takes effect at once. What cannot be done is an exception: {@link
 * io.lparjar.datasets.allocation.DataSetException}, {@link
 * io.lparjar.datasets.unix.UnixFileException}, or {@link IllegalArgumentException}.
 */
public final class Given {
  /** The job that holds a data set when nobody names another. */
  public static final String OTHER_JOB = "BATCHJOB";

  private static final int MODE = 0644;
  private static final int HOME_MODE = 0700;
  private static final int DIRECTORY_MODE = 0755;
  private static final int OTHER_ADDRESS_SPACE = 0x1F;

  private final RacfDatabase profiles;
  private final RacfCommands racf;
  private final Saf saf;
  private final DataSets dataSets;
  private final UnixFiles unixFiles;
  private final Serialization serialization;
  private final OutcomeScript outcomes;
  private final Db2 db2;
  private final Requester requester;

  /** Acts on these parts of a system. */
  public Given(
      RacfDatabase profiles,
      RacfCommands racf,
      Saf saf,
      DataSets dataSets,
      UnixFiles unixFiles,
      Serialization serialization,
      OutcomeScript outcomes,
      Db2 db2,
      Requester requester) {
    this.profiles = profiles;
    this.racf = racf;
    this.saf = saf;
    this.dataSets = dataSets;
    this.unixFiles = unixFiles;
    this.serialization = serialization;
    this.outcomes = outcomes;
    this.db2 = db2;
    this.requester = requester;
  }

  /**
   * A plain user with a home directory and a profile for own data sets; or another password for one
   * who exists.
   */
  public Given user(String userId, String password) {
    UserId user = parse(userId);
    InitialProfiles.addUser(profiles, user, password);
    UnixPath home = UnixPath.parse("/u/" + user.value().toLowerCase(Locale.ROOT));
    if (unixFiles.findLink(superuser(), home).isEmpty()) {
      unixFiles.makeDirectory(superuser(), home, HOME_MODE);
      saf.environmentOf(user).ifPresent(owner -> unixFiles.changeOwner(superuser(), home, owner));
    }
    return this;
  }

  /**
   * The effect of a RACF command, issued by IBMUSER.
   *
   * @throws IllegalArgumentException with RACF's messages when it does not end with return code 0
   */
  public Given racf(String command) {
    SecurityEnvironment issuer = saf.environmentOf(new UserId("IBMUSER")).orElse(superuser());
    CommandResult result = racf.execute(issuer.with(UserAttribute.AUDITOR), command);
    if (result.returnCode() != 0) {
      throw new IllegalArgumentException(command + ": " + String.join("\n", result.lines()));
    }
    return this;
  }

  /** What becomes of the steps that match, in place of running their program. */
  public Given outcome(OutcomeRule rule) {
    outcomes.add(rule);
    return this;
  }

  /**
   * The effect of SQL statements on Db2, carried out with SYSADM authority; tables without a
   * qualifier are IBMUSER's.
   *
   * @param statements ended by semicolons, the last one not necessarily
   * @throws io.lparjar.jes.db2.SqlErrorException when one fails; those before it are undone, unless
   *     they define something
   */
  public Given sql(String statements) {
    db2.executeAsSystem(statements);
    return this;
  }

  /** A data set that is not there yet; a generation by its absolute name. */
  public Given dataSet(String name, GivenDataSet wanted) {
    DataSetName dataSet = DataSetName.parse(name);
    make(dataSet, wanted);
    List<Member> directory = new ArrayList<>();
    for (Map.Entry<MemberName, GivenMember> member : wanted.members().entrySet()) {
      AllocationRequest request =
          AllocationRequest.existing(dataSet, DispositionStatus.OLD).member(member.getKey());
      try (Allocation allocation = dataSets.allocate(requester, request)) {
        write(allocation, member.getValue().records());
      }
      Optional.ofNullable(member.getValue().statistics())
          .ifPresent(it -> directory.add(new Member(member.getKey(), 0, Optional.of(it))));
    }
    if (!directory.isEmpty()) {
      var entry = dataSets.find(dataSet).orElseThrow();
      dataSets.restore(
          requester, dataSet, new DataSetHistory(entry.created(), entry.referred(), directory));
    }
    if (wanted.isMigrated()) {
      dataSets.migrate(requester, dataSet);
    }
    return this;
  }

  /**
   * A VSAM cluster that is not there yet.
   *
   * @throws io.lparjar.datasets.vsam.VsamException when a record does not fit, or is out of
   *     sequence
   */
  public Given cluster(String name, GivenCluster wanted) {
    DataSetName cluster = DataSetName.parse(name);
    dataSets.clusters().define(requester, wanted.definition(cluster));
    AllocationRequest request = AllocationRequest.existing(cluster, DispositionStatus.OLD);
    try (Allocation allocation = dataSets.allocate(requester, request);
        ClusterWriter writer = allocation.openCluster(false)) {
      for (byte[] each : wanted.records()) {
        writer.write(each, 0, each.length);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** A generation data group whose generations are deleted when they are rolled off. */
  public Given generationGroup(String base, int limit) {
    dataSets
        .definitions()
        .defineGenerationGroup(requester, DataSetName.parse(base), limit, Set.of(Option.SCRATCH));
    return this;
  }

  /** The next generation of a group. */
  public Given generation(String base, GivenDataSet wanted) {
    AllocationRequest request =
        AllocationRequest.of(
                DataSetName.parse(base),
                DispositionStatus.NEW,
                NewDataSet.anywhere(wanted.attributes().completed()))
            .generation(1);
    allocate(request, wanted.records());
    return this;
  }

  /**
   * A regular z/OS UNIX file of text in IBM-1047, which belongs to the user whose home it is in.
   */
  public Given unixFile(String path, String text) {
    byte[] bytes = Ebcdic.encode(text);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == Ebcdic.LINE_FEED ? Ebcdic.NEW_LINE : bytes[i];
    }
    return unixFile(path, bytes);
  }

  /** A regular z/OS UNIX file, which belongs to the user whose home it is in. */
  public Given unixFile(String path, byte[] content) {
    UnixPath file = UnixPath.parse(path);
    try (UnixWriter writer = unixFiles.write(superuser(), file, false, MODE, "")) {
      ByteBuffer bytes = ByteBuffer.wrap(content);
      while (bytes.hasRemaining()) {
        writer.write(bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    giveToOwnerOfHome(file);
    return this;
  }

  /** A z/OS UNIX directory, which belongs to the user whose home it is in. */
  public Given unixDirectory(String path) {
    UnixPath directory = UnixPath.parse(path);
    unixFiles.makeDirectory(superuser(), directory, DIRECTORY_MODE);
    giveToOwnerOfHome(directory);
    return this;
  }

  /**
   * A data set in use: another job ({@code BATCHJOB}) holds it exclusively until the result is
   * closed.
   */
  public Serialization.Hold inUse(String name) {
    return inUse(name, Serialization.Mode.EXCLUSIVE, OTHER_JOB);
  }

  /** A data set in use: another job holds it until the result is closed. */
  public Serialization.Hold inUse(String name, Serialization.Mode mode, String jobName) {
    return serialization.obtain(holder(jobName), DataSetName.parse(name), mode);
  }

  /** The address space of the jobs that hold data sets in use, and so may read these. */
  public Requester holder() {
    return holder(OTHER_JOB);
  }

  private Requester holder(String jobName) {
    return new Requester(superuser(), jobName, OTHER_ADDRESS_SPACE);
  }

  private void make(DataSetName name, GivenDataSet wanted) {
    allocate(
        AllocationRequest.of(
            name, DispositionStatus.NEW, NewDataSet.anywhere(wanted.attributes().completed())),
        wanted.records());
  }

  private void allocate(AllocationRequest request, List<byte[]> records) {
    Allocation allocation = dataSets.allocate(requester, request);
    Disposition end = Disposition.DELETE;
    try {
      if (!records.isEmpty()) {
        write(allocation, records);
      }
      end = Disposition.CATLG;
    } finally {
      allocation.release(end);
    }
  }

  private static void write(Allocation allocation, List<byte[]> records) {
    try (DataSetWriter writer = allocation.openWriter(WriteRequest.REPLACE)) {
      for (byte[] each : records) {
        writer.write(each, 0, each.length);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void giveToOwnerOfHome(UnixPath path) {
    if (path.names().size() > 2 && path.names().get(0).equals("u")) {
      UserId.parse(path.names().get(1))
          .flatMap(saf::environmentOf)
          .ifPresent(owner -> unixFiles.changeOwner(superuser(), path, owner));
    }
  }

  private SecurityEnvironment superuser() {
    return requester.user();
  }

  private static UserId parse(String userId) {
    return UserId.parse(userId)
        .orElseThrow(() -> new IllegalArgumentException("not a user id: " + userId));
  }
}
