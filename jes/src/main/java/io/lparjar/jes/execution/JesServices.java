package io.lparjar.jes.execution;

import io.lparjar.datasets.allocation.DataSets;
import io.lparjar.datasets.allocation.Serialization;
import io.lparjar.datasets.device.ContentStore;
import io.lparjar.datasets.unix.UnixFiles;
import io.lparjar.jes.job.JobMessage;
import io.lparjar.jes.program.ProgramTable;
import io.lparjar.security.saf.Saf;
import io.lparjar.security.store.Database;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

/**
 * What JES2 and the jobs under it stand on.
 *
 * @param database for the checkpoint
 * @param contentStore for the spool
 * @param dataSets for the jobs' DD statements
 * @param unixFiles for DD statements with PATH=
 * @param serialization ENQs of the system, also of those who use {@code dataSets}
 * @param saf asked for submitting, looking at and cancelling jobs
 * @param clock time and zone of the system
 * @param programs what {@code PGM=} can name
 * @param addressSpaces gives address space identifiers that nobody alive has
 * @param console told of each message of a job log, by the thread that writes it; must be quick
 */
public record JesServices(
    Database database,
    ContentStore contentStore,
    DataSets dataSets,
    UnixFiles unixFiles,
    Serialization serialization,
    Saf saf,
    Clock clock,
    ProgramTable programs,
    IntSupplier addressSpaces,
    Consumer<JobMessage> console) {}
