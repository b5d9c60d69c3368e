package io.lparjar.emulator.ftp.session;

import io.lparjar.datasets.allocation.Requester;
import io.lparjar.emulator.ftp.site.TransferSettings;
import org.jspecify.annotations.Nullable;

/**
 * One client's session: what the server remembers between commands. Used by one command at a time.
 */
public final class FtpSession {
  private final FtpServices services;
  private @Nullable Requester requester;
  private WorkingDirectory workingDirectory = new WorkingDirectory.Prefix("");
  private Representation representation = Representation.INITIAL;
  private TransferSettings settings;

  /** A session of a client who has not logged in. */
  public FtpSession(FtpServices services, TransferSettings settings) {
    this.services = services;
    this.settings = settings;
  }

  public FtpServices services() {
    return services;
  }

  /** Whether a user has logged in. */
  public boolean isLoggedIn() {
    return requester != null;
  }

  /** The session's address space, under the user who has logged in. */
  public Requester requester() {
    if (requester == null) {
      throw new IllegalStateException("nobody has logged in");
    }
    return requester;
  }

  public void login(Requester user) {
    requester = user;
  }

  public WorkingDirectory workingDirectory() {
    return workingDirectory;
  }

  public void workingDirectory(WorkingDirectory wanted) {
    workingDirectory = wanted;
  }

  public Representation representation() {
    return representation;
  }

  public void representation(Representation wanted) {
    representation = wanted;
  }

  public TransferSettings settings() {
    return settings;
  }

  public void settings(TransferSettings wanted) {
    settings = wanted;
  }
}
