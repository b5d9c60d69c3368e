package io.lparjar.security.racf.command;

/**
 * The operands that commands take and that change nothing here, each with the reason: a command
 * that is right on z/OS must not fail for it.
 */
enum WithoutEffect {
  OIDCARD("there are no operator identification cards"),
  NOOIDCARD("there are no operator identification cards"),
  CSDATA("the fields are defined by the installation, in class CFIELD, of which nothing is read"),
  PWCONVERT("passwords are never kept in another form than the newest"),
  SET("a data set has no indicator that a profile protects it; its name decides"),
  SETONLY("a data set has no indicator that a profile protects it; its name decides"),
  NOSET("a data set has no indicator that a profile protects it; its name decides"),
  DSNS("RACF does not see the catalog; LISTCAT lists what a profile's name covers"),
  SINGLEDSN("there are no tapes"),
  NOSINGLEDSN("there are no tapes"),
  TVTOC("there are no tapes"),
  NOTVTOC("there are no tapes"),
  NORACF("RDELETE always deletes the whole profile");

  private final String reason;

  WithoutEffect(String reason) {
    this.reason = reason;
  }

  /** Why it has no effect, as the end of a sentence. */
  String reason() {
    return reason;
  }
}
