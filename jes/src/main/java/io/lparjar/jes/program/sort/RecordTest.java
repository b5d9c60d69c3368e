package io.lparjar.jes.program.sort;

import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.codepage.TranslationTable;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/** A condition of INCLUDE, OMIT or WHEN, compiled: whether it holds for a record. */
@FunctionalInterface
interface RecordTest {
  /** Holds always. */
  RecordTest ALL = record -> true;

  boolean holds(WorkRecord record);

  /** Holds where this does not. */
  default RecordTest negated() {
    return record -> !holds(record);
  }

  /** Holds where all do. */
  static RecordTest all(List<RecordTest> tests) {
    RecordTest[] each = tests.toArray(new RecordTest[0]);
    return record -> {
      for (RecordTest test : each) {
        if (!test.holds(record)) {
          return false;
        }
      }
      return true;
    };
  }

  /** Holds where one does. */
  static RecordTest any(List<RecordTest> tests) {
    RecordTest[] each = tests.toArray(new RecordTest[0]);
    return record -> {
      for (RecordTest test : each) {
        if (test.holds(record)) {
          return true;
        }
      }
      return false;
    };
  }

  /** Compares a field with bytes, the shorter one padded with {@code pad}. */
  static RecordTest compare(Field field, Relation relation, byte[] constant, byte pad) {
    byte[] padded = Arrays.copyOf(constant, field.length());
    if (constant.length < padded.length) {
      Arrays.fill(padded, constant.length, padded.length, pad);
    }
    if (field.format() == FieldFormat.AQ) {
      TranslationTable sequence = field.sequence();
      sequence.translate(padded, 0, padded, 0, padded.length);
      return record -> relation.accepts(compareInOrder(record.data(), field, padded));
    }
    return record ->
        relation.accepts(
            Arrays.compareUnsigned(
                record.data(), field.offset(), field.end(), padded, 0, padded.length));
  }

  /** Compares a field with a number. */
  static RecordTest compare(Field field, Relation relation, BigInteger constant) {
    if (field.fitsLong() && constant.bitLength() < Long.SIZE) {
      long number = constant.longValueExact();
      return record -> relation.accepts(Long.compare(field.number(record.data()), number));
    }
    return record -> relation.accepts(field.bigNumber(record.data()).compareTo(constant));
  }

  /** Compares two fields, by their numbers or by their bytes as they are. */
  static RecordTest compare(Field one, Relation relation, Field other) {
    if (one.format().isNumeric() && other.format().isNumeric()) {
      return one.fitsLong() && other.fitsLong()
          ? record ->
              relation.accepts(Long.compare(one.number(record.data()), other.number(record.data())))
          : record ->
              relation.accepts(
                  one.bigNumber(record.data()).compareTo(other.bigNumber(record.data())));
    }
    if (one.format() == FieldFormat.AQ) {
      byte[] padded = new byte[one.length()];
      return record -> {
        int both = Math.min(one.length(), other.length());
        Arrays.fill(padded, Ebcdic.SPACE);
        System.arraycopy(record.data(), other.offset(), padded, 0, both);
        one.sequence().translate(padded, 0, padded, 0, padded.length);
        return relation.accepts(compareInOrder(record.data(), one, padded));
      };
    }
    return record ->
        relation.accepts(
            comparePadded(
                record.data(), one.offset(), one.length(), other.offset(), other.length()));
  }

  private static int compareInOrder(byte[] data, Field field, byte[] constant) {
    int order = 0;
    for (int i = 0; order == 0 && i < constant.length; i++) {
      byte character = field.sequence().translate(data[field.offset() + i]);
      order = Byte.compareUnsigned(character, constant[i]);
    }
    return order;
  }

  private static int comparePadded(byte[] data, int one, int length, int other, int otherLength) {
    int both = Math.min(length, otherLength);
    int order = Arrays.compareUnsigned(data, one, one + both, data, other, other + both);
    for (int i = both; order == 0 && i < Math.max(length, otherLength); i++) {
      int left = i < length ? data[one + i] & 0xFF : 0x40;
      int right = i < otherLength ? data[other + i] & 0xFF : 0x40;
      order = Integer.compare(left, right);
    }
    return order;
  }

  /** Whether the shorter of field and constant is part of the longer. */
  static RecordTest contains(Field field, Relation relation, byte[] constant) {
    return record -> {
      boolean found =
          field.length() >= constant.length
              ? isPart(constant, 0, constant.length, record.data(), field.offset(), field.end())
              : isPart(record.data(), field.offset(), field.length(), constant, 0, constant.length);
      return found == (relation == Relation.EQ);
    };
  }

  private static boolean isPart(
      byte[] part, int offset, int length, byte[] whole, int from, int to) {
    for (int at = from; at + length <= to; at++) {
      if (Arrays.equals(part, offset, offset + length, whole, at, at + length)) {
        return true;
      }
    }
    return false;
  }
}
