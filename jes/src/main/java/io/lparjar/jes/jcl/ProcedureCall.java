package io.lparjar.jes.jcl;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an EXEC statement and the DD statements behind it change in the procedure that it calls.
 * They reach the steps of that procedure, not those of procedures that it calls in turn.
 *
 * @see "z/OS MVS JCL Reference, modifying procedures"
 */
final class ProcedureCall {
  private final String name;
  private final List<Operand.Keyword> parameters;
  private final List<Group> groups;
  private final Set<String> steps = new HashSet<>();
  private Deque<SourceStatement> overriding = new ArrayDeque<>();
  private String step = "";
  private boolean inFirstStep;

  /** DD statements for one DD name: the first has the name, the others continue it. */
  private record Group(String step, String ddName, List<SourceStatement> statements) {}

  /**
   * A call.
   *
   * @param name name of the EXEC statement, or empty
   * @param parameters EXEC parameters with or without {@code .procstep}
   * @param dds DD statements; one without {@code procstep.} belongs to the step of the one before,
   *     or the first step
   */
  ProcedureCall(String name, List<Operand.Keyword> parameters, List<SourceStatement> dds) {
    this.name = name;
    this.parameters = parameters;
    this.groups = group(dds);
  }

  private static List<Group> group(List<SourceStatement> dds) {
    List<Group> groups = new ArrayList<>();
    String current = "";
    for (SourceStatement dd : dds) {
      String ddName = dd.statement().name();
      int period = ddName.indexOf('.');
      current = period < 0 ? current : ddName.substring(0, period);
      if (!ddName.isEmpty() || groups.isEmpty()) {
        groups.add(new Group(current, ddName.substring(period + 1), new ArrayList<>()));
      }
      groups.get(groups.size() - 1).statements().add(dd);
    }
    return groups;
  }

  String name() {
    return name;
  }

  /** Whether no step of the procedure has begun. */
  boolean hasNoSteps() {
    return steps.isEmpty();
  }

  /** Begins a step of the procedure; gives the operands of its EXEC statement with the changes. */
  List<Operand> beginStep(String stepName, List<Operand> coded) {
    inFirstStep = steps.isEmpty();
    steps.add(stepName);
    step = stepName;
    Map<String, Operand.Keyword> changes = new LinkedHashMap<>();
    for (Operand.Keyword parameter : parameters) {
      Operand.Keyword change = changeOf(parameter);
      if (change != null) {
        changes.put(change.name(), change);
      }
    }
    return OperandMerge.replace(coded, changes.values());
  }

  /** What a parameter of the call means for the step; null for nothing. */
  private Operand.@Nullable Keyword changeOf(Operand.Keyword parameter) {
    int period = parameter.name().indexOf('.');
    if (period >= 0) {
      boolean meant = parameter.name().substring(period + 1).equals(step);
      String keyword = parameter.name().substring(0, period);
      return meant ? new Operand.Keyword(parameter.offset(), keyword, parameter.value()) : null;
    }
    boolean nullified = parameter.name().equals("PARM") && !inFirstStep;
    return nullified
        ? new Operand.Keyword(parameter.offset(), "PARM", new Operand.Omitted(0))
        : parameter;
  }

  /** Begins a named DD statement of the step. */
  void beginDd(String ddName) {
    overriding = new ArrayDeque<>();
    for (Iterator<Group> rest = groups.iterator(); rest.hasNext(); ) {
      Group group = rest.next();
      if (isForStep(group) && group.ddName().equals(ddName)) {
        overriding.addAll(group.statements());
        rest.remove();
        return;
      }
    }
  }

  /** The statement that changes the next data set of the DD name, or adds one; null for none. */
  @Nullable SourceStatement nextOverriding() {
    return overriding.poll();
  }

  /** Takes the DD statements that the step has besides its own. */
  List<SourceStatement> takeAdded() {
    List<SourceStatement> added = new ArrayList<>();
    for (Group group : groups) {
      if (isForStep(group)) {
        added.addAll(group.statements());
      }
    }
    groups.removeIf(this::isForStep);
    return added;
  }

  /** The DD statements whose step the procedure does not have. */
  List<SourceStatement> unmatchedDds() {
    return groups.stream().flatMap(group -> group.statements().stream()).toList();
  }

  /** Whether a parameter names a step that the procedure does not have. */
  boolean hasUnmatchedParameter() {
    return parameters.stream()
        .map(Operand.Keyword::name)
        .anyMatch(
            keyword ->
                keyword.indexOf('.') >= 0
                    && !steps.contains(keyword.substring(keyword.indexOf('.') + 1)));
  }

  private boolean isForStep(Group group) {
    boolean first = inFirstStep && group.step().isEmpty();
    return first || (!group.step().isEmpty() && group.step().equals(step));
  }
}
