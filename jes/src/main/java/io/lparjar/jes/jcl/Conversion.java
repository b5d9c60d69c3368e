package io.lparjar.jes.jcl;

import java.util.ArrayList;
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
  private final List<String> commands = new ArrayList<>();
  private final SymbolTable symbols;
  private final DataSymbols dataSymbols;
  private final StatementReader reader;
  private final StepConversion steps;
  private final Procedures procedures;
  private JobStatement job = JobStatement.named(NO_NAME);
  private boolean jobSeen;
  private Frame frame = new Frame(new StatementQueue(List.of(), Origin.INPUT), null);
  private Origin origin = Origin.INPUT;

  /** Where statements come from: the job, whose call is null, or a procedure. */
  private record Frame(StatementQueue queue, @Nullable ProcedureCall call) {}

  Conversion(JclContext context, ProcedureLibrary library) {
    this.symbols = new SymbolTable(context.systemSymbols());
    this.dataSymbols = new DataSymbols(symbols, context.systemSymbols().keySet());
    this.reader = new StatementReader(symbols, listing, diagnostics);
    this.steps = new StepConversion(reader, listing, diagnostics, dataSymbols, draft);
    this.procedures = new Procedures(library);
    symbols.set("SYSUID", context.submitter().value());
  }

  ConvertedJob convert(List<JclStatement> statements) {
    run(new Frame(new StatementQueue(statements, Origin.INPUT), null));
    if (!draft.hasSteps()) {
      diagnostics.add(JclMessageText.NO_STEPS);
    }
    List<StepModel> models = draft.steps();
    if (RestartStep.indexOf(job.restart(), models) < 0) {
      diagnostics.at(1);
      diagnostics.add(JclMessageText.RESTART_STEP_NOT_FOUND);
    }
    return new ConvertedJob(
        job,
        models,
        draft.jobLibrary(),
        draft.outputs(),
        listing.lines(job.msgLevel()),
        diagnostics.messages(),
        controlStatements,
        commands);
  }

  /** Converts the statements of a frame, and then goes on with those of the frame around it. */
  private void run(Frame inner) {
    Frame outer = frame;
    Origin outerOrigin = origin;
    frame = inner;
    for (SourceStatement next = inner.queue().poll(); next != null; ) {
      origin = next.origin();
      if (origin == Origin.INPUT || limit.allowsStatement()) {
        add(next);
      }
      next = inner.queue().poll();
    }
    endStep();
    frame = outer;
    origin = outerOrigin;
  }

  private void add(SourceStatement source) {
    JclStatement statement = source.statement();
    if (statement.kind() != JclStatement.Kind.NULL && procedures.define(statement)) {
      listing.addUnnumbered(statement, origin);
      return;
    }
    switch (statement.kind()) {
      case COMMENT, DELIMITER -> listing.addUnnumbered(statement, origin);
      case NULL -> {
        reader.begin(statement, origin);
        if (source.depth() == 0) {
          frame.queue().clear();
        }
      }
      case JES2_CONTROL -> {
        reader.begin(statement, origin);
        if (origin == Origin.INPUT) {
          controlStatements.addAll(statement.cards());
        } else {
          diagnostics.add(JclMessageText.INVALID_STATEMENT);
        }
      }
      case STATEMENT -> {
        if (jobSeen && statement.is("DD")) {
          steps.dd(statement, origin, frame.call());
        } else {
          if (!statement.is("OUTPUT")) {
            endStep();
          }
          reader.begin(statement, origin);
          reader.checkName(statement);
          dispatch(source);
        }
      }
    }
  }

  private void endStep() {
    ProcedureCall call = frame.call();
    if (call != null) {
      steps.endStep(call);
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
      case "SET" -> assignments(statement).forEach(symbols::set);
      case "IF" ->
          reader
              .expression(statement, origin)
              .ifPresent(
                  expression -> placed(nesting.open(listing.number(), expression), statement));
      case "ELSE" -> placed(nesting.turn(listing.number()), statement);
      case "ENDIF" -> placed(nesting.close(), statement);
      case "PROC" -> procedure(statement);
      case "PEND" -> placed(frame.call() != null, statement);
      case "INCLUDE" -> include(source);
      case "JCLLIB" -> libraries(statement);
      case "EXPORT" -> reader.parameters(statement, origin).ifPresent(dataSymbols::export);
      case "OUTPUT" ->
          reader
              .parameters(statement, origin)
              .ifPresent(parameters -> draft.addOutput(statement.name(), parameters));
      case "COMMAND" -> command(statement);
      case "CNTL", "ENDCNTL", "NOTIFY", "SCHEDULE" -> reader.operands(statement, origin);
      default -> diagnostics.add(JclMessageText.UNIDENTIFIED_OPERATION);
    }
  }

  private void placed(boolean well, JclStatement statement) {
    if (!well) {
      diagnostics.add(JclMessageText.MISPLACED, statement.operation());
    }
  }

  private void job(JclStatement statement) {
    String name = Names.isName(statement.name()) ? statement.name() : NO_NAME;
    job =
        reader
            .parameters(statement, origin)
            .map(parameters -> JobStatementReader.read(name, parameters))
            .orElse(JobStatement.named(name));
    if (!job.user().isEmpty()) {
      symbols.set("SYSUID", job.user());
    }
  }

  /** One command in apostrophes. */
  private void command(JclStatement statement) {
    List<Operand> operands = reader.operands(statement, origin);
    if (operands == null) {
      return;
    }
    String text = operands.isEmpty() ? "" : operands.get(0).text();
    if (operands.size() != 1 || text.isBlank()) {
      diagnostics.onStatement(JclMessageText.FORMAT, "COMMAND");
    } else {
      commands.add(text);
    }
  }

  private Map<String, String> assignments(JclStatement statement) {
    List<Operand> operands = reader.operands(statement, origin);
    return operands == null
        ? Map.of()
        : CallOperands.assignments(operands, statement.operation(), diagnostics);
  }

  private void libraries(JclStatement statement) {
    placed(origin == Origin.INPUT && !draft.hasSteps(), statement);
    reader
        .parameters(statement, origin)
        .map(parameters -> parameters.value("ORDER").items())
        .ifPresent(order -> procedures.search(order.stream().map(Operand::text).toList()));
  }

  private void include(SourceStatement source) {
    Optional<Parameters> parameters = reader.parameters(source.statement(), origin);
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
    if (call != null) {
      placed(call.hasNoSteps(), statement);
      assignments(statement).forEach(symbols::setDefault);
      return;
    }
    placed(origin == Origin.INPUT, statement);
    if (statement.name().isEmpty()) {
      diagnostics.add(JclMessageText.INVALID_LABEL);
    }
    procedures.begin(statement);
  }

  private void exec(JclStatement statement) {
    ProcedureCall call = frame.call();
    List<Operand> operands = reader.operands(statement, origin);
    if (operands != null && call != null) {
      operands = call.beginStep(statement.name(), operands);
    }
    String procedure = operands == null ? "" : CallOperands.procedureOf(operands);
    if (operands == null || procedure.isEmpty()) {
      steps.exec(statement, operands, call, nesting.branches());
    } else {
      call(statement, procedure, operands);
    }
  }

  private void call(JclStatement statement, String name, List<Operand> operands) {
    Optional<Procedure> found = procedures.find(name);
    if (found.isEmpty()) {
      diagnostics.add(JclMessageText.PROCEDURE_NOT_FOUND, name);
      steps.exec(statement, null, frame.call(), nesting.branches());
      overriding().forEach(dd -> reader.begin(dd.statement(), dd.origin()));
    } else if (limit.allowsDepth(symbols.depth())) {
      diagnostics.add(JclMessageText.PROCEDURE_EXPANDED, name, found.get().source());
      expand(statement, found.get(), CallOperands.of(operands, diagnostics));
    }
  }

  private void expand(JclStatement statement, Procedure procedure, CallOperands operands) {
    int number = listing.number();
    ProcedureCall call = new ProcedureCall(statement.name(), operands.parameters(), overriding());
    symbols.enter(operands.symbols());
    run(new Frame(new StatementQueue(procedure.statements(), procedure.origin()), call));
    List<String> unused = symbols.leave();
    for (SourceStatement dd : call.unmatchedDds()) {
      reader.begin(dd.statement(), dd.origin());
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
}
