package io.lparjar.datasets.attribute;

/** What primary and secondary space are counted in. */
public enum SpaceUnit {
  TRACK,
  CYLINDER,
  BLOCK
}
