package io.lparjar.jes.execution;

import io.lparjar.jes.jcl.Card;
import io.lparjar.jes.jcl.ConvertedJob;
import io.lparjar.jes.jcl.Converter;
import io.lparjar.jes.jcl.JclContext;
import io.lparjar.security.saf.UserId;
import java.util.List;
import java.util.Map;

/** Converts jobs with the symbols of this system. */
final class JobConverter {
  private final Map<String, String> symbols;

  JobConverter(JesConfiguration configuration) {
    this.symbols = Map.of("SYSNAME", configuration.systemName());
  }

  /** The job that {@code submitter} sent in. */
  ConvertedJob convert(UserId submitter, List<Card> cards) {
    return new Converter(new JclContext(submitter, symbols)).convert(cards);
  }
}
