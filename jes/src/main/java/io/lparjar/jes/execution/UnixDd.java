package io.lparjar.jes.execution;

import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.device.Content;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.datasets.unix.UnixFileException;
import io.lparjar.datasets.unix.UnixFileException.Reason;
import io.lparjar.datasets.unix.UnixFiles;
import io.lparjar.datasets.unix.UnixPath;
import io.lparjar.datasets.unix.UnixTextReader;
import io.lparjar.jes.jcl.DdDisposition.Action;
import io.lparjar.jes.jcl.DdTarget;
import io.lparjar.jes.program.StepContext.DdAttributes;
import io.lparjar.jes.spool.SystemMessage;
import io.lparjar.jes.spool.SystemMessages;
import io.lparjar.security.saf.SecurityEnvironment;
import java.io.IOException;
import java.util.List;

/**
 * {@code PATH=}: a z/OS UNIX file, in EBCDIC.
 *
 * <p>With FILEDATA=TEXT a record is a line. Without it records follow each other as pieces of the
 * record length, 80 when it is not given [inferred]; with FILEDATA=RECORD each has its length
 * before it. Opened for output the file is written anew, unless OAPPEND says otherwise. [inferred]
 *
 * @see "z/OS MVS JCL Reference, PATH, PATHOPTS, PATHMODE, PATHDISP and FILEDATA parameters"
 */
final class UnixDd implements DdAllocation {
  private static final int DEFAULT_LENGTH = 80;
  private static final int LONGEST_LINE = 32_756;
  private static final int DESCRIPTOR_WORD = 4;

  private final UnixFiles files;
  private final SecurityEnvironment user;
  private final DdTarget.UnixFile target;
  private final UnixPath path;
  private final DdAttributes given;
  private final FileData fileData;
  private final boolean made;
  private String ddName = "";

  /** What the bytes of a file are. */
  enum FileData {
    BINARY,
    TEXT,
    RECORD
  }

  /**
   * Allocates the file, and makes it when it is not there and PATHOPTS=OCREAT.
   *
   * @throws UnixFileException {@code NOT_FOUND}, {@code ALREADY_EXISTS} for OEXCL, or why it cannot
   *     be made
   */
  UnixDd(UnixFiles files, SecurityEnvironment user, DdTarget.UnixFile target, DdAttributes given)
      throws IOException {
    this.files = files;
    this.user = user;
    this.target = target;
    this.path = UnixPath.parse(target.path());
    this.given = given;
    this.fileData =
        switch (target.fileData()) {
          case "TEXT" -> FileData.TEXT;
          case "RECORD" -> FileData.RECORD;
          default -> FileData.BINARY;
        };
    boolean exists = files.find(user, path).isPresent();
    if (exists && hasOption("OCREAT") && hasOption("OEXCL")) {
      throw new UnixFileException(Reason.ALREADY_EXISTS, target.path());
    }
    if (!exists && !hasOption("OCREAT")) {
      throw new UnixFileException(Reason.NOT_FOUND, target.path());
    }
    this.made = !exists;
    if (made) {
      files.write(user, path, false, mode(target.modes()), "").close();
    }
  }

  @Override
  public List<String> allocated(String name) {
    ddName = name;
    return List.of(SystemMessage.ALLOCATED_UNIX.with(name));
  }

  /** Lines are variable records unless the DD statement says otherwise. [inferred] */
  @Override
  public DdAttributes attributes() {
    if (given.recfm().kind() != RecordFormat.Kind.NONE) {
      return given;
    }
    return fileData == FileData.BINARY
        ? new DdAttributes(RecordFormat.of("F"), lengthOf(given), lengthOf(given), false)
        : new DdAttributes(
            RecordFormat.of("VB"),
            given.lrecl() == 0 ? LONGEST_LINE : given.lrecl(),
            given.blksize(),
            false);
  }

  @Override
  public RecordReader openReader() {
    Content content = files.read(user, path);
    DdAttributes attributes = attributes();
    return switch (fileData) {
      case TEXT ->
          attributes.recfm().isFixed()
              ? new PaddedReader(new UnixTextReader(content), lengthOf(attributes))
              : new UnixTextReader(content);
      case RECORD -> UnixFileRecords.prefixed(content);
      case BINARY -> UnixFileRecords.pieces(content, lengthOf(attributes));
    };
  }

  @Override
  public RecordWriter openWriter(DdAttributes wanted) throws IOException {
    int length = lengthOf(wanted);
    boolean variable = wanted.recfm().isVariable();
    return new UnixFileOutput(
        files.write(user, path, hasOption("OAPPEND"), mode(target.modes()), ""),
        fileData,
        wanted.recfm().isFixed() ? length : 0,
        variable ? length - DESCRIPTOR_WORD : length);
  }

  @Override
  public void release(StepEnd end, SystemMessages messages) {
    Action action =
        switch (end) {
          case NORMAL -> target.normal();
          case ABNORMAL -> target.abnormal();
          case NOT_EXECUTED -> made ? Action.DELETE : Action.KEEP;
        };
    if (action == Action.DELETE) {
      try {
        files.delete(user, path);
        messages.write(SystemMessage.UNIX_DELETED.with(ddName));
      } catch (UnixFileException e) {
        messages.write(SystemMessage.UNIX_RETAINED.with(ddName));
      }
    } else {
      messages.write(SystemMessage.UNIX_RETAINED.with(ddName));
    }
    messages.write(SystemMessage.UNIX_NAME.with(target.path()));
  }

  private boolean hasOption(String option) {
    return target.options().contains(option);
  }

  private static int lengthOf(DdAttributes attributes) {
    return attributes.lrecl() != 0
        ? attributes.lrecl()
        : attributes.blksize() != 0 ? attributes.blksize() : DEFAULT_LENGTH;
  }

  /** The permission bits of {@code PATHMODE=}; others count for nothing. */
  static int mode(List<String> names) {
    int mode = 0;
    for (String name : names) {
      mode |=
          switch (name) {
            case "SIRUSR" -> 0400;
            case "SIWUSR" -> 0200;
            case "SIXUSR" -> 0100;
            case "SIRWXU" -> 0700;
            case "SIRGRP" -> 0040;
            case "SIWGRP" -> 0020;
            case "SIXGRP" -> 0010;
            case "SIRWXG" -> 0070;
            case "SIROTH" -> 0004;
            case "SIWOTH" -> 0002;
            case "SIXOTH" -> 0001;
            case "SIRWXO" -> 0007;
            case "SISUID" -> 04000;
            case "SISGID" -> 02000;
            default -> 0;
          };
    }
    return mode;
  }
}
