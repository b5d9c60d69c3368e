package io.lparjar.emulator.ftp.site;

/** What the server's commands work on (FILETYPE). */
public enum FileType {
  /** Data sets and files. */
  SEQ,
  /** Jobs and their output. */
  JES
}
