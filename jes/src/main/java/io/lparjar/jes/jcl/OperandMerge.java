package io.lparjar.jes.jcl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts operands of an overriding statement in place of those of a procedure.
 *
 * @see "z/OS MVS JCL Reference, modifying procedures"
 */
final class OperandMerge {
  private static final Set<String> TARGETS = Set.of("DSNAME", "SYSOUT", "PATH", "DDNAME");
  private static final String DCB = "DCB";

  private OperandMerge() {}

  /** Keywords replace those of the same name; one without value takes it away. */
  static List<Operand> replace(List<Operand> coded, Collection<Operand.Keyword> changes) {
    Set<String> changed = new HashSet<>();
    changes.forEach(change -> changed.add(KeywordTable.canonical(change.name())));
    List<Operand> merged = new ArrayList<>();
    for (Operand operand : coded) {
      if (!changed.contains(keywordOf(operand))) {
        merged.add(operand);
      }
    }
    for (Operand.Keyword change : changes) {
      if (!(change.value() instanceof Operand.Omitted)) {
        merged.add(change);
      }
    }
    return merged;
  }

  /**
   * The operands of a DD statement and of the one that overrides it. What a keyword excludes goes
   * with it; of DCB the subparameters are merged.
   */
  static List<Operand> ofDd(List<Operand> coded, List<Operand> overriding) {
    List<Operand> positionals = new ArrayList<>();
    List<Operand.Keyword> changes = new ArrayList<>();
    for (Operand operand : overriding) {
      if (operand instanceof Operand.Keyword keyword) {
        changes.add(isDcb(keyword) ? mergedDcb(coded, keyword) : keyword);
      } else if (!(operand instanceof Operand.Omitted)) {
        positionals.add(operand);
      }
    }
    Set<String> given = new HashSet<>();
    changes.forEach(change -> given.add(KeywordTable.canonical(change.name())));
    boolean inStream = InStreamData.announcedBy(positionals);
    if (inStream) {
      given.add("*");
    }
    boolean retargeted = inStream || given.stream().anyMatch(TARGETS::contains);
    List<Operand> kept = new ArrayList<>();
    for (Operand operand : coded) {
      String keyword = keywordOf(operand);
      boolean positional = !(operand instanceof Operand.Keyword);
      boolean replaced =
          positional
              ? retargeted || !positionals.isEmpty()
              : (retargeted && TARGETS.contains(keyword)) || isExcluded(keyword, given);
      if (!replaced) {
        kept.add(operand);
      }
    }
    positionals.addAll(replace(kept, changes));
    return positionals;
  }

  private static boolean isExcluded(String keyword, Set<String> given) {
    return given.stream()
        .anyMatch(
            other ->
                KeywordTable.exclusiveWith(other).contains(keyword)
                    || KeywordTable.exclusiveWith(keyword).contains(other));
  }

  private static boolean isDcb(Operand.Keyword keyword) {
    return keyword.name().equals(DCB) && !(keyword.value() instanceof Operand.Omitted);
  }

  private static Operand.Keyword mergedDcb(List<Operand> coded, Operand.Keyword overriding) {
    for (Operand operand : coded) {
      if (operand instanceof Operand.Keyword keyword && isDcb(keyword)) {
        return new Operand.Keyword(
            overriding.offset(), DCB, mergedGroup(keyword.value().items(), overriding.value()));
      }
    }
    return overriding;
  }

  private static Operand mergedGroup(List<Operand> coded, Operand overriding) {
    List<Operand> positionals = new ArrayList<>();
    List<Operand.Keyword> keywords = new ArrayList<>();
    for (Operand item : overriding.items()) {
      if (item instanceof Operand.Keyword keyword) {
        keywords.add(keyword);
      } else {
        positionals.add(item);
      }
    }
    List<Operand> merged = new ArrayList<>(positionals);
    for (Operand item : replace(coded, keywords)) {
      if (item instanceof Operand.Keyword || positionals.isEmpty()) {
        merged.add(item);
      }
    }
    return new Operand.Group(overriding.offset(), merged);
  }

  /** The keyword's full name; empty for a positional parameter. */
  private static String keywordOf(Operand operand) {
    return operand instanceof Operand.Keyword keyword ? KeywordTable.canonical(keyword.name()) : "";
  }
}
