package io.lparjar.security.racf.command;

import io.lparjar.security.racf.RacfDatabase;
import io.lparjar.security.racf.profile.AuditRule;
import io.lparjar.security.racf.profile.GroupConnection;
import io.lparjar.security.racf.profile.ProfileName;
import io.lparjar.security.racf.profile.Protection;
import io.lparjar.security.racf.profile.ResourceProfile;
import io.lparjar.security.racf.profile.Segments;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.UserAttribute;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How commands name resource profiles and say how they protect. */
final class ProfileOperand {
  private static final Pattern FORM = Pattern.compile("[\\x21-\\x7E]{1,246}");
  private static final Pattern DATA_SET =
      Pattern.compile("[A-Z0-9$#@*%-]{1,8}(\\.[A-Z0-9$#@*%-]{1,8}){1,21}");
  private static final int LONGEST_DATA_SET = 44;
  private static final int LONGEST_TEXT = 255;
  private static final int MOST_LEVEL = 99;

  private static final List<String> AUDITED = List.of("ALL", "SUCCESS", "FAILURES", "NONE");
  private static final List<String> AUDITED_LEVELS = List.of("READ", "UPDATE", "CONTROL", "ALTER");

  private ProfileOperand() {}

  /** The text of a general resource profile's name. */
  static String resource(Term term) {
    String text = term.upperCase();
    if (!FORM.matcher(text).matches()) {
      throw new CommandException(CommandMessage.INVALID, "ENTITY NAME", text);
    }
    return text;
  }

  /** The text of a data set profile's name; without quotation marks the user id comes before it. */
  static String dataSet(CommandRun run, Term term) {
    String text = term.quoted() ? term.upperCase() : run.user().userId() + "." + term.upperCase();
    if (text.length() > LONGEST_DATA_SET || !DATA_SET.matcher(text).matches()) {
      throw new CommandException(CommandMessage.INVALID, "DATASET NAME", "'" + text + "'");
    }
    return text;
  }

  /** The text of a profile's name, read as its class wants it. */
  static String of(CommandRun run, ResourceClass resourceClass, Term term) {
    return resourceClass.equals(ResourceClass.DATASET) ? dataSet(run, term) : resource(term);
  }

  /** The profile of that name, generic or not; GENERIC asks for the generic one. */
  static Optional<ResourceProfile> find(
      RacfDatabase database, ResourceClass resourceClass, String text, boolean generic) {
    if (generic) {
      return database.profile(resourceClass, new ProfileName(text, true));
    }
    return database
        .profile(resourceClass, ProfileName.parse(text))
        .or(() -> database.profile(resourceClass, new ProfileName(text, false)));
  }

  /** The model that FROM, FCLASS and FGENERIC name. */
  static ResourceProfile model(CommandRun run, Operands operands, ResourceClass otherwise) {
    ResourceClass modelClass =
        operands
            .name("FCLASS")
            .map(name -> ResourceClasses.parse(run.database(), name))
            .orElse(otherwise);
    String text = of(run, modelClass, operands.values("FROM").get(0));
    return find(run.database(), modelClass, text, operands.has("FGENERIC"))
        .orElseThrow(() -> new CommandException(CommandMessage.PERMIT_PROFILE_UNKNOWN, text));
  }

  static String firstQualifier(String text) {
    int period = text.indexOf('.');
    return period < 0 ? text : text.substring(0, period);
  }

  /** Whether there are data set profiles under a user id or group name. */
  static boolean isFirstQualifier(RacfDatabase database, String name) {
    return database.profiles(ResourceClass.DATASET).stream()
        .anyMatch(profile -> firstQualifier(profile.name().text()).equals(name));
  }

  /** The access level in the parentheses of a keyword. */
  static Optional<AccessLevel> level(Operands operands, String keyword, String what) {
    return operands
        .name(keyword)
        .map(
            text ->
                Abbreviations.find(text, AccessLevel.values())
                    .orElseThrow(() -> new CommandException(CommandMessage.INVALID, what, text)));
  }

  /** A new profile's protection, before what the command says. */
  static Protection initial(CommandRun run) {
    return Protection.of(run.user().userId().value(), run.today(), uacc(run));
  }

  /** Universal access of what the user defines while the current group is current. */
  private static AccessLevel uacc(CommandRun run) {
    GroupConnection connection =
        run.database().connectionsOf(run.user().userId()).get(run.user().group());
    return connection == null ? AccessLevel.NONE : connection.uacc();
  }

  /** What a new profile takes over from its model (FROM): all but owner and date. */
  static Protection copyOf(Protection model, Protection initial) {
    return new Protection(
        initial.owner(),
        initial.created(),
        model.uacc(),
        model.warning(),
        model.accessList(),
        model.conditionalList(),
        model.segments());
  }

  /** The protection with what the operands say that all profiles have. */
  static Protection change(CommandRun run, Operands operands, Protection before) {
    Optional<AccessLevel> uacc = level(operands, "UACC", "UNIVERSAL ACCESS");
    Optional<String> owner = run.owner(operands);
    Optional<Boolean> warning = operands.choice("WARNING", "NOWARNING");
    return before
        .withUacc(uacc.orElse(before.uacc()))
        .withOwner(owner.orElse(before.owner()))
        .withWarning(warning.orElse(before.warning()))
        .withSegments(fields(run, operands, before.segments()));
  }

  private static Segments fields(CommandRun run, Operands operands, Segments before) {
    Segments after = UserOperands.data(run, operands, before);
    after = LabelOperand.change(run, operands, after);
    after = text(operands, "APPLDATA", after);
    operands
        .name("NOTIFY")
        .filter(user -> run.findUser(user).isEmpty())
        .ifPresent(
            user -> {
              throw new CommandException(CommandMessage.INVALID, "USERID", user);
            });
    after = text(operands, "NOTIFY", after);
    if (operands.has("NOTIFY") && operands.values("NOTIFY").isEmpty()) {
      after = after.with(Segments.BASE, "NOTIFY", run.user().userId().value());
    }
    after = flag(operands, "ERASE", after);
    Optional<String> audit = audit(operands, "AUDIT");
    if (audit.isPresent()) {
      after = after.with(Segments.BASE, "AUDIT", audit.get());
    }
    Optional<String> globalAudit = audit(operands, "GLOBALAUDIT");
    if (globalAudit.isPresent() && run.user().has(UserAttribute.AUDITOR)) {
      after = after.with(Segments.BASE, "GLOBALAUDIT", globalAudit.get());
    } else if (globalAudit.isPresent()) {
      run.say(CommandMessage.GLOBALAUDIT_IGNORED);
    }
    Optional<String> level = operands.text("LEVEL");
    return level.isEmpty() ? after : after.with(Segments.BASE, "LEVEL", levelNumber(level.get()));
  }

  /** The text of a keyword; NO before it takes it away. */
  private static Segments text(Operands operands, String keyword, Segments before) {
    if (operands.has("NO" + keyword)) {
      return before.without(Segments.BASE, keyword);
    }
    Optional<String> text = operands.text(keyword);
    if (text.isEmpty()) {
      return before;
    }
    boolean valid =
        text.get().length() <= LONGEST_TEXT && text.get().chars().allMatch(c -> c >= ' ');
    if (!valid) {
      throw new CommandException(CommandMessage.INVALID, keyword, "");
    }
    return before.with(
        Segments.BASE,
        keyword,
        keyword.equals("NOTIFY") ? text.get().toUpperCase(Locale.ROOT) : text.get());
  }

  private static Segments flag(Operands operands, String keyword, Segments before) {
    return operands
        .choice(keyword, "NO" + keyword)
        .map(
            on ->
                on
                    ? before.with(Segments.BASE, keyword, "YES")
                    : before.without(Segments.BASE, keyword))
        .orElse(before);
  }

  /** {@code AUDIT(SUCCESS(UPDATE) FAILURES(READ))}; a kind without level means READ. */
  private static Optional<String> audit(Operands operands, String keyword) {
    if (operands.values(keyword).isEmpty()) {
      return Optional.empty();
    }
    String text =
        operands.values(keyword).stream()
            .map(term -> whole(term, AUDITED) + auditLevel(term))
            .collect(Collectors.joining(","));
    AuditRule rule =
        AuditRule.parse(text)
            .orElseThrow(() -> new CommandException(CommandMessage.INVALID, keyword, text));
    return Optional.of(rule.toString());
  }

  private static String auditLevel(Term term) {
    if (whole(term, AUDITED).equals("NONE")) {
      return "";
    }
    return term.operands().isEmpty()
        ? "(READ)"
        : "(" + whole(term.operands().get(0), AUDITED_LEVELS) + ")";
  }

  /** The word that a term abbreviates, or the term when it is none. */
  private static String whole(Term term, List<String> words) {
    return Abbreviations.find(term.upperCase(), words).orElse(term.upperCase());
  }

  private static String levelNumber(String text) {
    int level =
        Numbers.parse(text, 0, MOST_LEVEL)
            .orElseThrow(() -> new CommandException(CommandMessage.INVALID, "LEVEL", text));
    return Integer.toString(level);
  }

  /** A field of the base segment, or what listings show in its place. */
  static String base(Protection protection, String field, String otherwise) {
    return protection.segments().field(Segments.BASE, field).orElse(otherwise);
  }

  /** LEVEL as listings show it. */
  static String shownLevel(Protection protection) {
    return ListingText.line("%02d", Integer.parseInt(base(protection, "LEVEL", "0")));
  }

  /** Whether this is the name of an access level. */
  static boolean isLevel(String text) {
    return Arrays.stream(AccessLevel.values()).anyMatch(level -> level.name().equals(text));
  }

  /** Whether a general resource may have this name. */
  static boolean isResource(String text) {
    return FORM.matcher(text).matches();
  }

  /** The name as listings show it. */
  static String shown(ProfileName name) {
    return name.generic() ? name.text() + " (G)" : name.text();
  }
}
