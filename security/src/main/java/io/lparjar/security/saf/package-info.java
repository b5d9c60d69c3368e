/**
 * The System Authorization Facility: who somebody is, and what that user may do.
 *
 * <p>Every other module asks its questions here; {@link io.lparjar.security.saf.Saf} is the entry
 * type.
 *
 * @see "z/OS Security Server RACROUTE Macro Reference, System authorization facility"
 */
@NullMarked
package io.lparjar.security.saf;

import org.jspecify.annotations.NullMarked;
