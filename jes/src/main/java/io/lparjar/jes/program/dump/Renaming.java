package io.lparjar.jes.program.dump;

import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.DataSetPattern;
import io.lparjar.jes.program.statement.Keywords;
import io.lparjar.jes.program.statement.Operand;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code RENAMEUNCONDITIONAL(prefix)} or {@code ((old,new),...)}: a new first qualifier, or names
 * whose beginning up to the first asterisk is replaced by that of another pattern.
 *
 * @param rules in order; the first that matches counts
 */
record Renaming(List<Rule> rules) {

  /** Old names, and what the new ones look like. */
  record Rule(DataSetPattern from, String to) {}

  Renaming {
    rules = List.copyOf(rules);
  }

  static Renaming of(Keywords keywords) {
    List<Rule> rules = new ArrayList<>();
    for (Operand item : keywords.find("RENAMEUNCONDITIONAL").map(Operand::list).orElse(List.of())) {
      List<Operand> parts = item.list();
      if (parts.size() > 2) {
        throw new DumpException(DumpMessage.SYNTAX.with("RENAMEUNCONDITIONAL"));
      }
      rules.add(
          parts.size() == 2
              ? new Rule(DataSetPattern.parse(parts.get(0).word()), parts.get(1).word())
              : new Rule(DataSetPattern.parse("**"), parts.get(0).word() + ".**"));
    }
    return new Renaming(rules);
  }

  /** The name under which a data set is to be made. */
  DataSetName of(DataSetName name) {
    for (Rule rule : rules) {
      if (rule.from().matches(name)) {
        return new DataSetName(renamed(rule, name.value()));
      }
    }
    return name;
  }

  private static String renamed(Rule rule, String name) {
    int wanted = rule.to().indexOf('*');
    if (wanted < 0) {
      return rule.to();
    }
    String from = rule.from().value();
    int known = from.indexOf('*');
    String rest =
        known <= 0 ? name.substring(name.indexOf('.') + 1) : name.substring(Math.max(0, known));
    return rule.to().substring(0, wanted) + rest;
  }
}
