package io.lparjar.emulator.ftp.unix;

import io.lparjar.emulator.ftp.reply.ReplyText;
import io.lparjar.emulator.release.Release;

/**
 * Texts of replies about z/OS UNIX files.
 *
 * @see "z/OS Communications Server IP and SNA Codes, FTPD reply codes"
 */
public enum UnixMessage implements ReplyText {
  /**
   * {@code 125-Tagged EBCDIC file translated with table built using file system cp=IBM-1141,
   * network transfer cp=IBM-850}. RETR of text, before the other 125. [captured-3.1]; ASCII
   * [inferred]
   */
  TAGGED(
      125,
      "Tagged %s file translated with table built using file system cp=%s, network transfer cp=%s"),

  /** {@code 125 Appending to named pipe /tmp/etc.hosts.fifo}. STOR and APPE. [seen] */
  APPENDING_TO_PIPE(125, "Appending to named pipe %s"),

  /** {@code 213 1234}. To SIZE and MDTM. [documented] */
  FILE_STATUS(213, "%s"),

  /**
   * {@code 250 HFS directory /tmp is the current working directory}. [captured-3.1]; with a period
   * [seen] V2R10 to V1R5
   */
  DIRECTORY_ENTERED(
      250,
      "HFS directory %s is the current working directory",
      Release.V3R1,
      "HFS directory %s is the current working directory."),

  /** {@code 257 "/tmp" is the HFS working directory.} [captured-3.1] */
  DIRECTORY_IS(257, "\"%s\" is the HFS working directory."),

  /** {@code 257 "/tmp/x" created.} [captured-3.1] */
  CREATED(257, "\"%s\" created."),

  /** {@code 550 SIZE cmd failed : EDC5111I Permission denied.} The form [seen]. */
  FAILED(550, "%s cmd failed : %s"),

  /** {@code 550 CWD fails: /tmp/x is not a directory.} The form [seen]. */
  NOT_DIRECTORY(550, "%s fails: %s is not a directory."),

  /** {@code 550 Command RETR fails: /tmp is a directory.} [captured-3.1] */
  COMMAND_IS_DIRECTORY(550, "Command %s fails: %s is a directory."),

  /** {@code 550 STOR fails: /tmp is a directory.} The form [seen]. */
  IS_DIRECTORY(550, "%s fails: %s is a directory."),

  /** {@code 550 DELE fails: /tmp is a directory and is not empty.} [seen] */
  DIRECTORY_NOT_EMPTY(550, "%s fails: %s is a directory and is not empty."),

  /** {@code 550 command XFIF fails - unable to create named pipe /tmp/x}. [seen] */
  NO_PIPE(550, "command %s fails - unable to create named pipe %s"),

  /** {@code 550 MKDIR failed: EDC5117I File exists.} [captured-3.1] */
  MKDIR_FAILED(550, "MKDIR failed: %s"),

  /** {@code 550 RMDIR failed: EDC5136I Directory not empty.} [captured-3.1] */
  RMDIR_FAILED(550, "RMDIR failed: %s"),

  /** {@code 550 Command CWD fails: access to resource is denied by server.} [seen] */
  DENIED_BY_SERVER(550, "Command %s fails: access to resource is denied by server."),

  /** {@code 550 Cannot create unique file name for store unique of /tmp/x.} [seen] */
  NO_UNIQUE_FILE(550, "Cannot create unique file name for store unique of %s."),

  /**
   * {@code 550 LIST cmd failed : FSUMA930 /bin/ls: Unknown option -}. To {@code LIST -a}
   * [captured-3.1]; with the letter behind it to others [inferred].
   */
  UNKNOWN_OPTION(550, "%s cmd failed : FSUMA930 /bin/ls: Unknown option -%s"),

  /**
   * {@code 550 LIST cmd failed : /bin/ls: FSUM6785 File or directory "/tmp/x" is not found}. That
   * {@code not found} is in the reply is what a test of zos-node-accessor (listFiles) expects of a
   * real system; the message is that of {@code ls}, in the form of {@link #UNKNOWN_OPTION}
   * [inferred]
   */
  LIST_NOT_FOUND(550, "%s cmd failed : /bin/ls: FSUM6785 File or directory \"%s\" is not found"),

  /**
   * {@code 550 command RETR into /tmp/x not supported when UNIXFILETYPE is FIFO}. Of a file that is
   * no named pipe [seen]; FILE, of one that is [inferred]
   */
  NOT_FOR_FILE_TYPE(550, "command %s into %s not supported when UNIXFILETYPE is %s"),

  /** {@code 504 command STOR into named pipe fails -- filetype must be SEQ}. [seen] */
  PIPE_NEEDS_SEQ(504, "command %s into named pipe fails -- filetype must be SEQ"),

  /** {@code 504 command STOU not supported for named pipes}. [seen] */
  NO_UNIQUE_PIPE(504, "command STOU not supported for named pipes"),

  /** {@code 504 Restart not allowed for named pipes}. [seen] */
  NO_RESTART_OF_PIPE(504, "Restart not allowed for named pipes"),

  /** {@code 200-Chmod cannot access file /tmp/x : EDC5129I No such file or directory.} [seen] */
  CHMOD_NO_ACCESS(200, "Chmod cannot access file %s : %s"),

  /** {@code 200-Chmod failed: EDC5139I Operation not permitted.} [seen] */
  CHMOD_FAILED(200, "Chmod failed: %s");

  private final int code;
  private final String text;
  private final Release since;
  private final String older;

  UnixMessage(int code, String text) {
    this(code, text, Release.OLDEST, text);
  }

  /** One whose text is that of {@code since} and later; before that it was {@code older}. */
  UnixMessage(int code, String text, Release since, String older) {
    this.code = code;
    this.text = text;
    this.since = since;
    this.older = older;
  }

  @Override
  public int code() {
    return code;
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public String text(Release release) {
    return release.isBefore(since) ? older : text;
  }
}
