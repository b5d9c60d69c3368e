/**
 * Access method services: program IDCAMS and its commands.
 *
 * <p>{@code Idcams} is the entry type.
 *
 * @see "z/OS DFSMS Access Method Services Commands"
 */
@NullMarked
package io.lparjar.jes.program.idcams;

import org.jspecify.annotations.NullMarked;
