/**
 * The security product behind SAF: profiles of users, groups, data sets and general resources.
 *
 * <p>{@code RacfDatabase} keeps the profiles, {@code Racf} decides by them.
 *
 * @see "z/OS Security Server RACF Security Administrator's Guide"
 */
@NullMarked
package io.lparjar.security.racf;

import org.jspecify.annotations.NullMarked;
