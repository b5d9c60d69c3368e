package io.lparjar.jes.control;

import io.lparjar.jes.jcl.Card;
import io.lparjar.jes.spool.Printing;
import io.lparjar.jes.spool.SystemMessage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads the JES2 control statements of a job. Those for work on other nodes and remote
 * workstations, of which there are none, are errors; what they ask for beside printing, time and
 * notification is accepted and has no effect.
 *
 * @see "z/OS MVS JCL Reference, JES2 control statements"
 */
public final class JobControlReader {
  private static final Pattern VOLUME = Pattern.compile("[A-Z0-9@#$]{1,6}");
  private static final Pattern USER = Pattern.compile("([A-Z@#$0-9]{1,8}\\.)?[A-Z@#$0-9]{1,8}");
  private static final Pattern DESTINATION = Pattern.compile("[A-Z0-9@#$.]{1,18}");
  private static final int MOST_COPIES = 255;

  /** The parameters of {@code /*JOBPARM}: each with its short form. [documented] */
  private static final Map<String, String> JOB_PARAMETERS =
      Map.ofEntries(
          Map.entry("B", "BURST"),
          Map.entry("C", "CARDS"),
          Map.entry("E", "RESTART"),
          Map.entry("F", "FORMS"),
          Map.entry("G", "PAGES"),
          Map.entry("J", "NOLOG"),
          Map.entry("K", "LINECT"),
          Map.entry("L", "LINES"),
          Map.entry("M", "BYTES"),
          Map.entry("N", "COPIES"),
          Map.entry("P", "PROCLIB"),
          Map.entry("R", "ROOM"),
          Map.entry("S", "SYSAFF"),
          Map.entry("T", "TIME"));

  private final String jobName;
  private final String node;
  private final Map<String, Printing> outputs = new LinkedHashMap<>();
  private final List<String> volumes = new ArrayList<>();
  private final List<String> operatorTexts = new ArrayList<>();
  private final List<String> errors = new ArrayList<>();
  private String notifyUser = "";
  private String code = "";
  private Printing printing = Printing.NOT_CODED;

  private JobControlReader(String jobName, String node) {
    this.jobName = jobName;
    this.node = node;
  }

  /**
   * What the statements say to JES2.
   *
   * @param node name of this node
   */
  public static JobControls read(String jobName, String node, List<Card> cards) {
    if (cards.isEmpty()) {
      return JobControls.NONE;
    }
    JobControlReader reader = new JobControlReader(jobName, node);
    cards.forEach(card -> reader.add(ControlStatement.of(card)));
    return new JobControls(
        reader.notifyUser,
        reader.printing,
        reader.outputs,
        reader.volumes,
        reader.operatorTexts,
        reader.errors);
  }

  private void add(ControlStatement statement) {
    switch (statement.verb()) {
      case "JOBPARM" -> jobParameters(statement);
      case "ROUTE" -> route(statement);
      case "XEQ", "XMIT" -> execute(statement.word());
      case "OUTPUT" -> output(statement);
      case "NOTIFY" -> notification(statement);
      case "MESSAGE" -> operatorTexts.add(statement.text());
      case "SETUP" -> setup(statement);
      case "SIGNON", "SIGNOFF", "PRIORITY" -> illegal(statement);
      default -> {}
    }
  }

  private void jobParameters(ControlStatement statement) {
    for (String item : ControlStatement.items(statement.word())) {
      int equals = item.indexOf('=');
      String typed = equals < 0 ? item : item.substring(0, equals);
      String keyword = JOB_PARAMETERS.getOrDefault(typed, typed);
      String value = equals < 0 ? "" : item.substring(equals + 1);
      boolean valid =
          JOB_PARAMETERS.containsValue(keyword)
              && (keyword.equals("NOLOG") ? equals < 0 : isValid(keyword, value));
      if (!valid) {
        illegal(statement);
        return;
      }
      printing = printed(keyword, value).orElse(printing);
    }
  }

  private static boolean isValid(String keyword, String value) {
    return switch (keyword) {
      case "COPIES" -> isNumber(value, MOST_COPIES) && !value.matches("0+");
      case "LINECT" -> isNumber(value, MOST_COPIES);
      case "LINES" -> isNumber(value, 9_999);
      case "TIME" -> isNumber(value, 279_620);
      case "BYTES", "PAGES" -> isNumber(value, 999_999);
      case "CARDS" -> isNumber(value, 9_999_999);
      case "BURST", "RESTART" -> value.equals("Y") || value.equals("N");
      case "FORMS", "PROCLIB" -> value.matches("[A-Z0-9@#$]{1,8}");
      default -> !value.isEmpty();
    };
  }

  private static boolean isNumber(String text, int largest) {
    return text.matches("\\d{1,7}") && Integer.parseInt(text) <= largest;
  }

  private static Printing printed(String keyword, String value) {
    return switch (keyword) {
      case "COPIES" -> new Printing("", Integer.parseInt(value), "");
      case "FORMS" -> new Printing("", 0, value);
      case "DEST" -> new Printing(value, 0, "");
      default -> Printing.NOT_CODED;
    };
  }

  private void route(ControlStatement statement) {
    String[] destination = statement.rest().split(" ", 2);
    switch (statement.word()) {
      case "XEQ" -> execute(destination[0]);
      case "PRINT" -> {
        if (DESTINATION.matcher(destination[0]).matches()) {
          printing = new Printing(destination[0], 0, "").orElse(printing);
        } else {
          illegal(statement);
        }
      }
      case "PUNCH" -> {}
      default -> illegal(statement);
    }
  }

  private void execute(String wanted) {
    String name = wanted.indexOf('.') < 0 ? wanted : wanted.substring(0, wanted.indexOf('.'));
    if (!name.equals(node) && !name.equals("LOCAL")) {
      errors.add(SystemMessage.INVALID_NODE.with(jobName));
    }
  }

  /** {@code code parameter,parameter}; with {@code *} in place of the code more of the last one. */
  private void output(ControlStatement statement) {
    if (!statement.word().equals("*")) {
      code = statement.word();
    }
    Printing said = outputs.getOrDefault(code, Printing.NOT_CODED);
    String parameters = statement.rest().split(" ", 2)[0];
    for (String item : ControlStatement.items(parameters)) {
      int equals = item.indexOf('=');
      String keyword = equals < 0 ? item : item.substring(0, equals);
      String value = equals < 0 ? "" : item.substring(equals + 1);
      if (keyword.equals("COPIES") && !isValid(keyword, value)) {
        illegal(statement);
        return;
      }
      said = printed(keyword, value).orElse(said);
    }
    if (code.isEmpty() || code.length() > 4) {
      illegal(statement);
    } else {
      outputs.put(code, said);
    }
  }

  private void notification(ControlStatement statement) {
    String user = statement.word();
    if (!USER.matcher(user).matches()) {
      illegal(statement);
      return;
    }
    notifyUser = user.substring(user.indexOf('.') + 1);
  }

  private void setup(ControlStatement statement) {
    List<String> wanted = ControlStatement.items(statement.word());
    if (wanted.isEmpty() || !wanted.stream().allMatch(VOLUME.asMatchPredicate())) {
      illegal(statement);
    }
    volumes.addAll(wanted);
  }

  private void illegal(ControlStatement statement) {
    errors.add(SystemMessage.ILLEGAL_CONTROL.with(jobName, statement.verb()));
  }
}
