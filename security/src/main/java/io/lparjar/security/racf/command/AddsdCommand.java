package io.lparjar.security.racf.command;

import io.lparjar.security.racf.profile.DataSetProfile;
import io.lparjar.security.racf.profile.GroupConnection;
import io.lparjar.security.racf.profile.NamingRule;
import io.lparjar.security.racf.profile.ProfileName;
import io.lparjar.security.racf.profile.Protection;
import io.lparjar.security.racf.profile.Segments;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.UserAttribute;
import java.util.List;

/**
 * {@code ADDSD}: defines data set profiles; owned by the user that the first qualifier names, else
 * by the command user.
 *
 * <ol>
 *   <li>IKJ56702I, when the name is not one that the naming rule in force allows.
 *   <li>ICH09008I, when the first qualifier is neither a user nor a group.
 *   <li>ICH09006I, when it is not the command user, who has not CREATE in the group nor is SPECIAL.
 *   <li>ICH09005I, when a discrete profile is for a data set that is not in the catalog.
 *   <li>ICH09004I, when there is such a profile already; the command goes on with the next.
 * </ol>
 */
final class AddsdCommand implements RacfCommand {
  @Override
  public void execute(CommandRun run, Operands operands) {
    operands.positional(0).forEach(term -> add(run, operands, ProfileOperand.dataSet(run, term)));
  }

  private static void add(CommandRun run, Operands operands, String text) {
    ProfileName parsed = ProfileName.parse(text);
    ProfileName name = new ProfileName(text, parsed.generic() || operands.has("GENERIC"));
    boolean enhanced = run.database().options().enhancedGenericNaming();
    if (!NamingRule.of(ResourceClass.DATASET, enhanced).allows(name)) {
      throw new CommandException(CommandMessage.INVALID, "DATASET NAME", "'" + text + "'");
    }
    String qualifier = ProfileOperand.firstQualifier(text);
    if (!run.exists(qualifier)) {
      throw new CommandException(CommandMessage.QUALIFIER_UNKNOWN, qualifier);
    }
    if (!run.authority().mayDefineUnder(qualifier)) {
      throw new CommandException(CommandMessage.DATA_SET_REFUSED, text);
    }
    Protection wanted = ProfileOperand.change(run, operands, initial(run, operands, qualifier));
    Segments segments =
        DataSetOperands.change(operands, name.generic(), cataloged(run, operands, name, wanted));
    Protection protection = groupAccess(run, qualifier, wanted).withSegments(segments);
    if (run.database().profile(ResourceClass.DATASET, name).isPresent()) {
      run.say(CommandMessage.DATA_SET_ALREADY_DEFINED, text);
    } else {
      run.database().add(new DataSetProfile(name, protection));
    }
  }

  /**
   * The segments with the volumes of the data set that a discrete profile is for. It must be in the
   * catalog, unless its volume is said or it is a model; what the system itself defines while it is
   * loaded may come before its data sets.
   */
  private static Segments cataloged(
      CommandRun run, Operands operands, ProfileName name, Protection wanted) {
    boolean named = List.of("VOLUME", "MODEL", "TAPE").stream().anyMatch(operands::has);
    if (name.generic() || named || run.user().has(UserAttribute.TRUSTED)) {
      return wanted.segments();
    }
    List<String> volumes =
        run.dataSets()
            .volumesOf(name.text())
            .orElseThrow(() -> new CommandException(CommandMessage.NOT_IN_CATALOG, name.text()));
    return volumes.isEmpty()
        ? wanted.segments()
        : wanted.segments().with(Segments.BASE, DataSetOperands.VOLUME, String.join(" ", volumes));
  }

  /** That of the FROM profile, or an empty one. */
  private static Protection initial(CommandRun run, Operands operands, String qualifier) {
    String owner =
        run.findUser(qualifier)
            .map(user -> user.userId().value())
            .orElse(run.user().userId().value());
    Protection initial = ProfileOperand.initial(run).withOwner(owner);
    return operands.has("FROM")
        ? ProfileOperand.copyOf(
            ProfileOperand.model(run, operands, ResourceClass.DATASET).protection(), initial)
        : initial;
  }

  /** GRPACC: whoever defines a profile for data of a group lets the group change it. */
  private static Protection groupAccess(CommandRun run, String qualifier, Protection before) {
    GroupConnection connection = run.database().connectionsOf(run.user().userId()).get(qualifier);
    boolean wanted =
        connection != null
            && (run.user().has(UserAttribute.GRPACC)
                || connection.attributes().contains(UserAttribute.GRPACC));
    return wanted ? before.withAccess(qualifier, AccessLevel.UPDATE) : before;
  }
}
