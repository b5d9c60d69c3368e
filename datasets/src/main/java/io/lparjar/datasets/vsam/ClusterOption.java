package io.lparjar.datasets.vsam;

/** What a cluster has or has not, as DEFINE CLUSTER names it. */
public enum ClusterOption {
  /** May be opened as if it were empty. */
  REUSE,
  /** Records may be longer than a control interval. */
  SPANNED,
  /** Is overwritten when it is deleted. */
  ERASE,
  /** Is not preformatted when it is loaded. */
  SPEED
}
