/** Tests of the taking over of unloaded databases. */
@NullMarked
package io.lparjar.security.racf.unload;

import org.jspecify.annotations.NullMarked;
