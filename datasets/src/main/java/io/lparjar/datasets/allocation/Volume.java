package io.lparjar.datasets.allocation;

import io.lparjar.datasets.allocation.DataSetException.Reason;
import io.lparjar.datasets.storage.VolumeDefinition;
import io.lparjar.datasets.storage.VolumeDefinition.State;
import io.lparjar.datasets.storage.VolumeStatus;
import java.util.concurrent.atomic.AtomicLong;

/** A volume with its free tracks. Safe for use by many threads. */
final class Volume {
  private final VolumeDefinition definition;
  private final AtomicLong freeTracks;
  private volatile boolean mounted;

  Volume(VolumeDefinition definition, long takenTracks) {
    this.definition = definition;
    this.freeTracks = new AtomicLong(definition.tracks() - takenTracks);
    this.mounted = definition.state() == State.ONLINE;
  }

  VolumeDefinition definition() {
    return definition;
  }

  VolumeStatus status() {
    return new VolumeStatus(definition, mounted, Math.max(0, freeTracks.get()));
  }

  /** Takes tracks if there are so many. */
  boolean take(long tracks) {
    if (freeTracks.addAndGet(-tracks) >= 0 || tracks == 0) {
      return true;
    }
    freeTracks.addAndGet(tracks);
    return false;
  }

  /** Gives tracks back; negative ones are taken whether or not there are so many. */
  void give(long tracks) {
    freeTracks.addAndGet(tracks);
  }

  /** Whether it can be used; mounts it when it can be mounted and {@code mounts} allows it. */
  boolean isReady(boolean mounts) {
    if (!mounted && mounts && definition.state() == State.UNMOUNTED) {
      mounted = true;
    }
    return mounted;
  }

  /** Why it is not ready. */
  Reason refusal() {
    return switch (definition.state()) {
      case OFFLINE -> Reason.VOLUME_NOT_AVAILABLE;
      case ONLINE, UNMOUNTED -> Reason.VOLUME_NOT_MOUNTED;
    };
  }
}
