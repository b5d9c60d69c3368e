package io.lparjar.jes.program.idcams;

import io.lparjar.datasets.catalog.CatalogAlias;
import io.lparjar.datasets.catalog.CatalogDefinition;
import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.datasets.catalog.CatalogPath;
import io.lparjar.datasets.catalog.GenerationDataGroup;

/** Kinds of catalog entries, in the order in which LISTCAT counts them. [seen] */
enum ListcatKind {
  AIX("AIX"),
  ALIAS("ALIAS"),
  CLUSTER("CLUSTER"),
  DATA("DATA"),
  GDG("GDG BASE"),
  INDEX("INDEX"),
  NONVSAM("NONVSAM"),
  PAGESPACE("PAGESPACE"),
  PATH("PATH"),
  SPACE("SPACE"),
  USERCATALOG("USERCATALOG"),
  TAPELIBRARY("TAPELIBRARY"),
  TAPEVOLUME("TAPEVOLUME");

  private final String title;

  ListcatKind(String title) {
    this.title = title;
  }

  /** What stands before the name of an entry. */
  String title() {
    return title;
  }

  static ListcatKind of(CatalogEntry entry) {
    return switch (entry.attributes().type()) {
      case VSAM -> CLUSTER;
      case AIX -> AIX;
      case DATA -> DATA;
      case INDEX -> INDEX;
      case BASIC, LARGE, EXTENDED, PDS, PDSE -> NONVSAM;
    };
  }

  static ListcatKind of(CatalogDefinition definition) {
    if (definition instanceof GenerationDataGroup) {
      return GDG;
    }
    if (definition instanceof CatalogPath) {
      return PATH;
    }
    return definition instanceof CatalogAlias ? ALIAS : USERCATALOG;
  }
}
