package io.lparjar.security.store;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A statement with its values, as the {@link Journal} keeps it.
 *
 * @param sql the text, with {@code ?} for values
 * @param values of the types that {@link Transaction} allows
 */
record Statement(String sql, List<@Nullable Object> values) {
  private static final Set<Class<?>> STORABLE =
      Set.of(
          String.class,
          Integer.class,
          Long.class,
          Boolean.class,
          LocalDate.class,
          Instant.class,
          byte[].class);

  /**
   * Refuses values that the journal could not keep, in memory as well as on disk.
   *
   * @throws IllegalArgumentException naming the type
   */
  static void requireStorable(@Nullable Object... values) {
    for (Object value : values) {
      if (value != null && !STORABLE.contains(value.getClass())) {
        throw new IllegalArgumentException("no value for a statement: " + value.getClass());
      }
    }
  }

  void write(DataOutputStream out) throws IOException {
    writeText(out, sql);
    out.writeShort(values.size());
    for (Object value : values) {
      writeValue(out, value);
    }
  }

  static Statement read(DataInputStream in) throws IOException {
    String sql = readText(in);
    int count = in.readUnsignedShort();
    List<@Nullable Object> values = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      values.add(readValue(in));
    }
    return new Statement(sql, values);
  }

  private static void writeValue(DataOutputStream out, @Nullable Object value) throws IOException {
    if (value == null) {
      out.writeByte('0');
    } else if (value instanceof String text) {
      out.writeByte('S');
      writeText(out, text);
    } else if (value instanceof Integer number) {
      out.writeByte('I');
      out.writeInt(number);
    } else if (value instanceof Long number) {
      out.writeByte('L');
      out.writeLong(number);
    } else if (value instanceof Boolean flag) {
      out.writeByte('B');
      out.writeBoolean(flag);
    } else if (value instanceof LocalDate date) {
      out.writeByte('D');
      out.writeLong(date.toEpochDay());
    } else if (value instanceof Instant instant) {
      out.writeByte('T');
      out.writeLong(instant.getEpochSecond());
      out.writeInt(instant.getNano());
    } else if (value instanceof byte[] bytes) {
      out.writeByte('X');
      out.writeInt(bytes.length);
      out.write(bytes);
    } else {
      throw new IllegalArgumentException("no value for a statement: " + value.getClass());
    }
  }

  private static @Nullable Object readValue(DataInputStream in) throws IOException {
    byte type = in.readByte();
    return switch (type) {
      case '0' -> null;
      case 'S' -> readText(in);
      case 'I' -> in.readInt();
      case 'L' -> in.readLong();
      case 'B' -> in.readBoolean();
      case 'D' -> LocalDate.ofEpochDay(in.readLong());
      case 'T' -> Instant.ofEpochSecond(in.readLong(), in.readInt());
      case 'X' -> in.readNBytes(in.readInt());
      default -> throw new IOException("unknown type of value " + type);
    };
  }

  private static void writeText(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String readText(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}
