package io.lparjar.security.racf.unload;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The record types that are taken over, a row each: the type, and the fields that count with their
 * first and last positions, counted from 1.
 *
 * <p>Positions of groups, users and data sets are [documented], as are those of access lists; of
 * other fields of general resources, and of TSO, they are [recalled].
 *
 * @see "z/OS Security Server RACF Macros and Interfaces, Record formats produced by the database
 *     unload utility"
 */
enum RecordType {
  GROUP("0100", "NAME 6 13 SUPERIOR 15 22 CREATED 24 33 OWNER 35 42 DATA 58 312"),
  MEMBER("0102", "NAME 6 13 USER 15 22 AUTHORITY 24 31"),
  GROUP_OMVS("0120", "NAME 6 13 GID 15 24"),
  USER(
      "0200",
      "NAME 6 13 CREATED 15 24 OWNER 26 33 ADSP 35 38 SPECIAL 40 43 OPERATIONS 45 48 REVOKE 50 53"
          + " GRPACC 55 58 PROGRAMMER 75 94 GROUP 96 103 DATA 125 379 UAUDIT 381 384"
          + " AUDITOR 386 389 REVOKEDATE 458 467 RESUMEDATE 469 478 SUNDAY 480 483 MONDAY 485 488"
          + " TUESDAY 490 493 WEDNESDAY 495 498 THURSDAY 500 503 FRIDAY 505 508 SATURDAY 510 513"
          + " FROM 515 522 TO 524 531 ATTRIBUTES 542 549"),
  USER_CLASS("0202", "NAME 6 13 CLASS 15 22"),
  CONNECTION(
      "0205",
      "NAME 6 13 GROUP 15 22 CREATED 24 33 OWNER 35 42 UACC 64 71 ADSP 79 82 SPECIAL 84 87"
          + " OPERATIONS 89 92 REVOKE 94 97 GRPACC 99 102 AUDITOR 109 112 REVOKEDATE 114 123"
          + " RESUMEDATE 125 134"),
  USER_DFP("0210", "NAME 6 13 DATAAPPL 15 22 DATACLAS 24 31 MGMTCLAS 33 40 STORCLAS 42 49"),
  USER_TSO(
      "0220",
      "NAME 6 13 ACCTNUM 15 54 COMMAND 56 135 DEST 137 144 HOLDCLASS 146 146 JOBCLASS 148 148"
          + " PROC 150 157 SIZE 159 168 MSGCLASS 170 170 MAXSIZE 172 181 SYSOUTCLASS 194 194"
          + " UNIT 205 212"),
  USER_OMVS("0270", "NAME 6 13 UID 15 24 HOME 26 1048 PROGRAM 1050 2072"),
  DATA_SET(
      "0400",
      "NAME 6 49 VOLUME 51 56 GENERIC 58 61 CREATED 63 72 OWNER 74 81 UACC 129 136 AUDIT 143 150"
          + " LEVEL 170 172 GLOBALAUDIT 183 190 DATA 192 446 SUCCESS 448 455 FAILURES 457 464"
          + " GLOBALSUCCESS 466 473 GLOBALFAILURES 475 482 WARNING 484 487 NOTIFY 493 500 ERASE 508"
          + " 511"),
  DATA_SET_CONDITION(
      "0402", "NAME 6 49 KIND 58 65 CONDITION 67 74 ID 76 83 ACCESS 85 92 CRITERIA 109 352"),
  DATA_SET_ACCESS("0404", "NAME 6 49 ID 58 65 ACCESS 67 74"),
  RESOURCE(
      "0500",
      "NAME 6 251 CLASS 253 260 GENERIC 262 265 CREATED 271 280 OWNER 282 289 UACC 337 344 AUDIT"
          + " 346 353 LEVEL 355 357 GLOBALAUDIT 359 366 DATA 368 622 SUCCESS 624 631 FAILURES 633"
          + " 640 GLOBALSUCCESS 642 649 GLOBALFAILURES 651 658 WARNING 660 663 NOTIFY 680 687"
          + " APPLDATA 754 1008"),
  RESOURCE_MEMBER("0503", "NAME 6 251 CLASS 253 260 MEMBER 262 516 GLOBAL 518 525"),
  RESOURCE_ACCESS("0505", "NAME 6 251 CLASS 253 260 ID 262 269 ACCESS 271 278"),
  RESOURCE_CONDITION(
      "0507",
      "NAME 6 251 CLASS 253 260 KIND 262 269 CONDITION 271 278 ID 280 287 ACCESS 289 296"
          + " CRITERIA 313 556"),
  STARTED_TASK(
      "0540",
      "NAME 6 251 CLASS 253 260 USER 262 269 GROUP 271 278 TRUSTED 280 283 PRIVILEGED 285 288"
          + " TRACE 290 293");

  /** First and last position of a field, by type and name. */
  private static final Map<String, int[]> POSITIONS = positions();

  private final String code;
  private final String fields;

  RecordType(String code, String fields) {
    this.code = code;
    this.fields = fields;
  }

  private static Map<String, int[]> positions() {
    Map<String, int[]> positions = new HashMap<>();
    for (RecordType type : values()) {
      String[] words = type.fields.split(" ", -1);
      for (int i = 0; i < words.length; i += 3) {
        positions.put(
            type + words[i],
            new int[] {Integer.parseInt(words[i + 1]), Integer.parseInt(words[i + 2])});
      }
    }
    return Collections.unmodifiableMap(positions);
  }

  static Optional<RecordType> find(String code) {
    return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
  }

  /** The value of a field in a record, which may have lost blanks at its end. */
  String field(String record, String name) {
    int[] position = POSITIONS.get(this + name);
    if (position == null) {
      throw new IllegalArgumentException(this + " has no field " + name);
    }
    int from = Math.min(position[0] - 1, record.length());
    return record.substring(from, Math.min(position[1], record.length())).strip();
  }
}
