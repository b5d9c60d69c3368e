package io.lparjar.datasets.smf;

import java.time.Clock;
import java.time.LocalDateTime;

/**
 * The standard header, with which all records of a system begin.
 *
 * <pre>
 *  0  2  record length, with these two fields (RDW)       10  4  date, 0cyydddF
 *  2  2  segment descriptor, 0                            14  4  system id
 *  4  1  flags                                            18  4  subsystem id   } with subtypes
 *  5  1  record type                                      22  2  subtype        }
 *  6  4  time, 1/100 s since midnight
 * </pre>
 *
 * @param systemId SID of SMFPRMxx, 1 to 4 characters
 * @param clock the system's time
 * @see "z/OS MVS System Management Facilities (SMF), standard SMF record header"
 */
public record SmfHeader(String systemId, Clock clock) {
  /** Length in bytes without subtype. */
  public static final int LENGTH = 18;

  /** Length in bytes with subtype. */
  public static final int LENGTH_WITH_SUBTYPE = 24;

  /** Bits 3 to 6 of the flags: the version of the system. */
  public static final int VERSION_FLAGS = 0x1E;

  static final int SUBTYPES_USED = 0x40;
  static final SmfField RECORD_LENGTH = new SmfField(0, 2);
  static final SmfField FLAGS = new SmfField(4, 1);
  static final SmfField TYPE = new SmfField(5, 1);
  static final SmfField TIME = new SmfField(6, 4);
  static final SmfField DATE = new SmfField(10, 4);
  static final SmfField SYSTEM = new SmfField(14, 4);
  static final SmfField SUBSYSTEM = new SmfField(18, 4);
  static final SmfField SUBTYPE = new SmfField(22, 2);

  /** The local time. */
  public LocalDateTime now() {
    return LocalDateTime.now(clock);
  }

  /** Makes a filled section a record of a type that has no subtypes. */
  public SmfRecord complete(SmfSection record, int type) {
    LocalDateTime now = now();
    record
        .number(RECORD_LENGTH, record.length())
        .number(FLAGS, VERSION_FLAGS)
        .number(TYPE, type)
        .time(TIME, now)
        .date(DATE, now.toLocalDate())
        .text(SYSTEM, systemId);
    return new SmfRecord(record.bytes());
  }

  /**
   * Makes a filled section a record with a subtype.
   *
   * @param flags without that for subtypes
   * @param subsystem blank for none
   */
  public SmfRecord complete(SmfSection record, int flags, int type, String subsystem, int subtype) {
    SmfRecord complete = complete(record, type);
    record.number(FLAGS, flags | SUBTYPES_USED).text(SUBSYSTEM, subsystem).number(SUBTYPE, subtype);
    return complete;
  }
}
