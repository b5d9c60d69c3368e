package io.lparjar.jes.jcl;

import io.lparjar.security.saf.UserId;
import java.util.Map;

/**
 * What the converter knows beside the cards.
 *
 * @param submitter who sent the job in; the value of {@code &SYSUID} unless the job says USER=
 * @param systemSymbols names without ampersand, upper case, and their values: {@code SYSNAME} ...
 */
public record JclContext(UserId submitter, Map<String, String> systemSymbols) {
  public JclContext {
    systemSymbols = Map.copyOf(systemSymbols);
  }
}
