package io.lparjar.emulator.smf;

import io.lparjar.datasets.smf.SmfField;
import io.lparjar.datasets.smf.SmfHeader;
import io.lparjar.datasets.smf.SmfRecord;
import io.lparjar.datasets.smf.SmfSection;
import java.util.List;

/**
 * A type 119 record: header, self-defining section, and the sections that it tells the places of.
 *
 * <pre>
 * 24  2  number of triplets                 36  8  first data section
 * 28  8  identification section:            44  8  second data section
 *        offset 4, length 2, number 2       ...
 * </pre>
 *
 * The triplet of a section that is missing is zero.
 *
 * @see "z/OS Communications Server IP Programmer's Guide and Reference, common type 119 SMF record
 *     format"
 */
final class TcpipRecord {
  static final int TYPE = 119;

  /** Stands for a section that is not there. */
  static final SmfSection MISSING = new SmfSection(0);

  /** Who calls himself TCP/IP in the header. [inferred] */
  private static final String SUBSYSTEM = "TCP";

  private static final SmfField TRIPLETS = new SmfField(24, 2);
  private static final int FIRST_TRIPLET = 28;
  private static final int TRIPLET = 8;

  private TcpipRecord() {}

  /**
   * A record of these sections.
   *
   * @param sections the identification section first
   */
  static SmfRecord of(SmfHeader header, int subtype, List<SmfSection> sections) {
    int begin = FIRST_TRIPLET + TRIPLET * sections.size();
    SmfSection record =
        new SmfSection(begin + sections.stream().mapToInt(SmfSection::length).sum());
    record.number(TRIPLETS, sections.size());
    int triplet = FIRST_TRIPLET;
    int offset = begin;
    for (SmfSection section : sections) {
      if (section.length() > 0) {
        record
            .number(new SmfField(triplet, 4), offset)
            .number(new SmfField(triplet + 4, 2), section.length())
            .number(new SmfField(triplet + 6, 2), 1)
            .place(new SmfField(offset, section.length()), section);
        offset += section.length();
      }
      triplet += TRIPLET;
    }
    return header.complete(record, SmfHeader.VERSION_FLAGS, TYPE, SUBSYSTEM, subtype);
  }
}
