/**
 * The relational database below all modules, and the security tables in it.
 *
 * <p>{@link io.lparjar.security.store.Database} is what the {@code store} packages of the other
 * modules build on; each module owns its tables.
 */
@NullMarked
package io.lparjar.security.store;

import org.jspecify.annotations.NullMarked;
