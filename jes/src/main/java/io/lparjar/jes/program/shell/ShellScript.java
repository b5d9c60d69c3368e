package io.lparjar.jes.program.shell;

import java.util.ArrayList;
import java.util.List;

/**
 * A script taken apart: commands in words, with what joins them. Words keep their quotes, since
 * they are expanded only when their command runs.
 *
 * @param commands in order
 */
record ShellScript(List<Simple> commands) {

  /** When a command runs, given how the one before it ended. */
  enum Joint {
    ALWAYS,
    AFTER_SUCCESS,
    AFTER_FAILURE,
    /** With what the one before it writes as its input. */
    PIPED
  }

  /** A command and its redirections, such as {@code >}, with the word behind them. */
  record Simple(Joint joint, List<String> words, List<Redirection> redirections) {
    Simple {
      words = List.copyOf(words);
      redirections = List.copyOf(redirections);
    }
  }

  /**
   * {@code <}, {@code >}, {@code >>}, {@code 2>}, {@code 2>>} or {@code 2>&1}, which has no word.
   */
  record Redirection(String operator, String word) {}

  ShellScript {
    commands = List.copyOf(commands);
  }

  /**
   * Parses a script.
   *
   * @throws ShellException for quotes that are not closed, and other syntax that is not known
   */
  static ShellScript parse(String text) {
    List<String> tokens = tokens(text);
    List<Simple> commands = new ArrayList<>();
    Joint joint = Joint.ALWAYS;
    List<String> words = new ArrayList<>();
    List<Redirection> redirections = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      switch (token) {
        case ";", "\n", "&&", "||", "|" -> {
          if (words.isEmpty() && joint == Joint.PIPED && token.equals("\n")) {
            continue;
          }
          if (words.isEmpty() && (joint == Joint.PIPED || token.equals("|"))) {
            throw syntax(token);
          }
          if (!words.isEmpty() || !redirections.isEmpty()) {
            commands.add(new Simple(joint, words, redirections));
            words.clear();
            redirections.clear();
          }
          joint = jointOf(token);
        }
        case "2>&1" -> redirections.add(new Redirection(token, ""));
        case "<", ">", ">>", "2>", "2>>" -> {
          i++;
          if (i >= tokens.size() || isOperator(tokens.get(i))) {
            throw syntax(token);
          }
          redirections.add(new Redirection(token, tokens.get(i)));
        }
        case "&", "(", ")" -> throw syntax(token);
        default -> words.add(token);
      }
    }
    if (!words.isEmpty() || !redirections.isEmpty()) {
      commands.add(new Simple(joint, words, redirections));
    } else if (joint == Joint.PIPED) {
      throw syntax("EOF");
    }
    return new ShellScript(commands);
  }

  private static Joint jointOf(String token) {
    return switch (token) {
      case "&&" -> Joint.AFTER_SUCCESS;
      case "||" -> Joint.AFTER_FAILURE;
      case "|" -> Joint.PIPED;
      default -> Joint.ALWAYS;
    };
  }

  private static ShellException syntax(String token) {
    return new ShellException(2, "FSUM7332 syntax error: got " + token);
  }

  private static boolean isOperator(String token) {
    return List.of(";", "\n", "&&", "||", "<", ">", ">>", "2>", "2>>", "2>&1", "|", "&", "(", ")")
        .contains(token);
  }

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      String operator = operatorAt(text, at, word.isEmpty());
      if (c == '\'' || c == '"') {
        int end = closing(text, at);
        word.append(text, at, end + 1);
        at = end + 1;
      } else if (c == '\\' && at + 1 < text.length()) {
        word.append(text, at, at + 2);
        at += 2;
      } else if (c == '#' && word.isEmpty()) {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
      } else if (c == ' ' || c == '\t' || !operator.isEmpty()) {
        flush(word, tokens);
        if (operator.isEmpty()) {
          at++;
        } else {
          tokens.add(operator);
          at += operator.length();
        }
      } else {
        word.append(c);
        at++;
      }
    }
    flush(word, tokens);
    return tokens;
  }

  private static void flush(StringBuilder word, List<String> tokens) {
    if (!word.isEmpty()) {
      tokens.add(word.toString());
      word.setLength(0);
    }
  }

  /** The operator that begins there; empty text when none does. */
  private static String operatorAt(String text, int at, boolean wordBegins) {
    if (wordBegins) {
      for (String operator : new String[] {"2>&1", "2>>", "2>"}) {
        if (text.startsWith(operator, at)) {
          return operator;
        }
      }
    }
    for (String operator :
        new String[] {"&&", "||", ">>", ">", "<", ";", "\n", "|", "&", "(", ")"}) {
      if (text.startsWith(operator, at)) {
        return operator;
      }
    }
    return "";
  }

  private static int closing(String text, int at) {
    char quote = text.charAt(at);
    int end = at + 1;
    while (end < text.length() && text.charAt(end) != quote) {
      end += quote == '"' && text.charAt(end) == '\\' ? 2 : 1;
    }
    if (end >= text.length()) {
      throw new ShellException(2, "FSUM7332 syntax error: got EOF, expecting " + quote);
    }
    return end;
  }
}
