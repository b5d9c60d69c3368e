package io.lparjar.jes.jcl;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Converts the statements of steps, with what a procedure's call changes in them. */
final class StepConversion {
  private final StatementReader reader;
  private final Listing listing;
  private final Diagnostics diagnostics;
  private final DataSymbols dataSymbols;
  private final JobDraft draft;

  StepConversion(
      StatementReader reader,
      Listing listing,
      Diagnostics diagnostics,
      DataSymbols dataSymbols,
      JobDraft draft) {
    this.reader = reader;
    this.listing = listing;
    this.diagnostics = diagnostics;
    this.dataSymbols = dataSymbols;
    this.draft = draft;
  }

  /**
   * Adds the step of an EXEC statement.
   *
   * @param operands null when they could not be read, or name a procedure that is not there
   * @param call the call of the procedure that the step belongs to, or null
   */
  void exec(
      JclStatement statement,
      @Nullable List<Operand> operands,
      @Nullable ProcedureCall call,
      List<IfBranch> branches) {
    String name = statement.name();
    ExecStatement exec =
        operands == null
            ? ExecStatement.unreadable(listing.number(), name)
            : program(name, Parameters.of("EXEC", operands, diagnostics));
    if (call == null) {
      draft.addStep(name, "", exec, branches);
    } else {
      draft.addStep(call.name(), name, exec, branches);
    }
  }

  private ExecStatement program(String name, Parameters parameters) {
    ExecStatement exec = ExecStatementReader.read(listing.number(), name, parameters);
    if (exec.program() instanceof ProgramReference.BackReference back) {
      checkReference(back.dd(), "PGM");
    }
    return exec;
  }

  /** Adds a DD statement to the last step. */
  void dd(JclStatement statement, Origin origin, @Nullable ProcedureCall call) {
    if (call == null) {
      add(statement, origin);
      return;
    }
    if (!statement.name().isEmpty()) {
      endDd(call);
      call.beginDd(statement.name());
    }
    SourceStatement overriding = call.nextOverriding();
    if (overriding == null) {
      add(statement, origin);
    } else {
      override(overriding, statement, origin);
    }
  }

  /** Adds what the call has for the concatenation of the last DD name. */
  private void endDd(ProcedureCall call) {
    for (SourceStatement more = call.nextOverriding(); more != null; ) {
      add(more.statement().unqualified(), more.origin());
      more = call.nextOverriding();
    }
  }

  /** Adds what the call has for the last step of its procedure. */
  void endStep(ProcedureCall call) {
    endDd(call);
    call.takeAdded().forEach(added -> add(added.statement().unqualified(), added.origin()));
  }

  private void add(JclStatement statement, Origin origin) {
    reader.begin(statement, origin);
    reader.checkName(statement);
    add(statement.name(), reader.operands(statement, origin), statement.data());
  }

  private void override(SourceStatement overriding, JclStatement statement, Origin origin) {
    JclStatement named = overriding.statement().unqualified();
    reader.begin(named, overriding.origin());
    List<Operand> changes = reader.operands(named, overriding.origin());
    listing.addOverridden(statement, origin);
    List<Operand> coded = reader.operands(statement, origin);
    if (changes == null || coded == null) {
      add(statement.name(), null, List.of());
      return;
    }
    List<Card> data = InStreamData.announcedBy(changes) ? named.data() : statement.data();
    add(statement.name(), OperandMerge.ofDd(coded, changes), data);
  }

  private void add(String name, @Nullable List<Operand> operands, List<Card> data) {
    draft.addDd(
        operands == null
            ? new DdStatement(listing.number(), name, new DdTarget.Dummy(), DcbAttributes.NONE)
            : dd(name, Parameters.of("DD", operands, diagnostics), data));
  }

  private DdStatement dd(String name, Parameters parameters, List<Card> data) {
    List<Card> records = dataSymbols.substitute(parameters, data);
    DdStatement dd = DdStatementReader.read(listing.number(), name, parameters, records, draft);
    if (dd.target() instanceof DdTarget.DataSet dataSet
        && dataSet.reference() instanceof DataSetReference.BackReference back) {
      checkReference(back.dd(), "DSNAME");
    }
    if (dd.target() instanceof DdTarget.Sysout sysout
        && !sysout.outputs().stream().allMatch(draft::hasOutput)) {
      diagnostics.inField(JclMessageText.INVALID_BACK_REFERENCE, "OUTPUT");
    }
    return dd;
  }

  private void checkReference(DdReference reference, String field) {
    if (!reference.ddName().isEmpty() && draft.find(reference).isEmpty()) {
      diagnostics.inField(JclMessageText.INVALID_BACK_REFERENCE, field);
    }
  }
}
