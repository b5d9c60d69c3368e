package io.lparjar.jes.program.idcams;

import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.catalog.GenerationDataGroup;
import io.lparjar.datasets.catalog.GenerationDataGroup.Option;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.InvalidNameException;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * {@code DEFINE GENERATIONDATAGROUP}: makes the base of a generation data group.
 *
 * <ol>
 *   <li>0 when it was made
 *   <li>12 when the name exists, or the limit is not between 1 and 255 (999 with EXTENDED)
 * </ol>
 *
 * @see "z/OS DFSMS Access Method Services Commands, DEFINE GENERATIONDATAGROUP"
 */
final class DefineGenerationGroupCommand implements IdcamsCommand {
  /** The keywords that choose an option, or its opposite. */
  static final Set<Keyword> OPTIONS =
      EnumSet.of(
          Keyword.EMPTY,
          Keyword.EXTENDED,
          Keyword.FIFO,
          Keyword.LIFO,
          Keyword.NOEMPTY,
          Keyword.NOEXTENDED,
          Keyword.NOPURGE,
          Keyword.NOSCRATCH,
          Keyword.PURGE,
          Keyword.SCRATCH);

  private static final Set<Keyword> KEYWORDS = EnumSet.copyOf(OPTIONS);

  static {
    KEYWORDS.addAll(
        EnumSet.of(Keyword.FOR, Keyword.LIMIT, Keyword.NAME, Keyword.OWNER, Keyword.TO));
  }

  @Override
  public int execute(List<Term> terms, Services services) throws IOException {
    Operands groups = Operands.of(terms, EnumSet.of(Keyword.GENERATIONDATAGROUP, Keyword.CATALOG));
    Operands operands = Operands.of(groups.list(Keyword.GENERATIONDATAGROUP), KEYWORDS);
    DataSetName name = DefineAliasCommand.required(operands, Keyword.NAME);
    if (!operands.has(Keyword.LIMIT)) {
      throw new SyntaxException(IdcamsMessage.REQUIRED_MISSING, "LIMIT");
    }
    int limit = operands.number(Keyword.LIMIT, 0, 0);
    Set<Option> options = options(operands);
    if (limit < 1 || limit > GenerationDataGroup.highestLimit(options.contains(Option.EXTENDED))) {
      throw new SyntaxException(IdcamsMessage.RESTRICTION, String.valueOf(limit));
    }
    try {
      services
          .dataSets()
          .defineGenerationGroup(name, limit, options, operands.expiration(services.today()));
      return ConditionCode.OK;
    } catch (InvalidNameException e) {
      throw new SyntaxException(IdcamsMessage.RESTRICTION, name.value());
    } catch (DataSetException e) {
      services.refused(e.dataSet(), e);
      return ConditionCode.SEVERE;
    }
  }

  /** Changes a group as ALTER says: what it does not name stays. */
  static void alter(GenerationDataGroup group, Operands operands, Services services) {
    Set<Option> options = EnumSet.noneOf(Option.class);
    for (Option option : Option.values()) {
      boolean chosen =
          operands.has(Keyword.valueOf(option.name()))
              || (group.has(option) && !operands.has(opposite(option)));
      if (chosen) {
        options.add(option);
      }
    }
    int limit = operands.number(Keyword.LIMIT, 0, group.limit());
    try {
      services.dataSets().alterGenerationGroup(group.name(), limit, options);
    } catch (IllegalArgumentException e) {
      throw new SyntaxException(IdcamsMessage.RESTRICTION, String.valueOf(limit));
    }
  }

  private static Keyword opposite(Option option) {
    return switch (option) {
      case SCRATCH -> Keyword.NOSCRATCH;
      case EMPTY -> Keyword.NOEMPTY;
      case FIFO -> Keyword.LIFO;
      case PURGE -> Keyword.NOPURGE;
      case EXTENDED -> Keyword.NOEXTENDED;
    };
  }

  private static Set<Option> options(Operands operands) {
    Set<Option> options = EnumSet.noneOf(Option.class);
    for (Option option : Option.values()) {
      if (operands.has(Keyword.valueOf(option.name()))) {
        options.add(option);
      }
    }
    return options;
  }
}
