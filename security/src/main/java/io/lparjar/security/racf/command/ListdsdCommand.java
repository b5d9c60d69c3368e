package io.lparjar.security.racf.command;

import io.lparjar.security.racf.profile.ProfileName;
import io.lparjar.security.racf.profile.Protection;
import io.lparjar.security.racf.profile.ResourceProfile;
import io.lparjar.security.saf.ResourceClass;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * {@code LISTDSD}: lists data set profiles: those named by DATASET, with GENERIC also the one that
 * covers such a name, or those under the qualifiers that ID or PREFIX name, by default the user id.
 *
 * <ol>
 *   <li>ICH35003I, when there is no such profile.
 *   <li>ICH35002I, when the command user may not see it.
 * </ol>
 */
final class ListdsdCommand implements RacfCommand {
  @Override
  public void execute(CommandRun run, Operands operands) {
    if (operands.has("DATASET")) {
      for (Term term : operands.values("DATASET")) {
        String text = ProfileOperand.dataSet(run, term);
        find(run, operands, text)
            .ifPresentOrElse(
                profile -> list(run, operands, profile),
                () -> run.say(CommandMessage.LISTDSD_UNKNOWN, text));
      }
    } else if (operands.has("PREFIX")) {
      operands
          .name("PREFIX")
          .ifPresent(prefix -> listAll(run, operands, prefix, name -> name.startsWith(prefix)));
    } else {
      String id = operands.name("ID").orElse(run.user().userId().value());
      listAll(run, operands, id, name -> ProfileOperand.firstQualifier(name).equals(id));
    }
  }

  private static Optional<ResourceProfile> find(CommandRun run, Operands operands, String text) {
    if (operands.has("GENERIC") && !ProfileName.parse(text).generic()) {
      return run.database().bestMatch(ResourceClass.DATASET, text);
    }
    return ProfileOperand.find(run.database(), ResourceClass.DATASET, text, false)
        .filter(profile -> !operands.has("NOGENERIC") || !profile.name().generic())
        .filter(profile -> DataSetOperands.isOnVolume(operands, profile));
  }

  private static void listAll(
      CommandRun run, Operands operands, String shown, Predicate<String> wanted) {
    List<ResourceProfile> profiles =
        run.database().profiles(ResourceClass.DATASET).stream()
            .filter(profile -> wanted.test(profile.name().text()))
            .filter(run.authority()::mayList)
            .filter(profile -> isWanted(operands, profile))
            .toList();
    if (profiles.isEmpty()) {
      run.say(CommandMessage.LISTDSD_UNKNOWN, shown);
    }
    profiles.forEach(profile -> list(run, operands, profile));
  }

  private static boolean isWanted(Operands operands, ResourceProfile profile) {
    return DataSetOperands.isOnVolume(operands, profile)
        && operands
            .choice("GENERIC", "NOGENERIC")
            .map(generic -> generic == profile.name().generic())
            .orElse(true);
  }

  private static void list(CommandRun run, Operands operands, ResourceProfile profile) {
    if (!run.authority().mayList(profile)) {
      run.say(CommandMessage.LISTDSD_REFUSED, profile.name());
      return;
    }
    if (operands.has("NORACF")) {
      run.print("INFORMATION FOR DATASET " + ProfileOperand.shown(profile.name()));
      return;
    }
    Protection protection = profile.protection();
    run.print(
        "INFORMATION FOR DATASET " + ProfileOperand.shown(profile.name()),
        "",
        "LEVEL  OWNER    UNIVERSAL ACCESS   WARNING   ERASE",
        "-----  -------- ----------------   -------   -----",
        ListingText.line(
            " %s    %-8s        %-8s      %-3s     %s",
            ProfileOperand.shownLevel(protection),
            protection.owner(),
            protection.uacc(),
            ListingText.yesOrNo(protection.warning()),
            ProfileOperand.base(protection, "ERASE", "NO")),
        "",
        "AUDITING",
        "--------",
        protection.audit().toString(),
        "",
        "NOTIFY",
        "--------",
        ProfileOperand.base(protection, "NOTIFY", "NO USER TO BE NOTIFIED"),
        "",
        "YOUR ACCESS  CREATION GROUP  DATASET TYPE",
        "-----------  --------------  ------------",
        ListingText.line(
            " %-13s%-15s%s",
            run.authority().accessTo(profile),
            creationGroup(run, profile),
            ProfileOperand.base(protection, DataSetOperands.TYPE, "NON-VSAM")),
        "");
    List<String> volumes = DataSetOperands.volumesOf(profile);
    if (!volumes.isEmpty()) {
      run.print(
          "VOLUMES ON WHICH DATASET RESIDES",
          "--------------------------------",
          String.join(" ", volumes),
          "");
    }
    installationData(run, protection);
    LabelOperand.print(run, protection);
    UsageListing.print(run, operands, profile);
    if (operands.has("ALL") || operands.has("AUTHUSER")) {
      accessLists(run, protection);
    }
  }

  private static void installationData(CommandRun run, Protection protection) {
    String data = ProfileOperand.base(protection, "DATA", "");
    if (data.isEmpty()) {
      run.print("NO INSTALLATION DATA");
    } else {
      run.print("INSTALLATION DATA", "-----------------", data);
    }
  }

  /** The group of the first qualifier, or its user's default group; profiles do not hold it. */
  private static String creationGroup(CommandRun run, ResourceProfile profile) {
    String qualifier = ProfileOperand.firstQualifier(profile.name().text());
    return run.findUser(qualifier).map(user -> user.defaultGroup()).orElse(qualifier);
  }

  private static void accessLists(CommandRun run, Protection protection) {
    run.print("", "   ID     ACCESS   ACCESS COUNT", "--------  ------   ------ -----");
    protection
        .accessList()
        .forEach((id, level) -> run.print(ListingText.line("%-8s %7s      00000", id, level)));
    if (protection.accessList().isEmpty()) {
      run.print("NO ENTRIES IN STANDARD ACCESS LIST");
    }
    AccessListing.conditional(
        run,
        protection,
        "   ID     ACCESS   ACCESS COUNT   CLASS        ENTITY NAME",
        "-------- -------  ------------- ---------  -----------------------");
  }
}
