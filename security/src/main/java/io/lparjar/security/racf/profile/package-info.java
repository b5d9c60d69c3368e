/**
 * What the RACF database holds: profiles of users, groups and resources, and system options.
 *
 * <p>Values only; {@link io.lparjar.security.racf.profile.UserProfile} and {@link
 * io.lparjar.security.racf.profile.ResourceProfile} are the entry types. {@code store} keeps them,
 * {@code racf} decides by them.
 *
 * @see "z/OS Security Server RACF Security Administrator's Guide, Defining users, groups,
 *     resources"
 */
@NullMarked
package io.lparjar.security.racf.profile;

import org.jspecify.annotations.NullMarked;
