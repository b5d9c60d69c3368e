package io.lparjar.datasets.vsam;

import io.lparjar.datasets.attribute.TrackCapacity;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a cluster is like.
 *
 * @param type how its records are found
 * @param keyLength bytes of the key, 1 to 255; 0 unless INDEXED
 * @param keyOffset bytes before the key in a record; 0 unless INDEXED
 * @param averageLength average bytes of a record
 * @param maximumLength most bytes of a record, 1 to {@value #LONGEST_RECORD}
 * @param controlIntervalSize bytes of a control interval, 512 to 32,768
 * @param freeInterval percentage of each control interval left free at load
 * @param freeArea percentage of the control intervals of each control area left free at load
 * @param shareRegions SHAREOPTIONS for regions of one system, 1 to 4
 * @param shareSystems SHAREOPTIONS for several systems, 3 or 4
 * @param options what else it has
 * @see "z/OS DFSMS Access Method Services Commands, DEFINE CLUSTER"
 */
public record ClusterAttributes(
    ClusterType type,
    int keyLength,
    int keyOffset,
    int averageLength,
    int maximumLength,
    int controlIntervalSize,
    int freeInterval,
    int freeArea,
    int shareRegions,
    int shareSystems,
    Set<ClusterOption> options) {
  /** The longest record in bytes; z/OS allows 13 more where there is one to a control interval. */
  public static final int LONGEST_RECORD = 32_748;

  /** How many {@link #numbers} there are. */
  public static final int NUMBERS = 9;

  private static final int LONGEST_KEY = 255;

  /**
   * Takes attributes that go together.
   *
   * @throws VsamException {@code INVALID_ATTRIBUTES}
   */
  public ClusterAttributes {
    boolean indexed = type == ClusterType.INDEXED;
    require(averageLength >= 1 && averageLength <= maximumLength);
    require(maximumLength <= LONGEST_RECORD);
    require(indexed ? keyLength >= 1 && keyLength <= LONGEST_KEY : keyLength == 0);
    require(keyOffset >= 0 && keyOffset + keyLength <= maximumLength);
    require(ControlIntervals.isSize(controlIntervalSize));
    require(
        options.contains(ClusterOption.SPANNED)
            || type == ClusterType.LINEAR
            || maximumLength <= controlIntervalSize - ControlIntervals.LEAST_OVERHEAD);
    require(isPercentage(freeInterval) && isPercentage(freeArea));
    require(shareRegions >= 1 && shareRegions <= 4);
    require(shareSystems == 3 || shareSystems == 4);
    options = options.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(options));
  }

  /**
   * Puts them together.
   *
   * @param numbers as {@link #numbers} gives them
   * @throws VsamException {@code INVALID_ATTRIBUTES}
   */
  public static ClusterAttributes of(ClusterType type, int[] numbers, Set<ClusterOption> options) {
    return new ClusterAttributes(
        type,
        numbers[0],
        numbers[1],
        numbers[2],
        numbers[3],
        numbers[4],
        numbers[5],
        numbers[6],
        numbers[7],
        numbers[8],
        options);
  }

  /** All that is a number, in the order of the components, for who keeps them elsewhere. */
  public int[] numbers() {
    return new int[] {
      keyLength,
      keyOffset,
      averageLength,
      maximumLength,
      controlIntervalSize,
      freeInterval,
      freeArea,
      shareRegions,
      shareSystems
    };
  }

  /** Whether it has this option. */
  public boolean has(ClusterOption option) {
    return options.contains(option);
  }

  /** How many control intervals records of so many bytes together fill. */
  public long intervalsFor(long recordBytes) {
    int overhead = type == ClusterType.LINEAR ? 0 : ControlIntervals.LEAST_OVERHEAD;
    int usable = controlIntervalSize - overhead;
    return (recordBytes + usable - 1) / usable;
  }

  /** How many control intervals fit on a track of a 3390. */
  public int intervalsPerTrack() {
    return TrackCapacity.blocksPerTrack(controlIntervalSize);
  }

  private static boolean isPercentage(int number) {
    return number >= 0 && number <= 100;
  }

  private static void require(boolean condition) {
    if (!condition) {
      throw new VsamException(VsamException.Reason.INVALID_ATTRIBUTES);
    }
  }
}
