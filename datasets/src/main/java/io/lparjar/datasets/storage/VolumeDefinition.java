package io.lparjar.datasets.storage;

import io.lparjar.datasets.attribute.TrackCapacity;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A direct access volume.
 *
 * @param serial 1 to 6 characters
 * @param cylinders its size
 * @param use for which data sets it is chosen
 * @param state whether it is mounted
 */
public record VolumeDefinition(String serial, int cylinders, Use use, State state) {
  /** Cylinders of a 3390-A as large as it can be. */
  public static final int LARGEST = 262_668;

  private static final Pattern SERIAL = Pattern.compile("[A-Z0-9$#@][A-Z0-9$#@-]{0,5}");

  /** Cylinders by model. [documented] */
  private static final Map<String, Integer> MODELS =
      Map.of(
          "3390-1", 1_113,
          "3390-2", 2_226,
          "3390-3", 3_339,
          "3390-9", 10_017,
          "3390-27", 32_760,
          "3390-54", 65_520,
          "3390-A", LARGEST);

  /** For which data sets a volume is chosen, as in SYS1.PARMLIB(VATLSTxx). */
  public enum Use {
    /** Those that name it. */
    PRIVATE,
    /** Also those that name no volume. */
    PUBLIC,
    /** Also those that name no volume. */
    STORAGE;

    /** {@code Storage}, as lists show it. */
    public String title() {
      return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }
  }

  /** Whether a volume can be used. */
  public enum State {
    ONLINE,
    /** Mounted when somebody needs it, and may have it mounted. */
    UNMOUNTED,
    /** Not to be had. */
    OFFLINE
  }

  public VolumeDefinition {
    if (!isSerial(serial)) {
      throw new IllegalArgumentException("not a volume serial: " + serial);
    }
  }

  /** As large as can be, for everybody, and online. */
  public static VolumeDefinition standard(String serial) {
    return new VolumeDefinition(serial, LARGEST, Use.STORAGE, State.ONLINE);
  }

  /** Whether a text can be a volume serial. */
  public static boolean isSerial(String text) {
    return SERIAL.matcher(text).matches();
  }

  /** Cylinders of a model such as {@code 3390-3}; 0 when there is no such model. */
  static int cylindersOf(String model) {
    return MODELS.getOrDefault(model, 0);
  }

  /** Its size in tracks. */
  public long tracks() {
    return (long) cylinders * TrackCapacity.TRACKS_PER_CYLINDER;
  }
}
