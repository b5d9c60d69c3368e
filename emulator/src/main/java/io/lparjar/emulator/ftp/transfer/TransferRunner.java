package io.lparjar.emulator.ftp.transfer;

import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.record.RecordException;
import io.lparjar.datasets.unix.UnixFileException;
import io.lparjar.emulator.ftp.config.ProtectionLevel;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.DataConnection;
import io.lparjar.emulator.ftp.session.DataConnectionException;
import io.lparjar.emulator.ftp.session.DataSockets;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.Representation;
import io.lparjar.emulator.ftp.session.TruncatedDataException;
import io.lparjar.emulator.ftp.site.SiteParameters;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.UnmappableCharacterException;
import java.util.function.Consumer;
import javax.net.ssl.SSLHandshakeException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries out transfers: opens the data connection, says so, moves the bytes, closes everything and
 * then says how it went.
 */
public final class TransferRunner {
  private static final Logger LOG = LoggerFactory.getLogger(TransferRunner.class);

  private TransferRunner() {}

  /** Carries out {@code transfer}; {@code replies} takes the replies as they are due. */
  public static void run(FtpSession session, Transfer transfer, Consumer<Reply> replies) {
    Reply completion;
    try {
      completion = complete(session, transfer, replies);
    } catch (DataConnectionException broken) {
      LOG.debug("data connection broke", broken);
      if (broken.getCause() instanceof SSLHandshakeException refused) {
        session.log().notSecured(String.valueOf(refused.getMessage()));
      }
      completion = Reply.of(ServerMessage.DATA_CONNECTION_CLOSED);
    } catch (TruncatedDataException early) {
      session.log().truncated();
      completion = Reply.of(ServerMessage.RECEIVE_ERROR);
    } catch (DataSetException error) {
      completion = failed(session, error);
    } catch (UnixFileException refused) {
      LOG.debug("file refused", refused);
      completion = Reply.of(ServerMessage.ABORTED_BY_FILE_ERROR);
    } catch (RecordException badData) {
      completion = Reply.of(ServerMessage.FILE_ERROR);
    } catch (UnmappableCharacterException untranslatable) {
      completion = Reply.of(ServerMessage.UNTRANSLATABLE);
    } catch (CharacterCodingException broken) {
      completion = Reply.of(ServerMessage.CONVERSION_ERROR);
    } catch (IOException | RuntimeException failure) {
      LOG.error("transfer failed", failure);
      completion = Reply.of(ServerMessage.FILE_ERROR);
    }
    if (session.isServerStopping() && completion.isFailure()) {
      completion = Reply.of(ServerMessage.SHUTDOWN_IN_TRANSFER);
    }
    session.connection().data().transferEnded();
    session.log().transferEnded(completion, session.lastTransferBytes());
    Confidence confidence = completion.isFailure() ? Confidence.LOW : transfer.confidence();
    session.log().confidence(confidence);
    PostProcessing.ofTransfer(session, transfer, completion, confidence);
    replies.accept(completion);
  }

  private static Reply complete(FtpSession session, Transfer transfer, Consumer<Reply> replies)
      throws IOException {
    try (transfer) {
      if (lacksProtection(session)) {
        return Reply.ofLines(
            Reply.of(ServerMessage.DATA_PROTECTION_NEEDED),
            Reply.of(ServerMessage.NO_DATA_CONNECTION));
      }
      if (isProtectedInVain(session)) {
        return Reply.of(ServerMessage.PROTECTION_FORBIDDEN);
      }
      DataConnection data;
      try {
        data = DataSockets.open(session, session.settings().get(SiteParameters.DATAKEEPALIVE));
      } catch (DataConnectionException absent) {
        LOG.debug("no data connection", absent);
        return Reply.of(ServerMessage.NO_DATA_CONNECTION);
      }
      try (data) {
        session.transferBegins(data);
        replies.accept(transfer.preliminary());
        return exchange(session, transfer, data, replies);
      } finally {
        session.transferEnded();
      }
    }
  }

  private static boolean lacksProtection(FtpSession session) {
    return !session.security().isDataPrivate() && neededProtection(session).isMandatory();
  }

  /**
   * Whether the client protects data by AUTH TLS-P, AUTH SSL or the port for implicit TLS, which
   * the server never does. Nothing is sent in clear to somebody who expects TLS. [inferred]
   */
  private static boolean isProtectedInVain(FtpSession session) {
    return session.security().isDataPrivate() && neededProtection(session) == ProtectionLevel.NEVER;
  }

  private static ProtectionLevel neededProtection(FtpSession session) {
    return session.services().configuration().get(ServerStatements.SECURE_DATACONN);
  }

  /**
   * Moves the bytes of {@code transfer} in the session's mode.
   *
   * @param replies takes the 110 replies of restart markers
   */
  public static Reply exchange(
      FtpSession session, Transfer transfer, DataConnection data, Consumer<Reply> replies)
      throws IOException {
    Representation representation = session.representation();
    return switch (representation.mode()) {
      case STREAM -> transfer.run(data);
      case BLOCK -> exchange(transfer, BlockConnection.block(data, replies));
      case COMPRESSED ->
          exchange(transfer, BlockConnection.compressed(representation.type(), data, replies));
    };
  }

  private static Reply exchange(Transfer transfer, BlockConnection blocks) throws IOException {
    Reply completion = transfer.run(blocks);
    if (!completion.isFailure()) {
      blocks.finish();
    }
    return completion;
  }

  private static Reply failed(FtpSession session, DataSetException error) {
    error.reason().abend().ifPresent(session.log()::abended);
    Reply aborted = Reply.of(ServerMessage.ABORTED_BY_FILE_ERROR);
    return error
        .reason()
        .abend()
        .map(abend -> Reply.ofLines(Reply.of(ServerMessage.TRANSFER_ABENDED, abend), aborted))
        .orElse(aborted);
  }
}
