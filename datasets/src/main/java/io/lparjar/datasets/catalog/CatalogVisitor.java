package io.lparjar.datasets.catalog;

/** Is shown the entries of the catalog one after another, in ascending order of their names. */
public interface CatalogVisitor {

  /** A cataloged data set. */
  void dataSet(CatalogEntry entry);

  /** A generation data group, alias or user catalog. */
  void definition(CatalogDefinition definition);
}
