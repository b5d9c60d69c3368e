package io.lparjar.emulator;

import io.lparjar.datasets.catalog.CatalogCheck;
import io.lparjar.datasets.catalog.CatalogFinding;
import io.lparjar.datasets.device.ContentStore;
import io.lparjar.datasets.store.CatalogStore;
import io.lparjar.security.store.Database;
import io.lparjar.security.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares the catalog of a home with its volumes and makes them agree. A start does so by itself
 * when the system was killed before.
 */
public final class HomeCheck {
  private HomeCheck() {}

  /**
   * What was found, each thing repaired; empty when catalog and volumes agree.
   *
   * @throws StartException when there is no home, or a system runs in it
   */
  public static List<CatalogFinding> run(Path home) throws IOException {
    if (!Files.isDirectory(home)) {
      throw new StartException("there is no home " + home);
    }
    List<CatalogFinding> findings = new ArrayList<>();
    try (Database database = SystemParts.database(home);
        ContentStore devices = SystemParts.contentStore(home, SystemParts.VOLUMES)) {
      new CatalogCheck(CatalogStore.open(database), devices).run(findings::add);
    } catch (StoreException e) {
      throw new StartException("cannot open the database of " + home, e);
    }
    return findings;
  }
}
