package io.lparjar.jes.host;

import io.lparjar.jes.host.HostDd.Direction;
import io.lparjar.jes.host.HostDd.Form;
import io.lparjar.jes.program.Program;
import io.lparjar.jes.program.StepContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A program that is a command of the host.
 *
 * <p>It gets the PARM field as its only argument, and each DD as a file whose path stands in the
 * environment variable {@code DD_ddname}; of the environment of this process it gets PATH only. It
 * runs in a directory of its own, which is deleted afterwards. Its exit status, 0 to 255, is the
 * condition code; what it prints goes to the DD STDOUT. When the job is cancelled it is killed, and
 * so is what it has started.
 *
 * @param command path of an executable file
 * @param dds DDs that it may use; those that the step does not have are left out
 */
public record HostCommand(Path command, List<HostDd> dds) implements Program {
  private static final String PRINTED = "STDOUT";

  public HostCommand {
    dds = List.copyOf(dds);
  }

  @Override
  public int run(StepContext step) throws IOException {
    Path directory = Files.createTempDirectory("step");
    try {
      return run(step, directory);
    } finally {
      delete(directory);
    }
  }

  private int run(StepContext step, Path directory) throws IOException {
    ProcessBuilder builder =
        step.parameter().isEmpty()
            ? new ProcessBuilder(command.toString())
            : new ProcessBuilder(command.toString(), step.parameter());
    Path printed = directory.resolve("." + PRINTED);
    builder
        .directory(directory.toFile())
        .redirectErrorStream(true)
        .redirectOutput(printed.toFile());
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(name -> !name.equals("PATH"));
    List<HostDd> present = dds.stream().filter(dd -> step.dd(dd.ddName()).isPresent()).toList();
    for (HostDd dd : present) {
      Path file = Files.createFile(directory.resolve(dd.ddName()));
      environment.put("DD_" + dd.ddName(), file.toString());
      if (dd.direction() == Direction.INPUT) {
        new HostFile(step, file).fill(dd.ddName(), dd.form());
      }
    }
    int code = await(builder.start());
    for (HostDd dd : present) {
      if (dd.direction() == Direction.OUTPUT) {
        new HostFile(step, directory.resolve(dd.ddName())).empty(dd.ddName(), dd.form());
      }
    }
    if (step.dd(PRINTED).isPresent()) {
      new HostFile(step, printed).empty(PRINTED, Form.TEXT);
    }
    return code;
  }

  /** The exit status; when the job's thread is interrupted, the command does not go on. */
  private static int await(Process process) throws IOException {
    try {
      process.getOutputStream().close();
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
