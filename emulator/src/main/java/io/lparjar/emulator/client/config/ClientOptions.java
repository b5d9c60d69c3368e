package io.lparjar.emulator.client.config;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What the client was started with: {@code -a TLS -v host 21 (EXIT=8 TIMEOUT 120}.
 *
 * @param text as it was given, behind LE options and their slash
 * @param host empty when the client is to ask for it
 * @param port 21 when none was given
 * @param exit whether errors end the client
 * @param exitValue return code of EXIT=nn
 * @param security what -a or -r said
 * @param autoLogin false with -n
 * @param prompting false with -i
 * @param globbing false with -g
 * @param tracing true with -d or TRACE
 * @param configuration what -f named, empty for none
 * @param source own address that -s named, empty for any
 * @param stack what -p or TCP named, empty for none
 * @param translate translation table that -t or TRANSLATE named, empty for none
 * @param timeout seconds of TIMEOUT or -w
 * @param invalid a word that is none of these, empty when all is well
 * @see "z/OS Communications Server IP User's Guide and Commands, FTP command"
 */
public record ClientOptions(
    String text,
    String host,
    int port,
    boolean exit,
    OptionalInt exitValue,
    Security security,
    boolean autoLogin,
    boolean prompting,
    boolean globbing,
    boolean tracing,
    String configuration,
    String source,
    String stack,
    String translate,
    OptionalInt timeout,
    String invalid) {
  /** Port of servers when none is given. */
  public static final int DEFAULT_PORT = 21;

  private static final int LARGEST_NUMBER = 65_535;

  /** What -a and -r ask for. */
  public enum Security {
    /** Neither was given: FTP.DATA decides. */
    CONFIGURED,
    /** -a TLS: goes on without when the server refuses. */
    ATTEMPTED,
    /** -r TLS. */
    REQUIRED,
    /** -a or -r NEVER. */
    NEVER
  }

  /** The port that a word names, from 0 to 65,535; empty when it names none. */
  public static OptionalInt port(String word) {
    return number(word, LARGEST_NUMBER);
  }

  private static OptionalInt number(String word, int largest) {
    boolean isNumber =
        !word.isEmpty()
            && word.length() <= 5
            && word.chars().allMatch(c -> c >= '0' && c <= '9')
            && Integer.parseInt(word) <= largest;
    return isNumber ? OptionalInt.of(Integer.parseInt(word)) : OptionalInt.empty();
  }

  /** Reads a PARM field or command line. */
  public static ClientOptions parse(String parameter) {
    return new Parser(parameter).parse();
  }

  private static final class Parser {
    private static final int LARGEST_EXIT_VALUE = 4095;

    private final String text;
    private final Deque<String> words;
    private String host = "";
    private int port = DEFAULT_PORT;
    private boolean exit;
    private OptionalInt exitValue = OptionalInt.empty();
    private Security security = Security.CONFIGURED;
    private boolean autoLogin = true;
    private boolean prompting = true;
    private boolean globbing = true;
    private boolean tracing;
    private String configuration = "";
    private String source = "";
    private String stack = "";
    private String translate = "";
    private OptionalInt timeout = OptionalInt.empty();
    private String invalid = "";

    Parser(String parameter) {
      this.text = withoutRunTimeOptions(parameter).strip();
      this.words =
          new ArrayDeque<>(
              Arrays.stream(text.replace("(", " ( ").split(" ", -1))
                  .filter(word -> !word.isEmpty())
                  .toList());
    }

    /** A slash ends options of LE, unless it belongs to the path behind -f. */
    private static String withoutRunTimeOptions(String parameter) {
      int slash = parameter.indexOf('/');
      return slash >= 0 && !parameter.substring(0, slash).contains("-f")
          ? parameter.substring(slash + 1)
          : parameter;
    }

    ClientOptions parse() {
      boolean parenthesis = false;
      while (!words.isEmpty()) {
        String word = words.remove();
        if (word.equals("(")) {
          parenthesis = true;
        } else if (parenthesis) {
          option(word.toUpperCase(Locale.ROOT), word);
        } else if (word.startsWith("-")) {
          flag(word);
        } else if (host.isEmpty()) {
          host = word;
        } else {
          port = validated(word, LARGEST_NUMBER).orElse(port);
        }
      }
      return new ClientOptions(
          text,
          host,
          port,
          exit,
          exitValue,
          security,
          autoLogin,
          prompting,
          globbing,
          tracing,
          configuration,
          source,
          stack,
          translate,
          timeout,
          invalid);
    }

    private void flag(String word) {
      switch (word) {
        case "-a" -> security = security(Security.ATTEMPTED);
        case "-r" -> security = security(Security.REQUIRED);
        case "-e" -> exit = true;
        case "-f" -> configuration = next();
        case "-g" -> globbing = false;
        case "-i" -> prompting = false;
        case "-n" -> autoLogin = false;
        case "-p" -> stack = next();
        case "-w" -> timeout = validated(next(), LARGEST_NUMBER);
        case "-s" -> source = next();
        case "-t" -> translate = next().toUpperCase(Locale.ROOT);
        case "-d" -> tracing = true;
        case "-v", "-x" -> {
          return;
        }
        default -> invalid = word;
      }
    }

    private void option(String upper, String word) {
      if (upper.equals("EXIT")) {
        exit = true;
      } else if (upper.startsWith("EXIT=")) {
        exit = true;
        exitValue = validated(upper.substring("EXIT=".length()), LARGEST_EXIT_VALUE);
      } else if (upper.length() > 1 && "TIMEOUT".startsWith(upper)) {
        timeout = validated(next(), LARGEST_NUMBER);
      } else if (upper.equals("TCP")) {
        stack = next();
      } else if (upper.equals("TRANSLATE")) {
        translate = next().toUpperCase(Locale.ROOT);
      } else if (upper.equals("TRACE")) {
        tracing = true;
      } else if (!upper.equals("VERBOSE")) {
        invalid = word;
      }
    }

    private Security security(Security wanted) {
      String mechanism = next().toUpperCase(Locale.ROOT);
      switch (mechanism) {
        case "TLS" -> {
          return wanted;
        }
        case "NEVER" -> {
          return Security.NEVER;
        }
        default -> {
          invalid = mechanism;
          return security;
        }
      }
    }

    private String next() {
      @Nullable String word = words.poll();
      return Optional.ofNullable(word).orElse("");
    }

    private OptionalInt validated(String word, int largest) {
      OptionalInt number = number(word, largest);
      if (number.isEmpty()) {
        invalid = word.isEmpty() ? text : word;
      }
      return number;
    }
  }
}
