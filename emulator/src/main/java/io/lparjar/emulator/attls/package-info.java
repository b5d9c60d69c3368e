/**
 * Application Transparent TLS: the policy file that Policy Agent reads, and which rule of it a
 * connection maps to.
 *
 * <p>{@link io.lparjar.emulator.attls.PolicyReader} is the entry type.
 *
 * @see "z/OS Communications Server IP Configuration Reference, Policy Agent and AT-TLS policy"
 */
@NullMarked
package io.lparjar.emulator.attls;

import org.jspecify.annotations.NullMarked;
