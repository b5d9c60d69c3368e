package io.lparjar.jes.execution;

import io.lparjar.datasets.allocation.Requester;
import io.lparjar.jes.jcl.Card;
import io.lparjar.jes.jcl.ConvertedJob;
import io.lparjar.jes.jcl.Converter;
import io.lparjar.jes.jcl.JclContext;
import io.lparjar.jes.jcl.ProcedureLibrary;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.UserId;
import java.util.List;
import java.util.Optional;

/** Converts jobs with the symbols and the procedure libraries of this system. */
final class JobConverter {
  private final String systemName;
  private final JesServices services;

  JobConverter(JesConfiguration configuration, JesServices services) {
    this.systemName = configuration.systemName();
    this.services = services;
  }

  /**
   * The job that {@code userId} sent in or owns.
   *
   * @param user who reads the libraries; without one there are none
   */
  ConvertedJob convert(
      UserId userId, Optional<SecurityEnvironment> user, String jobName, List<Card> cards) {
    ProcedureLibrary library =
        user.isEmpty() ? ProcedureLibrary.NONE : libraryOf(user.get(), jobName);
    JclContext context =
        new JclContext(userId, SystemSymbols.of(systemName, jobName, services.clock()));
    return new Converter(context, library).convert(cards);
  }

  /** Gets an address space only when the job looks for a member. */
  private ProcedureLibrary libraryOf(SecurityEnvironment user, String jobName) {
    return (name, privateLibraries) ->
        new LibraryReader(
                services.dataSets(),
                new Requester(user, jobName, services.addressSpaces().getAsInt()))
            .find(name, privateLibraries);
  }
}
