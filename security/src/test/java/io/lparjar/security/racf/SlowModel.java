package io.lparjar.security.racf;

import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.SafDecision;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The authority check written down step by step from the manual, for one user {@code U} and one
 * class, without any of the product's classes that decide; slow and plain on purpose.
 */
final class SlowModel {
  /** A profile: name, universal access, warning, standard list and list of WHEN(TERMINAL(T1)). */
  record Profile(
      String name,
      AccessLevel uacc,
      boolean warning,
      Map<String, AccessLevel> list,
      Map<String, AccessLevel> atTerminal) {}

  final List<Profile> profiles = new ArrayList<>();
  final Map<String, AccessLevel> global = new TreeMap<>();
  final Set<String> groups;
  boolean active = true;
  boolean dataSets = true;
  boolean grplist = true;
  boolean restricted;
  boolean operations;
  boolean special;
  boolean terminalActive;
  String protectAll = "OFF";

  /** {@code groups} of the user, the first the current one; revoked connections left out. */
  SlowModel(Set<String> groups) {
    this.groups = groups;
  }

  SafDecision decide(String resource, AccessLevel wanted) {
    if (!active) {
      return SafDecision.NO_DECISION;
    }
    AccessLevel everybody = global.getOrDefault(resource, AccessLevel.NONE);
    if (!restricted && global.containsKey(resource) && atLeast(everybody, wanted)) {
      return SafDecision.PERMIT;
    }
    if (dataSets && (resource + ".").startsWith("U.")) {
      return SafDecision.PERMIT;
    }
    Profile profile = best(resource);
    if (profile == null) {
      if (!dataSets || protectAll.equals("OFF")) {
        return SafDecision.NO_DECISION;
      }
      return protectAll.equals("WARNING") || special ? SafDecision.PERMIT : SafDecision.DENY;
    }
    AccessLevel named = named(profile.list());
    AccessLevel allowed = named;
    if (allowed == null && !restricted) {
      allowed = profile.list().get("*");
    }
    if (allowed == null) {
      allowed = restricted ? AccessLevel.NONE : profile.uacc();
    }
    @Nullable AccessLevel conditional = null;
    if (terminalActive) {
      conditional = named(profile.atTerminal());
      if (conditional == null && !restricted) {
        conditional = profile.atTerminal().get("*");
      }
    }
    boolean enough =
        atLeast(allowed, wanted) || (conditional != null && atLeast(conditional, wanted));
    boolean operator = operations && dataSets && named == null;
    return enough || operator || profile.warning() ? SafDecision.PERMIT : SafDecision.DENY;
  }

  private @Nullable AccessLevel named(Map<String, AccessLevel> list) {
    if (list.containsKey("U")) {
      return list.get("U");
    }
    @Nullable AccessLevel highest = null;
    for (String group : groups) {
      boolean counts = grplist || group.equals("G");
      AccessLevel level = list.get(group);
      if (counts && level != null && (highest == null || level.compareTo(highest) > 0)) {
        highest = level;
      }
    }
    return highest;
  }

  private static boolean atLeast(AccessLevel level, AccessLevel wanted) {
    return level.compareTo(wanted) >= 0;
  }

  /** By trying every profile: the exact name, else the smallest by first difference. */
  private @Nullable Profile best(String resource) {
    @Nullable Profile best = null;
    for (Profile profile : profiles) {
      if (profile.name().equals(resource)) {
        return profile;
      }
      if (covers(profile.name(), resource)
          && (best == null || comesBefore(profile.name(), best.name()))) {
        best = profile;
      }
    }
    return best;
  }

  private static boolean covers(String pattern, String resource) {
    StringBuilder regex = new StringBuilder();
    String text = pattern;
    if (text.endsWith(".**")) {
      text = text.substring(0, text.length() - 3);
      regex.append("(\\.[^.]+)*");
    }
    StringBuilder start = new StringBuilder();
    for (String qualifier : text.split("\\.", -1)) {
      start.append(start.length() == 0 ? "" : "\\.");
      start.append(
          qualifier.equals("*") ? "[^.]+" : qualifier.replace("%", "[^.]").replace("*", "[^.]*"));
    }
    return resource.matches(start.toString() + regex);
  }

  private static boolean comesBefore(String one, String other) {
    String order = "%*";
    for (int i = 0; i < Math.min(one.length(), other.length()); i++) {
      if (one.charAt(i) != other.charAt(i)) {
        return rank(one, i, order) < rank(other, i, order);
      }
    }
    return one.length() > other.length()
        ? rank(one, other.length(), order) == 0
        : rank(other, one.length(), order) != 0;
  }

  private static int rank(String text, int i, String order) {
    return text.startsWith("**", i) ? 3 : 1 + order.indexOf(text.charAt(i));
  }
}
