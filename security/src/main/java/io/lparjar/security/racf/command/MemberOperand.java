package io.lparjar.security.racf.command;

import io.lparjar.security.racf.profile.NamingRule;
import io.lparjar.security.racf.profile.ProfileName;
import io.lparjar.security.racf.profile.Segments;
import io.lparjar.security.saf.ResourceClass;
import java.util.List;

/**
 * ADDMEM and DELMEM: the members of a profile, which are resources in grouping classes and {@code
 * 'name'/access} in class GLOBAL. A data set name without quotation marks is the command user's.
 */
final class MemberOperand {
  private final CommandRun run;
  private final ResourceClass resourceClass;
  private final boolean dataSets;

  /** The members of a profile of that class and name. */
  MemberOperand(CommandRun run, ResourceClass resourceClass, String profile) {
    this.run = run;
    this.resourceClass = resourceClass;
    this.dataSets = isGlobal() && profile.equals(ResourceClass.DATASET.name());
  }

  private boolean isGlobal() {
    return resourceClass.name().equals("GLOBAL");
  }

  Segments change(Operands operands, Segments before) {
    Segments after = before;
    List<Term> added = operands.values("ADDMEM");
    for (int i = 0; i < added.size(); i++) {
      Term name = added.get(i);
      boolean accessFollows =
          name.quoted() && i + 1 < added.size() && added.get(i + 1).text().startsWith("/");
      String access = accessFollows ? added.get(i + 1).upperCase() : "";
      after = after.with(Segments.MEMBERS, name(name), level(name, access));
      i += accessFollows ? 1 : 0;
    }
    for (Term removed : operands.values("DELMEM")) {
      if (!removed.text().startsWith("/")) {
        after = after.without(Segments.MEMBERS, name(removed));
      }
    }
    return after;
  }

  /** The member without its access level. */
  private String name(Term term) {
    String text = term.upperCase();
    int slash = isGlobal() && !term.quoted() ? text.lastIndexOf('/') : -1;
    String name = slash < 0 ? text : text.substring(0, slash);
    boolean own = dataSets && !term.quoted();
    String whole = own ? run.user().userId() + "." + name : name;
    if (!ProfileOperand.isResource(whole)
        || !NamingRule.GENERAL_RESOURCE.allows(ProfileName.parse(whole))) {
      throw new CommandException(CommandMessage.INVALID, "MEMBER", text);
    }
    return whole;
  }

  private String level(Term term, String behind) {
    if (!isGlobal()) {
      return "";
    }
    String text = term.quoted() ? behind : term.upperCase();
    String level = text.substring(text.lastIndexOf('/') + 1);
    if (text.indexOf('/') < 0 || !ProfileOperand.isLevel(level)) {
      throw new CommandException(CommandMessage.INVALID, "MEMBER", term.upperCase() + behind);
    }
    return level;
  }
}
