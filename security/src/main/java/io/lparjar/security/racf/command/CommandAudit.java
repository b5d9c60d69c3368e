package io.lparjar.security.racf.command;

import io.lparjar.security.racf.RacfDatabase;
import io.lparjar.security.racf.profile.ClassSetting;
import io.lparjar.security.racf.profile.SystemOption;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.SecurityEvent;
import io.lparjar.security.saf.SecurityEvent.Cause;
import io.lparjar.security.saf.SecurityEvent.Violation;
import io.lparjar.security.saf.UserAttribute;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Which commands the audit trail is told of: of those that change something, SETROPTS and RVARY,
 * what SETROPTS AUDIT and SAUDIT ask for, what users do who are audited, and with CMDVIOL what was
 * refused.
 *
 * @see "z/OS Security Server RACF Auditor's Guide, setting and using audit controls"
 */
final class CommandAudit {
  private static final String CERTIFICATES = "RACDCERT";

  /** Commands that change nothing. */
  private static final Set<CommandVerb> LISTINGS =
      Set.of(
          CommandVerb.LISTUSER,
          CommandVerb.LISTGRP,
          CommandVerb.LISTDSD,
          CommandVerb.RLIST,
          CommandVerb.SEARCH);

  /** Messages which say that the user may not give the command. */
  private static final Set<CommandMessage> REFUSALS =
      Set.of(
          CommandMessage.NOT_AUTHORIZED,
          CommandMessage.NO_AUTHORITY_TO_GROUP,
          CommandMessage.AUTHORITY_TOO_HIGH,
          CommandMessage.ALTGROUP_REFUSED,
          CommandMessage.NO_AUTHORITY_TO_SUPERIOR,
          CommandMessage.DELETE_IGNORED,
          CommandMessage.PERMIT_REFUSED,
          CommandMessage.PASSWORD_REFUSED,
          CommandMessage.DATA_SET_REFUSED,
          CommandMessage.ALTDSD_REFUSED,
          CommandMessage.DEFINE_REFUSED,
          CommandMessage.RALTER_REFUSED,
          CommandMessage.RDELETE_REFUSED);

  /** Messages which say that the user may not say an operand. */
  private static final Set<CommandMessage> REFUSED_OPERANDS =
      Set.of(
          CommandMessage.CONNECT_OPERAND_REFUSED,
          CommandMessage.GLOBALAUDIT_IGNORED,
          CommandMessage.ADDUSER_OPERAND_REFUSED,
          CommandMessage.ALTUSER_OPERAND_REFUSED,
          CommandMessage.ADDGROUP_SEGMENT_REFUSED,
          CommandMessage.ALTUSER_SEGMENT_REFUSED,
          CommandMessage.ALTGROUP_SEGMENT_REFUSED,
          CommandMessage.RESOURCE_SEGMENT_REFUSED);

  private final RacfDatabase database;
  private final Consumer<SecurityEvent> listener;

  CommandAudit(RacfDatabase database, Consumer<SecurityEvent> listener) {
    this.database = database;
    this.listener = listener;
  }

  /** What a message tells of the authority of the user. */
  static Violation violation(CommandMessage message) {
    if (REFUSALS.contains(message)) {
      return Violation.AUTHORITY;
    }
    return REFUSED_OPERANDS.contains(message) ? Violation.OPERAND : Violation.NONE;
  }

  /** A command was carried out, or refused. */
  void given(SecurityEnvironment user, List<Term> terms, Violation violation) {
    String typed = terms.get(0).upperCase();
    Optional<CommandVerb> verb = CommandVerb.find(typed);
    if (verb.isEmpty() && !typed.equals(CERTIFICATES)) {
      return;
    }
    String name = verb.map(Enum::name).orElse(typed);
    Set<Cause> causes = verb.map(it -> causes(it, terms)).orElseGet(() -> audited("DIGTCERT"));
    if (verb.isPresent() && LISTINGS.contains(verb.get())) {
      return;
    }
    if (user.has(UserAttribute.UAUDIT)) {
      causes.add(Cause.USER);
    }
    if (user.has(UserAttribute.SPECIAL) && database.options().has(SystemOption.SAUDIT)) {
      causes.add(Cause.SPECIAL);
    }
    if (violation != Violation.NONE && database.options().has(SystemOption.CMDVIOL)) {
      causes.add(Cause.VIOLATION);
    }
    if (!causes.isEmpty()) {
      listener.accept(new SecurityEvent.CommandGiven(user, name, violation, causes));
    }
  }

  private Set<Cause> causes(CommandVerb verb, List<Term> terms) {
    return switch (verb) {
      case SETROPTS, RVARY -> EnumSet.of(Cause.ALWAYS);
      case ADDGROUP, ALTGROUP, DELGROUP -> audited("GROUP");
      case ADDSD, ALTDSD, DELDSD -> audited("DATASET");
      case RDEFINE, RALTER, RDELETE ->
          terms.size() > 1 ? audited(terms.get(1).upperCase()) : EnumSet.noneOf(Cause.class);
      case ADDUSER, ALTUSER, DELUSER, PASSWORD, PHRASE, CONNECT, REMOVE -> audited("USER");
      case PERMIT -> audited(classOf(terms));
      case LISTUSER, LISTGRP, LISTDSD, RLIST, SEARCH -> EnumSet.noneOf(Cause.class);
    };
  }

  /** The class of PERMIT: that of its CLASS operand, else data sets. */
  private static String classOf(List<Term> terms) {
    return terms.stream()
        .filter(term -> term.upperCase().startsWith("CL") && !term.operands().isEmpty())
        .map(term -> term.operands().get(0).upperCase())
        .findFirst()
        .orElse("DATASET");
  }

  private Set<Cause> audited(String name) {
    return ResourceClass.isName(name)
            && database.classState(ResourceClass.parse(name)).has(ClassSetting.AUDIT)
        ? EnumSet.of(Cause.CLASS)
        : EnumSet.noneOf(Cause.class);
  }
}
