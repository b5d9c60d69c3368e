package io.lparjar.jes.program.shell;

import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.device.Content;
import io.lparjar.datasets.unix.UnixFileException;
import io.lparjar.datasets.unix.UnixFiles;
import io.lparjar.datasets.unix.UnixPath;
import io.lparjar.datasets.unix.UnixWriter;
import io.lparjar.jes.program.StepContext;
import io.lparjar.security.saf.SecurityEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.Map;
import java.util.TreeMap;

/**
 * What commands work with: the working directory, variables, standard streams (EBCDIC, lines end in
 * a new-line character) and the files, under the authority of the job's user. Used by one thread.
 */
final class ShellSession {
  private static final int NEW_FILE = 0644;

  private final StepContext step;
  private final UnixFiles files;
  private final Map<String, String> variables = new TreeMap<>();
  private UnixPath directory;
  private InputStream input;
  private OutputStream output;
  private OutputStream error;

  ShellSession(
      StepContext step,
      UnixFiles files,
      UnixPath directory,
      InputStream input,
      OutputStream output,
      OutputStream error) {
    this.step = step;
    this.files = files;
    this.directory = directory;
    this.input = input;
    this.output = output;
    this.error = error;
  }

  StepContext step() {
    return step;
  }

  UnixFiles files() {
    return files;
  }

  SecurityEnvironment user() {
    return step.requester().user();
  }

  Map<String, String> variables() {
    return variables;
  }

  UnixPath directory() {
    return directory;
  }

  void changeDirectory(UnixPath to) {
    files.checkDirectory(user(), to);
    directory = to;
  }

  UnixPath path(String name) {
    return directory.resolve(name);
  }

  InputStream input() {
    return input;
  }

  OutputStream output() {
    return output;
  }

  OutputStream error() {
    return error;
  }

  void redirect(InputStream newInput, OutputStream newOutput, OutputStream newError) {
    input = newInput;
    output = newOutput;
    error = newError;
  }

  /** Writes a line to standard output. */
  void print(String line) throws IOException {
    write(output, line);
  }

  /** Writes a line to standard error. */
  void complain(String line) throws IOException {
    write(error, line);
  }

  private static void write(OutputStream to, String line) throws IOException {
    to.write(Ebcdic.encode(line));
    to.write(Ebcdic.NEW_LINE);
  }

  /** Opens a file for input. */
  InputStream read(String name) {
    return new ContentStream(files.read(user(), path(name)));
  }

  /** Opens a file for output; it is there, or replaced, once the stream is closed. */
  OutputStream write(String name, boolean append) throws IOException {
    UnixWriter writer = files.write(user(), path(name), append, NEW_FILE, "");
    return Channels.newOutputStream(writer);
  }

  /** What the shell says of a file that a command cannot have. [inferred] */
  static ShellException failure(String command, UnixFileException e) {
    return new ShellException(1, command + ": \"" + e.path() + "\": " + e.reason().message());
  }

  /** The content of a file from its beginning. */
  private static final class ContentStream extends InputStream {
    private final Content content;
    private long position;

    ContentStream(Content content) {
      this.content = content;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 1 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int count = content.read(position, ByteBuffer.wrap(target, offset, length));
      position += Math.max(0, count);
      return count;
    }

    @Override
    public void close() throws IOException {
      content.close();
    }
  }
}
