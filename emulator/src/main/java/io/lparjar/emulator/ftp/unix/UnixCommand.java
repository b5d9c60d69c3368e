package io.lparjar.emulator.ftp.unix;

import static io.lparjar.emulator.ftp.site.SiteParameters.FILETYPE;
import static io.lparjar.emulator.ftp.site.SiteParameters.UMASK;
import static io.lparjar.emulator.ftp.site.SiteParameters.UNIXFILETYPE;

import io.lparjar.datasets.device.Content;
import io.lparjar.datasets.unix.UnixFile;
import io.lparjar.datasets.unix.UnixFileException;
import io.lparjar.datasets.unix.UnixFileException.Reason;
import io.lparjar.datasets.unix.UnixFiles;
import io.lparjar.datasets.unix.UnixPath;
import io.lparjar.emulator.ftp.config.Extension;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ReplyText;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.MessageFile;
import io.lparjar.emulator.ftp.session.Representation;
import io.lparjar.emulator.ftp.session.RestartMarker;
import io.lparjar.emulator.ftp.session.UnixAuthority;
import io.lparjar.emulator.ftp.session.UsedFile;
import io.lparjar.emulator.ftp.site.FileType;
import io.lparjar.emulator.ftp.site.LineTerminator;
import io.lparjar.emulator.ftp.site.SiteParameters;
import io.lparjar.emulator.ftp.transfer.Outcome;
import io.lparjar.emulator.ftp.transfer.TextRefusal;
import io.lparjar.security.saf.SecurityEnvironment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * What a command does with a z/OS UNIX path. Errors of the file system are turned into replies by
 * {@link UnixErrors}.
 *
 * @see "z/OS Communications Server IP and SNA Codes, FTPD reply codes"
 */
public enum UnixCommand {
  /** 250 and the directory. */
  CWD {
    @Override
    Outcome execute(FtpSession session, UnixPath path) {
      files(session).checkDirectory(user(session), path);
      session.unixDirectory(path);
      return new Outcome.Done(
          Reply.of(session.release(), UnixMessage.DIRECTORY_ENTERED, path)
              .after(MessageFile.ofDirectory(session)));
    }
  },

  /**
   * 250 and the name. An empty directory goes, too; of one that is not, the reply says so. [what
   * tests of zos-node-accessor (deleteFile) and of the FTP plug-in of Zowe CLI (delete uss-file)
   * expect of real systems]
   */
  DELE {
    @Override
    Outcome execute(FtpSession session, UnixPath path) {
      session
          .log()
          .deletes(file(path), () -> files(session).findLink(user(session), path).isPresent());
      boolean directory =
          files(session).findLink(user(session), path).filter(UnixFile::isDirectory).isPresent();
      if (directory) {
        files(session).removeDirectory(user(session), path);
      } else {
        files(session).delete(user(session), path);
      }
      return done(ServerMessage.DELETED, path);
    }
  },

  /** 257 and the name. The parent must be there. */
  MKD {
    @Override
    Outcome execute(FtpSession session, UnixPath path) {
      files(session).makeDirectory(user(session), path, directoryMode(session));
      return done(UnixMessage.CREATED, path);
    }
  },

  /** 250 and the name. */
  RMD {
    @Override
    Outcome execute(FtpSession session, UnixPath path) {
      files(session).removeDirectory(user(session), path);
      return done(ServerMessage.DELETED, path);
    }
  },

  /** 257 and the name: a named pipe; anonymous users may make none. */
  XFIF {
    @Override
    Outcome execute(FtpSession session, UnixPath path) {
      if (session.isAnonymous()) {
        return done(UnixMessage.DENIED_BY_SERVER, this);
      }
      PipeStore.make(session, path);
      return done(UnixMessage.CREATED, path);
    }
  },

  /** 350 when it is there; an earlier RNFR stands when it is not. */
  RNFR {
    @Override
    Outcome execute(FtpSession session, UnixPath path) {
      if (files(session).findLink(user(session), path).isEmpty()) {
        return done(ServerMessage.DOES_NOT_EXIST, this, path);
      }
      session.unixRenameSource(path);
      return done(ServerMessage.SUPPLY_NEW_NAME);
    }
  },

  /** 250 and both names; a file of the new name is replaced. */
  RNTO {
    @Override
    Outcome execute(FtpSession session, UnixPath path) {
      Optional<UnixPath> source = session.unixRenameSource();
      boolean dataSet = session.renameSource().isPresent();
      session.forgetRenameSource();
      if (source.isEmpty()) {
        Reason reason = dataSet ? Reason.INVALID : Reason.NOT_FOUND;
        return done(ServerMessage.RENAME_FAILED, reason.errno());
      }
      if (source.get().equals(path)) {
        return done(ServerMessage.RENAMED_TO_ITSELF);
      }
      session.log().renames(file(source.get()), file(path));
      files(session).rename(user(session), source.get(), path);
      return done(ServerMessage.RENAMED, source.get(), path);
    }
  },

  /** 213 and the number of bytes that RETR would send. [inferred from the 504 about SBSENDEOL] */
  SIZE {
    @Override
    Outcome execute(FtpSession session, UnixPath path) {
      if (isOffered(session, Extension.SIZE) && isText(session) && !endsLinesInCrLf(session)) {
        return done(ServerMessage.SIZE_NEEDS_CRLF);
      }
      return isOffered(session, Extension.SIZE)
          ? done(UnixMessage.FILE_STATUS, size(session, path))
          : done(ServerMessage.NOT_CONFIGURED, this, this);
    }
  },

  /** 213 and the time of the last change, GMT. */
  MDTM {
    @Override
    Outcome execute(FtpSession session, UnixPath path) {
      if (!isOffered(session, Extension.MDTM)) {
        return done(ServerMessage.NOT_CONFIGURED, this, this);
      }
      UnixFile file = regular(session, path);
      return done(UnixMessage.FILE_STATUS, TIME.format(file.modified().atOffset(ZoneOffset.UTC)));
    }
  },

  /** 125, the file, 250. */
  RETR {
    @Override
    Outcome execute(FtpSession session, UnixPath path) {
      boolean restarted = session.restart().filter(RestartMarker::isOfBytes).isPresent();
      if (isPipeWanted(session)) {
        return new Outcome.Transmit(PipeRetrieve.open(session, path));
      }
      return restarted && isText(session) && !endsLinesInCrLf(session)
          ? done(ServerMessage.RESTART_NEEDS_CRLF)
          : new Outcome.Transmit(UnixRetrieve.open(session, path));
    }
  },

  /** 125, the file, 250. */
  STOR {
    @Override
    Outcome execute(FtpSession session, UnixPath path) {
      return isPipeWanted(session)
          ? intoPipe(session, path)
          : new Outcome.Transmit(UnixStore.open(session, path, false));
    }
  },

  /** 125, what is to come behind the file's end, 250. */
  APPE {
    @Override
    Outcome execute(FtpSession session, UnixPath path) {
      return isPipeWanted(session)
          ? intoPipe(session, path)
          : new Outcome.Transmit(UnixStore.open(session, path, true));
    }
  },

  /**
   * As STOR, under the first of {@code x}, {@code x1}, {@code x2} that is free [recalled]; when no
   * name is given, {@code ftp} [inferred].
   */
  STOU {
    @Override
    Outcome execute(FtpSession session, UnixPath path) {
      for (int i = 0; i < UNIQUE_ATTEMPTS; i++) {
        UnixPath free = i == 0 ? path : path.parent().child(path.name() + i);
        if (files(session).findLink(user(session), free).isEmpty()) {
          return STOR.execute(session, free);
        }
      }
      return done(UnixMessage.NO_UNIQUE_FILE, path);
    }
  };

  private static final int DIRECTORY_MODE = 0777;
  private static final String UNNAMED = "ftp";
  private static final int UNIQUE_ATTEMPTS = 1000;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT);

  /** Carries the command out, unless {@link UnixAuthority} says no. */
  public Outcome carryOut(FtpSession session, String argument) {
    try {
      if (UnixAuthority.isDenied(session.services(), user(session))) {
        return done(UnixMessage.DENIED_BY_SERVER, this);
      }
      UnixPath path = session.unixPath(this == STOU && argument.isBlank() ? UNNAMED : argument);
      Optional<Reply> refusal = isData() ? refusal(session, path) : Optional.empty();
      if (refusal.isPresent()) {
        return new Outcome.Done(refusal.get());
      }
      return execute(session, path);
    } catch (UnixFileException error) {
      return new Outcome.Done(UnixErrors.of(this, about(session, argument, error)));
    }
  }

  /** The same about the whole path when a directory on the way to it is missing. */
  private static UnixFileException about(
      FtpSession session, String argument, UnixFileException error) {
    return error.reason() == Reason.NOT_FOUND
        ? new UnixFileException(Reason.NOT_FOUND, session.unixPath(argument).toString())
        : error;
  }

  private boolean isData() {
    return this == RETR || this == STOR || this == APPE || this == STOU;
  }

  /** Whether data is to go through a named pipe. */
  public boolean isOfPipe(FtpSession session) {
    return isData() && isPipeWanted(session);
  }

  Outcome intoPipe(FtpSession session, UnixPath path) {
    boolean missing = files(session).find(user(session), path).isEmpty();
    if (missing) {
      try {
        PipeStore.make(session, path);
      } catch (UnixFileException error) {
        return done(UnixMessage.NO_PIPE, this, path);
      }
    }
    return new Outcome.Transmit(PipeStore.open(session, path, missing));
  }

  /** Why what UNIXFILETYPE says does not go with the command or the path. */
  private Optional<Reply> refusal(FtpSession session, UnixPath path) {
    boolean wanted = isPipeWanted(session);
    if (wanted && session.isAnonymous()) {
      return Optional.of(Reply.of(UnixMessage.DENIED_BY_SERVER, this));
    }
    if (wanted && session.settings().get(FILETYPE) != FileType.SEQ) {
      return Optional.of(Reply.of(UnixMessage.PIPE_NEEDS_SEQ, this));
    }
    if (wanted && this == STOU) {
      return Optional.of(Reply.of(UnixMessage.NO_UNIQUE_PIPE));
    }
    if (wanted && session.restart().isPresent()) {
      return Optional.of(Reply.of(UnixMessage.NO_RESTART_OF_PIPE));
    }
    Optional<Reply> text = TextRefusal.ofFile(session);
    if (text.isPresent()) {
      return text;
    }
    return files(session)
        .find(user(session), path)
        .filter(file -> !file.isDirectory() && file.isRegular() == wanted)
        .map(
            file ->
                Reply.of(
                    UnixMessage.NOT_FOR_FILE_TYPE,
                    this,
                    path,
                    session.settings().get(UNIXFILETYPE)));
  }

  private static boolean isPipeWanted(FtpSession session) {
    return session.settings().get(UNIXFILETYPE).equals("FIFO");
  }

  abstract Outcome execute(FtpSession session, UnixPath path);

  private static boolean isOffered(FtpSession session, Extension extension) {
    return session.services().configuration().get(ServerStatements.EXTENSIONS).contains(extension);
  }

  private static boolean isText(FtpSession session) {
    return session.representation().type() == Representation.Type.ASCII;
  }

  private static boolean endsLinesInCrLf(FtpSession session) {
    return session.settings().get(SiteParameters.SBSENDEOL) == LineTerminator.CRLF;
  }

  private static UnixFile regular(FtpSession session, UnixPath path) {
    UnixFile file =
        files(session)
            .find(user(session), path)
            .orElseThrow(() -> new UnixFileException(Reason.NOT_FOUND, path.toString()));
    if (!file.isRegular()) {
      throw new UnixFileException(Reason.IS_DIRECTORY, path.toString());
    }
    return file;
  }

  private static long size(FtpSession session, UnixPath path) {
    UnixFile file = regular(session, path);
    if (!isText(session)) {
      return file.size();
    }
    try (Content content = files(session).read(user(session), path)) {
      return new LineEnds(UnixRetrieve.codePages(session, file.tag())).length(content::read);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static UnixFiles files(FtpSession session) {
    return session.unixFiles();
  }

  private static SecurityEnvironment user(FtpSession session) {
    return session.requester().user();
  }

  private static int directoryMode(FtpSession session) {
    return session.isRestricted()
        ? session.services().configuration().get(ServerStatements.ANONYMOUSHFSDIRMODE)
        : DIRECTORY_MODE & ~session.settings().get(UMASK);
  }

  private static UsedFile file(UnixPath path) {
    return new UsedFile(path.toString(), true, false);
  }

  private static Outcome done(ReplyText text, Object... values) {
    return new Outcome.Done(Reply.of(text, values));
  }
}
