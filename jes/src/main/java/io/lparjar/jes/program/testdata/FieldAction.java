package io.lparjar.jes.program.testdata;

/**
 * {@code ACTION=}: how a field of characters changes from one record to the next. [recalled]
 *
 * @see "z/OS DFSMSdfp Utilities, IEBDG, FD statement"
 */
enum FieldAction {
  /** Fixed. */
  FX,
  /** Roll: what leaves on the left comes back on the right. */
  RO,
  /** Ripple: moves to the left while the pattern goes on from the right. */
  RP,
  /** Shift left, the rest filled. */
  SL,
  /** Shift right, the rest filled. */
  SR,
  /** Truncate left. */
  TL,
  /** Truncate right. */
  TR,
  /** Wave: ripples, and starts again after as many records as the field is long. */
  WV;

  /** That no character of the pattern stands there. */
  static final int FILLED = -1;

  /** Which character of the pattern, from 0, stands at a place in a record; or {@link #FILLED}. */
  int index(int place, int length, long record) {
    int moved = (int) (record % length);
    return switch (this) {
      case FX -> place;
      case RO -> (place + moved) % length;
      case RP -> (int) ((place + record) % Integer.MAX_VALUE);
      case SL -> place + moved < length ? place + moved : FILLED;
      case SR -> place >= moved ? place - moved : FILLED;
      case TL -> place >= moved ? place : FILLED;
      case TR -> place < length - moved ? place : FILLED;
      case WV -> place + moved;
    };
  }
}
