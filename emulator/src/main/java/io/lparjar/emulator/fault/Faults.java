package io.lparjar.emulator.fault;

import io.lparjar.datasets.allocation.DataSets;
import io.lparjar.datasets.allocation.Pause;
import io.lparjar.datasets.allocation.Requester;
import io.lparjar.emulator.fault.Fault.Occasion;
import io.lparjar.emulator.ftp.session.SessionTap;
import io.lparjar.security.saf.Saf;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The faults of a system that are still to happen, in the order in which they were ordered; of
 * those that match an occasion the first one happens. Safe for use by many threads.
 *
 * <pre>
 * zos.faults().next(RESET_DATA_HALFWAY);
 * zos.faults().add(FaultRule.of(DATA_SET_IN_USE).times(2).on("PROD.**"));
 * </pre>
 */
public final class Faults {
  /** How long the recall of {@link Fault#SLOW_RECALL} takes. */
  public static final Duration RECALL = Duration.ofSeconds(3);

  private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

  private final List<Ordered> rules = new CopyOnWriteArrayList<>();
  private final List<FaultRule> ordered = new CopyOnWriteArrayList<>();
  private final Pause pause;

  /** None so far. */
  public Faults(Pause pause) {
    this.pause = pause;
  }

  /** A fault at its next occasion. */
  public void next(Fault fault) {
    add(FaultRule.of(fault));
  }

  /** A fault at its next {@code number} occasions. */
  public void next(int number, Fault fault) {
    add(FaultRule.of(fault).times(number));
  }

  /** A fault by a rule; the log tells the seed of one that comes by chance. */
  public void add(FaultRule rule) {
    if (rule.probability() < 1) {
      LOG.info("fault {}", rule);
    }
    ordered.add(rule);
    rules.add(new Ordered(rule));
  }

  /** No more faults from now on; a transfer that hangs already goes on hanging. */
  public void clear() {
    rules.clear();
  }

  /** The rules of which some times are left. */
  public List<FaultRule> pending() {
    return rules.stream().map(ordered -> ordered.rule).toList();
  }

  /** All rules so far, with those that are over, so that what came by chance can be repeated. */
  public List<FaultRule> ordered() {
    return List.copyOf(ordered);
  }

  /** What disturbs a new session; {@code inner} sees what is really sent. */
  public SessionTap tap(SessionTap inner) {
    return new FaultTap(this, inner);
  }

  /** The data sets as clients meet them. */
  public DataSets around(DataSets dataSets, Requester system) {
    return new FaultyDataSets(this, dataSets, system);
  }

  /** SAF as clients meet it. */
  public Saf around(Saf saf) {
    return new FaultySaf(this, saf);
  }

  /** Whether nothing can happen. */
  boolean areNone() {
    return rules.isEmpty();
  }

  /** The rule that happens now, one time of which is then over. */
  Optional<FaultRule> take(Occasion occasion, String name) {
    if (rules.isEmpty()) {
      return Optional.empty();
    }
    Optional<Ordered> first =
        rules.stream()
            .filter(it -> it.rule.fault().occasion() == occasion && it.happens(name))
            .findFirst();
    first.filter(Ordered::isOver).ifPresent(rules::remove);
    return first.map(it -> it.rule);
  }

  void await(Duration time) {
    try {
      pause.await(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A rule with what is left of it; guarded by itself. */
  private static final class Ordered {
    private final FaultRule rule;
    private final Pattern names;
    private final Random random;
    private int left;

    Ordered(FaultRule rule) {
      this.rule = rule;
      this.names = rule.names();
      this.random = new Random(rule.seed());
      this.left = rule.times();
    }

    synchronized boolean happens(String name) {
      boolean now =
          left > 0
              && names.matcher(name).matches()
              && (rule.probability() >= 1 || random.nextDouble() < rule.probability());
      if (now && left != Integer.MAX_VALUE) {
        left--;
      }
      return now;
    }

    synchronized boolean isOver() {
      return left == 0;
    }
  }
}
