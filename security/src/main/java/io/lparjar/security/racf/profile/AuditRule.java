package io.lparjar.security.racf.profile;

import io.lparjar.security.saf.AccessLevel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which accesses to a resource are logged.
 *
 * @param success the least access that is logged when it is allowed; null for none
 * @param failures the least access that is logged when it is refused; null for none
 * @see "z/OS Security Server RACF Command Language Reference, RDEFINE AUDIT"
 */
public record AuditRule(@Nullable AccessLevel success, @Nullable AccessLevel failures) {
  /** That of a profile for which AUDIT was never said. */
  public static final AuditRule INITIAL = new AuditRule(null, AccessLevel.READ);

  public static final AuditRule NONE = new AuditRule(null, null);

  private static final Pattern FORM =
      Pattern.compile("(ALL|SUCCESS|FAILURES)\\((READ|UPDATE|CONTROL|ALTER)\\)");

  /**
   * All rules by what listings show, in which form profiles have them: each check asks for them.
   */
  private static final Map<String, AuditRule> BY_TEXT = all();

  private static Map<String, AuditRule> all() {
    List<@Nullable AccessLevel> levels = new ArrayList<>();
    levels.add(null);
    levels.addAll(
        List.of(AccessLevel.READ, AccessLevel.UPDATE, AccessLevel.CONTROL, AccessLevel.ALTER));
    Map<String, AuditRule> rules = new HashMap<>();
    for (@Nullable AccessLevel success : levels) {
      for (@Nullable AccessLevel failures : levels) {
        AuditRule rule = new AuditRule(success, failures);
        rules.put(rule.toString(), rule);
      }
    }
    return Map.copyOf(rules);
  }

  /** Reads {@code SUCCESS(UPDATE),FAILURES(READ)}, {@code ALL(READ)} or {@code NONE}. */
  public static Optional<AuditRule> parse(String text) {
    AuditRule known = BY_TEXT.get(text);
    if (known != null) {
      return Optional.of(known);
    }
    AccessLevel success = null;
    AccessLevel failures = null;
    for (String part : text.split(",", -1)) {
      Matcher matcher = FORM.matcher(part);
      if (!matcher.matches()) {
        return Optional.empty();
      }
      AccessLevel level = AccessLevel.valueOf(matcher.group(2));
      success = matcher.group(1).equals("FAILURES") ? success : level;
      failures = matcher.group(1).equals("SUCCESS") ? failures : level;
    }
    return Optional.of(new AuditRule(success, failures));
  }

  public boolean logsFailure(AccessLevel wanted) {
    return failures != null && wanted.includes(failures);
  }

  public boolean logsSuccess(AccessLevel wanted) {
    return success != null && wanted.includes(success);
  }

  /** As listings show it: {@code ALL(READ)} when both are the same. */
  @Override
  public String toString() {
    if (success != null && success == failures) {
      return String.format(Locale.ROOT, "ALL(%s)", success);
    }
    List<String> parts = new ArrayList<>();
    if (success != null) {
      parts.add(String.format(Locale.ROOT, "SUCCESS(%s)", success));
    }
    if (failures != null) {
      parts.add(String.format(Locale.ROOT, "FAILURES(%s)", failures));
    }
    return parts.isEmpty() ? "NONE" : String.join(",", parts);
  }
}
