package io.lparjar.jes.program.idcams;

import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.vsam.AlternateIndex;
import io.lparjar.datasets.vsam.AlternateIndexDefinition;
import io.lparjar.datasets.vsam.ClusterAttributes;
import io.lparjar.datasets.vsam.ClusterDefinition;
import io.lparjar.datasets.vsam.ClusterOption;
import io.lparjar.datasets.vsam.ClusterType;
import io.lparjar.datasets.vsam.VsamException;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * {@code DEFINE ALTERNATEINDEX}: makes an alternate index of a key-sequenced or entry-sequenced
 * cluster. It points to nothing before BLDINDEX.
 *
 * <ol>
 *   <li>0 when it was made
 *   <li>12 when there is an entry of one of its names, or no cluster that it could be one of
 * </ol>
 *
 * <p>Without other words: KEYS(64 0), RECORDSIZE(4086 32600), NONUNIQUEKEY, UPGRADE, SHAREOPTIONS(1
 * 3). Its records may always span control intervals. [documented]
 *
 * @see "z/OS DFSMS Access Method Services Commands, DEFINE ALTERNATEINDEX"
 */
final class DefineAlternateIndexCommand implements IdcamsCommand {
  private static final int DEFAULT_KEY = 64;
  private static final int AVERAGE_LENGTH = 4_086;
  private static final int LONGEST = 32_600;
  private static final int INTERVAL = 4_096;

  private static final Set<Keyword> GROUPS =
      EnumSet.of(Keyword.ALTERNATEINDEX, Keyword.DATA, Keyword.INDEX, Keyword.CATALOG);
  private static final Set<Keyword> KEYWORDS = EnumSet.copyOf(DefineClusterCommand.KEYWORDS);

  static {
    KEYWORDS.removeAll(
        EnumSet.of(
            Keyword.INDEXED,
            Keyword.LINEAR,
            Keyword.LOG,
            Keyword.NONINDEXED,
            Keyword.NONSPANNED,
            Keyword.NUMBERED,
            Keyword.SPANNED));
    KEYWORDS.addAll(
        EnumSet.of(
            Keyword.NONUNIQUEKEY,
            Keyword.NOUPGRADE,
            Keyword.RELATE,
            Keyword.UNIQUEKEY,
            Keyword.UPGRADE));
  }

  @Override
  public int execute(List<Term> terms, Services services) throws IOException {
    Operands groups = Operands.of(terms, GROUPS);
    Operands operands =
        Operands.of(DefineClusterCommand.said(groups, Keyword.ALTERNATEINDEX), KEYWORDS);
    ClusterDefinition index =
        DefineClusterCommand.definition(groups, operands, attributes(operands), services.today());
    AlternateIndexDefinition definition =
        new AlternateIndexDefinition(
            index,
            DefineAliasCommand.required(operands, Keyword.RELATE),
            operands.number(Keyword.KEYS, 1, 0),
            operands.has(Keyword.UNIQUEKEY),
            !operands.has(Keyword.NOUPGRADE));
    try {
      services.dataSets().define(definition);
    } catch (DataSetException e) {
      refused(e, services);
      return ConditionCode.SEVERE;
    }
    DefineClusterCommand.report(index, groups, services);
    return ConditionCode.OK;
  }

  private static ClusterAttributes attributes(Operands operands) {
    Set<ClusterOption> options = DefineClusterCommand.options(operands);
    options.add(ClusterOption.SPANNED);
    try {
      return new ClusterAttributes(
          ClusterType.INDEXED,
          operands.number(Keyword.KEYS, 0, DEFAULT_KEY),
          AlternateIndex.KEY_OFFSET,
          operands.number(Keyword.RECORDSIZE, 0, AVERAGE_LENGTH),
          operands.number(Keyword.RECORDSIZE, 1, LONGEST),
          DefineClusterCommand.interval(
              operands.number(Keyword.CONTROLINTERVALSIZE, 0, INTERVAL), 0),
          operands.number(Keyword.FREESPACE, 0, 0),
          operands.number(Keyword.FREESPACE, 1, 0),
          operands.number(Keyword.SHAREOPTIONS, 0, 1),
          operands.number(Keyword.SHAREOPTIONS, 1, 3),
          options);
    } catch (VsamException e) {
      throw new SyntaxException(
          IdcamsMessage.RESTRICTION, operands.word(Keyword.NAME).orElse("NAME"));
    }
  }

  /** The reason code for a cluster that can have no alternate index is [inferred]. */
  private static void refused(DataSetException error, Services services) throws IOException {
    switch (error.reason()) {
      case UNSUPPORTED_ORGANIZATION -> {
        services.message(IdcamsMessage.CATALOG_ERROR);
        services.message(IdcamsMessage.CATALOG_RETURN_CODE, 140, "F-2");
      }
      default -> services.refused(error.dataSet(), error);
    }
  }
}
