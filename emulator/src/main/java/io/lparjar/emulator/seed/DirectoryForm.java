package io.lparjar.emulator.seed;

import io.lparjar.datasets.name.InvalidNameException;
import io.lparjar.datasets.name.MemberName;
import io.lparjar.datasets.pds.IspfStatistics;
import io.lparjar.datasets.pds.LoadModule;
import io.lparjar.datasets.pds.LoadModule.Attribute;
import io.lparjar.datasets.pds.Member;
import io.lparjar.security.saf.UserId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A directory entry as operands of the line of its member, in the words of member lists: ISPF
 * statistics begin with {@code VV.MM=}, a program with {@code MODULE=} and its size; {@code
 * ALIASOF=} gives the true name.
 */
final class DirectoryForm {
  private static final String VERSION = "VV.MM";
  private static final String MODULE = "MODULE";
  private static final String ALIAS_OF = "ALIASOF";
  private static final int HEXADECIMAL = 16;

  private DirectoryForm() {}

  /** The entry of a member; its size is not known here. */
  static Member read(ManifestLine line) {
    try {
      String trueName = line.text(ALIAS_OF, "");
      Member member =
          new Member(
              MemberName.parse(line.name()),
              0,
              line.has(VERSION) ? Optional.of(statistics(line)) : Optional.empty(),
              line.has(MODULE) ? Optional.of(module(line, trueName)) : Optional.empty(),
              trueName.isEmpty() ? Optional.empty() : Optional.of(MemberName.parse(trueName)));
      line.finish();
      return member;
    } catch (InvalidNameException e) {
      throw line.wrong("not a member name: " + line.name());
    }
  }

  /** The operands; empty for a member with content of its own that nothing else is known of. */
  static String write(Member member) {
    String trueName =
        member
            .module()
            .map(LoadModule::aliasOf)
            .orElseGet(() -> member.aliasOf().map(MemberName::value).orElse(""));
    return member.statistics().map(DirectoryForm::write).orElse("")
        + member.module().map(DirectoryForm::write).orElse("")
        + (trueName.isEmpty() ? "" : " " + ALIAS_OF + "=" + trueName);
  }

  private static IspfStatistics statistics(ManifestLine line) {
    String[] version = line.text(VERSION, "").split("\\.", -1);
    if (version.length != 2) {
      throw line.wrong(VERSION + " needs two numbers such as 01.00");
    }
    LocalDate created = line.date("CREATED").orElseThrow(() -> line.wrong("CREATED is missing"));
    int size = line.number("SIZE", 0);
    return new IspfStatistics(
        line.parsed(VERSION, version[0], "two numbers", Integer::valueOf),
        line.parsed(VERSION, version[1], "two numbers", Integer::valueOf),
        created,
        line.time("CHANGED"),
        size,
        line.number("INIT", size),
        line.number("MOD", 0),
        UserId.parse(line.text("ID", ""))
            .orElseThrow(() -> line.wrong("ID needs a user id, 1 to 8 characters")));
  }

  private static String write(IspfStatistics statistics) {
    return String.format(
        Locale.ROOT,
        " VV.MM=%02d.%02d CREATED=%s CHANGED=%s SIZE=%d INIT=%d MOD=%d ID=%s",
        statistics.version(),
        statistics.modification(),
        statistics.created(),
        statistics.changed(),
        statistics.size(),
        statistics.initial(),
        statistics.modified(),
        statistics.userId());
  }

  private static LoadModule module(ManifestLine line, String trueName) {
    return new LoadModule(
        hexadecimal(line, MODULE, ""),
        hexadecimal(line, "TTR", "0"),
        trueName,
        line.number("AC", 0),
        attributes(line),
        line.text("AMODE", "31"),
        line.text("RMODE", "ANY"));
  }

  private static String write(LoadModule module) {
    String attributes =
        module.attributes().stream().sorted().map(Attribute::name).collect(Collectors.joining(","));
    return String.format(
        Locale.ROOT,
        " MODULE=%X TTR=%06X AC=%d%s AMODE=%s RMODE=%s",
        module.size(),
        module.ttr(),
        module.authorizationCode(),
        attributes.isEmpty() ? "" : " ATTRIBUTES=(" + attributes + ")",
        module.amode(),
        module.rmode());
  }

  private static Set<Attribute> attributes(ManifestLine line) {
    List<String> words = line.list("ATTRIBUTES");
    return words.stream()
        .map(word -> line.parsed("ATTRIBUTES", word, "FO, RN, RU ...", Attribute::valueOf))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static int hexadecimal(ManifestLine line, String key, String absent) {
    return line.parsed(
        key,
        line.text(key, absent),
        "a hexadecimal number",
        digits -> Integer.parseInt(digits, HEXADECIMAL));
  }
}
