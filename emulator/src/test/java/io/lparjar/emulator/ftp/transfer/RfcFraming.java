package io.lparjar.emulator.ftp.transfer;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * MODE B and MODE C as RFC 959 has them, in the plainest way and with every freedom it leaves, for
 * the client's side of tests.
 *
 * @param filler what 11nnnnnn of MODE C repeats
 */
record RfcFraming(byte filler) {
  private static final int EOR = 0x80;
  private static final int EOF = 0x40;
  private static final int SUSPECT = 0x20;
  private static final int MARKER = 0x10;

  /** A client's records in MODE B, cut into blocks at random. */
  static byte[] blocks(List<byte[]> records, Random random) {
    ByteArrayOutputStream wire = new ByteArrayOutputStream();
    boolean together = random.nextBoolean();
    for (int i = 0; i < records.size(); i++) {
      byte[] left = records.get(i);
      while (left.length > 1 && (left.length > 0xFFFF || random.nextInt(4) == 0)) {
        int piece = 1 + random.nextInt(Math.min(left.length - 1, 0xFFFF));
        wire.writeBytes(block(0, Arrays.copyOf(left, piece)));
        left = Arrays.copyOfRange(left, piece, left.length);
      }
      int suspect = random.nextInt(8) == 0 ? SUSPECT : 0;
      int end = together && i == records.size() - 1 ? EOR | EOF : EOR;
      wire.writeBytes(block(end | suspect, left));
    }
    if (!together || records.isEmpty()) {
      wire.writeBytes(block(EOF, new byte[0]));
    }
    return wire.toByteArray();
  }

  /** One block of MODE B. */
  static byte[] block(int descriptor, byte[] data) {
    return ByteBuffer.allocate(3 + data.length)
        .put((byte) descriptor)
        .putShort((short) data.length)
        .put(data)
        .array();
  }

  /** A client's records in MODE C, compressed or not at random. */
  byte[] compressed(List<byte[]> records, Random random) {
    ByteArrayOutputStream wire = new ByteArrayOutputStream();
    for (byte[] record : records) {
      if (record.length == 0) {
        wire.writeBytes(new byte[] {0, (byte) EOR, (byte) 0xC0});
      }
      int at = 0;
      while (at < record.length) {
        int run = 1;
        while (at + run < record.length && run < 63 && record[at + run] == record[at]) {
          run++;
        }
        int literal = 1 + random.nextInt(Math.min(127, record.length - at));
        boolean repeat = run > 1 || random.nextInt(16) == 0;
        int next = at + (repeat ? run : literal);
        if (next == record.length) {
          wire.writeBytes(new byte[] {0, (byte) EOR});
        }
        if (repeat && record[at] == filler) {
          wire.write(0xC0 + run);
        } else if (repeat) {
          wire.writeBytes(new byte[] {(byte) (0x80 + run), record[at]});
        } else {
          wire.write(literal);
          wire.write(record, at, literal);
        }
        at = next;
      }
    }
    wire.writeBytes(new byte[] {0, EOF});
    if (random.nextBoolean()) {
      wire.write(0xC0);
    }
    return wire.toByteArray();
  }

  /** What a server sent: its records, and the markers among them when {@code markers} is given. */
  static List<byte[]> ofBlocks(byte[] sent, List<String> markers) {
    Reading reading = new Reading(markers);
    ByteBuffer wire = ByteBuffer.wrap(sent);
    while (!reading.ended) {
      int descriptor = wire.get() & 0xFF;
      byte[] data = new byte[wire.getShort() & 0xFFFF];
      wire.get(data);
      reading.take(descriptor, data);
    }
    return reading.all(wire);
  }

  /** The same in MODE C. */
  List<byte[]> ofCompressed(byte[] sent, List<String> markers) {
    Reading reading = new Reading(markers);
    ByteBuffer wire = ByteBuffer.wrap(sent);
    while (!reading.ended) {
      int control = wire.get() & 0xFF;
      int descriptor = 0;
      if (control == 0) {
        descriptor = wire.get() & 0xFF;
        control = wire.get() & 0xFF;
      }
      byte[] data;
      if (control < 0x80) {
        data = new byte[control];
        wire.get(data);
      } else {
        data = new byte[control & 0x3F];
        Arrays.fill(data, control >= 0xC0 ? filler : wire.get());
      }
      reading.take(descriptor, data);
    }
    return reading.all(wire);
  }

  private static final class Reading {
    private final List<String> markers;
    private final List<byte[]> records = new ArrayList<>();
    private final ByteArrayOutputStream record = new ByteArrayOutputStream();
    private boolean ended;

    Reading(List<String> markers) {
      this.markers = markers;
    }

    void take(int descriptor, byte[] data) {
      if ((descriptor & MARKER) != 0) {
        markers.add(records.size() + ":" + new String(data, StandardCharsets.US_ASCII));
        return;
      }
      record.writeBytes(data);
      ended = (descriptor & EOF) != 0;
      if ((descriptor & EOR) != 0 || (ended && record.size() > 0)) {
        records.add(record.toByteArray());
        record.reset();
      }
    }

    List<byte[]> all(ByteBuffer wire) {
      if (wire.hasRemaining()) {
        throw new IllegalStateException("data behind the end");
      }
      return records;
    }
  }
}
