package io.lparjar.datasets.allocation;

import io.lparjar.datasets.device.ContentStore;
import io.lparjar.security.store.Database;
import java.io.IOException;
import java.nio.file.Path;

/** Where a system under test keeps its state; tests run on both. */
public enum Backing {
  MEMORY {
    @Override
    public Database database(Path home) {
      return Database.inMemory();
    }

    @Override
    public ContentStore devices(Path home) {
      return ContentStore.inMemory();
    }
  },
  DISK {
    @Override
    public Database database(Path home) {
      return Database.onDisk(home.resolve("database"));
    }

    @Override
    public ContentStore devices(Path home) throws IOException {
      return ContentStore.onDisk(home.resolve("volumes"));
    }
  };

  public abstract Database database(Path home);

  public abstract ContentStore devices(Path home) throws IOException;
}
