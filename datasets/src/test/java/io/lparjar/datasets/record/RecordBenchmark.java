package io.lparjar.datasets.record;

import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.codepage.CodePages;
import io.lparjar.datasets.codepage.TranslationTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How fast records are written, read and translated, beside a copy of the same bytes: {@value
 * #DATA_LENGTH} bytes an operation, in memory, so 1 op/s is 1 MiB/s.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@SuppressWarnings("NullAway.Init") // JMH calls prepare() first
public class RecordBenchmark {
  static final int DATA_LENGTH = 1 << 20;

  /** Record format, record length, block size. */
  @Param({"FB 80 27920", "FB 32760 32760", "VB 84 27998", "VBS 84 27998", "VBS 32760 6233"})
  public String format;

  private final byte[] source = new byte[DATA_LENGTH];
  private final byte[] target = new byte[DATA_LENGTH];
  private final TranslationTable table = CodePages.STANDARD.toFileSystem();
  private RecordFormat recfm;
  private int lrecl;
  private int blksize;
  private int recordLength;
  private Bytes stored;

  /** Writes the data once, to be read. */
  @Setup
  public void prepare() throws IOException {
    String[] words = format.split(" ", -1);
    recfm = RecordFormat.of(words[0]);
    lrecl = Integer.parseInt(words[1]);
    blksize = Integer.parseInt(words[2]);
    recordLength = recfm.isVariable() ? lrecl - DescriptorWord.LENGTH : lrecl;
    new Random(1).nextBytes(source);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    writeTo(Channels.newChannel(bytes));
    stored = new Bytes(bytes.toByteArray());
  }

  /** The floor: the bytes alone. */
  @Benchmark
  public byte[] copy() {
    System.arraycopy(source, 0, target, 0, DATA_LENGTH);
    return target;
  }

  /** A code page to another. */
  @Benchmark
  public byte[] translate() {
    table.translate(source, 0, target, 0, DATA_LENGTH);
    return target;
  }

  /** Records to bytes of the device. */
  @Benchmark
  public Object write() throws IOException {
    Sink sink = new Sink();
    writeTo(sink);
    return sink;
  }

  /** Bytes of the device to records, each looked at once. */
  @Benchmark
  public long read() throws IOException {
    long sum = 0;
    try (RecordReader reader = Records.reader(recfm, lrecl, blksize, stored)) {
      while (reader.next()) {
        sum += reader.array()[reader.offset()] + reader.length();
      }
    }
    return sum;
  }

  private void writeTo(WritableByteChannel channel) throws IOException {
    try (RecordWriter writer = Records.writer(recfm, lrecl, blksize, channel)) {
      for (int i = 0; i + recordLength <= DATA_LENGTH; i += recordLength) {
        writer.write(source, i, recordLength);
      }
    }
  }

  /** Takes bytes and forgets them. */
  private static final class Sink implements WritableByteChannel {
    private long bytes;

    @Override
    public int write(ByteBuffer data) {
      int count = data.remaining();
      data.position(data.limit());
      bytes += count;
      return count;
    }

    @Override
    public boolean isOpen() {
      return bytes >= 0;
    }

    @Override
    public void close() {}
  }
}
