package io.lparjar.emulator.ftp.net;

import io.lparjar.emulator.ftp.net.FtpListener.ControlEnds;
import java.net.InetSocketAddress;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;

/**
 * What engines are made from. Sessions can be resumed among the engines of one environment.
 *
 * @param changes of the security database, at the time it was made
 */
record TlsEnvironment(long changes, SSLContext context, SSLParameters parameters) {

  /** An engine for a connection of the session with these ends. */
  SSLEngine engine(ControlEnds ends) {
    InetSocketAddress client = ends.client();
    SSLEngine engine =
        context.createSSLEngine(client.getAddress().getHostAddress(), client.getPort());
    engine.setUseClientMode(false);
    engine.setSSLParameters(parameters);
    return engine;
  }
}
