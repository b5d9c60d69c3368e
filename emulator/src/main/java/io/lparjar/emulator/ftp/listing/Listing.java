package io.lparjar.emulator.ftp.listing;

/** A list that can be written, and written again from its begin. */
@FunctionalInterface
public interface Listing {

  /** Writes all lines; none when there is nothing to list. */
  void write(LineBuffer lines);
}
