package io.lparjar.emulator.console;

import io.lparjar.emulator.ftp.config.Traces;
import io.lparjar.emulator.ftp.session.ControlOutput;
import io.lparjar.emulator.ftp.session.DataConnector;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.SessionTap;
import io.lparjar.emulator.ftp.session.TlsEngines;
import javax.net.ssl.SSLEngine;
import org.jspecify.annotations.Nullable;

/**
 * What MODIFY has the FTP server trace: sessions that begin afterwards have these traces, in place
 * of those that FTP.DATA names; sessions that are there go on as they are. Safe for use by many
 * threads.
 *
 * @see "z/OS Communications Server IP Diagnosis Guide, MODIFY command for FTP traces"
 */
public final class ServerTraces {
  private volatile Traces configured = Traces.NONE;
  private volatile @Nullable Wanted wanted;
  private volatile String dumps = Traces.NONE.toString();

  /**
   * What MODIFY has asked for.
   *
   * @param filter which sessions it is for
   */
  private record Wanted(Traces traces, TraceFilter filter) {}

  /** What FTP.DATA says, for as long as MODIFY has said nothing. */
  public void configured(Traces traces) {
    configured = traces;
  }

  /** The traces of new sessions. */
  Traces shown() {
    Wanted modified = wanted;
    return modified == null ? configured : modified.traces();
  }

  void trace(Traces traces, TraceFilter filter) {
    wanted = new Wanted(traces, filter);
  }

  /** The dump IDs that are active, or {@code NONE}; nothing is ever dumped. */
  String dumps() {
    return dumps;
  }

  void dump(String numbers) {
    dumps = numbers;
  }

  /** Gives a new session its traces, and leaves everything else to {@code inner}. */
  public SessionTap tap(SessionTap inner) {
    return new SessionTap() {
      private @Nullable Wanted ofSession;
      private @Nullable FtpSession session;

      @Override
      public boolean opened(FtpSession opened, ControlOutput output) {
        Wanted modified = wanted;
        if (modified != null) {
          ofSession = modified;
          session = opened;
          opened.traces(modified.filter().fits(opened) ? modified.traces() : Traces.NONE);
        }
        return inner.opened(opened, output);
      }

      @Override
      public DataConnector around(DataConnector connector) {
        return inner.around(connector);
      }

      @Override
      public SSLEngine secure(TlsEngines engines) {
        return inner.secure(engines);
      }

      /** Behind a login the filter of user IDs is asked. */
      @Override
      public Exchange command(String line) {
        Wanted modified = ofSession;
        FtpSession waiting = session;
        if (modified != null && waiting != null && waiting.isLoggedIn()) {
          waiting.traces(modified.filter().fits(waiting) ? modified.traces() : Traces.NONE);
          ofSession = null;
        }
        return inner.command(line);
      }

      @Override
      public void ended() {
        inner.ended();
      }
    };
  }
}
