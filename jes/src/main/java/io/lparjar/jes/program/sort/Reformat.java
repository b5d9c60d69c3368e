package io.lparjar.jes.program.sort;

import io.lparjar.datasets.codepage.Ebcdic;
import java.util.List;

/** What INREC, OUTREC or OUTFIL make of a record. Not to be shared between runs. */
interface Reformat {
  /** Leaves records as they are. */
  Reformat NONE =
      new Reformat() {
        @Override
        public void apply(WorkRecord record) {}

        @Override
        public int lengthOf(int input) {
          return input;
        }
      };

  /** Changes a record in place. */
  void apply(WorkRecord record);

  /** This, and then another. */
  default Reformat then(Reformat next) {
    Reformat first = this;
    return new Reformat() {
      @Override
      public void apply(WorkRecord record) {
        first.apply(record);
        next.apply(record);
      }

      @Override
      public int lengthOf(int input) {
        return next.lengthOf(first.lengthOf(input));
      }
    };
  }

  /** The longest record that comes of records of {@code input} bytes. */
  int lengthOf(int input);

  /** A new record of items one behind another, blanks before columns. */
  static Reformat build(List<Item> items) {
    WorkRecord result = new WorkRecord();
    return new Reformat() {
      @Override
      public void apply(WorkRecord record) {
        result.clear();
        for (Item item : items) {
          if (item.column() >= 0) {
            result.pad(item.column(), Ebcdic.SPACE);
          }
          item.producer().append(record, result);
        }
        record.set(result);
      }

      @Override
      public int lengthOf(int input) {
        int length = 0;
        for (Item item : items) {
          length = Math.max(length, item.column());
          length += item.length() < 0 ? input : item.length();
        }
        return Math.min(length, Math.max(input, WorkRecord.LONGEST));
      }
    };
  }

  /** The same record with items over it. */
  static Reformat overlay(List<Item> items) {
    WorkRecord piece = new WorkRecord();
    return new Reformat() {
      @Override
      public void apply(WorkRecord record) {
        int position = 0;
        for (Item item : items) {
          piece.clear();
          item.producer().append(record, piece);
          position = item.column() >= 0 ? item.column() : position;
          record.overlay(position, piece.data(), 0, piece.length());
          position += piece.length();
        }
      }

      @Override
      public int lengthOf(int input) {
        int length = input;
        int position = 0;
        for (Item item : items) {
          position = item.column() >= 0 ? item.column() : position;
          position += Math.max(0, item.length());
          length = Math.max(length, position);
        }
        return length;
      }
    };
  }
}
