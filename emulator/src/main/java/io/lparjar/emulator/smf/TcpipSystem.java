package io.lparjar.emulator.smf;

import io.lparjar.datasets.smf.SmfSection;
import io.lparjar.emulator.ftp.session.ServerIdentity;

/**
 * What all type 119 records say about the system that writes them.
 *
 * @param identity the names of the system and its TCP/IP stack, and the release
 */
record TcpipSystem(ServerIdentity identity) {
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
        .text(IdentificationFields.SYSTEM_NAME, identity.systemName())
        .text(IdentificationFields.SYSPLEX_NAME, SYSPLEX)
        .text(IdentificationFields.STACK, identity.stack())
        .text(IdentificationFields.RELEASE, "CS " + identity.release().server())
        .text(IdentificationFields.COMPONENT, component)
        .text(IdentificationFields.ADDRESS_SPACE, addressSpace)
        .text(IdentificationFields.USER, user)
        .number(IdentificationFields.ASID, asid)
        .number(IdentificationFields.REASON, EVENT);
  }
}
