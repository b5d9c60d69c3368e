package io.lparjar.emulator.transcript;

import io.lparjar.emulator.release.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A transcript file: its lines and the steps that they make.
 *
 * @param lines of the file
 * @param steps in order
 */
record Transcript(List<String> lines, List<Step> steps) {
  private static final Pattern FINAL_LINE = Pattern.compile("\\d{3} .*");
  private static final String STATEMENT = "FTP.DATA: ";
  private static final String IMPLICIT = "IMPLICIT";
  private static final String WITHOUT = "WITHOUT: ";
  private static final String CLEAR = "CLEAR: ";
  private static final String PROFILE = "PROFILE: ";
  private static final String PROGRAMS = "PROGRAMS: ";
  private static final String WAIT_FOR_STEP = "WAIT FOR STEP ";
  private static final String STORAGE = "STORAGE: ";
  private static final String RELEASE = "RELEASE: ";

  /** What the system starts with. */
  private static final List<String> HEADER =
      List.of(STATEMENT, WITHOUT, PROFILE, PROGRAMS, STORAGE, RELEASE);

  private static final Pattern FACTS =
      Pattern.compile("= DATA SET (\\S+)((?: (?:\"[^\"]*\"|\\S+))*)");
  private static final Pattern FACT = Pattern.compile("\"[^\"]*\"|\\S+");

  static Transcript parse(List<String> lines) {
    Parser parser = new Parser(lines);
    while (parser.position < lines.size()) {
      parser.parseLine();
    }
    return new Transcript(List.copyOf(lines), parser.steps);
  }

  /** Statements that the server's FTP.DATA has besides those of a new system. */
  List<String> configuration() {
    return behind(STATEMENT);
  }

  /** Statements of a new system that the server's FTP.DATA lacks. */
  List<String> missing() {
    return behind(WITHOUT);
  }

  /** The system's PROFILE.TCPIP. */
  List<String> profile() {
    return behind(PROFILE);
  }

  /** The system's file of programs, with steps whose outcome is scripted. */
  List<String> programs() {
    return behind(PROGRAMS);
  }

  /** Volumes, classes and their rules; none for those of a new system. */
  List<String> storage() {
    return behind(STORAGE);
  }

  /** The release that is emulated. */
  Release release() {
    return behind(RELEASE).stream()
        .map(text -> Release.find(text).orElseThrow())
        .findFirst()
        .orElse(Release.NEWEST);
  }

  private List<String> behind(String mark) {
    return lines.stream()
        .filter(line -> line.startsWith(mark))
        .map(line -> line.substring(mark.length()))
        .toList();
  }

  /** Whether a client connects to the port for implicit TLS. */
  boolean needsTlsPort() {
    return lines.stream().anyMatch(line -> line.startsWith("SESSION: ") && line.endsWith(IMPLICIT));
  }

  /** The source that the file must name, with its mark. */
  Optional<String> source() {
    return lines.stream().filter(line -> line.startsWith("# source: ")).findFirst();
  }

  private static final class Parser {
    private final List<String> lines;
    private final List<Step> steps = new ArrayList<>();
    private int position;

    Parser(List<String> lines) {
      this.lines = lines;
    }

    void parseLine() {
      int start = position;
      String line = lines.get(start);
      if (line.isBlank() || line.startsWith("#") || HEADER.stream().anyMatch(line::startsWith)) {
        position++;
      } else if (line.startsWith("S: ")) {
        steps.add(new Step.Reply(start, replyLines()));
      } else if (line.startsWith("D+ ")) {
        steps.add(new Step.SendMore(start, String.join("", run("D+"))));
      } else if (line.startsWith("D! ")) {
        steps.add(new Step.SendPart(start, String.join("", run("D!"))));
      } else if (line.startsWith("D> ") || line.equals("D>")) {
        steps.add(new Step.Send(start, String.join("", run("D>"))));
      } else if (line.startsWith("D< ") || line.equals("D<")) {
        steps.add(new Step.Receive(start, run("D<")));
      } else {
        position++;
        steps.add(single(start, line));
      }
    }

    private Step single(int number, String line) {
      if (line.startsWith("C: ")) {
        return new Step.Command(number, line.substring(3));
      }
      if (line.startsWith(CLEAR)) {
        return new Step.CommandInClear(number, line.substring(CLEAR.length()));
      }
      if (line.startsWith("SESSION: ")) {
        String[] words = line.split(" ", -1);
        boolean implicit = words.length > 2 && words[2].equals(IMPLICIT);
        return new Step.Session(number, Integer.parseInt(words[1]), implicit);
      }
      if (line.startsWith("USER ")) {
        String[] words = line.split(" ", -1);
        return new Step.Login(number, words[1], words.length > 2 ? words[2] : words[1]);
      }
      if (line.startsWith("OPERATOR ")) {
        return new Step.Operator(number, line.substring(9));
      }
      if (line.startsWith("TSO ")) {
        return new Step.Tso(number, line.substring(4));
      }
      if (line.startsWith("SQL ")) {
        return new Step.Sql(number, line.substring(4));
      }
      if (line.startsWith("DEFINE ")) {
        return new Step.Define(number, List.of(line.split(" ", -1)));
      }
      if (line.equals("TLS")) {
        return new Step.StartTls(number);
      }
      if (line.equals("END OF TLS")) {
        return new Step.EndTls(number);
      }
      if (line.equals("WAIT FOR JOBS")) {
        return new Step.JobsEnd(number);
      }
      if (line.startsWith(WAIT_FOR_STEP)) {
        return new Step.StepRuns(number, line.substring(WAIT_FOR_STEP.length()));
      }
      Matcher facts = FACTS.matcher(line);
      if (facts.matches()) {
        return new Step.DataSetIs(
            number,
            facts.group(1),
            FACT.matcher(facts.group(2)).results().map(result -> result.group()).toList());
      }
      throw new IllegalArgumentException("line " + (number + 1) + ": " + line);
    }

    private List<String> replyLines() {
      List<String> reply = new ArrayList<>();
      while (position < lines.size() && lines.get(position).startsWith("S: ")) {
        String line = lines.get(position++).substring(3);
        reply.add(line);
        if (FINAL_LINE.matcher(line).matches()) {
          return reply;
        }
      }
      throw new IllegalArgumentException("line " + position + ": the reply has no last line");
    }

    private List<String> run(String mark) {
      List<String> run = new ArrayList<>();
      while (position < lines.size() && lines.get(position).startsWith(mark)) {
        String line = lines.get(position++);
        run.add(line.length() > 3 ? line.substring(3) : "");
      }
      return run;
    }
  }
}
