package io.lparjar.emulator.client.command;

import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.record.RecordException;
import io.lparjar.emulator.client.config.ClientParameters;
import io.lparjar.emulator.client.net.ClientDataConnection;
import io.lparjar.emulator.client.net.DataLink;
import io.lparjar.emulator.client.net.NetworkException;
import io.lparjar.emulator.client.net.ServerReply;
import io.lparjar.emulator.client.session.ClientError;
import io.lparjar.emulator.client.session.ClientFailure;
import io.lparjar.emulator.client.session.ClientMessage;
import io.lparjar.emulator.client.session.ClientSession;
import io.lparjar.emulator.client.session.RestartMarks;
import io.lparjar.emulator.client.session.Terminal;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.DataConnectionException;
import io.lparjar.emulator.ftp.site.SiteParameters;
import io.lparjar.emulator.ftp.transfer.Confidence;
import io.lparjar.emulator.ftp.transfer.Transfer;
import io.lparjar.emulator.ftp.transfer.TransferRunner;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.Socket;
import java.nio.charset.CharacterCodingException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLException;

/** A command that uses the data connection, from the agreement on it to the statistics. */
final class DataTransfer {
  /** Shortest time in statistics: what the shortest of them show. [inferred] */
  private static final long SHORTEST_MILLIS = 10;

  private DataTransfer() {}

  /**
   * Sends a command and moves the bytes; closes {@code local} in any case.
   *
   * @return bytes that were moved
   */
  static long run(ClientSession session, String command, Transfer local) {
    return run(session, "", command, local, new Movement());
  }

  private static long run(
      ClientSession session, String marker, String command, Transfer local, Movement movement) {
    try (local;
        DataLink link = DataLinks.agree(session)) {
      if (!marker.isEmpty() && !session.command("REST " + marker).isIntermediate()) {
        throw new ClientFailure(ClientError.SERVER);
      }
      ServerReply preliminary = session.command(command);
      if (!preliminary.isPreliminary()) {
        throw new ClientFailure(ClientError.SERVER);
      }
      return move(session, link, local, movement);
    } catch (IOException failure) {
      throw new ClientFailure(ClientError.SESSION, failure);
    }
  }

  private static long move(ClientSession session, DataLink link, Transfer local, Movement movement)
      throws IOException {
    Socket socket;
    try {
      socket = link.connect(session.limit(ClientParameters.INACTTIME));
    } catch (NetworkException failure) {
      throw session.failed(failure);
    }
    if (session.local().settings().get(SiteParameters.DATAKEEPALIVE) > 0) {
      socket.setKeepAlive(true);
    }
    Reply outcome;
    long bytes;
    Terminal terminal = session.environment().terminal();
    AtomicBoolean attention = new AtomicBoolean();
    try (ClientDataConnection data =
        ClientDataConnection.over(
            socket,
            session.protection().forData().orElse(null),
            session.control().server(),
            session.limit(ClientParameters.DATACTTIME),
            session.limit(ClientParameters.DCONNTIME),
            new Progress(session))) {
      movement.begins(session, data);
      terminal.onAttention(
          () -> {
            attention.set(true);
            data.abort();
          });
      outcome = exchange(session, local, data);
      bytes = data.bytes();
    } catch (SSLException refused) {
      session.say(ClientMessage.NEGOTIATION_FAILED);
      completion(session);
      throw new ClientFailure(ClientError.AUTHENTICATION, refused);
    } catch (DataConnectionException broken) {
      throw attention.get() ? interrupted(session) : broken(session, broken);
    } catch (CharacterCodingException untranslatable) {
      completion(session);
      throw new ClientFailure(ClientError.CONVERSION, untranslatable);
    } catch (DataSetException | RecordException badData) {
      completion(session);
      throw new ClientFailure(ClientError.FILE_WRITE, badData);
    } catch (IOException broken) {
      completion(session); // else it would be taken for the reply to the next command
      throw new ClientFailure(ClientError.SESSION, broken);
    } finally {
      terminal.onAttention(null);
    }
    if (attention.get()) {
      throw interrupted(session);
    }
    ServerReply completion = completion(session);
    if (outcome.isFailure()) {
      throw localFailure(session, outcome);
    }
    session.required(completion);
    return bytes;
  }

  /** What fails here resets the data connection: the server must not take a part for the whole. */
  private static Reply exchange(ClientSession session, Transfer local, ClientDataConnection data)
      throws IOException {
    boolean complete = false;
    try {
      Reply outcome =
          TransferRunner.exchange(
              session.local().session(), local, data, marker -> received(session, marker));
      complete = !outcome.isFailure() || LocalQuery.isAnswered(outcome.lastLine());
      return outcome;
    } finally {
      if (!complete) {
        data.abort();
      }
    }
  }

  /** The completion reply; in front of it come the server's answers to restart markers. */
  static ServerReply completion(ClientSession session) {
    ServerReply reply = session.reply();
    while (reply.isPreliminary()) {
      RestartMarks.answered(reply.lastLine()).ifPresent(session::marks);
      reply = session.reply();
    }
    return reply;
  }

  /** Our own answer to a marker of the server's, which nobody is told. */
  private static void received(ClientSession session, Reply answer) {
    RestartMarks.received(answer.lastLine()).ifPresent(session::marks);
  }

  /** The server may have something to say about it; a server that is silent is given up. */
  private static ClientFailure broken(ClientSession session, DataConnectionException broken) {
    ClientFailure failure =
        broken.getCause() instanceof NetworkException network
            ? session.failed(network)
            : new ClientFailure(ClientError.SESSION, broken);
    if (failure.error() == ClientError.TIMEOUT) {
      session.disconnect();
    } else {
      completion(session);
    }
    return failure;
  }

  /**
   * Has the server end what it does, and reads both replies, its own and that of ABOR. That the
   * client sends ABOR is [seen], the order of things and the error code are [inferred].
   */
  private static ClientFailure interrupted(ClientSession session) {
    session.abort();
    completion(session);
    session.reply();
    return new ClientFailure(ClientError.CLIENT);
  }

  private static ClientFailure localFailure(ClientSession session, Reply outcome) {
    LocalQuery.refused(session, outcome.lastLine());
    if (outcome.lines().contains(ServerMessage.RECORDS_TOO_LONG.text())) {
      session.say(ClientMessage.RECORDS_TOO_LONG);
    } else {
      session.say(ClientMessage.LOCAL_FAILURE, "transfer", outcome.lastLine());
    }
    return new ClientFailure(ClientError.FILE_WRITE);
  }

  /** A transfer of a file: {@link #run} with statistics and confidence. */
  static void file(ClientSession session, String command, Transfer local) {
    file(session, "", command, local);
  }

  /** The same, taken up again at a marker of the server's; empty for the whole file. */
  static void file(ClientSession session, String marker, String command, Transfer local) {
    long begin = session.environment().services().clock().millis();
    String name = command.substring(command.indexOf(' ') + 1);
    long bytes;
    Movement movement = new Movement();
    try {
      bytes = run(session, marker, command, local, movement);
    } catch (ClientFailure failure) {
      confidence(session, Confidence.LOW, name);
      throw failure;
    } finally {
      movement.ended(session, command, local);
    }
    long millis =
        Math.max(session.environment().services().clock().millis() - begin, SHORTEST_MILLIS);
    session.say(
        ClientMessage.STATISTICS,
        Long.toString(bytes),
        BigDecimal.valueOf(millis, 3).toPlainString(),
        rate(bytes, millis));
    confidence(session, local.confidence(), name);
  }

  /** Kbytes of 1000 bytes a second, which are bytes a millisecond. */
  static String rate(long bytes, long millis) {
    return BigDecimal.valueOf(bytes)
        .divide(BigDecimal.valueOf(millis), 2, RoundingMode.HALF_UP)
        .toPlainString();
  }

  private static void confidence(ClientSession session, Confidence level, String name) {
    if (session.get(ClientParameters.CHKCONFIDENCE)) {
      session.say(ClientMessage.CONFIDENCE, level, session.current().name(), name);
    }
  }
}
