package io.lparjar.emulator.ftp.command;

import io.lparjar.datasets.allocation.AbendCode;
import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.name.InvalidNameException;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;

/**
 * What a client reads when a command cannot be done: the only place that knows which reason gives
 * which text.
 *
 * <p>Codes of dynamic allocation (SVC 99) are shown in decimal.
 *
 * @see "z/OS MVS Programming: Authorized Assembler Services Guide, DYNALLOC return codes"
 */
final class ErrorReplies {
  /** S99ERROR 0210: allocated to another job. [documented] */
  private static final int ALLOCATED_ELSEWHERE = 0x0210;

  /** S99ERROR 0218: volume not mounted. [recalled] */
  private static final int VOLUME_NOT_MOUNTED = 0x0218;

  /** S99ERROR 021C: unit name undefined. [recalled] */
  private static final int UNIT_UNDEFINED = 0x021C;

  /** S99ERROR 0220: volume not available; also for what is not recalled [inferred]. [recalled] */
  private static final int VOLUME_NOT_AVAILABLE = 0x0220;

  /** S99ERROR 035C: invalid parameter. [recalled] */
  private static final int INVALID_PARAMETER = 0x035C;

  /** S99ERROR 1708: not in the catalog. [recalled] */
  private static final int NOT_IN_CATALOG = 0x1708;

  /** S99ERROR 4714: no space on the volume. [recalled] */
  private static final int NO_SPACE = 0x4714;

  /** S99ERROR 5708: duplicate entry in the catalog. [recalled] */
  private static final int DUPLICATE_ENTRY = 0x5708;

  /** ENOENT, as RNTO shows it. [documented] */
  private static final int NO_ENTRY = 129;

  /** EINVAL, for what can never be renamed. [inferred] */
  private static final int INVALID = 121;

  private ErrorReplies() {}

  static Reply of(Verb verb, DataSetException error) {
    String name = error.dataSet();
    return switch (error.reason()) {
      case NOT_FOUND -> notFound(verb, name);
      case MEMBER_NOT_FOUND -> memberNotFound(verb, name);
      case GENERATION_GROUP_NOT_FOUND, GENERATION_NOT_FOUND -> generationNotFound(verb, name);
      case ALREADY_EXISTS -> alreadyExists(verb, name);
      case MEMBER_ALREADY_EXISTS -> Reply.of(ServerMessage.RENAME_TARGET_EXISTS, name);
      case IN_USE ->
          verb == Verb.STOU
              ? Reply.of(ServerMessage.IN_USE_FOR_STOU, name)
              : allocation(name, ALLOCATED_ELSEWHERE);
      case MEMBER_IN_USE -> Reply.of(ServerMessage.MEMBER_IN_USE, verb, name);
      case NOT_AUTHORIZED -> Reply.of(ServerMessage.NOT_AUTHORIZED, verb, name);
      case NOT_PARTITIONED ->
          isStore(verb)
              ? Reply.of(ServerMessage.NO_PARTITIONED_DATA_SET, name)
              : memberNotFound(verb, name);
      case PARTITIONED ->
          verb == Verb.RETR
              ? Reply.of(ServerMessage.WHOLE_PARTITIONED)
              : Reply.of(ServerMessage.IS_PARTITIONED, verb, name);
      case UNSUPPORTED_ORGANIZATION -> Reply.of(ServerMessage.UNSUPPORTED_ORGANIZATION, verb, name);
      case INVALID_ATTRIBUTES, GENERATION_GROUP_NOT_EMPTY -> allocation(name, INVALID_PARAMETER);
      case VOLUME_NOT_MOUNTED -> allocation(name, VOLUME_NOT_MOUNTED);
      case VOLUME_NOT_AVAILABLE, MIGRATED, RECALL_FAILED -> allocation(name, VOLUME_NOT_AVAILABLE);
      case UNIT_UNDEFINED -> allocation(name, UNIT_UNDEFINED);
      case OUT_OF_SPACE, TOO_MANY_TRACKS -> allocation(name, NO_SPACE);
      case NOT_EXPIRED,
          VOLUME_FULL,
          NO_SECONDARY_SPACE,
          NO_MORE_EXTENTS,
          NO_MORE_VOLUMES,
          NO_DIRECTORY,
          DIRECTORY_FULL ->
          abended(verb, name, error.reason().abend().orElseThrow());
    };
  }

  /**
   * About a name that cannot be one.
   *
   * @param argument as the client wrote it
   * @param name the same behind the working directory
   */
  static Reply of(Verb verb, String argument, String name, InvalidNameException error) {
    return switch (error.reason()) {
      case EMPTY, QUALIFIER_EMPTY, MEMBER_LENGTH -> Reply.of(ServerMessage.INVALID_NAME, name);
      case TOO_LONG -> Reply.of(ServerMessage.NAME_TOO_LONG, name);
      case QUALIFIER_TOO_LONG ->
          isList(verb)
              ? Reply.of(ServerMessage.QUALIFIER_TOO_LONG)
              : Reply.of(ServerMessage.INVALID_NAME, name);
      case BEGINS_INVALID -> Reply.of(ServerMessage.QUALIFIER_BEGINS_INVALID, argument);
      case CONTAINS_INVALID, WILDCARD_MISPLACED ->
          Reply.of(ServerMessage.QUALIFIER_CONTAINS_INVALID, argument);
    };
  }

  /** About a path of the UNIX file system at which there is nothing. */
  static Reply ofMissingFile(Verb verb, String path) {
    if (isList(verb)) {
      return Reply.of(ServerMessage.NO_FILES_FOUND, verb);
    }
    if (verb == Verb.RETR) {
      return Reply.of(ServerMessage.COMMAND_DOES_NOT_EXIST, verb, path);
    }
    if (verb == Verb.DELE || verb == Verb.RNFR) {
      return Reply.of(ServerMessage.DOES_NOT_EXIST, verb, path);
    }
    if (verb == Verb.RNTO) {
      return renameWithoutSource();
    }
    if (verb == Verb.MKD || verb == Verb.XMKD) {
      return Reply.of(ServerMessage.MKD_FAILED);
    }
    if (verb == Verb.RMD || verb == Verb.XRMD) {
      return Reply.of(ServerMessage.RMD_FAILED);
    }
    if (verb == Verb.XDSS) {
      return Reply.of(ServerMessage.INVALID_NAME, path);
    }
    return Reply.of(ServerMessage.NO_SUCH_FILE, verb);
  }

  /** RNTO and there is nothing to rename. */
  static Reply renameWithoutSource() {
    return Reply.of(ServerMessage.RENAME_FAILED, NO_ENTRY);
  }

  /** RNTO of a data set to a member, of a file to a data set, and the like. */
  static Reply renameOfAnotherKind() {
    return Reply.of(ServerMessage.RENAME_FAILED, INVALID);
  }

  private static Reply notFound(Verb verb, String name) {
    if (verb == Verb.RETR) {
      return Reply.of(ServerMessage.NOT_FOUND, name);
    }
    if (isStore(verb)) {
      return Reply.of(ServerMessage.NO_PARTITIONED_DATA_SET, name);
    }
    if (verb == Verb.RMD || verb == Verb.XRMD) {
      return Reply.of(ServerMessage.RMD_DOES_NOT_EXIST, name);
    }
    return verb == Verb.RNTO
        ? renameWithoutSource()
        : Reply.of(ServerMessage.DOES_NOT_EXIST, verb, name);
  }

  /** The name cannot be located; the S99 error is [inferred]. */
  private static Reply generationNotFound(Verb verb, String name) {
    return verb == Verb.DELE || verb == Verb.RNFR
        ? Reply.of(ServerMessage.DOES_NOT_EXIST, verb, name)
        : allocation(name, NOT_IN_CATALOG);
  }

  private static Reply memberNotFound(Verb verb, String name) {
    if (verb == Verb.RETR) {
      return Reply.of(ServerMessage.NO_SUCH_MEMBER, name);
    }
    return verb == Verb.RNTO
        ? renameWithoutSource()
        : Reply.of(ServerMessage.DOES_NOT_EXIST, verb, name);
  }

  private static Reply alreadyExists(Verb verb, String name) {
    if (verb == Verb.RNTO) {
      return Reply.of(ServerMessage.RENAME_TARGET_EXISTS, name);
    }
    return verb == Verb.MKD || verb == Verb.XMKD
        ? Reply.of(ServerMessage.MKD_EXISTS)
        : allocation(name, DUPLICATE_ENTRY);
  }

  private static Reply abended(Verb verb, String name, AbendCode abend) {
    return Reply.ofLines(
        Reply.of(ServerMessage.ABENDED, abend),
        verb == Verb.DELE
            ? Reply.of(ServerMessage.COULD_NOT_DELETE, name)
            : Reply.of(ServerMessage.ALLOCATION_FAILED_IN, name, verb));
  }

  private static Reply allocation(String name, int error) {
    return Reply.of(ServerMessage.ALLOCATION_FAILED, name, 4, error, 0);
  }

  private static boolean isStore(Verb verb) {
    return verb == Verb.STOR || verb == Verb.APPE || verb == Verb.STOU;
  }

  private static boolean isList(Verb verb) {
    return verb == Verb.LIST || verb == Verb.NLST;
  }
}
