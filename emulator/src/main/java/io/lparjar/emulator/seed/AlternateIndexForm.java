package io.lparjar.emulator.seed;

import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.vsam.AlternateIndex;
import io.lparjar.datasets.vsam.AlternateIndexDefinition;
import io.lparjar.datasets.vsam.ClusterAttributes;
import io.lparjar.datasets.vsam.ClusterOption;
import io.lparjar.datasets.vsam.ClusterType;

/**
 * An alternate index as operands of its line, in the words of DEFINE ALTERNATEINDEX; what is left
 * out is as there. KEYS are those in records of the base cluster.
 */
final class AlternateIndexForm {
  private static final String RELATE = "RELATE";
  private static final String UNIQUE = "UNIQUEKEY";
  private static final String NO_UPGRADE = "NOUPGRADE";
  private static final int[] RECORD_SIZES = {4_086, 32_600};

  private AlternateIndexForm() {}

  /**
   * Takes what an alternate index is made of.
   *
   * @throws io.lparjar.datasets.vsam.VsamException when attributes do not go together
   */
  static AlternateIndexDefinition read(ManifestLine line, DataSetName name) {
    int[] keys = ClusterForm.pair(line, ClusterForm.KEYS, ClusterForm.USUAL_KEY_LENGTH, 0);
    ClusterAttributes attributes =
        ClusterForm.attributes(
            line,
            ClusterType.INDEXED,
            new int[] {keys[0], AlternateIndex.KEY_OFFSET},
            RECORD_SIZES,
            ClusterOption.SPANNED);
    return new AlternateIndexDefinition(
        ClusterForm.definition(line, name, attributes),
        line.parsed(RELATE, line.text(RELATE, ""), "a data set name", DataSetName::parse),
        keys[1],
        line.flag(UNIQUE),
        !line.flag(NO_UPGRADE));
  }

  /**
   * The kind and operands of an alternate index.
   *
   * @param data its data component
   */
  static String write(AlternateIndex index, CatalogEntry data) {
    StringBuilder text = new StringBuilder(DefinitionForm.Kind.AIX.name());
    text.append(' ').append(RELATE).append('=').append(index.base());
    ClusterForm.append(text, ClusterForm.KEYS, index.keyLength(), index.keyOffset());
    text.append(index.unique() ? " " + UNIQUE : "").append(index.upgrade() ? "" : " " + NO_UPGRADE);
    ClusterForm.append(text, index.index(), data);
    LabelForm.appendExpiration(text, data.expires());
    return text.toString();
  }
}
