package io.lparjar.datasets.catalog;

import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.GenerationName;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * The base of a generation data group (GDG): what becomes of its generations.
 *
 * @param name base name, at most 35 characters
 * @param limit most active generations, 1 to 255, or to 999 when {@code EXTENDED}
 * @param options what DEFINE chose other than the default
 * @param created when it was defined
 * @param altered when it was last altered or a generation cataloged
 * @param expires the day before which it is not to be deleted, empty when it may be
 * @see "z/OS DFSMS Access Method Services Commands, DEFINE GENERATIONDATAGROUP"
 */
public record GenerationDataGroup(
    DataSetName name,
    int limit,
    Set<Option> options,
    LocalDate created,
    LocalDate altered,
    Optional<LocalDate> expires)
    implements CatalogDefinition {
  private static final int MOST = 255;
  private static final int MOST_EXTENDED = 999;

  /** Each is off unless DEFINE names it. */
  public enum Option {
    /** A generation that is rolled off is deleted; else (NOSCRATCH) it stays, out of the group. */
    SCRATCH,
    /** At the limit all generations are rolled off; else (NOEMPTY) the oldest. */
    EMPTY,
    /** The group as a whole is read oldest first; else (LIFO) newest first. */
    FIFO,
    /** SCRATCH deletes generations before their expiration date. */
    PURGE,
    /** Up to 999 generations. */
    EXTENDED
  }

  /**
   * Takes the attributes of a group.
   *
   * @throws io.lparjar.datasets.name.InvalidNameException when the base has over 35 characters
   * @throws IllegalArgumentException when the limit is out of range
   */
  public GenerationDataGroup {
    GenerationName.requireBase(name);
    options = Set.copyOf(options);
    if (limit < 1 || limit > highestLimit(options.contains(Option.EXTENDED))) {
      throw new IllegalArgumentException("limit " + limit);
    }
  }

  /** One that may be deleted any day. */
  public GenerationDataGroup(
      DataSetName name, int limit, Set<Option> options, LocalDate created, LocalDate altered) {
    this(name, limit, options, created, altered, Optional.empty());
  }

  /** The same with another day of expiration, or none. */
  public GenerationDataGroup expiring(Optional<LocalDate> day) {
    return new GenerationDataGroup(name, limit, options, created, altered, day);
  }

  /** The highest LIMIT that DEFINE takes. */
  public static int highestLimit(boolean extended) {
    return extended ? MOST_EXTENDED : MOST;
  }

  public boolean has(Option option) {
    return options.contains(option);
  }
}
