package io.lparjar.security.racf;

import static io.lparjar.security.racf.RacfMessage.EFFECTIVE_IDS;
import static io.lparjar.security.racf.RacfMessage.EXCESSIVE_ATTEMPTS;
import static io.lparjar.security.racf.RacfMessage.EXPIRED_PASSWORD;
import static io.lparjar.security.racf.RacfMessage.FILE;
import static io.lparjar.security.racf.RacfMessage.FILE_AUTHORITY;
import static io.lparjar.security.racf.RacfMessage.FILE_INTENT;
import static io.lparjar.security.racf.RacfMessage.FROM_GENERIC_PROFILE;
import static io.lparjar.security.racf.RacfMessage.IDENTITY;
import static io.lparjar.security.racf.RacfMessage.INACTIVE_USER;
import static io.lparjar.security.racf.RacfMessage.INCOMPLETE_OMVS_SEGMENT;
import static io.lparjar.security.racf.RacfMessage.INSUFFICIENT_ACCESS;
import static io.lparjar.security.racf.RacfMessage.INTENT;
import static io.lparjar.security.racf.RacfMessage.INVALID_PASSWORD;
import static io.lparjar.security.racf.RacfMessage.INVALID_PASSWORD_AT;
import static io.lparjar.security.racf.RacfMessage.NEW_PASSWORD_NOT_VALID;
import static io.lparjar.security.racf.RacfMessage.NOT_AUTHORIZED_AT_THIS_TIME;
import static io.lparjar.security.racf.RacfMessage.NOT_AUTHORIZED_TO_APPLICATION;
import static io.lparjar.security.racf.RacfMessage.NOT_AUTHORIZED_TO_TERMINAL;
import static io.lparjar.security.racf.RacfMessage.NOT_DEFINED;
import static io.lparjar.security.racf.RacfMessage.NO_OMVS_SEGMENT;
import static io.lparjar.security.racf.RacfMessage.PROFILE_REQUIRED;
import static io.lparjar.security.racf.RacfMessage.PROTECTALL;
import static io.lparjar.security.racf.RacfMessage.RESOURCE;
import static io.lparjar.security.racf.RacfMessage.REVOKED_USER;
import static io.lparjar.security.racf.RacfMessage.REVOKED_USER_FROM;
import static io.lparjar.security.racf.RacfMessage.TEMPORARY_ACCESS;

import io.lparjar.security.saf.PortOfEntry;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.SecurityEvent;
import io.lparjar.security.saf.UnixRefusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The message {@code ICH408I} about a security event.
 *
 * <pre>
 * ICH408I USER(DEVUSER ) GROUP(DEVGRP  ) NAME(                    )
 *   SYS1.PARMLIB CL(DATASET )
 *   INSUFFICIENT ACCESS AUTHORITY
 *   FROM SYS1.** (G)
 *   ACCESS INTENT(UPDATE )  ACCESS ALLOWED(READ   )
 * </pre>
 *
 * The volume of a data set is not shown. A port of entry that is an IPv4 address is shown as FTP
 * names terminals, by eight hexadecimal digits [documented]; one longer than 8 characters is not
 * shown.
 *
 * @see "z/OS Security Server RACF Messages and Codes, ICH408I"
 */
public final class Ich408i {
  private static final String UNKNOWN_NAME = "???";
  private static final String NO_NAME = "####################";

  private Ich408i() {}

  /** The lines of the message, without line ends; none when the operator is not told. */
  public static List<String> linesOf(SecurityEvent event) {
    if (event instanceof SecurityEvent.LogonRefused refused) {
      return linesOf(refused);
    }
    if (event instanceof SecurityEvent.UserRevoked revoked) {
      return List.of(
          identity(revoked.userId().value(), revoked.group(), revoked.name()),
          EXCESSIVE_ATTEMPTS.with());
    }
    if (event instanceof SecurityEvent.UnixRefused refused) {
      SecurityEnvironment user = refused.user();
      return List.of(
          identity(user.userId().value(), user.group(), user.name()),
          refused.incomplete() ? INCOMPLETE_OMVS_SEGMENT.with() : NO_OMVS_SEGMENT.with());
    }
    if (event instanceof SecurityEvent.FileRefused refused) {
      return linesOf(refused);
    }
    if (event instanceof SecurityEvent.Warned warned) {
      return linesOf(warned, warned.profile().isEmpty() ? PROTECTALL : TEMPORARY_ACCESS);
    }
    return event instanceof SecurityEvent.Denied denied
        ? linesOf(
            denied, denied.profile().isEmpty() ? profileNotFound(denied) : INSUFFICIENT_ACCESS)
        : List.of();
  }

  private static RacfMessage profileNotFound(SecurityEvent.Denied denied) {
    return denied.resourceClass().equals(ResourceClass.DATASET) ? PROTECTALL : PROFILE_REQUIRED;
  }

  private static List<String> linesOf(SecurityEvent.AccessDecided access, RacfMessage text) {
    SecurityEnvironment user = access.user();
    List<String> lines = new ArrayList<>();
    lines.add(identity(user.userId().value(), user.group(), user.name()));
    lines.add(RESOURCE.with(access.resource(), access.resourceClass()));
    lines.add(text.with());
    if (access.generic() && !access.profile().isEmpty()) {
      lines.add(FROM_GENERIC_PROFILE.with(access.profile()));
    }
    lines.add(INTENT.with(access.wanted(), access.allowed()));
    return List.copyOf(lines);
  }

  /** The file identifier is the file's number; the layout is [documented]. */
  private static List<String> linesOf(SecurityEvent.FileRefused refused) {
    SecurityEnvironment user = refused.user();
    UnixRefusal refusal = refused.refusal();
    return List.of(
        identity(user.userId().value(), user.group(), user.name()),
        FILE.with(refusal.path(), refusal.function().resourceClass(), refusal.fileId()),
        FILE_AUTHORITY.with(refusal.function()),
        FILE_INTENT.with(
            bits(refusal.wanted()),
            refusal.relation(),
            bits(refusal.allowed()).toLowerCase(Locale.ROOT)),
        EFFECTIVE_IDS.with(
            Integer.toUnsignedLong(refused.uid()), Integer.toUnsignedLong(refused.gid())));
  }

  /** {@code R-X}. */
  private static String bits(int bits) {
    return ((bits & 4) == 0 ? "-" : "R")
        + ((bits & 2) == 0 ? "-" : "W")
        + ((bits & 1) == 0 ? "-" : "X");
  }

  private static List<String> linesOf(SecurityEvent.LogonRefused refused) {
    String terminal = PortOfEntry.terminal(refused.portOfEntry()).name();
    String text =
        switch (refused.reason()) {
          case UNKNOWN_USER -> NOT_DEFINED.with(terminal);
          case NO_PASSWORD, WRONG_PASSWORD ->
              atTerminal(INVALID_PASSWORD, INVALID_PASSWORD_AT, terminal);
          case EXPIRED_PASSWORD -> EXPIRED_PASSWORD.with();
          case REVOKED -> atTerminal(REVOKED_USER, REVOKED_USER_FROM, terminal);
          case NEW_PASSWORD_INVALID -> NEW_PASSWORD_NOT_VALID.with();
          case NOT_AUTHORIZED_TO_APPLICATION -> NOT_AUTHORIZED_TO_APPLICATION.with();
          case NOT_AUTHORIZED_TO_TERMINAL -> NOT_AUTHORIZED_TO_TERMINAL.with();
          case NOT_AUTHORIZED_AT_THIS_TIME -> NOT_AUTHORIZED_AT_THIS_TIME.with();
          case INACTIVE -> INACTIVE_USER.with();
        };
    String name = refused.group().isEmpty() ? UNKNOWN_NAME : refused.name();
    return List.of(identity(printable(refused.userId()), refused.group(), name), text);
  }

  private static String atTerminal(RacfMessage without, RacfMessage with, String terminal) {
    return terminal.isEmpty() ? without.with() : with.with(terminal);
  }

  private static String identity(String userId, String group, String name) {
    return IDENTITY.with(userId, group, name.isEmpty() ? NO_NAME : name);
  }

  /**
   * What a stranger typed, made fit for a console: at most 8 characters, none of them a control.
   */
  private static String printable(String typed) {
    StringBuilder text = new StringBuilder(8);
    typed
        .toUpperCase(Locale.ROOT)
        .chars()
        .limit(8)
        .forEach(c -> text.append(c > ' ' && c < 0x7F ? (char) c : '?'));
    return text.toString();
  }
}
