package io.lparjar.emulator.seed;

import io.lparjar.datasets.device.Content;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnmappableCharacterException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;

/**
 * The content of z/OS UNIX files: bytes, or text which is in a code page of one byte a character on
 * z/OS and in UTF-8 on the host.
 */
final class UnixText {
  private static final int BUFFER = 1 << 16;
  private static final int BYTES = 256;

  private UnixText() {}

  /** A code page by its name, if there is one whose text comes back as it was. */
  static Optional<Charset> codePage(String name) {
    try {
      Charset charset = Charset.forName(name);
      byte[] all = new byte[BYTES];
      for (int i = 0; i < BYTES; i++) {
        all[i] = (byte) i;
      }
      boolean same = charset.canEncode() && Arrays.equals(all, recoded(all, charset));
      return same ? Optional.of(charset) : Optional.empty();
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  private static byte[] recoded(byte[] bytes, Charset charset) {
    return new String(bytes, charset).getBytes(charset);
  }

  /** Copies a host file of text. */
  static void load(Path file, Charset codePage, WritableByteChannel target) throws IOException {
    Writer writer = Channels.newWriter(target, codePage.newEncoder(), BUFFER);
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      reader.transferTo(writer);
      writer.flush();
    } catch (UnmappableCharacterException e) {
      throw new SeedException(file.toString(), codePage + " lacks a character of the text");
    } catch (CharacterCodingException e) {
      throw new SeedException(file.toString(), "not UTF-8");
    }
  }

  /** Copies a host file as it is. */
  static void load(Path file, WritableByteChannel target) throws IOException {
    try (FileChannel source = FileChannel.open(file)) {
      ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
      while (source.read(buffer) >= 0) {
        buffer.flip();
        while (buffer.hasRemaining()) {
          target.write(buffer);
        }
        buffer.clear();
      }
    }
  }

  /** Writes content to a host file as text. */
  static void dump(Content content, Charset codePage, Path file) throws IOException {
    try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      byte[] bytes = new byte[BUFFER];
      long at = 0;
      int length = content.read(at, ByteBuffer.wrap(bytes));
      while (length > 0) {
        writer.write(new String(bytes, 0, length, codePage));
        at += length;
        length = content.read(at, ByteBuffer.wrap(bytes));
      }
    }
  }

  /** Writes content to a host file as it is. */
  static void dump(Content content, Path file) throws IOException {
    try (FileChannel target =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      long at = 0;
      while (at < content.size()) {
        at += content.transferTo(at, content.size() - at, target);
      }
    }
  }
}
