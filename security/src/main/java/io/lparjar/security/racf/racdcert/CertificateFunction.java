package io.lparjar.security.racf.racdcert;

/** What a function of RACDCERT does. Holds no state: one instance serves all users. */
@FunctionalInterface
interface CertificateFunction {

  /**
   * Carries the function out.
   *
   * @throws RacdcertException when it ends before its time
   */
  void execute(RacdcertRun run);
}
