package io.lparjar.emulator.ftp.unix;

import io.lparjar.datasets.unix.UnixFile;
import io.lparjar.datasets.unix.UnixFileException;
import io.lparjar.datasets.unix.UnixFileException.Reason;
import io.lparjar.datasets.unix.UnixFiles;
import io.lparjar.datasets.unix.UnixPath;
import io.lparjar.emulator.ftp.listing.ListMessage;
import io.lparjar.emulator.ftp.listing.ListTransfer;
import io.lparjar.emulator.ftp.listing.Listing;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.UnixAuthority;
import io.lparjar.emulator.ftp.transfer.Outcome;
import io.lparjar.security.saf.SecurityEnvironment;
import java.util.Optional;

/**
 * What LIST and NLST are asked for of z/OS UNIX files.
 *
 * <ol>
 *   <li>a directory: what is in it, for LIST under a total
 *   <li>a file: its row, with the name as it was typed
 *   <li>a pattern: what matches, for LIST with full paths [captured-3.1]
 *   <li>550 when there is nothing, save for LIST of an empty directory, which is a total of 0; of
 *       LIST of one file or directory in the words of {@code ls}
 * </ol>
 *
 * <p>Of the options of {@code ls}, {@code -a} and {@code -A} show names that begin with a period,
 * {@code -d} shows a directory as a file, {@code -t} the newest first and {@code -r} the last
 * first; {@code -l} and {@code -1} change nothing [inferred]. {@code LIST -a} with nothing else is
 * refused, though [captured-3.1].
 *
 * @param session whose
 * @param options letters in front of the name
 * @param name as typed, but without escape characters and double quotes; may be empty
 * @param namesOnly for NLST
 */
public record UnixListRequest(FtpSession session, String options, String name, boolean namesOnly) {
  private static final String KNOWN_OPTIONS = "aAdl1rt";
  private static final String REFUSED_ALONE = "a";
  private static final char ESCAPE = '\\';
  private static final char QUOTE = '"';

  /** Takes options and name apart. */
  public static UnixListRequest of(FtpSession session, String argument, boolean namesOnly) {
    String rest = argument.strip();
    StringBuilder options = new StringBuilder();
    while (rest.startsWith("-")) {
      int blank = rest.indexOf(' ');
      options.append(rest, 1, blank < 0 ? rest.length() : blank);
      rest = blank < 0 ? "" : rest.substring(blank).strip();
    }
    return new UnixListRequest(session, options.toString(), unescaped(rest), namesOnly);
  }

  /** Without what keeps a shell, by which names go, from looking at their special characters. */
  private static String unescaped(String name) {
    if (name.indexOf(ESCAPE) < 0 && name.indexOf(QUOTE) < 0) {
      return name;
    }
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      boolean escaped = name.charAt(i) == ESCAPE && i + 1 < name.length();
      if (escaped) {
        i++;
      }
      if (escaped || name.charAt(i) != QUOTE) {
        plain.append(name.charAt(i));
      }
    }
    return plain.toString();
  }

  /** The list, or the reply that there is none. */
  public Outcome outcome() {
    if (UnixAuthority.isDenied(session.services(), user())) {
      return done(Reply.of(UnixMessage.DENIED_BY_SERVER, verb()));
    }
    if (!namesOnly && name.isEmpty() && options.equals(REFUSED_ALONE)) {
      return done(Reply.of(UnixMessage.UNKNOWN_OPTION, verb(), ""));
    }
    for (int i = 0; i < options.length(); i++) {
      if (KNOWN_OPTIONS.indexOf(options.charAt(i)) < 0) {
        return done(Reply.of(UnixMessage.UNKNOWN_OPTION, verb(), options.charAt(i)));
      }
    }
    try {
      return list(session.unixPath(name));
    } catch (UnixFileException error) {
      return done(
          error.reason() == Reason.NOT_FOUND
              ? notFound()
              : Reply.of(UnixMessage.FAILED, verb(), error.reason().messageWithReasonCode()));
    }
  }

  private Reply notFound() {
    return namesOnly || name.isEmpty()
        ? Reply.of(ServerMessage.NO_FILES_FOUND, verb())
        : Reply.of(UnixMessage.LIST_NOT_FOUND, verb(), name);
  }

  private Outcome list(UnixPath path) {
    UnixListing listing = new UnixListing(this, path);
    if (UnixGlob.isPattern(name)) {
      return transfer(listing::matches);
    }
    Optional<UnixFile> file = files().find(user(), path);
    if (file.isEmpty()) {
      file = files().findLink(user(), path);
    }
    UnixFile found =
        file.orElseThrow(() -> new UnixFileException(Reason.NOT_FOUND, path.toString()));
    return transfer(
        found.isDirectory() && !has('d')
            ? listing::directory
            : lines -> listing.single(found, lines));
  }

  private Outcome transfer(Listing listing) {
    return ListTransfer.of(
            session, listing, Reply.of(ListMessage.STARTED), Reply.of(ListMessage.COMPLETED))
        .<Outcome>map(Outcome.Transmit::new)
        .orElseGet(() -> done(Reply.of(ServerMessage.NO_FILES_FOUND, verb())));
  }

  boolean isAbsolute() {
    return name.startsWith("/");
  }

  boolean showsHidden() {
    return has('a') || has('A');
  }

  boolean showsSelf() {
    return has('a');
  }

  boolean isByTime() {
    return has('t');
  }

  boolean isReversed() {
    return has('r');
  }

  private boolean has(char option) {
    return options.indexOf(option) >= 0;
  }

  UnixFiles files() {
    return session.unixFiles();
  }

  SecurityEnvironment user() {
    return session.requester().user();
  }

  private String verb() {
    return namesOnly ? "NLST" : "LIST";
  }

  private static Outcome done(Reply reply) {
    return new Outcome.Done(reply);
  }
}
