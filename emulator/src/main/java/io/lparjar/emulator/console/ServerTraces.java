package io.lparjar.emulator.console;

import io.lparjar.emulator.ftp.session.ControlOutput;
import io.lparjar.emulator.ftp.session.DataConnector;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.SessionTap;
import io.lparjar.emulator.ftp.session.TlsEngines;
import io.lparjar.emulator.ftp.session.Traces;
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
  private volatile @Nullable Traces wanted;
  private volatile String dumps = Traces.NONE.toString();

  /** The traces of new sessions; none unless MODIFY has said so. */
  Traces shown() {
    Traces traces = wanted;
    return traces == null ? Traces.NONE : traces;
  }

  void trace(Traces traces) {
    wanted = traces;
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
      @Override
      public boolean opened(FtpSession session, ControlOutput output) {
        Traces traces = wanted;
        if (traces != null) {
          session.traces(traces);
        }
        return inner.opened(session, output);
      }

      @Override
      public DataConnector around(DataConnector connector) {
        return inner.around(connector);
      }

      @Override
      public SSLEngine secure(TlsEngines engines) {
        return inner.secure(engines);
      }

      @Override
      public Exchange command(String line) {
        return inner.command(line);
      }

      @Override
      public void ended() {
        inner.ended();
      }
    };
  }
}
