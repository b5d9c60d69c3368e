package io.lparjar.jes.program.idcams;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.AllocationRequest;
import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.allocation.Disposition;
import io.lparjar.datasets.allocation.DispositionStatus;
import io.lparjar.datasets.catalog.CatalogAlias;
import io.lparjar.datasets.catalog.CatalogDefinition;
import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.datasets.catalog.CatalogPath;
import io.lparjar.datasets.catalog.CatalogVisitor;
import io.lparjar.datasets.catalog.GenerationDataGroup;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.DataSetPattern;
import io.lparjar.datasets.name.InvalidNameException;
import io.lparjar.datasets.name.MemberName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code DELETE}: deletes data sets with their catalog entries, or members.
 *
 * <ol>
 *   <li>0 when all entries were deleted
 *   <li>8 when one was not there, is in use or not expired (without PURGE), or SAF refuses; the
 *       others are deleted
 * </ol>
 *
 * <p>A name with asterisks stands for all that match, each asterisk for one qualifier: data sets,
 * aliases and paths, or what the kind that is asked for says [inferred]. With NOSCRATCH a data set
 * stays on its volume, without an entry.
 *
 * @see "z/OS DFSMS Access Method Services Commands, DELETE"
 */
final class DeleteCommand implements IdcamsCommand {
  private static final Set<Keyword> KEYWORDS =
      EnumSet.of(
          Keyword.ALIAS,
          Keyword.ALTERNATEINDEX,
          Keyword.CATALOG,
          Keyword.CLUSTER,
          Keyword.ERASE,
          Keyword.FILE,
          Keyword.FORCE,
          Keyword.GENERATIONDATAGROUP,
          Keyword.MASK,
          Keyword.NOERASE,
          Keyword.NOMASK,
          Keyword.NONVSAM,
          Keyword.NOPURGE,
          Keyword.NOSCRATCH,
          Keyword.PATH,
          Keyword.PURGE,
          Keyword.RECOVERY,
          Keyword.SCRATCH,
          Keyword.USERCATALOG);

  private static final Keyword[] KINDS = {
    Keyword.ALIAS,
    Keyword.ALTERNATEINDEX,
    Keyword.CLUSTER,
    Keyword.GENERATIONDATAGROUP,
    Keyword.NONVSAM,
    Keyword.PATH,
    Keyword.USERCATALOG
  };

  @Override
  public int execute(List<Term> terms, Services services) throws IOException {
    if (terms.isEmpty()) {
      throw new SyntaxException(IdcamsMessage.REQUIRED_MISSING, "ENTRYNAME");
    }
    Operands operands = Operands.of(terms.subList(1, terms.size()), KEYWORDS);
    Term first = terms.get(0);
    List<Term> entries = first.text().isEmpty() ? first.list() : List.of(first);
    int code = ConditionCode.OK;
    for (Term entry : entries) {
      code = Math.max(code, delete(entry, operands, services));
    }
    return code;
  }

  private static int delete(Term entry, Operands operands, Services services) throws IOException {
    if (!entry.list().isEmpty()) {
      return deleteMember(entry, services);
    }
    boolean generic = entry.text().indexOf('*') >= 0 || entry.text().indexOf('%') >= 0;
    if (!generic) {
      return deleteOne(Operands.dataSetName(entry.text()), operands, services);
    }
    List<DataSetName> names = new ArrayList<>();
    services
        .dataSets()
        .list(
            pattern(entry.text()),
            new CatalogVisitor() {
              @Override
              public void dataSet(CatalogEntry found) {
                if (isWanted(found, operands)) {
                  names.add(found.name());
                }
              }

              @Override
              public void definition(CatalogDefinition found) {
                if (operands.oneOf(KINDS).map(kindOf(found)::equals).orElse(goesUnasked(found))) {
                  names.add(found.name());
                }
              }
            });
    if (names.isEmpty()) {
      return missing(entry.text(), services);
    }
    int code = ConditionCode.OK;
    for (DataSetName name : names) {
      boolean goneWithAnother =
          services.dataSets().find(name).isEmpty()
              && services.dataSets().findDefinition(name).isEmpty();
      code = goneWithAnother ? code : Math.max(code, deleteOne(name, operands, services));
    }
    return code;
  }

  /** Whether a generic name without a kind stands for it, too. */
  private static boolean goesUnasked(CatalogDefinition definition) {
    Keyword kind = kindOf(definition);
    return kind == Keyword.ALIAS || kind == Keyword.PATH;
  }

  private static int deleteOne(DataSetName name, Operands operands, Services services)
      throws IOException {
    Optional<CatalogDefinition> definition = services.dataSets().findDefinition(name);
    if (definition.isPresent()) {
      return deleteDefinition(definition.get(), operands, services);
    }
    Optional<CatalogEntry> entry =
        services.dataSets().find(name).filter(found -> isWanted(found, operands));
    if (entry.isEmpty()) {
      return missing(name.value(), services);
    }
    List<DeletedEntry> gone = DeletedEntry.of(name, services.dataSets());
    boolean vsam = entry.get().attributes().isVsam();
    try {
      if (operands.has(Keyword.NOSCRATCH) && !vsam && entry.get().isOnVolume()) {
        uncatalog(name, services);
      } else if (operands.has(Keyword.PURGE)) {
        services.dataSets().purge(name);
      } else {
        services.dataSets().delete(name);
      }
    } catch (DataSetException e) {
      services.refused(name.value(), e);
      services.message(IdcamsMessage.NOT_DELETED, name);
      return ConditionCode.ERROR;
    }
    for (DeletedEntry each : gone) {
      services.message(IdcamsMessage.DELETED, each.kind(), each.name());
    }
    return ConditionCode.OK;
  }

  private static int deleteDefinition(
      CatalogDefinition definition, Operands operands, Services services) throws IOException {
    DataSetName name = definition.name();
    Keyword itsKind = kindOf(definition);
    if (operands.oneOf(KINDS).filter(wanted -> wanted != itsKind).isPresent()) {
      return missing(name.value(), services);
    }
    try {
      switch (itsKind) {
        case GENERATIONDATAGROUP ->
            services
                .dataSets()
                .deleteGenerationGroup(
                    name, operands.has(Keyword.FORCE), operands.has(Keyword.PURGE));
        case PATH -> services.dataSets().deletePath(name);
        case USERCATALOG -> services.dataSets().deleteUserCatalog(name);
        default -> services.dataSets().deleteAlias(name);
      }
    } catch (DataSetException e) {
      services.refused(name.value(), e);
      services.message(IdcamsMessage.NOT_DELETED, name);
      return ConditionCode.ERROR;
    }
    services.message(IdcamsMessage.DELETED, letterOf(itsKind), name);
    return ConditionCode.OK;
  }

  private static Keyword kindOf(CatalogDefinition definition) {
    if (definition instanceof GenerationDataGroup) {
      return Keyword.GENERATIONDATAGROUP;
    }
    if (definition instanceof CatalogPath) {
      return Keyword.PATH;
    }
    return definition instanceof CatalogAlias ? Keyword.ALIAS : Keyword.USERCATALOG;
  }

  /** The letter of U is [recalled]. */
  private static String letterOf(Keyword kind) {
    return switch (kind) {
      case GENERATIONDATAGROUP -> "B";
      case PATH -> "R";
      case USERCATALOG -> "U";
      default -> "X";
    };
  }

  private static int deleteMember(Term entry, Services services) throws IOException {
    try {
      MemberName member = MemberName.parse(entry.list().get(0).text());
      services.dataSets().deleteMember(Operands.dataSetName(entry.text()), member);
      services.message(IdcamsMessage.MEMBER_DELETED, member);
      return ConditionCode.OK;
    } catch (InvalidNameException e) {
      throw new SyntaxException(IdcamsMessage.RESTRICTION, entry.written());
    } catch (DataSetException e) {
      services.refused(entry.written(), e);
      services.message(IdcamsMessage.NOT_DELETED, entry.written());
      return ConditionCode.ERROR;
    }
  }

  private static void uncatalog(DataSetName name, Services services) {
    AllocationRequest request = AllocationRequest.existing(name, DispositionStatus.OLD);
    try (Allocation allocation = services.dataSets().allocate(request)) {
      allocation.release(Disposition.UNCATLG);
    }
  }

  private static int missing(String name, Services services) throws IOException {
    services.notFound(name);
    services.message(IdcamsMessage.NOT_DELETED, name);
    return ConditionCode.ERROR;
  }

  /** Whether an entry can be deleted alone, and is of the kind that is asked for. */
  private static boolean isWanted(CatalogEntry entry, Operands operands) {
    @Nullable Keyword itsKind =
        switch (entry.attributes().type()) {
          case VSAM -> Keyword.CLUSTER;
          case AIX -> Keyword.ALTERNATEINDEX;
          case DATA, INDEX -> null;
          case BASIC, LARGE, EXTENDED, PDS, PDSE -> Keyword.NONVSAM;
        };
    return itsKind != null && operands.oneOf(KINDS).map(kind -> kind == itsKind).orElse(true);
  }

  private static DataSetPattern pattern(String text) {
    try {
      return DataSetPattern.parse(text);
    } catch (InvalidNameException e) {
      throw new SyntaxException(IdcamsMessage.RESTRICTION, text);
    }
  }
}
