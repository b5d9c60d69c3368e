package io.lparjar.emulator.ftp.site;

/** What the server's commands work on (FILETYPE). */
public enum FileType {
  /** Data sets and files. */
  SEQ,
  /** Jobs and their output. */
  JES,
  /** Results of Db2 queries that are in data sets and files; all else as with SEQ. */
  SQL
}
