package io.lparjar.jes.tso;

import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.allocation.DataSets;
import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.InvalidNameException;
import io.lparjar.datasets.name.MemberName;
import io.lparjar.datasets.name.MemberPattern;
import io.lparjar.datasets.pds.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code LISTDS}: lists the attributes and the volume of a data set.
 *
 * <pre>
 * USER1.INPUT
 * --RECFM-LRECL-BLKSIZE-DSORG
 *   FB    80    800     PS
 * --VOLUMES--
 *   WORK01
 * </pre>
 *
 * @see "z/OS TSO/E Command Reference, LISTDS command"
 */
public record ListdsCommand(DataSets dataSets) implements TsoCommand {
  private static final int FAILED = 12;
  private static final int FIRST_RECORD = 0x10;

  /** What is said of a cluster. [seen] */
  private static final List<String> VSAM =
      List.of("--LRECL--DSORG-", "  **     VSAM", "--VOLUMES-BLKSIZE", "          **");

  @Override
  public int execute(TsoSession session, String command) {
    try {
      DataSetOperand operand = DataSetOperand.of(session, command);
      DataSetName name = operand.dataSet();
      session.show(name.value());
      Optional<CatalogEntry> entry = dataSets.find(name);
      if (entry.isEmpty()) {
        session.show(TsoMessage.NOT_IN_CATALOG.with(name));
        return FAILED;
      }
      list(entry.get(), session);
      if (operand.member().isPresent()) {
        return member(name, operand.member().get(), session);
      }
      if (TsoOperands.of(command).has("MEMBERS") && entry.get().attributes().isPartitioned()) {
        session.show("--MEMBERS--");
        members(name, session).forEach(member -> session.show("  " + member.name()));
      }
      return 0;
    } catch (DataSetException e) {
      session.show(TsoMessage.ofFailure(e, ""));
      return FAILED;
    } catch (InvalidNameException e) {
      session.show(TsoMessage.INVALID_NAME.with(e.text()));
      return FAILED;
    }
  }

  private static void list(CatalogEntry entry, TsoSession session) {
    DataSetAttributes attributes = entry.attributes();
    if (attributes.isVsam()) {
      VSAM.forEach(session::show);
      return;
    }
    session.show("--RECFM-LRECL-BLKSIZE-DSORG");
    session.show(
        String.format(
            Locale.ROOT,
            "  %-5s %-5s %-7s %s",
            shown(attributes.recfm(), attributes.recfm().equals(RecordFormat.NONE)),
            shown(attributes.lrecl(), attributes.lrecl() == 0),
            shown(attributes.blksize(), attributes.blksize() == 0),
            attributes.dsorg()));
    session.show("--VOLUMES--");
    session.show("  " + entry.volume());
  }

  /** An attribute, or two asterisks when the label does not tell. [recalled] */
  private static Object shown(Object attribute, boolean unknown) {
    return unknown ? "**" : attribute;
  }

  /** A member's place; which user data it has is not shown. [seen] */
  private int member(DataSetName name, MemberName wanted, TsoSession session) {
    int number = 1;
    for (Member member : members(name, session)) {
      if (member.name().equals(wanted)) {
        session.show("--MEMBER---TTR----ALIAS-TTRN-CNT-DATA");
        session.show(
            String.format(
                Locale.ROOT,
                "  %-8s%06X %-6s0    00",
                wanted,
                (number << Byte.SIZE) | FIRST_RECORD,
                member.isAlias() ? "YES" : "NO"));
        return 0;
      }
      number++;
    }
    session.show("DIRECTORY INFORMATION NOT AVAILABLE+");
    session.show("MEMBER NAME NOT FOUND");
    return FAILED;
  }

  private List<Member> members(DataSetName name, TsoSession session) {
    List<Member> members = new ArrayList<>();
    dataSets.listMembers(session.requester(), name, MemberPattern.ALL, members::add);
    return members;
  }

  @Override
  public String help() {
    return "LISTDS name [MEMBERS]: record format, record length, block size and volume of a data"
        + " set";
  }
}
