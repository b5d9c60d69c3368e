package io.lparjar.jes.program.shell;

import io.lparjar.datasets.unix.UnixFile;
import java.util.List;
import java.util.Optional;

/** {@code test} and {@code [}: one condition, which {@code !} turns round. */
final class TestCommand {
  private TestCommand() {}

  /** {@code [ condition ]}. */
  static int bracket(ShellSession session, List<String> arguments) {
    if (arguments.isEmpty() || !arguments.get(arguments.size() - 1).equals("]")) {
      throw new ShellException(2, "[: missing ]");
    }
    return test(session, arguments.subList(0, arguments.size() - 1));
  }

  /** 0 when the condition holds, 1 when it does not. */
  static int test(ShellSession session, List<String> arguments) {
    if (!arguments.isEmpty() && arguments.get(0).equals("!")) {
      return holds(session, arguments.subList(1, arguments.size())) ? 1 : 0;
    }
    return holds(session, arguments) ? 0 : 1;
  }

  private static boolean holds(ShellSession session, List<String> arguments) {
    switch (arguments.size()) {
      case 0 -> {
        return false;
      }
      case 1 -> {
        return !arguments.get(0).isEmpty();
      }
      case 2 -> {
        return holds(session, arguments.get(0), arguments.get(1));
      }
      case 3 -> {
        return compare(arguments.get(0), arguments.get(1), arguments.get(2));
      }
      default -> throw new ShellException(2, "test: too many arguments");
    }
  }

  private static boolean holds(ShellSession session, String operator, String operand) {
    if (operator.equals("-z") || operator.equals("-n")) {
      return operand.isEmpty() == operator.equals("-z");
    }
    Optional<UnixFile> file = session.files().find(session.user(), session.path(operand));
    return switch (operator) {
      case "-e", "-r", "-w" -> file.isPresent();
      case "-f" -> file.filter(UnixFile::isRegular).isPresent();
      case "-d" -> file.filter(UnixFile::isDirectory).isPresent();
      case "-s" -> file.filter(it -> it.size() > 0).isPresent();
      default -> throw new ShellException(2, "test: unknown operator " + operator);
    };
  }

  private static boolean compare(String one, String operator, String other) {
    return switch (operator) {
      case "=" -> one.equals(other);
      case "!=" -> !one.equals(other);
      case "-eq" -> Shell.number(one) == Shell.number(other);
      case "-ne" -> Shell.number(one) != Shell.number(other);
      case "-lt" -> Shell.number(one) < Shell.number(other);
      case "-le" -> Shell.number(one) <= Shell.number(other);
      case "-gt" -> Shell.number(one) > Shell.number(other);
      case "-ge" -> Shell.number(one) >= Shell.number(other);
      default -> throw new ShellException(2, "test: unknown operator " + operator);
    };
  }
}
