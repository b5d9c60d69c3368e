package io.lparjar.jes.db2;

import io.lparjar.jes.db2.Db2ConnectException.Reason;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.Saf;
import io.lparjar.security.saf.SafDecision;
import io.lparjar.security.saf.SecurityEnvironment;
import java.io.IOException;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The Db2 subsystem of a system. Its storage is opened when somebody connects for the first time,
 * so that it costs nothing until then. Safe for use by many threads.
 *
 * <p>SAF decides who may connect (class DSNR, {@code ssid.BATCH}) and who may use a plan (class
 * MDSNPN, {@code ssid.plan.EXECUTE}); without a decision everybody may. Privileges on tables are
 * Db2's own: who has the qualifier as user ID owns what it qualifies, and GRANT gives to others.
 * SYSADM authority has the user of the installation, IBMUSER, and whom SAF permits {@code
 * ssid.SYSADM} in class DSNADM. [recalled]
 *
 * @see "Db2 for z/OS Managing Security, Db2 RACF classes"
 */
public final class Db2 implements AutoCloseable {
  /** The name of the subsystem when nobody gives it another. */
  public static final String DEFAULT_NAME = "DB2";

  private static final ResourceClass DSNR = new ResourceClass("DSNR");
  private static final ResourceClass PLANS = new ResourceClass("MDSNPN");
  private static final ResourceClass AUTHORITIES = new ResourceClass("DSNADM");
  private static final String INSTALLATION_SYSADM = "IBMUSER";

  private final String name;
  private final Saf saf;
  private final Supplier<Db2Storage> opening;
  private final BooleanSupplier kept;
  private @Nullable Db2Storage storage;
  private boolean closed;

  /**
   * A subsystem that has no tables yet.
   *
   * @param name 1 to 4 characters, upper case
   * @param opening opens the storage, at most once
   */
  public Db2(String name, Saf saf, Supplier<Db2Storage> opening) {
    this(name, saf, opening, () -> false);
  }

  /**
   * A subsystem.
   *
   * @param kept whether there is storage of an earlier time
   */
  public Db2(String name, Saf saf, Supplier<Db2Storage> opening, BooleanSupplier kept) {
    this.name = name;
    this.saf = saf;
    this.opening = opening;
    this.kept = kept;
  }

  /**
   * A name for a subsystem in upper case.
   *
   * @throws IllegalArgumentException when it can be none
   */
  public static String checkedName(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    if (!upper.matches("[A-Z$#@][A-Z0-9$#@]{0,3}")) {
      throw new IllegalArgumentException("not the name of a Db2 subsystem: " + name);
    }
    return upper;
  }

  /** The name of the subsystem. */
  public String name() {
    return name;
  }

  /**
   * Connects a user, by the call attachment facility or that of TSO.
   *
   * @param subsystem the name that the user gave
   * @throws Db2ConnectException when that is not this one, or the user may not
   */
  public Db2Session connect(String subsystem, SecurityEnvironment user) {
    if (!subsystem.equals(name)) {
      throw new Db2ConnectException(Reason.NOT_DEFINED, subsystem);
    }
    if (decision(user, DSNR, ".BATCH") == SafDecision.DENY) {
      throw new Db2ConnectException(Reason.NOT_AUTHORIZED, subsystem);
    }
    boolean administrator =
        user.userId().value().equals(INSTALLATION_SYSADM)
            || decision(user, AUTHORITIES, ".SYSADM") == SafDecision.PERMIT;
    return storage().session(new Db2Identity(user.userId().value(), administrator));
  }

  /**
   * Checks that a user may use a plan.
   *
   * @throws Db2ConnectException when not
   */
  public void requirePlan(String plan, SecurityEnvironment user) {
    if (decision(user, PLANS, "." + plan + ".EXECUTE") == SafDecision.DENY) {
      throw new Db2ConnectException(Reason.PLAN_NOT_AUTHORIZED, plan);
    }
  }

  /**
   * Carries out statements with SYSADM authority, none of which is a query. Rows may come before
   * their parents.
   *
   * @param script statements ended by semicolons
   * @throws SqlErrorException when one fails
   */
  public void executeAsSystem(String script) {
    try (Db2Session session = storage().session(new Db2Identity(INSTALLATION_SYSADM, true))) {
      new SystemScript(session).execute(script);
      session.commit();
    }
  }

  /**
   * Writes its tables and what is in them as SQL that {@link #executeAsSystem} takes. Storage that
   * nobody has asked for is not made.
   *
   * @return whether there are any
   */
  public boolean script(Appendable target) throws IOException {
    return hasStorage() && storage().script(target);
  }

  private SafDecision decision(SecurityEnvironment user, ResourceClass kind, String resource) {
    return saf.authorize(user, kind, name + resource, AccessLevel.READ);
  }

  private synchronized boolean hasStorage() {
    return storage != null || kept.getAsBoolean();
  }

  private synchronized Db2Storage storage() {
    if (closed) {
      throw new Db2ConnectException(Reason.NOT_DEFINED, name);
    }
    @Nullable Db2Storage open = storage;
    if (open == null) {
      open = opening.get();
      storage = open;
    }
    return open;
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (storage != null) {
      storage.close();
      storage = null;
    }
  }
}
