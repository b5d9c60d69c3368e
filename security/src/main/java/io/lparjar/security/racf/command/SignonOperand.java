package io.lparjar.security.racf.command;

import io.lparjar.security.racf.profile.Segments;
import io.lparjar.security.racf.profile.SignonKey;
import java.util.List;
import java.util.Optional;

/**
 * {@code SSIGNON(KEYMASKED(0123456789ABCDEF))}: the key of an application's PassTickets; NOSSIGNON
 * takes it away. There is no ICSF here, so KEYENCRYPTED is kept as KEYMASKED is.
 *
 * @see "z/OS Security Server RACF Command Language Reference, RDEFINE SSIGNON"
 */
final class SignonOperand {
  private static final List<String> FORMS = List.of("KEYMASKED", "KEYENCRYPTED");

  /** As class FIELD names it. [recalled] */
  private static final List<String> FIELDS = List.of("SSKEY");

  private SignonOperand() {}

  /** The segments with what a command says of the key, unless the user may not change it. */
  static Segments change(Operands operands, Segments before, FieldAccess access) {
    Segments after = change(operands, before);
    return after.equals(before) || access.mayChange(SignonKey.SEGMENT, FIELDS) ? after : before;
  }

  private static Segments change(Operands operands, Segments before) {
    if (operands.has("NO" + SignonKey.SEGMENT)) {
      return before.without(SignonKey.SEGMENT);
    }
    Segments after = before;
    for (Term term : operands.values(SignonKey.SEGMENT)) {
      String typed = term.upperCase();
      if (typed.length() < "KEYM".length()
          || FORMS.stream().noneMatch(it -> it.startsWith(typed))) {
        throw new CommandException(CommandMessage.INVALID_KEYWORD, typed);
      }
      after = key(term).in(after);
    }
    return after;
  }

  /** The message does not repeat a key. */
  private static SignonKey key(Term term) {
    return Optional.of(term.operands())
        .filter(values -> values.size() == 1)
        .flatMap(values -> SignonKey.parse(values.get(0).upperCase()))
        .orElseThrow(() -> new CommandException(CommandMessage.INVALID, term.upperCase(), ""));
  }

  /** Lists that there is a key, which is never shown. [recalled] */
  static void print(CommandRun run, Segments segments, FieldAccess access) {
    if (access.listed(SignonKey.SEGMENT, FIELDS).isEmpty()) {
      return;
    }
    run.print("");
    if (!segments.has(SignonKey.SEGMENT)) {
      run.print("NO SSIGNON INFORMATION");
      return;
    }
    run.print("SSIGNON INFORMATION", "-------------------", "KEYMASKED DATA NOT DISPLAYABLE");
  }
}
