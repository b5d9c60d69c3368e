package io.lparjar.security.racf.command;

import io.lparjar.security.racf.RacfDatabase;
import io.lparjar.security.saf.ResourceClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How commands name classes of the class descriptor table. */
final class ResourceClasses {
  private static final List<String> PRINCIPALS = List.of("USER", "GROUP");

  private ResourceClasses() {}

  /** Reads the name of a class that is known. */
  static ResourceClass parse(RacfDatabase database, String name) {
    return parse(database, name, "CLASS");
  }

  private static ResourceClass parse(RacfDatabase database, String name, String what) {
    if (database.descriptors().find(name).isEmpty()) {
      throw new CommandException(CommandMessage.INVALID, what, name);
    }
    return new ResourceClass(name);
  }

  /** As {@link #parse}, of a class whose profiles RDEFINE and its kin handle. */
  static ResourceClass parseGeneral(RacfDatabase database, Term term) {
    String name = term.upperCase();
    if (name.equals(ResourceClass.DATASET.name())) {
      throw new CommandException(CommandMessage.INVALID, "CLASS", name);
    }
    return parse(database, name);
  }

  /** The classes that operands of SETROPTS name; {@code *} for all. */
  static List<ResourceClass> parseAll(RacfDatabase database, List<Term> terms) {
    if (terms.stream().anyMatch(term -> term.text().equals("*"))) {
      return database.descriptors().names().stream().map(ResourceClass::new).toList();
    }
    return terms.stream().map(term -> parse(database, term.upperCase())).toList();
  }

  /** The classes of AUDIT, to which users and groups belong; {@code *} names these as well. */
  static List<ResourceClass> parseAudited(RacfDatabase database, List<Term> terms) {
    List<ResourceClass> classes = new ArrayList<>();
    for (Term term : terms) {
      boolean all = term.text().equals("*");
      PRINCIPALS.stream()
          .filter(name -> all || name.equals(term.upperCase()))
          .map(ResourceClass::new)
          .forEach(classes::add);
      if (!PRINCIPALS.contains(term.upperCase())) {
        classes.addAll(parseAll(database, List.of(term)));
      }
    }
    return classes;
  }

  /** The classes of RACLIST, which may name neither DATASET nor grouping classes. */
  static List<ResourceClass> parseRaclist(RacfDatabase database, List<Term> terms) {
    if (terms.stream().anyMatch(term -> term.text().equals("*"))) {
      return parseAll(database, terms).stream()
          .filter(resourceClass -> database.descriptors().of(resourceClass).raclistAllowed())
          .toList();
    }
    return terms.stream().map(term -> parseRaclist(database, term.upperCase())).toList();
  }

  private static ResourceClass parseRaclist(RacfDatabase database, String name) {
    ResourceClass resourceClass = parse(database, name, "RACLIST");
    if (!database.descriptors().of(resourceClass).raclistAllowed()) {
      throw new CommandException(CommandMessage.INVALID, "RACLIST", name);
    }
    return resourceClass;
  }

  /** The class whose profiles group resources of this class. */
  static Optional<String> groupingClass(RacfDatabase database, ResourceClass resourceClass) {
    return Optional.of(database.descriptors().of(resourceClass).groupClass())
        .filter(name -> !name.isEmpty());
  }
}
