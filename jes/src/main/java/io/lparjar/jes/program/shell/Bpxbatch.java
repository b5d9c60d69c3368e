package io.lparjar.jes.program.shell;

import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.unix.UnixFile;
import io.lparjar.datasets.unix.UnixFiles;
import io.lparjar.datasets.unix.UnixPath;
import io.lparjar.jes.program.Program;
import io.lparjar.jes.program.ProgramTable;
import io.lparjar.jes.program.StepContext;
import io.lparjar.jes.program.StepContext.DdAttributes;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * {@code BPXBATCH}, {@code BPXBATSL} and {@code AOPBATCH}: run a shell command or a program, as
 * PARM or else STDPARM says ({@code SH command} or {@code PGM path arguments}; AOPBATCH takes the
 * command alone). STDIN, STDOUT and STDERR are the standard streams, STDENV has variables.
 *
 * <p>Without both, BPXBATCH runs the script in STDIN. BPXBATCH ends with the exit status times 256,
 * of which a condition code has the low twelve bits; AOPBATCH with the exit status [recalled].
 *
 * @see "z/OS UNIX System Services User's Guide, the BPXBATCH utility"
 */
public final class Bpxbatch implements Program {
  private static final int STATUS = 256;
  private static final int INVALID = 255;
  private static final int LARGEST_SCRIPT = 1 << 20;
  private static final char NEW_LINE = '\u0085';
  private static final int LARGEST_CODE = 0xFFF;
  private static final DdAttributes LINES =
      new DdAttributes(RecordFormat.of("VB"), 255, 27_998, false);

  private final UnixFiles files;
  private final boolean shellOnly;

  private Bpxbatch(UnixFiles files, boolean shellOnly) {
    this.files = files;
    this.shellOnly = shellOnly;
  }

  /** Makes them known under their names. */
  public static void register(ProgramTable table, UnixFiles files) {
    Program bpxbatch = new Bpxbatch(files, false);
    table.register("BPXBATCH", bpxbatch);
    table.register("BPXBATSL", bpxbatch);
    table.register("AOPBATCH", new Bpxbatch(files, true));
  }

  @Override
  public int run(StepContext step) throws IOException {
    String parameter = step.parameter().strip();
    if (parameter.isEmpty()) {
      parameter = String.join(" ", lines(step, "STDPARM")).strip();
    }
    try (InputStream input = input(step);
        OutputStream output = output(step, "STDOUT");
        OutputStream error = output(step, "STDERR")) {
      ShellSession session = new ShellSession(step, files, home(step), input, output, error);
      session.variables().put("HOME", session.directory().toString());
      session.variables().put("LOGNAME", step.requester().user().userId().value());
      for (String line : lines(step, "STDENV")) {
        int equals = line.indexOf('=');
        if (equals > 0) {
          session.variables().put(line.substring(0, equals).strip(), line.substring(equals + 1));
        }
      }
      int status = run(new Shell(session), parameter, session);
      return shellOnly ? status : status * STATUS & LARGEST_CODE;
    }
  }

  private int run(Shell shell, String parameter, ShellSession session) throws IOException {
    if (shellOnly) {
      return shell.run(parameter);
    }
    if (parameter.isEmpty()) {
      return script(shell, session);
    }
    String kind = parameter.split(" ", 2)[0].toUpperCase(Locale.ROOT);
    String rest = parameter.substring(kind.length()).strip();
    if (kind.equals("SH")) {
      return shell.run(rest);
    }
    if (!kind.equals("PGM") || rest.isEmpty()) {
      session.complain("BPXBATCH: PARM must begin with SH or PGM");
      return INVALID;
    }
    try {
      return shell.execute(Arrays.asList(rest.split(" +")));
    } catch (ShellException e) {
      session.complain(e.line());
      return e.status();
    }
  }

  private static int script(Shell shell, ShellSession session) throws IOException {
    byte[] script = session.input().readNBytes(LARGEST_SCRIPT + 1);
    if (script.length > LARGEST_SCRIPT) {
      session.complain("BPXBATCH: STDIN has more than 1 MiB");
      return INVALID;
    }
    return shell.run(Ebcdic.decode(script).replace(NEW_LINE, '\n'));
  }

  /** The user's directory, or the root when there is none. */
  private UnixPath home(StepContext step) {
    String user = step.requester().user().userId().value().toLowerCase(Locale.ROOT);
    UnixPath home = UnixPath.parse("/u/" + user);
    return files.find(step.requester().user(), home).filter(UnixFile::isDirectory).isPresent()
        ? home
        : UnixPath.ROOT;
  }

  private static InputStream input(StepContext step) throws IOException {
    return step.dd("STDIN").isEmpty()
        ? InputStream.nullInputStream()
        : new RecordInputStream(step.openInput("STDIN"));
  }

  private static OutputStream output(StepContext step, String ddName) throws IOException {
    return step.dd(ddName).isEmpty()
        ? OutputStream.nullOutputStream()
        : new RecordOutputStream(step.openOutput(ddName, LINES));
  }

  private static List<String> lines(StepContext step, String ddName) throws IOException {
    List<String> lines = new ArrayList<>();
    if (step.dd(ddName).isPresent()) {
      try (RecordReader reader = step.openInput(ddName)) {
        while (reader.next()) {
          lines.add(
              Ebcdic.decode(reader.array(), reader.offset(), reader.length()).stripTrailing());
        }
      }
    }
    return lines;
  }
}
