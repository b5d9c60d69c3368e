package io.lparjar.emulator.ftp.net;

import io.lparjar.emulator.ftp.command.CommandDispatcher;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Cuts what a client sends into command lines. A line ends with CR LF or LF alone [inferred].
 * Telnet commands in it (IAC and what belongs to it) are skipped. Of a line longer than the longest
 * allowed, one byte more than that is kept, so that it can be told; memory stays bounded.
 *
 * <p>Clients that abort a transfer send IP and the Synch signal, IAC DM, in front of ABOR, one byte
 * of it as urgent data. TCP takes that byte out of the stream: IAC or DM may come alone.
 *
 * @see "RFC 854, Telnet Protocol Specification"
 */
final class CommandLines {
  private static final int LIMIT = CommandDispatcher.MAXIMUM_LINE + 1;
  private static final int INITIAL_SIZE = 128;
  private static final byte[] NONE = {};

  /** Telnet: what follows is a command. */
  private static final byte INTERPRET_AS_COMMAND = (byte) 255;

  /** Telnet: the end of what a Synch signal has overtaken. */
  private static final byte DATA_MARK = (byte) 242;

  /** Telnet: the first code of a command; a byte below belongs to the line. */
  private static final int FIRST_COMMAND = 240;

  /** Telnet: the first of WILL, WONT, DO and DONT, which take an option. */
  private static final int WILL = 251;

  private final Consumer<String> lines;
  private byte[] line = NONE;
  private int length;
  private Telnet telnet = Telnet.DATA;

  private enum Telnet {
    DATA,
    COMMAND,
    OPTION,
    BEHIND_COMMAND
  }

  /** Hands each line, without its end and as ISO 8859-1, to {@code lines}. */
  CommandLines(Consumer<String> lines) {
    this.lines = lines;
  }

  /** Takes what came. */
  void accept(ByteBuffer received) {
    while (received.hasRemaining()) {
      accept(received.get());
    }
  }

  private void accept(byte value) {
    switch (telnet) {
      case DATA -> data(value);
      case COMMAND -> command(value & 0xFF);
      case OPTION -> telnet = Telnet.DATA;
      case BEHIND_COMMAND -> {
        telnet = Telnet.DATA;
        if (value != DATA_MARK) {
          data(value);
        }
      }
    }
  }

  private void data(byte value) {
    if (value == INTERPRET_AS_COMMAND) {
      telnet = Telnet.COMMAND;
    } else if (value == '\n') {
      complete();
    } else {
      append(value);
    }
  }

  private void command(int code) {
    if (code < FIRST_COMMAND) {
      telnet = Telnet.DATA;
      data((byte) code);
    } else {
      telnet = code >= WILL && code < 255 ? Telnet.OPTION : Telnet.BEHIND_COMMAND;
    }
  }

  private void append(byte value) {
    if (length == LIMIT) {
      return;
    }
    if (length == line.length) {
      line = Arrays.copyOf(line, Math.min(LIMIT, Math.max(INITIAL_SIZE, 2 * length)));
    }
    line[length++] = value;
  }

  private void complete() {
    int end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
    String text = new String(line, 0, end, StandardCharsets.ISO_8859_1);
    length = 0;
    if (line.length > INITIAL_SIZE) {
      line = NONE;
    }
    lines.accept(text);
  }
}
