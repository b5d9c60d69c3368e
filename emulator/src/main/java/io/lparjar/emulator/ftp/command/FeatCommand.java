package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.config.Extension;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.emulator.ftp.config.TlsRfcLevel;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.transfer.Outcome;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * {@code FEAT}: lists the extensions that are both configured and available, REST_STREAM only with
 * SIZE; lines in between carry no code.
 *
 * <pre>
 * 211- Extensions supported
 *  AUTH TLS
 *  PBSZ
 *  PROT
 * 211 End
 * </pre>
 *
 * @param available what this server is able to do
 * @see "z/OS Communications Server IP Configuration Reference, EXTENSIONS statement"
 */
record FeatCommand(Set<Extension> available) implements FtpCommand {
  FeatCommand {
    available = Set.copyOf(available);
  }

  @Override
  public Outcome execute(FtpSession session, String argument) {
    Set<Extension> offered = EnumSet.noneOf(Extension.class);
    offered.addAll(session.services().configuration().get(ServerStatements.EXTENSIONS));
    offered.retainAll(available);
    if (!offered.contains(Extension.SIZE)) {
      offered.remove(Extension.REST_STREAM);
    }
    if (offered.isEmpty()) {
      return new Outcome.Done(Reply.of(StatusMessage.NO_EXTENSIONS));
    }
    List<String> lines = new ArrayList<>();
    lines.add(StatusMessage.EXTENSIONS_SUPPORTED.text());
    for (Extension extension : offered) {
      lines.addAll(features(extension));
    }
    if (offered.contains(Extension.AUTH_TLS) || offered.contains(Extension.AUTH_GSSAPI)) {
      lines.add(" PBSZ");
      lines.add(" PROT");
      if (session.services().configuration().get(ServerStatements.TLSRFCLEVEL)
          != TlsRfcLevel.DRAFT) {
        lines.add(" CCC");
      }
    }
    lines.add(StatusMessage.EXTENSIONS_END.text());
    return new Outcome.Done(new Reply(StatusMessage.EXTENSIONS_END.code(), lines, true));
  }

  /** AUTH TLS [seen], the others and CCC [recalled]. */
  private static List<String> features(Extension extension) {
    return switch (extension) {
      case AUTH_GSSAPI -> List.of(" AUTH GSSAPI", " ADAT");
      case AUTH_TLS -> List.of(" AUTH TLS");
      case MDTM -> List.of(" MDTM");
      case REST_STREAM -> List.of(" REST STREAM");
      case SIZE -> List.of(" SIZE");
      case UTF8 -> List.of(" UTF8", " LANG EN*");
    };
  }
}
