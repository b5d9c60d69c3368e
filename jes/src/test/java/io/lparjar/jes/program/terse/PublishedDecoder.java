package io.lparjar.jes.program.terse;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Expands PACK data the plain way, from the description of the form: phrases as lists of symbols,
 * the order of use as a list of codes. Slow, and shares nothing with the program.
 */
final class PublishedDecoder {
  private PublishedDecoder() {}

  /** The bytes of fixed records. */
  static byte[] pack(byte[] tersed) {
    List<Integer> symbols = new ArrayList<>();
    int[] prefix = new int[4_096];
    int[] last = new int[4_096];
    List<Integer> byUse = new ArrayList<>();
    for (int code = 258; code < 4_096; code++) {
      prefix[code] = code == 258 ? 0x41 : code - 1;
      last[code] = 0x41;
      byUse.add(code);
    }
    int open = 0;
    for (int code : codes(tersed)) {
      int reused = byUse.remove(byUse.size() - 1);
      byUse.add(0, reused);
      List<Integer> chain = new ArrayList<>();
      int first = code;
      while (first > 257) {
        byUse.remove(Integer.valueOf(first));
        byUse.add(0, first);
        chain.add(0, first);
        first = prefix[first];
      }
      last[open] = first;
      symbols.add(first);
      chain.forEach(phrase -> symbols.add(last[phrase]));
      prefix[reused] = code;
      open = reused;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    symbols.stream().filter(symbol -> symbol != 257).forEach(symbol -> bytes.write(symbol - 1));
    return bytes.toByteArray();
  }

  private static List<Integer> codes(byte[] tersed) {
    List<Integer> codes = new ArrayList<>();
    for (int nibble = 24; nibble + 2 < 2 * tersed.length; nibble += 3) {
      int code =
          (nibble(tersed, nibble) << 8)
              | (nibble(tersed, nibble + 1) << 4)
              | nibble(tersed, nibble + 2);
      if (code == 0) {
        break;
      }
      codes.add(code);
    }
    return codes;
  }

  private static int nibble(byte[] bytes, int index) {
    return (bytes[index / 2] >> (index % 2 == 0 ? 4 : 0)) & 15;
  }
}
