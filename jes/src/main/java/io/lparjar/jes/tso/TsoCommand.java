package io.lparjar.jes.tso;

import io.lparjar.datasets.allocation.Requester;
import java.io.IOException;
import java.util.function.Consumer;

/** A TSO command's behaviour. Holds no state: one instance serves all users at the same time. */
@FunctionalInterface
public interface TsoCommand {

  /**
   * Carries the command out.
   *
   * @param requester who issued it
   * @param command its whole text, continuation lines joined
   * @param terminal takes the lines that it says, without carriage control
   * @return the return code, 0 to 4,095
   */
  int execute(Requester requester, String command, Consumer<String> terminal) throws IOException;
}
