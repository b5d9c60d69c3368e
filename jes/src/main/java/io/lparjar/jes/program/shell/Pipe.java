package io.lparjar.jes.program.shell;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;

/** What a command of a pipe has written, for the next one to read; 16 MiB at most. */
final class Pipe extends ByteArrayOutputStream {
  private static final int LIMIT = 16 << 20;

  @Override
  public synchronized void write(int value) {
    check(1);
    super.write(value);
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int length) {
    check(length);
    super.write(bytes, offset, length);
  }

  private void check(int more) {
    if (more > LIMIT - count) {
      throw new ShellException(1, "sh: more than 16 MiB in a pipe");
    }
  }

  InputStream content() {
    return new ByteArrayInputStream(buf, 0, count);
  }
}
