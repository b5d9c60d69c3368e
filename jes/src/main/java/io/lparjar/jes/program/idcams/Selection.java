package io.lparjar.jes.program.idcams;

import io.lparjar.datasets.vsam.ClusterReader;
import io.lparjar.datasets.vsam.ClusterType;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The records of a source that REPRO or PRINT is asked for: from a key, address or number on, or
 * behind some that are skipped; to one, or so many.
 */
final class Selection {
  /** The keywords that select. */
  static final Set<Keyword> KEYWORDS =
      EnumSet.of(
          Keyword.COUNT,
          Keyword.FROMADDRESS,
          Keyword.FROMKEY,
          Keyword.FROMNUMBER,
          Keyword.SKIP,
          Keyword.TOADDRESS,
          Keyword.TOKEY,
          Keyword.TONUMBER);

  private final Source source;
  private final Optional<ClusterReader> cluster;
  private final long skip;
  private final long most;
  private final byte @Nullable [] fromKey;
  private final byte @Nullable [] toKey;
  private final OptionalLong fromNumber;
  private final long toNumber;
  private long passed;
  private long selected;
  private boolean started;

  /**
   * Selects from a source.
   *
   * @throws SyntaxException when it has no keys or numbers that are asked for
   */
  Selection(Source source, Operands operands) {
    this.source = source;
    this.cluster = source.clusterReader();
    this.skip = operands.number(Keyword.SKIP).orElse(0);
    this.most = operands.number(Keyword.COUNT).orElse(Long.MAX_VALUE);
    this.fromKey = operands.word(Keyword.FROMKEY).map(Selection::key).orElse(null);
    this.toKey = operands.word(Keyword.TOKEY).map(Selection::key).orElse(null);
    this.fromNumber =
        operands.has(Keyword.FROMADDRESS)
            ? operands.number(Keyword.FROMADDRESS)
            : operands.number(Keyword.FROMNUMBER);
    this.toNumber =
        operands
            .number(Keyword.TOADDRESS)
            .orElse(operands.number(Keyword.TONUMBER).orElse(Long.MAX_VALUE));
    boolean keyed =
        source.cluster().filter(found -> found.type() == ClusterType.INDEXED).isPresent();
    require(keyed || (fromKey == null && toKey == null), "FROMKEY");
    boolean numbered = cluster.isPresent() && !keyed;
    require(numbered || (fromNumber.isEmpty() && toNumber == Long.MAX_VALUE), "FROMADDRESS");
  }

  /** Moves the source to the next record selected; false when there is none. */
  boolean next() throws IOException {
    if (selected >= most || !advance() || isBehind()) {
      return false;
    }
    selected++;
    return true;
  }

  /** Position of the current record among all of the source, from 1 on. */
  long sequence() {
    return passed;
  }

  /** Whether a position was asked for that no record is at. */
  boolean isPositioned() {
    return fromKey != null || fromNumber.isPresent() || skip > 0;
  }

  private boolean advance() throws IOException {
    if (started) {
      passed++;
      return source.reader().next();
    }
    started = true;
    if (cluster.isPresent() && fromKey != null) {
      passed = 1;
      return cluster.get().seek(fromKey);
    }
    if (cluster.isPresent() && fromNumber.isPresent()) {
      passed = 1;
      return cluster.get().seek(fromNumber.getAsLong());
    }
    boolean found = true;
    while (found && passed <= skip) {
      found = source.reader().next();
      passed++;
    }
    return found;
  }

  private boolean isBehind() {
    if (cluster.isEmpty()) {
      return false;
    }
    if (toKey != null) {
      byte[] key = cluster.get().key();
      int length = Math.min(key.length, toKey.length);
      return Arrays.compareUnsigned(key, 0, length, toKey, 0, length) > 0;
    }
    return toNumber != Long.MAX_VALUE && cluster.get().number() > toNumber;
  }

  /** The bytes of a key; an asterisk at its end makes it generic, as a shorter key is anyway. */
  private static byte[] key(String word) {
    return Term.bytes(word.endsWith("*") ? word.substring(0, word.length() - 1) : word);
  }

  private static void require(boolean condition, String keyword) {
    if (!condition) {
      throw new SyntaxException(IdcamsMessage.IMPROPER_KEYWORD, keyword);
    }
  }
}
