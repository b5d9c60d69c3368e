package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.config.Extension;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.site.FileType;
import io.lparjar.emulator.ftp.site.SiteParameters;
import io.lparjar.emulator.ftp.transfer.Outcome;

/**
 * {@code SIZE} and {@code MDTM} of what is no z/OS UNIX file: 501 when the extension is not
 * configured, 550 when it is.
 *
 * @param verb of the command
 * @param extension that has to be configured
 * @see "z/OS Communications Server IP Configuration Reference, EXTENSIONS statement"
 */
record FileStatusCommand(Verb verb, Extension extension) implements FtpCommand {
  @Override
  public Outcome execute(FtpSession session, String argument) {
    if (!session.services().configuration().get(ServerStatements.EXTENSIONS).contains(extension)) {
      return new Outcome.Done(Reply.of(ServerMessage.NOT_CONFIGURED, verb, verb));
    }
    boolean sequential = session.settings().get(SiteParameters.FILETYPE) == FileType.SEQ;
    return new Outcome.Done(
        Reply.of(
            sequential ? ServerMessage.ONLY_FOR_UNIX_FILES : ServerMessage.ONLY_FOR_SEQ, verb));
  }
}
