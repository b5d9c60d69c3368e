package io.lparjar.emulator.ftp.command;

import io.lparjar.datasets.attribute.TrackCapacity;
import io.lparjar.datasets.storage.VolumeStatus;
import io.lparjar.emulator.ftp.site.SiteMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What SITE QDISK shows: the free space of mounted volumes. Free tracks lie together here, so that
 * a volume has one free extent, or none.
 *
 * <pre>
 *         Percent      Free      Free          Largest    Free
 *  Volume Free         Cyls      Trks         Cyls-Trks   Exts  Use Attr
 *  CPDLB0   44          486        11          486   11      1  Storage
 * </pre>
 *
 * @see "z/OS Communications Server IP and SNA Codes, FTP reply 200-01"
 */
final class VolumeTable {
  private static final int PERCENT = 100;
  private static final int HEADINGS = 2;

  private VolumeTable() {}

  /**
   * The headings, then a line a volume; of a volume that is not mounted nothing but that.
   * [inferred]
   *
   * @param serial the only volume to show; empty for all
   */
  static List<String> lines(List<VolumeStatus> volumes, String serial) {
    List<String> lines = new ArrayList<>();
    lines.add(SiteMessage.QDISK_HEADING_1.text());
    lines.add(SiteMessage.QDISK_HEADING_2.text());
    for (VolumeStatus volume : volumes) {
      boolean wanted = serial.isEmpty() || serial.equalsIgnoreCase(volume.definition().serial());
      if (wanted && volume.mounted()) {
        lines.add(line(volume));
      }
    }
    boolean none = lines.size() == HEADINGS && !serial.isEmpty();
    return none
        ? List.of(String.format(Locale.ROOT, SiteMessage.INVALID.text(), "QDisk", serial))
        : lines;
  }

  private static String line(VolumeStatus volume) {
    long free = volume.freeTracks();
    long cylinders = free / TrackCapacity.TRACKS_PER_CYLINDER;
    long tracks = free % TrackCapacity.TRACKS_PER_CYLINDER;
    return String.format(
        Locale.ROOT,
        SiteMessage.QDISK_VOLUME.text(),
        volume.definition().serial(),
        free * PERCENT / volume.definition().tracks(),
        cylinders,
        tracks,
        cylinders,
        tracks,
        free > 0 ? 1 : 0,
        volume.definition().use().title());
  }
}
