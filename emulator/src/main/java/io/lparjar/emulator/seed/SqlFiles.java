package io.lparjar.emulator.seed;

import io.lparjar.jes.db2.Db2;
import io.lparjar.jes.db2.SqlErrorException;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The SQL statements of a folder, ended by semicolons. They are executed with SYSADM authority;
 * {@code SET CURRENT SQLID} says whose the tables are that have no qualifier.
 */
public record SqlFiles(Path folder) {
  /** The folder of SQL statements. */
  static final String FOLDER = "sql";

  private static final String EXTENSION = ".sql";
  private static final String DUMPED = "tables.sql";

  /** Executes them in the order of file names; none when the folder is not there. */
  void execute(Db2 db2) throws IOException {
    for (Path file : HostFiles.visible(folder.resolve(FOLDER))) {
      if (!HostFiles.nameOf(file).endsWith(EXTENSION)) {
        throw new SeedException(file.toString(), "not " + EXTENSION);
      }
      try {
        db2.executeAsSystem(Files.readString(file, StandardCharsets.UTF_8));
      } catch (CharacterCodingException e) {
        throw new SeedException(file.toString(), "not UTF-8");
      } catch (SqlErrorException e) {
        throw new SeedException(file.toString(), String.join(" ", e.lines()));
      }
    }
  }

  /** Writes the tables of a Db2 in place of those of an earlier dump; no file when it has none. */
  public void write(Db2 db2) {
    Path file = folder.resolve(FOLDER).resolve(DUMPED);
    try {
      Files.createDirectories(folder.resolve(FOLDER));
      boolean any;
      try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
        any = db2.script(writer);
      }
      if (!any) {
        Files.delete(file);
        if (HostFiles.visible(folder.resolve(FOLDER)).isEmpty()) {
          Files.delete(folder.resolve(FOLDER));
        }
      }
    } catch (IOException e) {
      throw new SeedException(file.toString(), e);
    }
  }
}
