package io.lparjar.datasets.store;

import io.lparjar.datasets.attribute.AllocatedSpace;
import io.lparjar.datasets.attribute.VolumeSpace;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The space of a data set in table DATA_SET: extents and tracks on the first volume, and those on
 * the others as {@code volume extents tracks}, separated by commas. Extents are null when there is
 * no label on a direct access volume.
 */
final class SpaceColumns {
  private SpaceColumns() {}

  static @Nullable Integer extents(AllocatedSpace space) {
    return space.volumes().isEmpty() ? null : space.extents();
  }

  static String further(AllocatedSpace space) {
    if (space.volumes().size() < 2) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    for (VolumeSpace volume : space.volumes().subList(1, space.volumes().size())) {
      text.append(text.isEmpty() ? "" : ",")
          .append(volume.volume())
          .append(' ')
          .append(volume.extents())
          .append(' ')
          .append(volume.tracks());
    }
    return text.toString();
  }

  static List<VolumeSpace> further(String text) {
    if (text.isEmpty()) {
      return List.of();
    }
    List<VolumeSpace> volumes = new ArrayList<>();
    for (String volume : text.split(",", -1)) {
      String[] parts = volume.split(" ", -1);
      volumes.add(new VolumeSpace(parts[0], Integer.parseInt(parts[1]), Long.parseLong(parts[2])));
    }
    return volumes;
  }

  /** Reads three columns from {@code first} on. */
  static AllocatedSpace read(ResultSet row, int first, String volume) throws SQLException {
    int extents = row.getInt(first);
    if (row.wasNull()) {
      return AllocatedSpace.NONE;
    }
    AllocatedSpace space = AllocatedSpace.on(volume, extents, row.getLong(first + 1));
    for (VolumeSpace further : further(row.getString(first + 2))) {
      space = space.with(further);
    }
    return space;
  }
}
