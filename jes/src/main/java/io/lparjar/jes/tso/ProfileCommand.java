package io.lparjar.jes.tso;

import java.util.Locale;
import java.util.Optional;

/**
 * {@code PROFILE}: sets the prefix of names without quotation marks, and shows what is set.
 *
 * @see "z/OS TSO/E Command Reference, PROFILE command"
 */
public final class ProfileCommand implements TsoCommand {
  @Override
  public int execute(TsoSession session, String command) {
    TsoOperands operands = TsoOperands.of(command);
    Optional<String> prefix = operands.value("PREFIX");
    if (prefix.isPresent()) {
      session.prefix(prefix.get().toUpperCase(Locale.ROOT));
    } else if (operands.has("NOPREFIX")) {
      session.prefix("");
    }
    if (operands.words().isEmpty() || operands.has("LIST")) {
      session.show(
          TsoMessage.PROFILE.with(
              session.prefix().isEmpty() ? "NOPREFIX" : "PREFIX(" + session.prefix() + ")"));
      session.show(TsoMessage.PROFILE_DELETE_CHARACTERS.with());
    }
    return 0;
  }

  @Override
  public String help() {
    return "PROFILE [PREFIX(qualifiers)|NOPREFIX]: sets the first qualifiers of names";
  }
}
