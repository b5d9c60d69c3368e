package io.lparjar.emulator.ftp.site;

import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.site.SiteKeyword.Operand;
import io.lparjar.emulator.release.Release;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the operands of SITE from left to right.
 *
 * <p>A keyword that is wrong, unknown or repeated gives a note and changes nothing; the others
 * count. NORDW behind RDW, or CYLINDERS behind TRACKS, is a repetition. [inferred] When record
 * format, record length or block size were among them, the three are checked together at the end.
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, SITE subcommand"
 */
public final class SiteParser {
  private final Release release;
  private final List<String> words;
  private final boolean loggedIn;
  private final List<String> notes = new ArrayList<>();
  private final Set<SiteKeyword> seen = new HashSet<>();
  private final Set<SiteParameter<?>> switched = new HashSet<>();
  private TransferSettings settings;
  private int next;
  private String chmod = "";
  private final Map<SiteAction, String> traces = new EnumMap<>(SiteAction.class);
  private final List<String> diskQueries = new ArrayList<>();

  /**
   * What came of the operands.
   *
   * @param settings changed
   * @param notes lines in front of the last line of the reply, without code
   * @param chmod mode and file name for CHMOD, well-formed; empty when there was none
   * @param traces operands of DEBUG and DUMP
   * @param diskQueries a volume serial for each QDISK; an empty one for all volumes
   */
  public record Result(
      TransferSettings settings,
      List<String> notes,
      String chmod,
      Map<SiteAction, String> traces,
      List<String> diskQueries) {
    public Result {
      notes = List.copyOf(notes);
      traces = Collections.unmodifiableMap(traces);
      diskQueries = List.copyOf(diskQueries);
    }
  }

  private SiteParser(
      Release release, TransferSettings settings, boolean loggedIn, String operands) {
    this.release = release;
    this.settings = settings;
    this.loggedIn = loggedIn;
    this.words = words(operands);
  }

  /**
   * The settings that {@code operands} make of {@code settings}.
   *
   * @param release which knows the keywords, or does not
   * @param loggedIn whether the client is a user, which some keywords need
   */
  public static Result parse(
      Release release, TransferSettings settings, boolean loggedIn, String operands) {
    SiteParser parser = new SiteParser(release, settings, loggedIn, operands);
    parser.run();
    return new Result(
        parser.settings, parser.notes, parser.chmod, parser.traces, parser.diskQueries);
  }

  private void run() {
    while (next < words.size()) {
      word(words.get(next++));
    }
    boolean checked =
        seen.stream().anyMatch(keyword -> RecordAttributes.BELONGS.contains(keyword.parameter()));
    if (checked) {
      settings = RecordAttributes.consistent(settings, this::note);
    }
  }

  private void word(String word) {
    int equal = word.indexOf('=');
    String name = equal < 0 ? word : word.substring(0, equal);
    Optional<SiteAction> action = SiteAction.find(name);
    if (action.isPresent()) {
      act(action.get(), equal < 0 ? "" : word.substring(equal + 1));
      return;
    }
    Optional<SiteKeyword> known =
        SiteParameters.keyword(release, name)
            .filter(keyword -> takes(keyword.operand(), equal >= 0));
    if (known.isEmpty()) {
      note(SiteMessage.UNRECOGNIZED, word);
      return;
    }
    SiteKeyword keyword = known.get();
    String operand = operand(keyword.operand(), equal < 0 ? "" : word.substring(equal + 1));
    boolean opposed = keyword.operand() == Operand.NONE && !switched.add(keyword.parameter());
    if (!seen.add(keyword) || opposed) {
      note(SiteMessage.REPEATED, keyword.word());
      return;
    }
    try {
      settings = keyword.assignment().apply(settings, operand);
    } catch (InvalidValueException wrong) {
      notes.add(wrong.line());
    }
  }

  private void act(SiteAction action, String behindEqualSign) {
    if (action == SiteAction.DEBUG || action == SiteAction.DUMP) {
      traces.putIfAbsent(action, behindEqualSign);
      return;
    }
    String operand = behindEqualSign;
    if (action == SiteAction.CHMOD) {
      operand = String.join(" ", words.subList(next, words.size()));
      next = words.size();
    }
    String fileName = operand.substring(operand.indexOf(' ') + 1);
    List<SiteMessage> texts = action.notes(operand, loggedIn);
    texts.forEach(text -> note(text, fileName));
    if (action == SiteAction.CHMOD && texts.isEmpty()) {
      chmod = operand;
    }
    if (action == SiteAction.QDISK) {
      diskQueries.add(operand);
    }
  }

  /** UMASK takes an equal sign here to complain of it later. */
  private static boolean takes(Operand operand, boolean equalSign) {
    return switch (operand) {
      case EQUALS, NEXT_WORD -> true;
      case NONE, NEXT_NUMBER -> !equalSign;
    };
  }

  private String operand(Operand operand, String behindEqualSign) {
    return switch (operand) {
      case NONE -> "";
      case EQUALS -> behindEqualSign;
      case NEXT_WORD -> behindEqualSign.isEmpty() && next < words.size() ? words.get(next++) : "";
      case NEXT_NUMBER -> next < words.size() && isNumber(words.get(next)) ? words.get(next++) : "";
    };
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private void note(SiteMessage text, Object... values) {
    notes.add(Reply.of(text, values).lastLine());
  }

  /** Words stand between blanks, save that blanks inside parentheses belong to the word. */
  private static List<String> words(String operands) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean inParentheses = false;
    for (int i = 0; i < operands.length(); i++) {
      char c = operands.charAt(i);
      inParentheses = c == '(' || (inParentheses && c != ')');
      if (c != ' ' || inParentheses) {
        word.append(c);
      } else if (!word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }
}
