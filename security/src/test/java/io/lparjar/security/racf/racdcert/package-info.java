@NullMarked
package io.lparjar.security.racf.racdcert;

import org.jspecify.annotations.NullMarked;
