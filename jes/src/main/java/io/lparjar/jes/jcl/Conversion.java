package io.lparjar.jes.jcl;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The conversion of one job: what is known after the statements so far. */
final class Conversion {
  private static final String NO_NAME = "INVALID";

  private final Diagnostics diagnostics = new Diagnostics();
  private final Listing listing = new Listing();
  private final JobDraft draft = new JobDraft(diagnostics);
  private final IfNesting nesting = new IfNesting();
  private final List<Card> controlStatements = new ArrayList<>();
  private final SymbolTable symbols;
  private JobStatement job = JobStatement.named(NO_NAME);
  private boolean jobSeen;
  private boolean inProcedure;

  Conversion(JclContext context) {
    this.symbols = new SymbolTable(context.systemSymbols());
    symbols.set("SYSUID", context.submitter().value());
  }

  ConvertedJob convert(List<JclStatement> statements) {
    for (JclStatement statement : statements) {
      add(statement);
      if (statement.kind() == JclStatement.Kind.NULL) {
        break;
      }
    }
    if (!draft.hasSteps()) {
      diagnostics.add(JclMessageText.NO_STEPS);
    }
    return new ConvertedJob(
        job,
        draft.steps(),
        draft.jobLibrary(),
        listing.lines(job.msgLevel()),
        diagnostics.messages(),
        controlStatements);
  }

  private void add(JclStatement statement) {
    if (inProcedure && statement.kind() != JclStatement.Kind.NULL) {
      listing.addUnnumbered(statement);
      inProcedure = !statement.is("PEND");
      return;
    }
    switch (statement.kind()) {
      case COMMENT, DELIMITER -> listing.addUnnumbered(statement);
      case NULL -> number(statement);
      case JES2_CONTROL -> {
        number(statement);
        controlStatements.addAll(statement.cards());
      }
      case STATEMENT -> {
        number(statement);
        checkName(statement);
        dispatch(statement);
      }
    }
  }

  private void number(JclStatement statement) {
    listing.add(statement);
    diagnostics.at(listing.number());
  }

  private void checkName(JclStatement statement) {
    String name = statement.name();
    boolean valid = Names.isQualifiedName(name, statement.is("DD") ? 2 : 1);
    if (!valid && (!name.isEmpty() || statement.is("JOB"))) {
      diagnostics.add(JclMessageText.INVALID_LABEL);
    }
  }

  private void dispatch(JclStatement statement) {
    if (jobSeen == statement.is("JOB")) {
      diagnostics.add(JclMessageText.MISPLACED, statement.operation());
      return;
    }
    jobSeen = true;
    switch (statement.operation()) {
      case "JOB" -> job(statement);
      case "EXEC" -> exec(statement);
      case "DD" -> dd(statement);
      case "SET" -> set(statement);
      case "IF" -> condition(statement);
      case "ELSE" -> placed(nesting.turn(listing.number()), statement);
      case "ENDIF" -> placed(nesting.close(), statement);
      case "PROC" -> inProcedure = true;
      case "PEND" -> placed(false, statement);
      case "INCLUDE" -> diagnostics.add(JclMessageText.INVALID_STATEMENT);
      case "OUTPUT", "JCLLIB", "COMMAND", "CNTL", "ENDCNTL", "EXPORT", "NOTIFY", "SCHEDULE" ->
          operands(statement);
      default -> diagnostics.add(JclMessageText.UNIDENTIFIED_OPERATION);
    }
  }

  /** The operands after substitution, or nothing but a message when they are wrong. */
  private @Nullable List<Operand> operands(JclStatement statement) {
    if (statement.incomplete()) {
      diagnostics.add(JclMessageText.CONTINUATION_MISSING);
      return null;
    }
    String text = substituted(statement);
    try {
      return OperandParser.parse(text, statement.operation());
    } catch (OperandException wrong) {
      diagnostics.add(wrong);
      return null;
    }
  }

  private String substituted(JclStatement statement) {
    String coded = statement.operands().text();
    String text = symbols.substitute(statement.operands()).text();
    if (!text.equals(coded)) {
      listing.addSubstitution(statement.is("JOB") ? PasswordMask.apply(text) : text);
    }
    return text;
  }

  private void job(JclStatement statement) {
    String name = Names.isName(statement.name()) ? statement.name() : NO_NAME;
    List<Operand> operands = operands(statement);
    if (operands == null) {
      job = JobStatement.named(name);
      return;
    }
    job = JobStatementReader.read(name, Parameters.of("JOB", operands, diagnostics));
    if (!job.user().isEmpty()) {
      symbols.set("SYSUID", job.user());
    }
  }

  private void exec(JclStatement statement) {
    List<Operand> operands = operands(statement);
    ExecStatement exec =
        operands == null
            ? ExecStatement.unreadable(listing.number(), statement.name())
            : exec(statement, Parameters.of("EXEC", operands, diagnostics));
    draft.addStep(statement.name(), "", exec, nesting.branches());
  }

  private ExecStatement exec(JclStatement statement, Parameters parameters) {
    String procedure =
        parameters.has("PROC") ? parameters.value("PROC").text() : parameters.positional(0).text();
    if (!procedure.isEmpty()) {
      diagnostics.add(JclMessageText.PROCEDURE_NOT_FOUND, procedure);
      return ExecStatement.unreadable(listing.number(), statement.name());
    }
    ExecStatement exec = ExecStatementReader.read(listing.number(), statement.name(), parameters);
    if (exec.program() instanceof ProgramReference.BackReference back) {
      checkReference(back.dd(), "PGM");
    }
    return exec;
  }

  private void dd(JclStatement statement) {
    List<Operand> operands = operands(statement);
    draft.addDd(
        operands == null
            ? new DdStatement(
                listing.number(), statement.name(), new DdTarget.Dummy(), DcbAttributes.NONE)
            : dd(statement, Parameters.of("DD", operands, diagnostics)));
  }

  private DdStatement dd(JclStatement statement, Parameters parameters) {
    DdStatement dd =
        DdStatementReader.read(
            listing.number(), statement.name(), parameters, statement.data(), draft);
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

  private void set(JclStatement statement) {
    List<Operand> operands = operands(statement);
    for (Operand operand : operands == null ? List.<Operand>of() : operands) {
      if (operand instanceof Operand.Keyword symbol && Names.isName(symbol.name())) {
        boolean group = symbol.value() instanceof Operand.Group;
        String value = symbol.value().text();
        symbols.set(symbol.name(), group ? '(' + value + ')' : value);
      } else {
        diagnostics.add(JclMessageText.STATEMENT_FORMAT, "SET");
      }
    }
  }

  private void condition(JclStatement statement) {
    if (statement.incomplete()) {
      diagnostics.add(JclMessageText.CONTINUATION_MISSING);
      return;
    }
    try {
      IfExpression expression = IfExpressionParser.parse(substituted(statement));
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
