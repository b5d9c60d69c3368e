/**
 * Control statements of utilities: cards, an operation, operands with keywords and lists.
 *
 * <p>{@code StatementReader} reads cards, {@code OperandParser} takes operand fields apart.
 *
 * @see "z/OS DFSMSdfp Utilities, utility control statements"
 */
@NullMarked
package io.lparjar.jes.program.statement;

import org.jspecify.annotations.NullMarked;
