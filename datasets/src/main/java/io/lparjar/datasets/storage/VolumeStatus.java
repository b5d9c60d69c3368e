package io.lparjar.datasets.storage;

/**
 * A volume as it is now.
 *
 * @param definition what it is
 * @param mounted whether it can be used without a mount
 * @param freeTracks tracks that no data set has
 */
public record VolumeStatus(VolumeDefinition definition, boolean mounted, long freeTracks) {}
