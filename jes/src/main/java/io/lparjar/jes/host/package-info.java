/**
 * Programs that are commands of the host, in place of load modules that the system does not have.
 *
 * <p>{@code HostCommand} is the entry type; nothing is run that the installation did not name.
 *
 * @see "z/OS MVS JCL Reference, PGM parameter"
 */
@NullMarked
package io.lparjar.jes.host;

import org.jspecify.annotations.NullMarked;
