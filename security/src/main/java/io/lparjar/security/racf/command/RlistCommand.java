package io.lparjar.security.racf.command;

import io.lparjar.security.racf.profile.Protection;
import io.lparjar.security.racf.profile.ResourceProfile;
import io.lparjar.security.racf.profile.Segments;
import io.lparjar.security.racf.profile.SignonKey;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.UserAttribute;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code RLIST}: lists general resource profiles: of that name, else the generic one that covers
 * it, or with an asterisk all that one may see.
 *
 * <ol>
 *   <li>ICH13003I, when there is no such profile; ICH13004I, when there is none at all.
 *   <li>ICH13002I, when the command user may not see it.
 * </ol>
 */
final class RlistCommand implements RacfCommand {
  @Override
  public void execute(CommandRun run, Operands operands) {
    ResourceClass resourceClass =
        ResourceClasses.parseGeneral(run.database(), operands.positional(0).get(0));
    for (Term term : operands.positional(1)) {
      if (term.text().equals("*")) {
        listAll(run, operands, resourceClass);
      } else {
        list(run, operands, resourceClass, ProfileOperand.resource(term));
      }
    }
  }

  private static void listAll(CommandRun run, Operands operands, ResourceClass resourceClass) {
    List<ResourceProfile> profiles =
        run.database().profiles(resourceClass).stream()
            .filter(run.authority()::mayList)
            .filter(profile -> isWanted(operands, profile))
            .toList();
    if (profiles.isEmpty()) {
      run.say(CommandMessage.NOTHING_TO_LIST);
    }
    profiles.forEach(
        profile ->
            list(
                run,
                operands,
                profile,
                ResourceGroups.of(run, operands, resourceClass, profile.name().text())));
  }

  private static void list(
      CommandRun run, Operands operands, ResourceClass resourceClass, String text) {
    Optional<ResourceProfile> found =
        ProfileOperand.find(run.database(), resourceClass, text, false)
            .or(() -> run.database().bestMatch(resourceClass, text))
            .filter(profile -> isWanted(operands, profile));
    List<String> groups = ResourceGroups.of(run, operands, resourceClass, text);
    if (found.isEmpty() && !groups.isEmpty()) {
      heading(run, resourceClass, text, groups);
    } else if (found.isEmpty()) {
      run.say(CommandMessage.RLIST_UNKNOWN, text);
    } else if (run.authority().mayList(found.get())) {
      list(run, operands, found.get(), groups);
    } else {
      run.say(CommandMessage.RLIST_REFUSED, text);
    }
  }

  private static boolean isWanted(Operands operands, ResourceProfile profile) {
    return operands
        .choice("GENERIC", "NOGENERIC")
        .map(generic -> generic == profile.name().generic())
        .orElse(true);
  }

  private static void title(CommandRun run, ResourceClass resourceClass, String name) {
    run.print(
        "CLASS      NAME", "-----      ----", ListingText.line("%-8s   %s", resourceClass, name));
  }

  private static void heading(
      CommandRun run, ResourceClass resourceClass, String name, List<String> groups) {
    title(run, resourceClass, name);
    ResourceClasses.groupingClass(run.database(), resourceClass)
        .ifPresent(group -> run.print("", "GROUP CLASS NAME", "----- ----- ----", group));
    if (!groups.isEmpty()) {
      run.print("", "RESOURCE GROUPS", "-------- ------", String.join(" ", groups));
    }
  }

  private static void list(
      CommandRun run, Operands operands, ResourceProfile profile, List<String> groups) {
    String shown = ProfileOperand.shown(profile.name());
    if (operands.has("NORACF")) {
      title(run, profile.resourceClass(), shown);
    } else {
      heading(run, profile.resourceClass(), shown, groups);
      base(run, operands, profile);
    }
    FieldAccess access =
        FieldAccess.toResource(
            run, profile.resourceClass(), shown, CommandMessage.SEGMENT_NOT_LISTED);
    SegmentTemplate.OF_RESOURCES.stream()
        .filter(template -> operands.has(template.segment()))
        .forEach(template -> access.list(template, profile.protection().segments()));
    if (operands.has(SignonKey.SEGMENT)) {
      SignonOperand.print(run, profile.protection().segments(), access);
    }
  }

  private static void base(CommandRun run, Operands operands, ResourceProfile profile) {
    Protection protection = profile.protection();
    members(run, profile);
    run.print(
        "",
        "LEVEL  OWNER      UNIVERSAL ACCESS  YOUR ACCESS  WARNING",
        "-----  --------   ----------------  -----------  -------",
        ListingText.line(
            " %s    %-8s        %-8s           %-7s %s",
            ProfileOperand.shownLevel(protection),
            protection.owner(),
            protection.uacc(),
            run.authority().accessTo(profile),
            ListingText.yesOrNo(protection.warning())),
        "",
        "INSTALLATION DATA",
        "-----------------",
        ProfileOperand.base(protection, "DATA", "NONE"),
        "",
        "APPLICATION DATA",
        "----------------",
        ProfileOperand.base(protection, "APPLDATA", "NONE"),
        "",
        "AUDITING",
        "--------",
        protection.audit().toString(),
        "",
        "NOTIFY",
        "------",
        ProfileOperand.base(protection, "NOTIFY", "NO USER TO BE NOTIFIED"));
    if (run.user().has(UserAttribute.AUDITOR)) {
      run.print(
          "", "GLOBALAUDIT", "-----------", ProfileOperand.base(protection, "GLOBALAUDIT", "NONE"));
    }
    LabelOperand.print(run, protection);
    UsageListing.print(run, operands, profile);
    if (operands.has("ALL") || operands.has("AUTHUSER")) {
      accessLists(run, protection);
    }
  }

  /** The members of a profile that groups resources or tells global access. */
  private static void members(CommandRun run, ResourceProfile profile) {
    Map<String, String> members = profile.protection().segments().fields(Segments.MEMBERS);
    String memberClass = run.database().descriptors().of(profile.resourceClass()).memberClass();
    if (!memberClass.isEmpty()) {
      run.print("", "MEMBER CLASS NAME", "------ ----- ----", memberClass);
    }
    if (!members.isEmpty()) {
      run.print("", "RESOURCES IN GROUP", "--------- -- -----");
      members.forEach(
          (name, level) -> run.print(level.isEmpty() ? name : name + " (" + level + ")"));
    }
  }

  private static void accessLists(CommandRun run, Protection protection) {
    run.print("", "USER      ACCESS   ACCESS COUNT", "----      ------   ------ -----");
    protection
        .accessList()
        .forEach((id, level) -> run.print(ListingText.line("%-8s  %-7s     000000", id, level)));
    if (protection.accessList().isEmpty()) {
      run.print("NO USERS IN ACCESS LIST");
    }
    AccessListing.conditional(
        run,
        protection,
        "   ID     ACCESS   ACCESS COUNT   CLASS                ENTITY NAME",
        "-------- -------  ------------- --------  ---------------------------------------");
  }
}
