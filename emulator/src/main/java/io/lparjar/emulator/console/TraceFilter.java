package io.lparjar.emulator.console;

import io.lparjar.emulator.ftp.session.FtpSession;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which sessions MODIFY has traced: {@code USERID(mask)}, compared at login, or {@code
 * IPADDR(address)}, with or without the length of a prefix, compared at connect.
 *
 * @param userId mask with {@code *} and {@code ?}; empty for none
 * @param address of the client; empty for none
 * @param prefix number of bits of the address that count; -1 for all
 * @see "z/OS Communications Server IP Diagnosis Guide, MODIFY command for FTP traces"
 */
record TraceFilter(String userId, String address, int prefix) {
  /** All sessions. */
  static final TraceFilter ALL = new TraceFilter("", "", -1);

  private static final Pattern FORM =
      Pattern.compile("USERID\\(([A-Z0-9$#@*?]{1,8})\\)|IPADDR\\(([0-9A-F.:]+)(?:/(\\d{1,3}))?\\)");
  private static final int BITS = 8;

  /** Reads a filter; empty when it makes no sense. */
  static Optional<TraceFilter> parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    if (form.group(1) != null) {
      return Optional.of(new TraceFilter(form.group(1), "", -1));
    }
    int prefix = form.group(3) == null ? -1 : Integer.parseInt(form.group(3));
    TraceFilter filter = new TraceFilter("", form.group(2), prefix);
    return filter.bytes().isEmpty() || prefix > filter.bytes().get().length * BITS
        ? Optional.empty()
        : Optional.of(filter);
  }

  /** Whether a session, as far as its user is known, is one of them. */
  boolean fits(FtpSession session) {
    if (!userId.isEmpty()) {
      return session.isLoggedIn() && fitsUser(session.requester().user().userId().value());
    }
    return address.isEmpty() || fitsAddress(session.connection().client().getAddress());
  }

  private boolean fitsUser(String user) {
    String expression = userId.replace("$", "\\$").replace("*", ".*").replace("?", ".");
    return user.matches(expression);
  }

  private boolean fitsAddress(InetAddress client) {
    byte[] wanted = bytes().orElse(new byte[0]);
    byte[] actual = client.getAddress();
    if (wanted.length != actual.length) {
      return false;
    }
    int bits = prefix < 0 ? wanted.length * BITS : prefix;
    for (int i = 0; i < bits; i++) {
      int mask = 0x80 >> (i % BITS);
      if (((wanted[i / BITS] ^ actual[i / BITS]) & mask) != 0) {
        return false;
      }
    }
    return true;
  }

  /** Digits and dots, or colons: nobody is asked for a name. */
  private Optional<byte[]> bytes() {
    boolean literal = address.contains(":") || address.matches("\\d+(\\.\\d+){3}");
    try {
      return literal ? Optional.of(InetAddress.getByName(address).getAddress()) : Optional.empty();
    } catch (UnknownHostException wrong) {
      return Optional.empty();
    }
  }
}
