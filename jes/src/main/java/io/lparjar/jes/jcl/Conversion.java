package io.lparjar.jes.jcl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The conversion of one job: what is known after the statements so far. */
final class Conversion {
  private static final String NO_NAME = "INVALID";

  private final Diagnostics diagnostics = new Diagnostics();
  private final Listing listing = new Listing();
  private final JobDraft draft = new JobDraft(diagnostics);
  private final IfNesting nesting = new IfNesting();
  private final ExpansionLimit limit = new ExpansionLimit(diagnostics);
  private final List<Card> controlStatements = new ArrayList<>();
  private final SymbolTable symbols;
  private final DataSymbols dataSymbols;
  private final OperandReader reader;
  private final Procedures procedures;
  private JobStatement job = JobStatement.named(NO_NAME);
  private boolean jobSeen;
  private @Nullable Definition definition;
  private Frame frame = new Frame(new StatementQueue(List.of(), Origin.INPUT), null);
  private Origin origin = Origin.INPUT;

  /** A procedure of the input stream whose PEND has not come. */
  private record Definition(String name, List<JclStatement> statements) {}

  /** Where statements come from: the job, whose call is null, or a procedure. */
  private record Frame(StatementQueue queue, @Nullable ProcedureCall call) {}

  Conversion(JclContext context, ProcedureLibrary library) {
    this.symbols = new SymbolTable(context.systemSymbols());
    this.dataSymbols = new DataSymbols(symbols, context.systemSymbols().keySet());
    this.reader = new OperandReader(symbols, listing, diagnostics);
    this.procedures = new Procedures(library);
    symbols.set("SYSUID", context.submitter().value());
  }

  ConvertedJob convert(List<JclStatement> statements) {
    run(new Frame(new StatementQueue(statements, Origin.INPUT), null));
    if (!draft.hasSteps()) {
      diagnostics.add(JclMessageText.NO_STEPS);
    }
    List<StepModel> steps = draft.steps();
    if (RestartStep.indexOf(job.restart(), steps) < 0) {
      diagnostics.at(1);
      diagnostics.add(JclMessageText.RESTART_STEP_NOT_FOUND);
    }
    return new ConvertedJob(
        job,
        steps,
        draft.jobLibrary(),
        listing.lines(job.msgLevel()),
        diagnostics.messages(),
        controlStatements);
  }

  /** Converts the statements of a frame, and then goes on with those of the frame around it. */
  private void run(Frame inner) {
    Frame outer = frame;
    Origin outerOrigin = origin;
    frame = inner;
    for (SourceStatement next = inner.queue().poll(); next != null; next = inner.queue().poll()) {
      origin = next.origin();
      if (origin == Origin.INPUT || limit.allowsStatement()) {
        add(next);
      }
    }
    endStep();
    frame = outer;
    origin = outerOrigin;
  }

  private void add(SourceStatement source) {
    JclStatement statement = source.statement();
    if (definition != null && statement.kind() != JclStatement.Kind.NULL) {
      define(definition, statement);
      return;
    }
    switch (statement.kind()) {
      case COMMENT, DELIMITER -> listing.addUnnumbered(statement, origin);
      case NULL -> {
        number(statement);
        if (source.depth() == 0) {
          frame.queue().clear();
        }
      }
      case JES2_CONTROL -> {
        number(statement);
        controlStatements.addAll(statement.cards());
      }
      case STATEMENT -> {
        if (!jobSeen || !statement.is("DD")) {
          endStep();
          number(statement);
          checkName(statement);
          dispatch(source);
        } else {
          dd(statement);
        }
      }
    }
  }

  private void define(Definition open, JclStatement statement) {
    listing.addUnnumbered(statement, origin);
    if (statement.is("PEND")) {
      procedures.define(open.name(), open.statements());
      definition = null;
    } else {
      open.statements().add(statement);
    }
  }

  private void number(JclStatement statement) {
    listing.add(statement, origin);
    diagnostics.at(listing.number());
  }

  private void checkName(JclStatement statement) {
    String name = statement.name();
    boolean valid = Names.isQualifiedName(name, statement.is("DD") ? 2 : 1);
    if (!valid && (!name.isEmpty() || statement.is("JOB"))) {
      diagnostics.add(JclMessageText.INVALID_LABEL);
    }
  }

  private void dispatch(SourceStatement source) {
    JclStatement statement = source.statement();
    if (jobSeen == statement.is("JOB")) {
      placed(false, statement);
      return;
    }
    jobSeen = true;
    switch (statement.operation()) {
      case "JOB" -> job(statement);
      case "EXEC" -> exec(statement);
      case "SET" -> set(statement);
      case "IF" -> condition(statement);
      case "ELSE" -> placed(nesting.turn(listing.number()), statement);
      case "ENDIF" -> placed(nesting.close(), statement);
      case "PROC" -> procedure(statement);
      case "PEND" -> placed(frame.call() != null, statement);
      case "INCLUDE" -> include(source);
      case "JCLLIB" -> libraries(statement);
      case "EXPORT" -> parameters(statement).ifPresent(dataSymbols::export);
      case "OUTPUT", "COMMAND", "CNTL", "ENDCNTL", "NOTIFY", "SCHEDULE" ->
          reader.read(statement, origin);
      default -> diagnostics.add(JclMessageText.UNIDENTIFIED_OPERATION);
    }
  }

  private Optional<Parameters> parameters(JclStatement statement) {
    return Optional.ofNullable(reader.read(statement, origin))
        .map(operands -> Parameters.of(statement.operation(), operands, diagnostics));
  }

  private void job(JclStatement statement) {
    String name = Names.isName(statement.name()) ? statement.name() : NO_NAME;
    job =
        parameters(statement)
            .map(parameters -> JobStatementReader.read(name, parameters))
            .orElse(JobStatement.named(name));
    if (!job.user().isEmpty()) {
      symbols.set("SYSUID", job.user());
    }
  }

  private void libraries(JclStatement statement) {
    placed(origin == Origin.INPUT && !draft.hasSteps(), statement);
    parameters(statement)
        .ifPresent(
            parameters ->
                procedures.search(
                    parameters.value("ORDER").items().stream().map(Operand::text).toList()));
  }

  private void include(SourceStatement source) {
    Optional<Parameters> parameters = parameters(source.statement());
    if (parameters.isEmpty() || !limit.allowsDepth(source.depth())) {
      return;
    }
    String name = parameters.get().value("MEMBER").text();
    Optional<Procedure> group = procedures.findMember(name);
    if (group.isEmpty()) {
      diagnostics.add(JclMessageText.PROCEDURE_NOT_FOUND, name);
      return;
    }
    diagnostics.add(JclMessageText.INCLUDE_EXPANDED, name, group.get().source());
    frame.queue().include(group.get().statements(), source.depth() + 1);
  }

  /** Begins a definition in the input stream, or takes the defaults of the procedure called. */
  private void procedure(JclStatement statement) {
    ProcedureCall call = frame.call();
    if (call == null) {
      placed(origin == Origin.INPUT, statement);
      definition = new Definition(statement.name(), new ArrayList<>(List.of(statement)));
      return;
    }
    placed(call.hasNoSteps(), statement);
    List<Operand> operands = reader.read(statement, origin);
    assignments(operands == null ? List.of() : operands, "PROC").forEach(symbols::setDefault);
  }

  private void exec(JclStatement statement) {
    List<Operand> coded = reader.read(statement, origin);
    if (coded == null) {
      addStep(statement, ExecStatement.unreadable(listing.number(), statement.name()));
      return;
    }
    ProcedureCall call = frame.call();
    List<Operand> operands = call == null ? coded : call.beginStep(statement.name(), coded);
    String procedure = CallOperands.procedureOf(operands);
    if (procedure.isEmpty()) {
      Parameters parameters = Parameters.of("EXEC", operands, diagnostics);
      addStep(statement, program(statement, parameters));
    } else {
      call(statement, procedure, operands);
    }
  }

  private void addStep(JclStatement statement, ExecStatement exec) {
    ProcedureCall call = frame.call();
    if (call == null) {
      draft.addStep(statement.name(), "", exec, nesting.branches());
    } else {
      draft.addStep(call.name(), statement.name(), exec, nesting.branches());
    }
  }

  private ExecStatement program(JclStatement statement, Parameters parameters) {
    ExecStatement exec = ExecStatementReader.read(listing.number(), statement.name(), parameters);
    if (exec.program() instanceof ProgramReference.BackReference back) {
      checkReference(back.dd(), "PGM");
    }
    return exec;
  }

  private void call(JclStatement statement, String name, List<Operand> operands) {
    int number = listing.number();
    Optional<Procedure> found = procedures.find(name);
    if (found.isEmpty()) {
      diagnostics.add(JclMessageText.PROCEDURE_NOT_FOUND, name);
      addStep(statement, ExecStatement.unreadable(number, statement.name()));
      overriding().forEach(dd -> number(dd.statement()));
      return;
    }
    if (!limit.allowsDepth(symbols.depth())) {
      return;
    }
    Procedure procedure = found.get();
    diagnostics.add(JclMessageText.PROCEDURE_EXPANDED, name, procedure.source());
    CallOperands parts = CallOperands.of(operands, diagnostics);
    ProcedureCall call = new ProcedureCall(statement.name(), parts.parameters(), overriding());
    symbols.enter(parts.symbols());
    run(new Frame(new StatementQueue(procedure.statements(), procedure.origin()), call));
    List<String> unused = symbols.leave();
    for (SourceStatement dd : call.unmatchedDds()) {
      number(dd.statement());
      diagnostics.add(JclMessageText.OVERRIDDEN_STEP_NOT_FOUND);
    }
    diagnostics.at(number);
    if (call.hasUnmatchedParameter()) {
      diagnostics.add(JclMessageText.OVERRIDDEN_STEP_NOT_FOUND);
    }
    unused.forEach(symbol -> diagnostics.add(JclMessageText.SYMBOL_NOT_USED, symbol));
  }

  /** The DD statements behind a call; the comments between them are listed at once. */
  private List<SourceStatement> overriding() {
    List<SourceStatement> dds = new ArrayList<>();
    for (SourceStatement next : frame.queue().takeDds()) {
      if (next.statement().is("DD")) {
        dds.add(next);
      } else {
        listing.addUnnumbered(next.statement(), next.origin());
      }
    }
    return dds;
  }

  private void dd(JclStatement statement) {
    ProcedureCall call = frame.call();
    if (call == null) {
      addDd(statement);
      return;
    }
    if (!statement.name().isEmpty()) {
      endDd(call);
      call.beginDd(statement.name());
    }
    SourceStatement overriding = call.nextOverriding();
    if (overriding == null) {
      addDd(statement);
    } else {
      overrideDd(overriding, statement);
    }
  }

  private void addDd(JclStatement statement) {
    number(statement);
    checkName(statement);
    addDd(statement.name(), reader.read(statement, origin), statement.data());
  }

  private void addFromCall(SourceStatement source) {
    Origin ofProcedure = origin;
    origin = source.origin();
    addDd(source.statement().unqualified());
    origin = ofProcedure;
  }

  private void overrideDd(SourceStatement overriding, JclStatement statement) {
    JclStatement named = overriding.statement().unqualified();
    listing.add(named, overriding.origin());
    diagnostics.at(listing.number());
    List<Operand> changes = reader.read(named, overriding.origin());
    listing.addOverridden(statement, origin);
    List<Operand> coded = reader.read(statement, origin);
    if (changes == null || coded == null) {
      addDd(statement.name(), null, List.of());
      return;
    }
    List<Card> data = InStreamData.announcedBy(changes) ? named.data() : statement.data();
    addDd(statement.name(), OperandMerge.ofDd(coded, changes), data);
  }

  /** Adds a DD statement, whose operands are null when they could not be read. */
  private void addDd(String name, @Nullable List<Operand> operands, List<Card> data) {
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
    return dd;
  }

  private void checkReference(DdReference reference, String field) {
    if (!reference.ddName().isEmpty() && draft.find(reference).isEmpty()) {
      diagnostics.inField(JclMessageText.INVALID_BACK_REFERENCE, field);
    }
  }

  /** What the call adds to the concatenation of the last DD name. */
  private void endDd(ProcedureCall call) {
    for (SourceStatement more = call.nextOverriding(); more != null; ) {
      addFromCall(more);
      more = call.nextOverriding();
    }
  }

  /** What the call adds to the last step of its procedure. */
  private void endStep() {
    ProcedureCall call = frame.call();
    if (call != null) {
      endDd(call);
      call.takeAdded().forEach(this::addFromCall);
    }
  }

  private void set(JclStatement statement) {
    List<Operand> operands = reader.read(statement, origin);
    assignments(operands == null ? List.of() : operands, "SET").forEach(symbols::set);
  }

  private Map<String, String> assignments(List<Operand> operands, String operation) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Operand operand : operands) {
      if (operand instanceof Operand.Keyword symbol && Names.isName(symbol.name())) {
        values.put(symbol.name(), CallOperands.valueOf(symbol));
      } else {
        diagnostics.add(JclMessageText.STATEMENT_FORMAT, operation);
      }
    }
    return values;
  }

  private void condition(JclStatement statement) {
    if (statement.incomplete()) {
      diagnostics.add(JclMessageText.CONTINUATION_MISSING);
      return;
    }
    try {
      IfExpression expression = IfExpressionParser.parse(reader.substituted(statement, origin));
      placed(nesting.open(listing.number(), expression), statement);
    } catch (OperandException wrong) {
      diagnostics.add(wrong);
    }
  }

  private void placed(boolean well, JclStatement statement) {
    if (!well) {
      diagnostics.add(JclMessageText.MISPLACED, statement.operation());
    }
  }
}
