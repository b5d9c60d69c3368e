package io.lparjar.security.racf.command;

import io.lparjar.security.racf.profile.UserProfile;
import java.util.Optional;

/**
 * {@code DELUSER}: deletes users; access lists and profiles go on naming them.
 *
 * <ol>
 *   <li>ICH04009I, when there is no such user; the command goes on with the next.
 *   <li>ICH04002I, when the command user neither is SPECIAL nor owns the profile. [recalled]
 * </ol>
 */
final class DeluserCommand implements RacfCommand {
  @Override
  public void execute(CommandRun run, Operands operands) {
    for (Term term : operands.positional(0)) {
      Optional<UserProfile> profile = run.database().user(run.userId(term));
      if (profile.isEmpty()) {
        run.say(CommandMessage.USER_NOT_DELETED, term.upperCase());
      } else if (!run.authority().mayAlter(profile.get())) {
        throw new CommandException(CommandMessage.NOT_AUTHORIZED, "ICH04002I", "DELUSER");
      } else {
        run.database().deleteUser(profile.get().userId());
      }
    }
  }
}
