package io.lparjar.datasets.allocation;

import io.lparjar.datasets.allocation.DataSetException.Reason;
import io.lparjar.datasets.catalog.Catalog;
import io.lparjar.datasets.name.DataSetName;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Chooses the volume of a new data set. A serial that somebody asks for by name is defined when it
 * is first used; all volumes are of one device type.
 */
final class Volumes {
  /** The device type of all volumes. */
  static final String UNIT = "3390";

  private static final Pattern SERIAL = Pattern.compile("[A-Z0-9$#@][A-Z0-9$#@-]{0,5}");

  private final Catalog catalog;
  private final List<String> anywhere;
  private final Set<String> defined = ConcurrentHashMap.newKeySet();

  Volumes(Catalog catalog, List<String> anywhere) {
    this.catalog = catalog;
    this.anywhere = List.copyOf(anywhere);
    defined.addAll(catalog.volumes());
    for (String serial : this.anywhere) {
      if (!SERIAL.matcher(serial).matches()) {
        throw new IllegalArgumentException("not a volume serial: " + serial);
      }
      define(serial);
    }
  }

  /**
   * The serial of the volume for a new data set.
   *
   * @throws DataSetException {@code VOLUME_NOT_MOUNTED} when the wanted one is no serial
   */
  String choose(DataSetName name, NewDataSet wanted) {
    String serial = wanted.volumes().isEmpty() ? "" : wanted.volumes().get(0);
    if (serial.isEmpty()) {
      return anywhere.get(Math.floorMod(name.value().hashCode(), anywhere.size()));
    }
    if (!defined.contains(serial)) {
      if (!SERIAL.matcher(serial).matches()) {
        throw DataSetException.of(Reason.VOLUME_NOT_MOUNTED, name);
      }
      define(serial);
    }
    return serial;
  }

  private synchronized void define(String serial) {
    if (!defined.contains(serial)) {
      catalog.addVolume(serial, UNIT);
      defined.add(serial);
    }
  }
}
