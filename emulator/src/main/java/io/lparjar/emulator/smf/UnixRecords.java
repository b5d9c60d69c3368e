package io.lparjar.emulator.smf;

import io.lparjar.datasets.smf.SmfField;
import io.lparjar.datasets.smf.SmfHeader;
import io.lparjar.datasets.smf.SmfRecord;
import io.lparjar.datasets.smf.SmfSection;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.SecurityEvent;
import io.lparjar.security.saf.UnixRefusal.Function;
import java.util.List;

/**
 * The records of RACF, type 80, about what z/OS UNIX refused. Event codes, qualifiers and the types
 * of the extended relocate sections are [recalled]; there are those of the effective IDs (258 and
 * 261), the path (263) and the file identifier (264).
 *
 * @see "z/OS Security Server RACF Macros and Interfaces, record type 80: extended-length relocate
 *     section variable data"
 */
final class UnixRecords {
  private static final int PROCESS_INITIATED = 38;
  private static final int NO_SEGMENT = 1;
  private static final int INCOMPLETE_SEGMENT = 2;
  private static final int NOT_AUTHORIZED = 1;

  private static final int EFFECTIVE_UID = 258;
  private static final int EFFECTIVE_GID = 261;
  private static final int PATH = 263;
  private static final int FILE_ID = 264;
  private static final int LONGEST_PATH = 1_023;
  private static final int FILE_ID_LENGTH = 16;

  private final SmfHeader header;

  UnixRecords(SmfHeader header) {
    this.header = header;
  }

  /** An extended relocate section: two bytes each for type and length, then the data. */
  private record Extended(int type, SmfSection data) {
    private static final int HEADER = 4;

    static Extended number(int type, int length, long value) {
      return new Extended(type, new SmfSection(length).number(new SmfField(0, length), value));
    }

    int length() {
      return HEADER + data.length();
    }

    void placeIn(SmfSection record, int at) {
      record
          .number(new SmfField(at, 2), type)
          .number(new SmfField(at + 2, 2), data.length())
          .place(new SmfField(at + HEADER, data.length()), data);
    }
  }

  /** Somebody who cannot be a user of z/OS UNIX wanted to be one. */
  SmfRecord of(SecurityEvent.UnixRefused refused) {
    int qualifier = refused.incomplete() ? INCOMPLETE_SEGMENT : NO_SEGMENT;
    return record(PROCESS_INITIATED, qualifier, refused.user(), List.of());
  }

  /** Something with a file was refused. */
  SmfRecord of(SecurityEvent.FileRefused refused) {
    String path = refused.refusal().path();
    List<Extended> sections =
        List.of(
            Extended.number(EFFECTIVE_UID, Integer.BYTES, refused.uid()),
            Extended.number(EFFECTIVE_GID, Integer.BYTES, refused.gid()),
            new Extended(
                PATH, SmfSection.of(path.substring(0, Math.min(path.length(), LONGEST_PATH)))),
            Extended.number(FILE_ID, FILE_ID_LENGTH, refused.refusal().fileId()));
    return record(event(refused.refusal().function()), NOT_AUTHORIZED, refused.user(), sections);
  }

  private static int event(Function function) {
    return switch (function) {
      case LOOKUP -> 28;
      case OPENDIR -> 29;
      case OPEN -> 30;
      case CHMOD -> 33;
      case CHOWN -> 34;
    };
  }

  private SmfRecord record(
      int event, int qualifier, SecurityEnvironment user, List<Extended> sections) {
    SmfSection fixed = RacfRecords.violation(event, qualifier, user);
    SmfSection record =
        new SmfSection(fixed.length() + sections.stream().mapToInt(Extended::length).sum())
            .place(new SmfField(0, fixed.length()), fixed)
            .number(RacfFields.EXTENDED_OFFSET, RacfFields.LENGTH - RacfFields.FLAGS_OFFSET)
            .number(RacfFields.EXTENDED_COUNT, sections.size());
    int at = fixed.length();
    for (Extended section : sections) {
      section.placeIn(record, at);
      at += section.length();
    }
    return header.complete(record, RacfRecords.TYPE);
  }
}
