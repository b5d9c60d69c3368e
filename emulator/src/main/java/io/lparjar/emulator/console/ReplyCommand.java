package io.lparjar.emulator.console;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code R 01,text}: answers a request, in upper case; quotation marks around the text go.
 *
 * @see "z/OS MVS System Commands, REPLY command"
 */
final class ReplyCommand implements ConsoleCommand {
  private static final Pattern REPLY = Pattern.compile("(\\d{1,2})\\s*(?:,\\s*(.*))?");

  @Override
  public void execute(ConsoleSystem system, String operand, Answers answers) {
    Matcher reply = REPLY.matcher(operand);
    if (!reply.matches()) {
      answers.write(ConsoleMessage.INVALID_PARAMETER.with("REPLY"));
      return;
    }
    Optional<OperatorRequests.Waiting> request =
        system.requests().take(Integer.parseInt(reply.group(1)));
    if (request.isEmpty()) {
      answers.write(ConsoleMessage.NOT_OUTSTANDING.with(reply.group(1)));
      return;
    }
    String text = Optional.ofNullable(reply.group(2)).orElse("");
    boolean quoted = text.length() > 1 && text.startsWith("'") && text.endsWith("'");
    String bare = quoted ? text.substring(1, text.length() - 1) : text;
    answers.write(ConsoleMessage.REPLIED.with(request.get().number(), bare));
    request.get().answer().complete(bare);
  }
}
