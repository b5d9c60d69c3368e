package io.lparjar.security.certificate;

import io.lparjar.security.saf.ResourceClass;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a RACLISTed class held at the last SETROPTS RACLIST or REFRESH.
 *
 * <p>The copy is made at the first look after that, so whoever changes the database looks first.
 * Guarded by the lock of its owner.
 */
final class InStorageCopy<T> {
  private final ResourceClass resourceClass;
  private final RaclistedClasses raclisted;
  private final Supplier<T> database;
  private @Nullable T copy;
  private long made;

  /**
   * Of that class.
   *
   * @param database reads all that the class holds
   */
  InStorageCopy(String resourceClass, RaclistedClasses raclisted, Supplier<T> database) {
    this.resourceClass = new ResourceClass(resourceClass);
    this.raclisted = raclisted;
    this.database = database;
  }

  /** The copy, which counts in place of the database; empty while there is none. */
  Optional<T> get() {
    if (!raclisted.contains(resourceClass)) {
      copy = null;
      return Optional.empty();
    }
    T present = copy;
    long now = raclisted.refreshes(resourceClass);
    if (present == null || made != now) {
      present = database.get();
      copy = present;
      made = now;
    }
    return Optional.of(present);
  }

  long refreshes() {
    return raclisted.refreshes(resourceClass);
  }
}
