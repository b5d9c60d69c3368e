package io.lparjar.jes.jcl;

/**
 * A DD statement.
 *
 * @param statement its number in JESJCL
 * @param name DD name, empty when it continues a concatenation
 * @param target what it stands for
 * @param dcb attributes coded on it
 * @see "z/OS MVS JCL Reference, DD statement"
 */
public record DdStatement(int statement, String name, DdTarget target, DcbAttributes dcb) {}
