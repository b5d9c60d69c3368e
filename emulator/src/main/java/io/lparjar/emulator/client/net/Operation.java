package io.lparjar.emulator.client.net;

/**
 * What the client was waiting for when a timer ran out.
 *
 * @see "z/OS Communications Server IP Diagnosis Guide, FTP client timeouts (EZA2589E)"
 */
public enum Operation {
  /** MYOPENTIME. [documented] */
  INITIAL_CONNECTION("Initial connection", "hostConnect", "hostConnect"),
  /** MYOPENTIME. [documented] */
  INITIAL_CONNECTION_6("Initial IPv6 connection", "hostConnect", "hostConnect"),
  /** INACTTIME. [documented] */
  WAITING_FOR_DATA_CONNECTION("Waiting for data connection", "accept", "dataConnect"),
  /** INACTTIME. [documented] */
  SENDING_COMMAND("Sending a command", "send", "sendCmd"),
  /** INACTTIME. [documented] */
  WAITING_FOR_REPLY("Waiting for reply", "recv", "getReply"),
  /** INACTTIME. [documented] */
  SENDING_ABORT("Sending ABORT command", "send", "sendCmd"),
  /** DATACTTIME. [documented] */
  RECEIVING_DATA("Receiving data", "recv", "receive_data"),
  /** DATACTTIME. [documented] */
  SENDING_DATA("Sending data", "send", "send_data"),
  /** MYOPENTIME; names [documented], timers of these [inferred]. */
  CONNECTING_TO_SOCKS("Initial connection to SOCKS server", "connect", "socksConnect"),
  /** INACTTIME. */
  SENDING_TO_SOCKS("Sending command to SOCKS server", "send", "socksCommand"),
  /** INACTTIME. */
  WAITING_FOR_SOCKS("Waiting for reply from SOCKS server", "recv", "socksReply"),
  /** INACTTIME. */
  DATA_CONNECTION_BY_SOCKS(
      "Establishing data connection through SOCKS server", "connect", "socksData");

  private final String text;
  private final String call;
  private final String routine;

  Operation(String text, String call, String routine) {
    this.text = text;
    this.call = call;
    this.routine = routine;
  }

  /** The socket call, as EZA2590E names it. */
  public String call() {
    return call;
  }

  /** The client's routine, as EZA2590E names it; those but {@code receive_data} are [inferred]. */
  public String routine() {
    return routine;
  }

  /** As EZA2589E names it. */
  @Override
  public String toString() {
    return text;
  }
}
