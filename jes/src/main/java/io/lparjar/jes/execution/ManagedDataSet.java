package io.lparjar.jes.execution;

import io.lparjar.datasets.attribute.StorageClasses;
import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.jes.jcl.DdDisposition.Action;
import io.lparjar.jes.spool.SystemMessage;
import java.util.List;

/** What SMS says of the data sets that it manages, in place of the scheduler. */
final class ManagedDataSet {
  private ManagedDataSet() {}

  /** A new one was made. */
  static List<String> allocatedNew(String ddName, CatalogEntry entry) {
    StorageClasses classes = entry.classes();
    return List.of(
        SystemMessage.MANAGED_NEW.with(ddName),
        SystemMessage.MANAGED_NEW_NAME.with(entry.name()),
        SystemMessage.MANAGED_NEW_CLASSES.with(
            classes.storage(), classes.management(), classes.data()),
        SystemMessage.MANAGED_NEW_VOLUME.with(entry.volume()));
  }

  /** What became of one; a new generation is rolled in. */
  static String released(Action done, boolean newGeneration, DataSetName name, String ddName) {
    SystemMessage message =
        switch (done) {
          case DELETE -> SystemMessage.MANAGED_DELETED;
          case PASS -> SystemMessage.MANAGED_PASSED;
          case UNCATLG -> SystemMessage.MANAGED_UNCATALOGED;
          case KEEP, CATLG, NOT_CODED ->
              newGeneration ? SystemMessage.MANAGED_ROLLED_IN : SystemMessage.MANAGED_RETAINED;
        };
    return message.with(name, ddName);
  }
}
