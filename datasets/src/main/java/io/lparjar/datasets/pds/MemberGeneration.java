package io.lparjar.datasets.pds;

import io.lparjar.datasets.name.MemberName;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a member of a PDSE was before it was replaced. Lists do not show it.
 *
 * @param member the member
 * @param number absolute generation number, from 1 on
 * @param sizeInBytes bytes stored
 * @see "z/OS DFSMS Using Data Sets, PDSE member generations"
 */
public record MemberGeneration(MemberName member, int number, long sizeInBytes) {
  private static final Pattern CONTENT_NAME = Pattern.compile("([^.]+)\\.G(\\d{7,10})");

  /** Under what name its content stands beside the members: {@code NAME.G0000001}, no member's. */
  public String contentName() {
    return String.format(Locale.ROOT, "%s.G%07d", member, number);
  }

  /** The generation whose content has this name and size; empty when it is no generation's. */
  public static Optional<MemberGeneration> ofContent(String name, long sizeInBytes) {
    Matcher matcher = CONTENT_NAME.matcher(name);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(matcher.group(2));
    return Optional.of(new MemberGeneration(new MemberName(matcher.group(1)), number, sizeInBytes));
  }
}
