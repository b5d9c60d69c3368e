package io.lparjar.jes.program.shell;

import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.name.InvalidNameException;
import io.lparjar.datasets.unix.UnixFileException;
import io.lparjar.jes.program.Closing;
import io.lparjar.jes.program.shell.ShellScript.Joint;
import io.lparjar.jes.program.shell.ShellScript.Redirection;
import io.lparjar.jes.program.shell.ShellScript.Simple;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Runs scripts: simple commands joined by {@code ;}, {@code &&}, {@code ||}, {@code |} or line
 * ends, with variables, quotes and redirections. No patterns, loops or functions. The commands of a
 * pipe run one after another.
 */
final class Shell {
  private static final int NOT_FOUND = 127;

  /** Characters. Without a limit each {@code A=$A$A} would double the one before. */
  private static final int LONGEST_WORD = 1 << 16;

  private static final Map<String, ShellCommand> COMMANDS =
      Map.ofEntries(
          Map.entry("echo", TextCommands::echo),
          Map.entry("cat", TextCommands::cat),
          Map.entry("date", TextCommands::date),
          Map.entry("pwd", TextCommands::pwd),
          Map.entry("sleep", TextCommands::sleep),
          Map.entry("grep", FilterCommands::grep),
          Map.entry("head", FilterCommands::head),
          Map.entry("tail", FilterCommands::tail),
          Map.entry("sort", FilterCommands::sort),
          Map.entry("wc", FilterCommands::wc),
          Map.entry("cd", FileCommands::cd),
          Map.entry("mkdir", FileCommands::mkdir),
          Map.entry("rmdir", FileCommands::rmdir),
          Map.entry("rm", FileCommands::rm),
          Map.entry("mv", FileCommands::mv),
          Map.entry("chmod", FileCommands::chmod),
          Map.entry("touch", FileCommands::touch),
          Map.entry("cp", CopyCommand::cp),
          Map.entry("ls", ListCommand::ls),
          Map.entry("test", TestCommand::test),
          Map.entry("[", TestCommand::bracket),
          Map.entry("true", (session, arguments) -> 0),
          Map.entry(":", (session, arguments) -> 0),
          Map.entry("false", (session, arguments) -> 1),
          Map.entry("export", Shell::export));

  private final ShellSession session;
  private int status;
  private boolean ended;

  Shell(ShellSession session) {
    this.session = session;
  }

  /** Runs a script and returns the exit status of its last command. */
  int run(String script) throws IOException {
    try {
      run(ShellScript.parse(script).commands());
    } catch (ShellException e) {
      session.complain(e.line());
      status = e.status();
    }
    return status;
  }

  /** Runs a program by its path, as exec does. */
  int execute(List<String> words) throws IOException {
    status = command(words);
    return status;
  }

  private void run(List<Simple> commands) throws IOException {
    InputStream input = session.input();
    OutputStream output = session.output();
    Pipe pipe = new Pipe();
    boolean runs = true;
    for (int i = 0; i < commands.size() && !ended; i++) {
      Joint joint = commands.get(i).joint();
      runs = joint == Joint.PIPED ? runs : isDue(joint);
      if (runs) {
        InputStream from = joint == Joint.PIPED ? pipe.content() : input;
        boolean piped = i + 1 < commands.size() && commands.get(i + 1).joint() == Joint.PIPED;
        pipe = new Pipe();
        session.redirect(from, piped ? pipe : output, session.error());
        run(commands.get(i));
      }
    }
    session.redirect(input, output, session.error());
  }

  private boolean isDue(Joint joint) {
    return joint == Joint.ALWAYS || (joint == Joint.AFTER_SUCCESS) == (status == 0);
  }

  private void run(Simple command) throws IOException {
    InputStream input = session.input();
    OutputStream output = session.output();
    OutputStream error = session.error();
    List<Closeable> opened = new ArrayList<>();
    try {
      for (Redirection redirection : command.redirections()) {
        redirect(redirection, opened);
      }
      List<String> words = new ArrayList<>();
      for (String word : command.words()) {
        words.add(expand(word));
      }
      status = command(words);
    } catch (ShellException e) {
      session.complain(e.line());
      status = e.status();
    } catch (UnixFileException e) {
      session.complain(ShellSession.failure("sh", e).line());
      status = 1;
    } finally {
      session.redirect(input, output, error);
      Closing.all(opened);
    }
  }

  private void redirect(Redirection redirection, List<Closeable> opened) throws IOException {
    String operator = redirection.operator();
    String name = expand(redirection.word());
    switch (operator) {
      case "2>&1" -> session.redirect(session.input(), session.output(), session.output());
      case "<" -> {
        InputStream input = session.read(name);
        opened.add(input);
        session.redirect(input, session.output(), session.error());
      }
      default -> {
        OutputStream output = session.write(name, operator.endsWith(">>"));
        opened.add(output);
        boolean errors = operator.startsWith("2");
        session.redirect(
            session.input(), errors ? session.output() : output, errors ? output : session.error());
      }
    }
  }

  private int command(List<String> words) throws IOException {
    int first = 0;
    while (first < words.size() && words.get(first).matches("[A-Za-z_]\\w*=(?s:.*)")) {
      assign(session, words.get(first++));
    }
    if (first == words.size()) {
      return 0;
    }
    String name = words.get(first).replaceFirst("^/(usr/)?bin/", "");
    List<String> arguments = words.subList(first + 1, words.size());
    if (name.equals("exit")) {
      ended = true;
      return arguments.isEmpty() ? status : number(arguments.get(0)) & 0xFF;
    }
    if (name.equals("sh")) {
      return shell(arguments);
    }
    ShellCommand command = COMMANDS.get(name);
    if (command == null) {
      throw new ShellException(NOT_FOUND, name + ": FSUM7351 not found");
    }
    try {
      return command.run(session, arguments);
    } catch (UnixFileException e) {
      throw ShellSession.failure(name, e);
    } catch (DataSetException e) {
      throw new ShellException(1, name + ": " + e.reason().name().replace('_', ' '));
    } catch (InvalidNameException e) {
      throw new ShellException(1, name + ": EDC5121I Invalid argument.");
    }
  }

  private int shell(List<String> arguments) throws IOException {
    int at = arguments.indexOf("-c");
    if (at < 0 || at + 1 >= arguments.size()) {
      throw new ShellException(2, "sh: only -c is supported");
    }
    return new Shell(session).run(arguments.get(at + 1));
  }

  static int number(String text) {
    if (!text.matches("\\d{1,9}")) {
      throw new ShellException(2, text + ": EDC5121I Invalid argument.");
    }
    return Integer.parseInt(text);
  }

  private static int export(ShellSession session, List<String> arguments) {
    arguments.stream().filter(it -> it.contains("=")).forEach(it -> assign(session, it));
    return 0;
  }

  private static void assign(ShellSession session, String assignment) {
    int equals = assignment.indexOf('=');
    session.variables().put(assignment.substring(0, equals), assignment.substring(equals + 1));
  }

  /** Takes quotes away and puts in the values of variables. */
  private String expand(String word) {
    String expanded = unlimited(word);
    if (expanded.length() > LONGEST_WORD) {
      throw new ShellException(1, "sh: word too long");
    }
    return expanded;
  }

  private String unlimited(String word) {
    StringBuilder result = new StringBuilder();
    boolean doubled = false;
    int at = 0;
    while (at < word.length()) {
      char c = word.charAt(at);
      if (c == '\'' && !doubled) {
        int end = word.indexOf('\'', at + 1);
        result.append(word, at + 1, end);
        at = end + 1;
      } else if (c == '"') {
        doubled = !doubled;
        at++;
      } else if (c == '\\' && at + 1 < word.length()) {
        result.append(word.charAt(at + 1));
        at += 2;
      } else if (c == '$') {
        at = variable(word, at + 1, result);
      } else {
        result.append(c);
        at++;
      }
    }
    return result.toString();
  }

  /** Puts the variable's value behind {@code result}; returns where the word goes on. */
  private int variable(String word, int start, StringBuilder result) {
    boolean braced = word.startsWith("{", start);
    int from = braced ? start + 1 : start;
    int end = from;
    if (end < word.length() && word.charAt(end) == '?') {
      result.append(status);
      end++;
    } else {
      while (end < word.length()
          && (Character.isLetterOrDigit(word.charAt(end)) || word.charAt(end) == '_')) {
        end++;
      }
      result.append(
          end == from ? "$" : session.variables().getOrDefault(word.substring(from, end), ""));
    }
    return braced && end < word.length() && word.charAt(end) == '}' ? end + 1 : end;
  }
}
