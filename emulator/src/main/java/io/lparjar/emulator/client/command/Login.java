package io.lparjar.emulator.client.command;

import io.lparjar.emulator.client.config.ClientParameters;
import io.lparjar.emulator.client.config.NetRc;
import io.lparjar.emulator.client.net.ServerReply;
import io.lparjar.emulator.client.session.ClientError;
import io.lparjar.emulator.client.session.ClientFailure;
import io.lparjar.emulator.client.session.ClientMessage;
import io.lparjar.emulator.client.session.ClientSession;
import io.lparjar.emulator.client.session.Subcommand;
import java.util.List;
import java.util.Optional;

/**
 * USER, PASS and ACCT: at the prompts behind a connect, from NETRC, and as subcommands.
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, Logging in to FTP"
 */
public final class Login {
  private static final int ACCOUNT_NEEDED = 332;

  private Login() {}

  /** Logs in behind a connect, unless -n says that the user will. */
  public static void afterConnect(ClientSession session) {
    if (!session.options().autoLogin()) {
      return;
    }
    Optional<NetRc.Entry> known = known(session);
    if (known.isPresent()) {
      NetRc.Entry entry = known.get();
      login(session, entry.login(), entry.password(), entry.account(), true);
      return;
    }
    String userId = session.environment().requester().user().userId().value();
    String answer = session.ask(ClientMessage.NAME, session.host(), userId).orElse("");
    user(session, answer.isEmpty() ? userId : answer);
  }

  /** With NETRCLEVEL 2 a host that was entered by address may be there by its name. */
  private static Optional<NetRc.Entry> known(ClientSession session) {
    boolean byName = session.get(ClientParameters.NETRCLEVEL) == 2;
    NetRc netRc = NetRc.parse(session.environment().netRc(byName));
    return netRc
        .find(session.host())
        .or(
            () ->
                byName
                    ? netRc.find(session.control().server().getAddress().getCanonicalHostName())
                    : Optional.empty())
        .filter(entry -> !entry.login().isEmpty());
  }

  /** {@code USER user_id [password] [account]}. */
  static void user(ClientSession session, String operands) {
    List<String> words = Words.require(session, operands, 1, "USER userid").names();
    String password = words.size() > 1 ? words.get(1) : "";
    String account = words.size() > 2 ? words.get(2) : "";
    login(session, words.get(0), password, account, words.size() > 1);
  }

  private static void login(
      ClientSession session, String userId, String password, String account, boolean given) {
    session.current(Subcommand.USER);
    session.user(userId);
    ServerReply reply = session.command("USER " + userId);
    if (reply.isIntermediate() && reply.code() != ACCOUNT_NEEDED) {
      session.current(Subcommand.PASS);
      String secret = given ? password : session.askSecretly(ClientMessage.PASSWORD).orElse("");
      reply = sendPassword(session, secret);
    }
    if (reply.code() == ACCOUNT_NEEDED) {
      session.current(Subcommand.ACCOUNT);
      String number = account.isEmpty() ? session.ask(ClientMessage.ACCOUNT).orElse("") : account;
      reply = session.command("ACCT " + number, "ACCT");
    }
    finish(session, reply);
  }

  /** {@code PASS password}. */
  static void pass(ClientSession session, String operands) {
    finish(session, sendPassword(session, operands));
  }

  /** Quotation marks hold a password phrase together and are not part of it. */
  private static ServerReply sendPassword(ClientSession session, String password) {
    boolean quoted =
        password.length() > 1
            && (password.startsWith("'") || password.startsWith("\""))
            && password.charAt(0) == password.charAt(password.length() - 1);
    String bare = quoted ? password.substring(1, password.length() - 1) : password;
    return session.command("PASS " + bare, "PASS");
  }

  private static void finish(ClientSession session, ServerReply reply) {
    session.loggedIn(!reply.isFailure() && !reply.isIntermediate());
    if (reply.isFailure()) {
      throw new ClientFailure(ClientError.LOGIN_FAILED);
    }
  }
}
