package io.lparjar.jes.store;

import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.jes.job.CompletionCode;
import io.lparjar.jes.job.JobFilter;
import io.lparjar.jes.job.JobId;
import io.lparjar.jes.job.JobPhase;
import io.lparjar.jes.spool.Printing;
import io.lparjar.jes.spool.SpoolDataSet;
import io.lparjar.security.saf.UserId;
import io.lparjar.security.store.Database;
import io.lparjar.security.store.Transaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The checkpoint of JES2: jobs, their spool data sets and the last job number.
 *
 * <p>A job costs three commits: when it is read in, when it starts, when it ends. Safe for use by
 * many threads.
 */
public final class JobStore {
  private static final String[] TABLES = {
    """
    CREATE TABLE IF NOT EXISTS JES_NUMBER (
      ID INTEGER PRIMARY KEY, LAST_NUMBER INTEGER NOT NULL)
    """,
    """
    CREATE TABLE IF NOT EXISTS JES_JOB (
      JOB_NUMBER INTEGER PRIMARY KEY, JOB_NAME VARCHAR(8) NOT NULL, OWNER VARCHAR(8) NOT NULL,
      JOB_CLASS VARCHAR(8) NOT NULL, MESSAGE_CLASS CHAR(1) NOT NULL, PRIORITY INTEGER NOT NULL,
      CARDS BIGINT NOT NULL, SUBMITTED BIGINT NOT NULL, PHASE VARCHAR(6) NOT NULL,
      HELD BOOLEAN NOT NULL, COMPLETION VARCHAR(30), SPOOL_FILES INTEGER NOT NULL)
    """,
    "CREATE INDEX IF NOT EXISTS JES_JOB_PHASE ON JES_JOB (PHASE)",
    "CREATE INDEX IF NOT EXISTS JES_JOB_OWNER ON JES_JOB (OWNER, JOB_NUMBER DESC)",
    """
    CREATE TABLE IF NOT EXISTS JES_SPOOL (
      JOB_NUMBER INTEGER NOT NULL, POSITION INTEGER NOT NULL, DATA_SET_KEY INTEGER NOT NULL,
      DATA_SET_NAME VARCHAR(60) NOT NULL, STEP VARCHAR(8) NOT NULL, PROCEDURE_STEP VARCHAR(8) NOT NULL,
      SYSOUT_CLASS CHAR(1) NOT NULL, DD_NAME VARCHAR(8) NOT NULL, RECFM VARCHAR(4) NOT NULL,
      LRECL INTEGER NOT NULL, SIZE BIGINT NOT NULL, HELD BOOLEAN NOT NULL,
      DESTINATION VARCHAR(127) NOT NULL, COPIES INTEGER NOT NULL, FORM VARCHAR(8) NOT NULL,
      PRIMARY KEY (JOB_NUMBER, POSITION))
    """
  };

  private static final String JOB_COLUMNS =
      "JOB_NUMBER, JOB_NAME, OWNER, JOB_CLASS, MESSAGE_CLASS, PRIORITY, CARDS, SUBMITTED, PHASE,"
          + " HELD, COMPLETION, SPOOL_FILES";
  private static final String INSERT_JOB =
      "INSERT INTO JES_JOB (" + JOB_COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String SELECT_JOB = "SELECT " + JOB_COLUMNS + " FROM JES_JOB ";
  private static final String SPOOL_COLUMNS =
      "JOB_NUMBER, POSITION, DATA_SET_KEY, DATA_SET_NAME, STEP, PROCEDURE_STEP, SYSOUT_CLASS,"
          + " DD_NAME, RECFM, LRECL, SIZE, HELD, DESTINATION, COPIES, FORM";
  private static final String INSERT_SPOOL =
      "INSERT INTO JES_SPOOL ("
          + SPOOL_COLUMNS
          + ")"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private final Database database;
  private final JobNumbers numbers;

  /**
   * Makes the tables where they are missing.
   *
   * @param lowest first job number to give
   * @param highest last one, after which numbers begin again
   */
  public JobStore(Database database, int lowest, int highest) {
    this.database = database;
    database.define(TABLES);
    int last =
        database.transaction(
            transaction ->
                transaction
                    .first("SELECT LAST_NUMBER FROM JES_NUMBER WHERE ID = 1", row -> row.getInt(1))
                    .orElseGet(
                        () -> {
                          transaction.update(
                              "INSERT INTO JES_NUMBER (ID, LAST_NUMBER) VALUES (1, ?)", lowest - 1);
                          return lowest - 1;
                        }));
    this.numbers = new JobNumbers(lowest, highest, last);
  }

  /** Takes the next free job number. It counts as used when its job is added. */
  public JobId nextId() {
    return numbers.next(this::exists);
  }

  /** Adds a job that was read in. */
  public void add(StoredJob job) {
    synchronized (numbers) {
      database.transact(
          transaction -> {
            transaction.update(
                INSERT_JOB,
                job.id().number(),
                job.name(),
                job.owner().value(),
                job.jobClass(),
                String.valueOf(job.messageClass()),
                job.priority(),
                job.cards(),
                job.submitted().toEpochMilli(),
                job.phase().name(),
                job.held(),
                StoredCompletion.textOf(job.completion()),
                job.spoolFiles());
            transaction.update(
                "UPDATE JES_NUMBER SET LAST_NUMBER = ? WHERE ID = 1", numbers.last());
          });
    }
  }

  /** Records that the job was selected for execution. */
  public void started(JobId id) {
    database.transact(
        transaction ->
            transaction.update(
                "UPDATE JES_JOB SET PHASE = ? WHERE JOB_NUMBER = ?",
                JobPhase.ACTIVE.name(),
                id.number()));
  }

  /** Records class and priority of a waiting job. */
  public void changed(JobId id, String jobClass, int priority) {
    database.transact(
        transaction ->
            transaction.update(
                "UPDATE JES_JOB SET JOB_CLASS = ?, PRIORITY = ? WHERE JOB_NUMBER = ?",
                jobClass,
                priority,
                id.number()));
  }

  /** Records whether a waiting job is held. */
  public void held(JobId id, boolean held) {
    database.transact(
        transaction ->
            transaction.update(
                "UPDATE JES_JOB SET HELD = ? WHERE JOB_NUMBER = ?", held, id.number()));
  }

  /** Records that no output of a job is held any more; false when none was. */
  public boolean releaseOutput(JobId id) {
    return database.transaction(
        transaction ->
            transaction.update(
                    "UPDATE JES_SPOOL SET HELD = FALSE WHERE JOB_NUMBER = ? AND HELD", id.number())
                > 0);
  }

  /** Records how a job ended, and its output in the order in which it is shown. */
  public void ended(JobId id, CompletionCode completion, List<SpoolDataSet> output) {
    database.transact(
        transaction -> {
          transaction.update(
              "UPDATE JES_JOB SET PHASE = ?, HELD = FALSE, COMPLETION = ?, SPOOL_FILES = ?"
                  + " WHERE JOB_NUMBER = ?",
              JobPhase.OUTPUT.name(),
              StoredCompletion.textOf(completion),
              output.size(),
              id.number());
          for (int i = 0; i < output.size(); i++) {
            insert(transaction, i + 1, output.get(i));
          }
        });
  }

  /** Forgets a job and its output. */
  public void remove(JobId id) {
    database.transact(
        transaction -> {
          transaction.update("DELETE FROM JES_SPOOL WHERE JOB_NUMBER = ?", id.number());
          transaction.update("DELETE FROM JES_JOB WHERE JOB_NUMBER = ?", id.number());
        });
  }

  /** One job. */
  public Optional<StoredJob> find(JobId id) {
    return database.transaction(
        transaction ->
            transaction.first(SELECT_JOB + "WHERE JOB_NUMBER = ?", JobStore::jobOf, id.number()));
  }

  /** Up to 256 jobs with numbers below {@code below}, highest first, by name and owner. */
  public List<StoredJob> page(JobFilter filter, int below) {
    JobPage page = JobPage.of(filter, below);
    return database.transaction(
        transaction -> transaction.query(select(page), JobStore::jobOf, page.values().toArray()));
  }

  static String select(JobPage page) {
    return SELECT_JOB
        + "WHERE "
        + page.condition()
        + " ORDER BY "
        + page.order()
        + " FETCH FIRST 256 ROWS ONLY";
  }

  /** All jobs that had not ended when the system did, lowest number first. */
  public List<StoredJob> unfinished() {
    return database.transaction(
        transaction ->
            transaction.query(
                SELECT_JOB + "WHERE PHASE IN (?, ?) ORDER BY JOB_NUMBER",
                JobStore::jobOf,
                JobPhase.INPUT.name(),
                JobPhase.ACTIVE.name()));
  }

  /** The output of a job that has ended, in the order in which it is shown. */
  public List<SpoolDataSet> output(JobId id) {
    return database.transaction(
        transaction ->
            transaction.query(
                "SELECT "
                    + SPOOL_COLUMNS
                    + " FROM JES_SPOOL WHERE JOB_NUMBER = ? ORDER BY POSITION",
                JobStore::spoolDataSetOf,
                id.number()));
  }

  private boolean exists(JobId id) {
    return find(id).isPresent();
  }

  private static void insert(Transaction transaction, int position, SpoolDataSet dataSet) {
    transaction.update(
        INSERT_SPOOL,
        dataSet.job().number(),
        position,
        dataSet.key(),
        dataSet.name(),
        dataSet.stepName(),
        dataSet.procedureStep(),
        String.valueOf(dataSet.sysoutClass()),
        dataSet.ddName(),
        dataSet.recfm().toString(),
        dataSet.lrecl(),
        dataSet.bytes(),
        dataSet.held(),
        dataSet.printing().destination(),
        dataSet.printing().copies(),
        dataSet.printing().form());
  }

  private static StoredJob jobOf(ResultSet row) throws SQLException {
    return new StoredJob(
        new JobId(row.getInt(1)),
        row.getString(2),
        new UserId(row.getString(3)),
        row.getString(4),
        row.getString(5).charAt(0),
        row.getInt(6),
        row.getLong(7),
        Instant.ofEpochMilli(row.getLong(8)),
        JobPhase.valueOf(row.getString(9)),
        row.getBoolean(10),
        StoredCompletion.parse(row.getString(11)),
        row.getInt(12));
  }

  private static SpoolDataSet spoolDataSetOf(ResultSet row) throws SQLException {
    return new SpoolDataSet(
        new JobId(row.getInt(1)),
        row.getInt(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7).charAt(0),
        row.getString(8),
        RecordFormat.of(row.getString(9)),
        row.getInt(10),
        row.getLong(11),
        row.getBoolean(12),
        new Printing(row.getString(13), row.getInt(14), row.getString(15)));
  }
}
