package io.lparjar.emulator.ftp.unix;

import io.lparjar.datasets.unix.UnixFileException;
import io.lparjar.datasets.unix.UnixFileException.Reason;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;

/** Which reason gives which text when a command cannot be done on a z/OS UNIX file. */
final class UnixErrors {
  private UnixErrors() {}

  static Reply of(UnixCommand command, UnixFileException error) {
    String path = error.path();
    String message = text(command, error.reason());
    return switch (command) {
      case MKD -> Reply.of(UnixMessage.MKDIR_FAILED, message);
      case XFIF -> Reply.of(UnixMessage.NO_PIPE, command, path);
      case RMD -> Reply.of(UnixMessage.RMDIR_FAILED, message);
      case RNTO -> Reply.of(ServerMessage.RENAME_FAILED, error.reason().errno());
      case CWD -> ofDirectory(command, error);
      case RETR -> ofRetrieval(command, error);
      case DELE -> ofDeletion(command, error);
      case RNFR, SIZE, MDTM, STOR, APPE, STOU -> ofFile(command, error, UnixMessage.IS_DIRECTORY);
    };
  }

  private static Reply ofDirectory(UnixCommand command, UnixFileException error) {
    return error.reason() == Reason.NOT_DIRECTORY
        ? Reply.of(UnixMessage.NOT_DIRECTORY, command, error.path())
        : Reply.of(UnixMessage.FAILED, command, text(command, error.reason()));
  }

  /** With the reason code, save where replies of that kind were captured without. [captured-3.1] */
  private static String text(UnixCommand command, Reason reason) {
    boolean ofDirectories =
        command == UnixCommand.CWD || command == UnixCommand.MKD || command == UnixCommand.RMD;
    return ofDirectories && reason != Reason.PERMISSION_DENIED
        ? reason.message()
        : reason.messageWithReasonCode();
  }

  private static Reply ofDeletion(UnixCommand command, UnixFileException error) {
    if (error.reason() == Reason.NOT_FOUND) {
      return Reply.of(ServerMessage.DOES_NOT_EXIST, command, error.path());
    }
    return error.reason() == Reason.NOT_EMPTY
        ? Reply.of(UnixMessage.DIRECTORY_NOT_EMPTY, command, error.path())
        : Reply.of(UnixMessage.FAILED, command, text(command, error.reason()));
  }

  private static Reply ofRetrieval(UnixCommand command, UnixFileException error) {
    return error.reason() == Reason.NOT_FOUND
        ? Reply.of(ServerMessage.COMMAND_DOES_NOT_EXIST, command, error.path())
        : ofFile(command, error, UnixMessage.COMMAND_IS_DIRECTORY);
  }

  private static Reply ofFile(
      UnixCommand command, UnixFileException error, UnixMessage ofDirectory) {
    return error.reason() == Reason.IS_DIRECTORY
        ? Reply.of(ofDirectory, command, error.path())
        : Reply.of(UnixMessage.FAILED, command, error.reason().messageWithReasonCode());
  }
}
