package io.lparjar.emulator.console;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code SETPROG APF,ADD,DSNAME=name,VOLUME=volume} and {@code ...,SMS}: taken politely, as set-up
 * jobs give it; there is no APF list in this system.
 *
 * @see "z/OS MVS System Commands, SETPROG command"
 */
final class SetprogCommand implements ConsoleCommand {
  private static final Pattern APF =
      Pattern.compile("APF,ADD,DSN(?:AME)?=([A-Z0-9$#@.-]{1,44}),(?:VOL(?:UME)?=(\\S{1,6})|SMS)");

  @Override
  public void execute(ConsoleSystem system, String operand, Answers answers) {
    Matcher request = APF.matcher(operand);
    if (!request.matches()) {
      answers.write(ConsoleMessage.INVALID_PARAMETER.with("SETPROG"));
    } else if (request.group(2) == null) {
      answers.write(ConsoleMessage.APF_ADDED_SMS.with(request.group(1)));
    } else {
      answers.write(ConsoleMessage.APF_ADDED.with(request.group(1), request.group(2)));
    }
  }
}
