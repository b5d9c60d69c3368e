package io.lparjar.datasets.vsam;

import io.lparjar.datasets.device.Content;
import io.lparjar.datasets.record.RecordReader;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads the records of a cluster by their own keys, addresses or numbers. */
final class PrimeKeyReader implements ClusterReader {
  private final ClusterContent content;
  private RecordReader stored;

  private PrimeKeyReader(ClusterContent content) {
    this.content = content;
    this.stored = content.reader(0);
  }

  static PrimeKeyReader open(ClusterAttributes attributes, Content content) throws IOException {
    return new PrimeKeyReader(ClusterContent.open(content, StoredForm.of(attributes)));
  }

  @Override
  public long records() {
    return content.trailer().records();
  }

  @Override
  public long recordBytes() {
    return content.trailer().recordBytes();
  }

  @Override
  public long version() {
    return content.trailer().version();
  }

  @Override
  public boolean seek(byte[] key) throws IOException {
    stored.close();
    stored = content.reader(content.positionBefore(key));
    while (stored.next()) {
      if (content.form().compare(stored.array(), stored.offset(), key) >= 0) {
        return true;
      }
    }
    return false;
  }

  @Override
  public byte @Nullable [] find(byte[] key) throws IOException {
    byte[] found = content.find(key);
    return found == null
        ? null
        : Arrays.copyOfRange(found, content.form().prefixLength(), found.length);
  }

  @Override
  public byte[] key() {
    return content.form().keyOf(stored.array(), stored.offset());
  }

  @Override
  public long number() {
    return StoredForm.numberOf(stored.array(), stored.offset());
  }

  @Override
  public boolean next() throws IOException {
    return stored.next();
  }

  @Override
  public byte[] array() {
    return stored.array();
  }

  @Override
  public int offset() {
    return stored.offset() + content.form().prefixLength();
  }

  @Override
  public int length() {
    return stored.length() - content.form().prefixLength();
  }

  @Override
  public void close() throws IOException {
    content.close();
  }
}
