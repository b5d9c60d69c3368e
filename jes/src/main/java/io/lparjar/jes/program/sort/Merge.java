package io.lparjar.jes.program.sort;

import io.lparjar.jes.program.Closing;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/** Merges sources that are in order; of equal entries those of the earlier source come first. */
final class Merge implements Entries {
  private final List<Entries> sources;
  private final int keyLength;
  private final PriorityQueue<Head> heads;
  private boolean started;

  private record Head(Entries source, int index) {}

  Merge(List<Entries> sources, int keyLength) {
    this.sources = List.copyOf(sources);
    this.keyLength = keyLength;
    this.heads = new PriorityQueue<>(sources.size(), this::compare);
  }

  @Override
  public boolean next() throws IOException {
    if (!started) {
      started = true;
      for (int i = 0; i < sources.size(); i++) {
        advance(new Head(sources.get(i), i));
      }
    } else if (!heads.isEmpty()) {
      advance(heads.remove());
    }
    return !heads.isEmpty();
  }

  private void advance(Head head) throws IOException {
    if (head.source().next()) {
      heads.add(head);
    }
  }

  private int compare(Head one, Head other) {
    int a = one.source().keyOffset();
    int b = other.source().keyOffset();
    int order =
        Arrays.compareUnsigned(
            one.source().array(), a, a + keyLength, other.source().array(), b, b + keyLength);
    return order != 0 ? order : Integer.compare(one.index(), other.index());
  }

  @Override
  public byte[] array() {
    return heads.element().source().array();
  }

  @Override
  public int keyOffset() {
    return heads.element().source().keyOffset();
  }

  @Override
  public int keyLength() {
    return keyLength;
  }

  @Override
  public int length() {
    return heads.element().source().length();
  }

  /** Which source the current entry is from. */
  int source() {
    return heads.element().index();
  }

  @Override
  public void close() throws IOException {
    Closing.all(sources);
  }
}
