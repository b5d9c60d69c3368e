package io.lparjar.jes.program.idcams;

import io.lparjar.datasets.attribute.SpaceRequest;
import io.lparjar.datasets.attribute.SpaceUnit;
import io.lparjar.datasets.attribute.StorageClasses;
import io.lparjar.datasets.attribute.TrackCapacity;
import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.datasets.vsam.AlternateIndex;
import io.lparjar.datasets.vsam.Cluster;
import io.lparjar.datasets.vsam.ClusterAttributes;
import io.lparjar.datasets.vsam.ClusterOption;
import io.lparjar.datasets.vsam.ClusterType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The groups of lines that LISTCAT ALL prints below an entry. [seen]
 *
 * @param entry the entry
 * @param relations what else belongs to it
 * @param records number of records in the cluster
 * @param bytes number of bytes in these records
 */
record ListcatEntry(CatalogEntry entry, ListcatRelations relations, long records, long bytes) {
  private static final String NULL = "(NULL)";
  private static final int INDEX_INTERVAL = 512;
  private static final int RELEASE = 2;

  /** What stands at the right of the statistics of an index: one of a single level. */
  private static final List<String> INDEX_STATISTICS =
      List.of(
          "INDEX:" + " ".repeat(18),
          ListcatField.of("LEVELS", 1),
          ListcatField.of("ENTRIES/SECT", 6),
          "SEQ-SET-RBA" + "-".repeat(16) + "0",
          "HI-LEVEL-RBA" + "-".repeat(15) + "0");

  /** What SMS keeps of a cluster: nothing that differs here. */
  private static final List<String> MANAGED_CLUSTER =
      List.of(
          ListcatField.line(ListcatField.of("CA-RECLAIM", "(YES)")),
          ListcatField.line(ListcatField.of("EATTR", NULL)),
          ListcatField.line(
              ListcatField.of("BWO STATUS", "00000000"), "BWO TIMESTAMP---00000 00:00:00.0"),
          ListcatField.line(ListcatField.of("BWO", NULL)),
          ListcatField.group("RLSDATA"),
          ListcatField.line(
              "LOG ----------------(NULL)   RECOVERY REQUIRED --(NO)     FRLOG ------------(NULL)"),
          ListcatField.line(
              "VSAM QUIESCED -------(NO)    RLS IN USE ---------(NO)"
                  + "     LOGREPLICATE-------------(NO)"),
          ListcatField.line("LOGSTREAMID-----------------------------(NULL)"),
          ListcatField.line("RECOVERY TIMESTAMP LOCAL-----X'0000000000000000'"),
          ListcatField.line("RECOVERY TIMESTAMP GMT-------X'0000000000000000'"),
          ListcatField.line("DATABASE -----------------(NULL)"));

  /** All lines below the first two. */
  List<String> all() {
    List<String> lines = new ArrayList<>(history());
    switch (entry.attributes().type()) {
      case VSAM -> {
        lines.addAll(managed());
        lines.add(ListcatField.protection());
        lines.addAll(associations());
      }
      case AIX -> {
        lines.add(ListcatField.protection());
        lines.add(ListcatField.group("ATTRIBUTES"));
        boolean upgrade = relations.index().filter(AlternateIndex::upgrade).isPresent();
        lines.add(ListcatField.line(upgrade ? "UPGRADE" : "NOUPGRADE"));
        lines.addAll(associations());
      }
      case DATA, INDEX -> {
        lines.add(ListcatField.protection());
        lines.addAll(associations());
        lines.addAll(attributes());
        lines.addAll(statistics());
        lines.addAll(allocation());
        lines.addAll(volume());
      }
      case BASIC, LARGE, EXTENDED, PDS, PDSE -> {
        lines.addAll(managed());
        lines.addAll(volume());
        lines.addAll(associations());
        lines.add(ListcatField.group("ATTRIBUTES"));
      }
    }
    return lines;
  }

  List<String> history() {
    List<String> lines = new ArrayList<>();
    lines.add(ListcatField.group("HISTORY"));
    lines.add(
        ListcatField.line(
            ListcatField.of("DATASET-OWNER", NULL),
            ListcatField.of("CREATION", ListcatField.day(entry.created()))));
    String expires = entry.expires().map(ListcatField::day).orElse("0000.000");
    lines.add(
        ListcatField.line(
            ListcatField.of("RELEASE", RELEASE), ListcatField.of("EXPIRATION", expires)));
    switch (entry.attributes().type()) {
      case VSAM -> {
        if (!entry.classes().isManaged()) {
          lines.add(
              ListcatField.line(
                  ListcatField.of("BWO STATUS", NULL), ListcatField.of("BWO TIMESTAMP", NULL)));
          lines.add(ListcatField.line(ListcatField.of("BWO", NULL)));
        }
      }
      case AIX -> {
        if (entry.classes().isManaged()) {
          lines.add(ListcatField.line(ListcatField.of("SMS MANAGED", "(YES)")));
          lines.add(ListcatField.line(ListcatField.of("CA-RECLAIM", "(YES)")));
        }
      }
      case INDEX -> {}
      case DATA, BASIC, LARGE, EXTENDED, PDS, PDSE ->
          lines.add(ListcatField.line("ACCOUNT-INFO" + "-".repeat(35) + NULL));
    }
    relations
        .generation()
        .map(it -> it.status().name().replace('_', '-'))
        .ifPresent(status -> lines.add(ListcatField.line(ListcatField.of("STATUS", status))));
    return lines;
  }

  /** What SMS knows of a data set that it manages. */
  private List<String> managed() {
    StorageClasses classes = entry.classes();
    if (!classes.isManaged()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add(ListcatField.group("SMSDATA"));
    lines.add(
        ListcatField.line(
            ListcatField.of("STORAGECLASS ", classes.storage()),
            ListcatField.of("MANAGEMENTCLASS", orNull(classes.management()))));
    lines.add(
        ListcatField.line(
            ListcatField.of("DATACLASS ", orNull(classes.data())),
            ListcatField.of("LBACKUP ", "0000.000.0000")));
    if (entry.attributes().isCluster()) {
      lines.addAll(MANAGED_CLUSTER);
    }
    lines.add(ListcatField.group("ENCRYPTIONDATA"));
    lines.add(ListcatField.line("DATA SET ENCRYPTION-----(NO)"));
    return lines;
  }

  private static String orNull(String text) {
    return text.isEmpty() ? NULL : text;
  }

  List<String> volume() {
    if (cluster().isEmpty()) {
      return List.of(
          ListcatField.group("VOLUMES"),
          ListcatField.line(
              ListcatField.of("VOLSER", entry.volume()),
              ListcatField.of("DEVTYPE", deviceType()),
              ListcatField.of("FSEQN", 0)));
    }
    if (entry.attributes().isCluster()) {
      return List.of();
    }
    long tracks = tracks();
    return List.of(
        ListcatField.group("VOLUME"),
        ListcatField.line(
            ListcatField.of("VOLSER", entry.volume()),
            ListcatField.of("PHYREC-SIZE", interval()),
            ListcatField.of("HI-A-RBA", highAllocated()),
            ListcatField.of("EXTENT-NUMBER", extents())),
        ListcatField.line(
            ListcatField.of("DEVTYPE", "X'3010200F'"),
            ListcatField.of("PHYRECS/TRK", TrackCapacity.blocksPerTrack(interval())),
            ListcatField.of("HI-U-RBA", highUsed()),
            ListcatField.of("EXTENT-TYPE", "X'00'")),
        ListcatField.line(
            ListcatField.of("VOLFLAG", "PRIME"), ListcatField.of("TRACKS/CA", tracksPerArea())),
        ListcatField.line("EXTENTS:"),
        ListcatField.line(
            ListcatField.of("LOW-CCHH", "X'00000000'"),
            ListcatField.of("LOW-RBA", 0),
            ListcatField.of("TRACKS", tracks)),
        ListcatField.line(
            ListcatField.of("HIGH-CCHH", cylinderAndHead(tracks - 1)),
            ListcatField.of("HIGH-RBA", highAllocated() - 1)));
  }

  /** The type of a 3390 is [seen], those of tapes are [recalled]. */
  private String deviceType() {
    return switch (entry.unit()) {
      case "3480" -> "X'78008080'";
      case "3490" -> "X'78008081'";
      case "3590" -> "X'78048083'";
      default -> "X'3010200F'";
    };
  }

  List<String> allocation() {
    if (cluster().isEmpty() || entry.attributes().isCluster()) {
      return List.of();
    }
    SpaceRequest space = entry.attributes().space();
    return List.of(
        ListcatField.group("ALLOCATION"),
        ListcatField.line(
            ListcatField.of("SPACE-TYPE", isIndex() ? SpaceUnit.TRACK : space.unit()),
            ListcatField.of("HI-A-RBA", highAllocated())),
        ListcatField.line(
            ListcatField.of("SPACE-PRI", isIndex() ? 1 : space.primary()),
            ListcatField.of("HI-U-RBA", highUsed())),
        ListcatField.line(ListcatField.of("SPACE-SEC", isIndex() ? 1 : space.secondary())));
  }

  private List<String> associations() {
    return ListcatField.associations(relations.lines());
  }

  private List<String> attributes() {
    ClusterAttributes attributes = cluster().orElseThrow().attributes();
    int average = isIndex() ? 0 : attributes.averageLength();
    int maximum = isIndex() ? interval() - 7 : attributes.maximumLength();
    String recovery = attributes.has(ClusterOption.SPEED) ? "SPEED" : "RECOVERY";
    String erase = attributes.has(ClusterOption.ERASE) ? "ERASE" : "NOERASE";
    String reuse = attributes.has(ClusterOption.REUSE) ? "REUSE" : "NOREUSE";
    String share =
        ListcatField.pair(
            "SHROPTNS(" + attributes.shareRegions() + "," + attributes.shareSystems() + ")",
            recovery);
    String unique = ListcatField.pair("UNIQUE", erase);
    List<String> lines = new ArrayList<>();
    lines.add(ListcatField.group("ATTRIBUTES"));
    lines.add(
        ListcatField.line(
            ListcatField.of("KEYLEN", attributes.keyLength()),
            ListcatField.of("AVGLRECL", average),
            ListcatField.of("BUFSPACE", bufferSpace()),
            ListcatField.of("CISIZE", interval())));
    lines.add(
        ListcatField.line(
            ListcatField.of("RKP", attributes.keyOffset()),
            ListcatField.of("MAXLRECL", maximum),
            ListcatField.of("EXCPEXIT", NULL),
            ListcatField.of("CI/CA", intervalsPerArea())));
    if (!isIndex()) {
      relations
          .index()
          .ifPresent(
              index -> lines.add(ListcatField.line(ListcatField.of("AXRKP", index.keyOffset()))));
    }
    String order = ListcatField.pair("UNORDERED", reuse);
    String spanned = attributes.has(ClusterOption.SPANNED) ? "SPANNED" : "NONSPANNED";
    if (isIndex()) {
      lines.add(ListcatField.line(share, unique, "NOWRITECHK", "UNORDERED", reuse));
      return lines;
    }
    String type = ListcatField.pair(attributes.type().name(), "NOWRITECHK");
    if (attributes.type() == ClusterType.INDEXED) {
      lines.add(ListcatField.line(share, unique, type, order));
      lines.add(ListcatField.line(relations.index().map(ListcatEntry::keys).orElse(spanned)));
    } else {
      lines.add(ListcatField.line(share, unique, type));
      lines.add(ListcatField.line(order, spanned));
    }
    return lines;
  }

  /** The last attributes of an alternate index; UNIQUEKEY is [recalled]. */
  private static String keys(AlternateIndex index) {
    return ListcatField.pair("SPANNED", index.unique() ? "UNIQUEKEY" : "NONUNIQKEY");
  }

  private List<String> statistics() {
    ClusterAttributes attributes = cluster().orElseThrow().attributes();
    long total = isIndex() ? (records > 0 ? 1 : 0) : records;
    List<String> lines = new ArrayList<>();
    lines.add(
        ListcatField.line(
            ListcatField.of("REC-TOTAL", total),
            ListcatField.of("SPLITS-CI", 0),
            ListcatField.of("EXCPS", 0)));
    lines.add(
        ListcatField.line(
            ListcatField.of("REC-DELETED", 0),
            ListcatField.of("SPLITS-CA", 0),
            ListcatField.of("EXTENTS", extents())));
    lines.add(
        ListcatField.line(
            ListcatField.of("REC-INSERTED", 0),
            ListcatField.of("FREESPACE-%CI", isIndex() ? 0 : attributes.freeInterval()),
            "SYSTEM-TIMESTAMP:"));
    lines.add(
        ListcatField.line(
            ListcatField.of("REC-UPDATED", 0),
            ListcatField.of("FREESPACE-%CA", isIndex() ? 0 : attributes.freeArea()),
            "     X'0000000000000000'"));
    lines.add(
        ListcatField.line(
            ListcatField.of("REC-RETRIEVED", 0),
            ListcatField.of("FREESPC", highAllocated() - usedIntervals() * interval())));
    if (isIndex()) {
      for (int i = 0; i < INDEX_STATISTICS.size(); i++) {
        lines.set(i, ListcatField.extended(lines.get(i), INDEX_STATISTICS.get(i)));
      }
    }
    lines.add(0, ListcatField.group("STATISTICS"));
    return lines;
  }

  /** Two control intervals and one of the index, said of the data component. */
  private int bufferSpace() {
    return isIndex()
        ? 0
        : 2 * cluster().orElseThrow().attributes().controlIntervalSize() + INDEX_INTERVAL;
  }

  private Optional<Cluster> cluster() {
    return relations.cluster();
  }

  private boolean isIndex() {
    return switch (entry.attributes().type()) {
      case INDEX -> true;
      case BASIC, LARGE, EXTENDED, PDS, PDSE, VSAM, AIX, DATA -> false;
    };
  }

  private int interval() {
    return isIndex() ? INDEX_INTERVAL : cluster().orElseThrow().attributes().controlIntervalSize();
  }

  private long tracks() {
    return isIndex() ? 1 : Math.max(1, entry.space().allTracks());
  }

  private int extents() {
    return isIndex() ? 1 : Math.max(1, entry.space().extents());
  }

  private int tracksPerArea() {
    SpaceRequest space = entry.attributes().space();
    if (isIndex()) {
      return 1;
    }
    if (space.unit() == SpaceUnit.CYLINDER) {
      return TrackCapacity.TRACKS_PER_CYLINDER;
    }
    int smaller =
        space.secondary() > 0 ? Math.min(space.primary(), space.secondary()) : space.primary();
    return Math.max(1, Math.min(TrackCapacity.TRACKS_PER_CYLINDER, smaller));
  }

  private long intervalsPerArea() {
    return (long) tracksPerArea() * TrackCapacity.blocksPerTrack(interval());
  }

  private long highAllocated() {
    return tracks() * TrackCapacity.blocksPerTrack(interval()) * interval();
  }

  private long highUsed() {
    if (records == 0) {
      return 0;
    }
    if (isIndex()) {
      return interval();
    }
    long areas = (usedIntervals() + intervalsPerArea() - 1) / intervalsPerArea();
    return areas * intervalsPerArea() * interval();
  }

  private long usedIntervals() {
    return isIndex()
        ? (records > 0 ? 1 : 0)
        : cluster().orElseThrow().attributes().intervalsFor(bytes);
  }

  private static String cylinderAndHead(long track) {
    return String.format(
        Locale.ROOT,
        "X'%04X%04X'",
        track / TrackCapacity.TRACKS_PER_CYLINDER,
        track % TrackCapacity.TRACKS_PER_CYLINDER);
  }
}
