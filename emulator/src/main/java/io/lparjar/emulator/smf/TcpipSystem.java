package io.lparjar.emulator.smf;

import io.lparjar.datasets.smf.SmfSection;
import io.lparjar.emulator.profile.TcpipStack;
import io.lparjar.emulator.release.Release;

/**
 * What all type 119 records say about the system that writes them.
 *
 * @param name of the system
 * @param release of Communications Server
 */
record TcpipSystem(String name, Release release) {
  /** That of a system which is in no sysplex. [inferred] */
  private static final String SYSPLEX = "LOCAL";

  /** An event record, complete. */
  private static final int EVENT = 0x08;

  /**
   * The identification section.
   *
   * @param component {@code FTPS}, {@code FTPC} or {@code FTPD}
   */
  SmfSection identification(String component, String addressSpace, String user, int asid) {
    return new SmfSection(IdentificationFields.LENGTH)
        .text(IdentificationFields.SYSTEM_NAME, name)
        .text(IdentificationFields.SYSPLEX_NAME, SYSPLEX)
        .text(IdentificationFields.STACK, TcpipStack.NAME)
        .text(IdentificationFields.RELEASE, "CS " + release.server())
        .text(IdentificationFields.COMPONENT, component)
        .text(IdentificationFields.ADDRESS_SPACE, addressSpace)
        .text(IdentificationFields.USER, user)
        .number(IdentificationFields.ASID, asid)
        .number(IdentificationFields.REASON, EVENT);
  }
}
