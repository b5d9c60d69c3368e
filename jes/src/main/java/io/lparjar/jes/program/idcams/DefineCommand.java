package io.lparjar.jes.program.idcams;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * {@code DEFINE}: makes a catalog entry, of the kind that its first word names.
 *
 * @see "z/OS DFSMS Access Method Services Commands, DEFINE"
 */
final class DefineCommand implements IdcamsCommand {
  private final Map<Keyword, IdcamsCommand> kinds =
      Map.of(
          Keyword.ALIAS, new DefineAliasCommand(),
          Keyword.ALTERNATEINDEX, new DefineAlternateIndexCommand(),
          Keyword.CLUSTER, new DefineClusterCommand(),
          Keyword.GENERATIONDATAGROUP, new DefineGenerationGroupCommand(),
          Keyword.NONVSAM, new DefineNonvsamCommand(),
          Keyword.PATH, new DefinePathCommand(),
          Keyword.USERCATALOG, new DefineUserCatalogCommand());

  @Override
  public int execute(List<Term> terms, Services services) throws IOException {
    if (terms.isEmpty()) {
      throw new SyntaxException(IdcamsMessage.REQUIRED_MISSING, "CLUSTER");
    }
    String word = terms.get(0).text();
    IdcamsCommand kind = Keyword.find(word).map(kinds::get).orElse(null);
    if (kind == null) {
      throw new SyntaxException(IdcamsMessage.IMPROPER_KEYWORD, word);
    }
    return kind.execute(terms, services);
  }
}
