package io.lparjar.emulator.tso;

import io.lparjar.jes.tso.TsoTerminal;
import java.util.List;

/** A terminal with a screen that is painted as a whole, and whose keys count one by one. */
public interface ScreenTerminal extends TsoTerminal {

  /** What a person pressed. */
  enum Key {
    UP,
    DOWN,
    PAGE_UP,
    PAGE_DOWN,
    ENTER,
    /** PF3, control C or D. */
    END,
    /** A character. */
    CHARACTER
  }

  /**
   * A key.
   *
   * @param character upper case; a blank unless the key is a character
   */
  record Press(Key key, char character) {}

  /** Lines that fit on the screen. */
  int height();

  /**
   * Shows these lines and nothing else.
   *
   * @param selected index of the line that stands out; negative for none
   */
  void paint(List<String> lines, int selected);

  /** Waits for a key. */
  Press press();
}
