package io.lparjar.emulator.console;

import io.lparjar.datasets.allocation.Requester;
import io.lparjar.emulator.tso.ReadyPrompt;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code TSO [userid]} on the console: leads to that user's READY prompt, without a password, since
 * whoever is at the console may do everything. No command of MVS.
 */
final class TsoRequest {
  private static final String FIRST_USER = "IBMUSER";

  private TsoRequest() {}

  /** Whose prompt {@code line} asks for; empty when it is another command, or no such user. */
  static Optional<Requester> user(String line, ReadyPrompt tso) {
    String[] words = line.strip().toUpperCase(Locale.ROOT).split(" +", -1);
    return words[0].equals("TSO") && words.length <= 2
        ? tso.logon(words.length > 1 ? words[1] : FIRST_USER)
        : Optional.empty();
  }
}
