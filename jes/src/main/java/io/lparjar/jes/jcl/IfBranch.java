package io.lparjar.jes.jcl;

/**
 * One side of an IF statement.
 *
 * @param statement number of the IF or ELSE statement in JESJCL
 * @param expression what is tested
 * @param then true for the statements after THEN, false for those after ELSE
 * @see "z/OS MVS JCL Reference, IF/THEN/ELSE/ENDIF statement construct"
 */
public record IfBranch(int statement, IfExpression expression, boolean then) {}
