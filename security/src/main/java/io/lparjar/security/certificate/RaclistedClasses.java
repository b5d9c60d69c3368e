package io.lparjar.security.certificate;

import io.lparjar.security.saf.ResourceClass;

/**
 * What SETROPTS RACLIST says about the classes of certificates: DIGTCERT, DIGTRING and DIGTNMAP.
 *
 * @see "z/OS Security Server RACF Security Administrator's Guide, RACF and digital certificates"
 */
public interface RaclistedClasses {
  /** A system in which no class is RACLISTed: each change is in effect at once. */
  RaclistedClasses NONE =
      new RaclistedClasses() {
        @Override
        public boolean contains(ResourceClass resourceClass) {
          return false;
        }

        @Override
        public long refreshes(ResourceClass resourceClass) {
          return 0;
        }
      };

  /** Whether a class is in storage. */
  boolean contains(ResourceClass resourceClass);

  /** Grows whenever SETROPTS makes the copy of a class, makes it anew or drops it. */
  long refreshes(ResourceClass resourceClass);
}
