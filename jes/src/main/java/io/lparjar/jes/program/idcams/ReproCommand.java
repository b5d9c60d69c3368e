package io.lparjar.jes.program.idcams;

import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.vsam.ClusterReader;
import io.lparjar.datasets.vsam.ClusterType;
import io.lparjar.datasets.vsam.ClusterWriter;
import io.lparjar.datasets.vsam.VsamException;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code REPRO}: copies records between clusters and other data sets.
 *
 * <ol>
 *   <li>0 when all records were copied
 *   <li>8 when some were refused, such as duplicates; the others are copied [recalled]
 *   <li>12 when a data set cannot be opened, when there is no record to begin with, or after 4
 *       refused records (ERRORLIMIT)
 * </ol>
 *
 * @see "z/OS DFSMS Access Method Services Commands, REPRO"
 */
final class ReproCommand implements IdcamsCommand {
  private static final int ERROR_LIMIT = 4;
  private static final Set<Keyword> KEYWORDS = EnumSet.copyOf(Selection.KEYWORDS);

  static {
    KEYWORDS.addAll(
        EnumSet.of(
            Keyword.ERRORLIMIT,
            Keyword.INDATASET,
            Keyword.INFILE,
            Keyword.NOREPLACE,
            Keyword.NOREUSE,
            Keyword.OUTDATASET,
            Keyword.OUTFILE,
            Keyword.REPLACE,
            Keyword.REUSE));
  }

  @Override
  public int execute(List<Term> terms, Services services) throws IOException {
    Operands operands = Operands.of(terms, KEYWORDS);
    Optional<Source> opened = Source.open(operands, services);
    if (opened.isEmpty()) {
      return ConditionCode.SEVERE;
    }
    try (Source source = opened.get()) {
      Selection selection = new Selection(source, operands);
      Optional<Target> target = Target.open(operands, source, services);
      if (target.isEmpty()) {
        return ConditionCode.SEVERE;
      }
      try (Target output = target.get()) {
        return copy(source, selection, output, operands, services);
      } catch (VsamException noBaseRecord) {
        return source.broken(services);
      }
    }
  }

  private static int copy(
      Source source, Selection selection, Target target, Operands operands, Services services)
      throws IOException {
    long limit = operands.number(Keyword.ERRORLIMIT).orElse(ERROR_LIMIT);
    boolean replace = operands.has(Keyword.REPLACE);
    long copied = 0;
    int errors = 0;
    boolean found = selection.next();
    if (!found && selection.isPositioned()) {
      services.message(IdcamsMessage.POSITIONING_ERROR);
      return ConditionCode.SEVERE;
    }
    while (found && errors < limit) {
      Optional<IdcamsMessage> refusal = put(source, target, replace);
      if (refusal.isEmpty()) {
        copied++;
      } else {
        services.message(IdcamsMessage.ACTION_ERROR, target.name());
        services.message(refusal.get());
        errors++;
      }
      found = selection.next();
    }
    if (errors >= limit) {
      services.message(IdcamsMessage.ERROR_LIMIT);
    }
    services.message(IdcamsMessage.RECORDS_PROCESSED, copied);
    return errors >= limit
        ? ConditionCode.SEVERE
        : errors > 0 ? ConditionCode.ERROR : ConditionCode.OK;
  }

  /** Copies a record; why not, when it is refused. */
  private static Optional<IdcamsMessage> put(Source source, Target target, boolean replace)
      throws IOException {
    RecordReader record = source.reader();
    if (!target.takes(record.length())) {
      return Optional.of(IdcamsMessage.INVALID_LENGTH);
    }
    Optional<ClusterWriter> cluster = target.cluster();
    try {
      if (cluster.isEmpty()) {
        target.write(record.array(), record.offset(), record.length());
      } else if (isNumbered(source)) {
        long slot = source.clusterReader().map(ClusterReader::number).orElse(0L);
        cluster.get().put(slot, record.array(), record.offset(), record.length(), replace);
      } else if (replace) {
        cluster.get().replace(record.array(), record.offset(), record.length());
      } else {
        cluster.get().write(record.array(), record.offset(), record.length());
      }
      return Optional.empty();
    } catch (VsamException e) {
      return Optional.of(messageOf(e.reason()));
    }
  }

  private static boolean isNumbered(Source source) {
    return source.cluster().filter(found -> found.type() == ClusterType.NUMBERED).isPresent();
  }

  private static IdcamsMessage messageOf(VsamException.Reason reason) {
    return switch (reason) {
      case DUPLICATE_RECORD -> IdcamsMessage.DUPLICATE_RECORD;
      case OUT_OF_SEQUENCE -> IdcamsMessage.OUT_OF_SEQUENCE;
      case NO_SPACE -> IdcamsMessage.NO_MORE_SPACE;
      case NO_BASE_RECORD -> IdcamsMessage.NO_BASE_RECORD;
      case INVALID_LENGTH, NOT_REUSABLE, INVALID_ATTRIBUTES -> IdcamsMessage.INVALID_LENGTH;
    };
  }
}
