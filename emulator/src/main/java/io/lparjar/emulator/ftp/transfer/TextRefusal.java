package io.lparjar.emulator.ftp.transfer;

import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.attribute.RecordFormat.ControlCharacter;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.Representation;
import io.lparjar.emulator.ftp.session.Representation.Mode;
import io.lparjar.emulator.ftp.session.Representation.Structure;
import io.lparjar.emulator.ftp.session.Target;
import io.lparjar.emulator.ftp.session.TextCode;
import io.lparjar.emulator.ftp.site.SiteParameters;
import java.util.Optional;

/**
 * What cannot be done with text: through a subsystem, and much with several bytes a character.
 *
 * @see "z/OS Communications Server IP Configuration Reference, ENCODING statement"
 */
public final class TextRefusal {
  private TextRefusal() {}

  /** The reply that refuses a transfer of {@code target}; empty when it can be done. */
  public static Optional<Reply> of(FtpSession session, Target target) {
    Representation representation = session.representation();
    if (representation.type() != Representation.Type.ASCII) {
      return Optional.empty();
    }
    if (session.settings().get(SiteParameters.SUBSYS).isPresent()) {
      return Optional.of(Reply.of(ServerMessage.SUBSYS_NEEDS_BINARY));
    }
    if (representation.textCode() instanceof TextCode.Ucs2) {
      if (representation.structure() == Structure.RECORD) {
        return Optional.of(Reply.of(ServerMessage.RECORD_STRUCTURE_OF_TYPE_U));
      }
      return isWithControlCharacters(session, target)
          ? Optional.of(Reply.of(ServerMessage.CONTROL_CHARACTERS_OF_TYPE_U))
          : Optional.empty();
    }
    if (!isMultiByte(session)) {
      return Optional.empty();
    }
    return multiByte(session)
        .or(
            () ->
                recfm(session, target).filter(RecordFormat::isFixed).isPresent()
                    ? notWith("fixed record format")
                    : Optional.empty());
  }

  /** The reply that refuses a transfer of a z/OS UNIX file; empty when it can be done. */
  public static Optional<Reply> ofFile(FtpSession session) {
    Representation representation = session.representation();
    if (representation.type() != Representation.Type.ASCII) {
      return Optional.empty();
    }
    if (representation.textCode() instanceof TextCode.Ucs2
        && representation.structure() == Structure.RECORD) {
      return Optional.of(Reply.of(ServerMessage.RECORD_STRUCTURE_OF_TYPE_U));
    }
    return isMultiByte(session) ? multiByte(session) : Optional.empty();
  }

  private static boolean isMultiByte(FtpSession session) {
    return session.representation().textCode() == TextCode.AS_SITE_SAYS
        && session.settings().get(SiteParameters.ENCODING).equals("MBCS");
  }

  private static Optional<Reply> multiByte(FtpSession session) {
    Representation representation = session.representation();
    if (session.settings().get(SiteParameters.MBDATACONN).isEmpty()) {
      return Optional.of(Reply.of(ServerMessage.NO_MULTI_BYTE_CODE_PAGES));
    }
    if (representation.structure() == Structure.RECORD) {
      return notWith("record structure");
    }
    if (representation.mode() != Mode.STREAM) {
      return notWith("block or compressed mode");
    }
    return Optional.empty();
  }

  private static Optional<Reply> notWith(String condition) {
    return Optional.of(Reply.of(ServerMessage.NOT_FOR_MULTI_BYTE, condition));
  }

  /** Whether ASA control characters would be data. */
  private static boolean isWithControlCharacters(FtpSession session, Target target) {
    return !session.settings().get(SiteParameters.ASATRANS)
        && recfm(session, target)
            .filter(recfm -> recfm.control() == ControlCharacter.ASA)
            .isPresent();
  }

  private static Optional<RecordFormat> recfm(FtpSession session, Target target) {
    return session
        .services()
        .dataSets()
        .find(target.dataSet())
        .map(entry -> entry.attributes().recfm())
        .or(() -> session.settings().get(SiteParameters.RECFM));
  }
}
