package io.lparjar.emulator.ftp.jes;

/** FTCHKJES refuses a job. */
final class JobRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
