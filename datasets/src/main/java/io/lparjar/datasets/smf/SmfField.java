package io.lparjar.datasets.smf;

/**
 * A field of a record or of one of its sections.
 *
 * @param offset from the beginning of the record, its descriptor word included, or of the section
 * @param length in bytes
 */
public record SmfField(int offset, int length) {
  /** Where the next field begins. */
  public int end() {
    return offset + length;
  }
}
