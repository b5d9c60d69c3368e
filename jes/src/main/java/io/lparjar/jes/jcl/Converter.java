package io.lparjar.jes.jcl;

import java.util.List;

/**
 * The converter: from the cards of a job to what is to be run, or to messages.
 *
 * <p>Any cards end in a {@link ConvertedJob}; all errors of a job are reported, not only the first.
 * Immutable, for use by many threads.
 *
 * @see "z/OS MVS JCL Reference"
 */
public final class Converter {
  private final JclContext context;
  private final ProcedureLibrary library;

  public Converter(JclContext context, ProcedureLibrary library) {
    this.context = context;
    this.library = library;
  }

  /** Converts one job; its first card is the JOB statement. */
  public ConvertedJob convert(List<Card> cards) {
    return new Conversion(context, library).convert(StatementScanner.scan(cards));
  }
}
