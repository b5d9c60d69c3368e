/**
 * Digital certificates and key rings as SAF keeps them; the only user of BouncyCastle.
 *
 * <p>{@code Certificates} is the entry type; BouncyCastle is loaded when a certificate is made and
 * at no other time.
 *
 * @see "z/OS Security Server RACF Security Administrator's Guide, RACF and digital certificates"
 */
@NullMarked
package io.lparjar.security.certificate;

import org.jspecify.annotations.NullMarked;
