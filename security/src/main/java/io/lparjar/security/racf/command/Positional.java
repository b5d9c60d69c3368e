package io.lparjar.security.racf.command;

/** An operand that is known by its place, and what parse says when it is missing. */
enum Positional {
  /** [inferred] from the texts that are known. */
  USER("USERID+", "RACF USERID(S)"),
  /** [inferred] from the texts that are known. */
  GROUP("GROUP NAME+", "RACF GROUP NAME(S)"),
  /** [inferred] from the texts that are known. */
  DATA_SET("DATA SET NAME+", "NAME OF DATA SET PROFILE"),
  /** [inferred] from the texts that are known. */
  CLASS("CLASS NAME+", "RESOURCE CLASS NAME"),
  /** [seen] */
  ENTITY("ENTITY NAME+", "NAME OF ENTITY IN SPECIFIED CLASS");

  private final String prompt;
  private final String help;

  Positional(String prompt, String help) {
    this.prompt = prompt;
    this.help = help;
  }

  /** First level of the prompt. */
  String prompt() {
    return prompt;
  }

  /** Second level of the prompt. */
  String help() {
    return help;
  }
}
