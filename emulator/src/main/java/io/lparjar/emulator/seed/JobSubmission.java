package io.lparjar.emulator.seed;

import io.lparjar.datasets.allocation.Requester;
import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.jes.subsystem.InternalReader;
import io.lparjar.jes.subsystem.JobEntrySubsystem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Submits the {@code .jcl} files of a folder, one internal reader a file. */
final class JobSubmission {
  private static final String JCL = ".jcl";
  private static final int CARD = 80;

  private final JobEntrySubsystem jes;
  private final Requester requester;

  JobSubmission(JobEntrySubsystem jes, Requester requester) {
    this.jes = jes;
    this.requester = requester;
  }

  /** Submits them in the order of their names; none when the folder is not there. */
  void submit(Path folder) throws IOException {
    for (Path file : HostFiles.visible(folder)) {
      if (HostFiles.nameOf(file).endsWith(JCL)) {
        submitFile(file);
      }
    }
  }

  private void submitFile(Path file) throws IOException {
    int number = 0;
    try (InternalReader reader = jes.openInternalReader(requester)) {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        number++;
        if (line.length() > CARD) {
          reader.abandon();
          throw new SeedException(file + ", line " + number, "longer than " + CARD + " columns");
        }
        byte[] card = Arrays.copyOf(Ebcdic.encode(line), CARD);
        Arrays.fill(card, line.length(), CARD, Ebcdic.SPACE);
        reader.write(card, 0, CARD);
      }
    }
  }
}
