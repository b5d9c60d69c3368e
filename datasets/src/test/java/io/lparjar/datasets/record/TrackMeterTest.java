package io.lparjar.datasets.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.DataSetOrganization;
import io.lparjar.datasets.attribute.DataSetType;
import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.attribute.SpaceRequest;
import io.lparjar.datasets.attribute.SpaceUnit;
import io.lparjar.datasets.attribute.SpaceUse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TrackMeterTest {
  private static final DataSetAttributes LOAD_LIBRARY = attributes("U", DataSetType.PDS);

  private static DataSetAttributes attributes(String recfm, DataSetType type) {
    return new DataSetAttributes(
        type == DataSetType.BASIC ? DataSetOrganization.PS : DataSetOrganization.PO,
        type,
        RecordFormat.of(recfm),
        recfm.equals("U") ? 0 : 80,
        6_160,
        new SpaceRequest(SpaceUnit.TRACK, 1, 1, 5));
  }

  private static byte[] blocks(int count, int length) throws IOException {
    ByteArrayOutputStream stored = new ByteArrayOutputStream();
    try (RecordWriter writer =
        Records.writer(RecordFormat.of("U"), 0, 32_760, Channels.newChannel(stored))) {
      for (int i = 0; i < count; i++) {
        writer.write(new byte[length], 0, length);
      }
    }
    return stored.toByteArray();
  }

  private static long tracks(byte[] content) throws IOException {
    return SpaceUse.tracksFor(LOAD_LIBRARY, TrackMeter.of(LOAD_LIBRARY, new Bytes(content)).size());
  }

  /** Numbers of blocks on a track of a 3390, of their table. */
  @ParameterizedTest
  @CsvSource({"80, 78", "1024, 33", "4096, 12", "6160, 8", "32760, 1"})
  void blocksFillATrackWithTheirGaps(int length, int perTrack) throws IOException {
    assertThat(tracks(blocks(perTrack, length))).isEqualTo(1);
    assertThat(tracks(blocks(perTrack + 1, length))).isEqualTo(2);
    assertThat(tracks(blocks(10 * perTrack, length))).isEqualTo(10);
    assertThat(tracks(blocks(10 * perTrack + 1, length))).isEqualTo(11);
  }

  @Test
  void whatWasRefusedTakesNothing() {
    TrackMeter meter = new TrackMeter(attributes("FB", DataSetType.BASIC));
    meter.add(0, ByteBuffer.allocate(800));
    meter.add(800, ByteBuffer.allocate(8_000));
    meter.refused(800);
    meter.add(800, ByteBuffer.allocate(80));

    assertThat(meter.size()).isEqualTo(880);
  }

  @Test
  void emptyContentTakesNothing() throws IOException {
    assertThat(TrackMeter.of(LOAD_LIBRARY, Bytes.of()).size()).isZero();
  }

  @Test
  void whatIsWrittenInPiecesIsMeasuredAsWhole() throws IOException {
    byte[] content = blocks(500, 333);
    TrackMeter meter = new TrackMeter(LOAD_LIBRARY);
    Random random = new Random(3);
    int position = 0;
    while (position < content.length) {
      int length = Math.min(content.length - position, random.nextInt(700));
      meter.add(position, ByteBuffer.wrap(content, position, length));
      meter.add(position, ByteBuffer.wrap(content, position, length));
      position += length;
    }

    assertThat(meter.size()).isEqualTo(TrackMeter.of(LOAD_LIBRARY, new Bytes(content)).size());
  }

  @Test
  void otherFormatsAndPagesOfPdsesTakeTheirBytes() throws IOException {
    byte[] content = blocks(100, 80);

    assertThat(TrackMeter.of(attributes("FB", DataSetType.BASIC), new Bytes(content)).size())
        .isEqualTo(content.length);
    assertThat(TrackMeter.of(attributes("U", DataSetType.PDSE), new Bytes(content)).size())
        .isEqualTo(content.length);
  }
}
