package io.lparjar.emulator.seed;

import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.record.RecordWriter;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Records as lines of a host file in UTF-8, one a record. Fixed-length records have no blanks at
 * their ends there; a line end alone is an empty record.
 */
final class HostText {
  /** The code page of data sets that say no other. */
  static final String STANDARD = "IBM-1047";

  private static final int BYTES = 256;
  private static final char UNDEFINED = '\uFFFD';

  /** The character of each byte. */
  private final String characters;

  /** The byte of each character, -1 for none. */
  private final short[] bytes = new short[Character.MAX_VALUE + 1];

  /**
   * Text in a code page.
   *
   * @param codePage name of an EBCDIC code page of one byte a character
   * @throws IllegalArgumentException when the JDK has none of that name
   */
  HostText(String codePage) {
    Charset charset = Charset.forName(codePage);
    byte[] all = new byte[BYTES];
    for (int i = 0; i < BYTES; i++) {
      all[i] = (byte) i;
    }
    this.characters = new String(all, charset);
    if (characters.length() != BYTES) {
      throw new IllegalArgumentException(codePage + " has more than one byte a character");
    }
    Arrays.fill(bytes, (short) -1);
    for (int i = 0; i < BYTES; i++) {
      if (isText(characters.charAt(i))) {
        bytes[characters.charAt(i)] = (short) i;
      }
    }
  }

  /** The length of the longest line in characters. */
  static int longestLine(Path file) throws IOException {
    int longest = 0;
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
        longest = Math.max(longest, line.length());
      }
    } catch (CharacterCodingException e) {
      throw notUtf8(file, e);
    }
    return longest;
  }

  /** Writes the lines of a file as records, padded where they must be. */
  void load(Path file, RecordWriter records) throws IOException {
    byte[] record = new byte[BYTES];
    int number = 0;
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        int length = Math.max(line.length(), records.minimumLength());
        if (line.length() > records.maximumLength()) {
          throw wrong(
              file, number, line.length() + " characters, but " + records.maximumLength() + " fit");
        }
        if (record.length < length) {
          record = new byte[length];
        }
        encode(line, record, file, number);
        Arrays.fill(record, line.length(), length, (byte) bytes[' ']);
        records.write(record, 0, length);
      }
    } catch (CharacterCodingException e) {
      throw notUtf8(file, e);
    }
  }

  /**
   * Writes records as lines.
   *
   * @param fixed whether blanks at the ends are left out
   * @return false when a record would not come back as it is; then the file is of no use
   */
  boolean dump(RecordReader records, boolean fixed, Path file) throws IOException {
    StringBuilder line = new StringBuilder();
    try (BufferedWriter lines = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      while (records.next()) {
        line.setLength(0);
        for (int i = 0; i < records.length(); i++) {
          char character = characters.charAt(records.array()[records.offset() + i] & 0xFF);
          if (!isText(character)) {
            return false;
          }
          line.append(character);
        }
        int end = line.length();
        while (fixed && end > 0 && line.charAt(end - 1) == ' ') {
          end--;
        }
        lines.append(line, 0, end).append('\n');
      }
    }
    return true;
  }

  private void encode(String line, byte[] record, Path file, int number) {
    for (int i = 0; i < line.length(); i++) {
      short code = bytes[line.charAt(i)];
      if (code < 0) {
        throw wrong(file, number, "the code page lacks the character in column " + (i + 1));
      }
      record[i] = (byte) code;
    }
  }

  private static boolean isText(char character) {
    return character == '\t' || (!Character.isISOControl(character) && character != UNDEFINED);
  }

  private static SeedException wrong(Path file, int line, String what) {
    return new SeedException(file + ", line " + line, what);
  }

  private static SeedException notUtf8(Path file, CharacterCodingException cause) {
    SeedException wrong = new SeedException(file.toString(), "not UTF-8");
    wrong.initCause(cause);
    return wrong;
  }
}
