package io.lparjar.security.racf.racdcert;

import io.lparjar.security.certificate.CertificateOwner;
import io.lparjar.security.certificate.Certificates;
import io.lparjar.security.racf.RacfDatabase;
import io.lparjar.security.racf.command.AddedCommand;
import io.lparjar.security.racf.command.CommandResult;
import io.lparjar.security.racf.command.Term;
import io.lparjar.security.racf.profile.ClassSetting;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.Saf;
import io.lparjar.security.saf.SecurityEnvironment;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * {@code RACDCERT [ID(userid) | SITE | CERTAUTH] function ...}: certificates, key rings and name
 * filters of a user, the command user when none is named. Without a function it lists certificates.
 *
 * <p>Each function needs SPECIAL, or access to {@code IRR.DIGTCERT.function} in class FACILITY:
 * READ for one's own, UPDATE for another user's, CONTROL for SITE and CERTAUTH.
 *
 * <p>Safe for use by many threads.
 *
 * @see "z/OS Security Server RACF Command Language Reference, RACDCERT"
 */
public final class Racdcert implements AddedCommand {
  private final RacdcertSystem system;
  private final Map<RacdcertVerb, CertificateFunction> functions =
      new EnumMap<>(RacdcertVerb.class);

  /**
   * The command on the certificates of a system.
   *
   * @param clock gives today, and the zone in which times are shown
   */
  public Racdcert(
      RacfDatabase database,
      Certificates certificates,
      Saf saf,
      CertificateDataSets dataSets,
      Clock clock) {
    this.system = new RacdcertSystem(database, certificates, saf, dataSets, clock);
    functions.put(RacdcertVerb.ADD, new AddFunction());
    functions.put(RacdcertVerb.ADDRING, RingFunctions::add);
    functions.put(RacdcertVerb.ALTER, new AlterFunction());
    functions.put(RacdcertVerb.ALTMAP, FilterFunctions::alter);
    functions.put(RacdcertVerb.CHECKCERT, new CheckcertFunction());
    functions.put(RacdcertVerb.CONNECT, new ConnectFunction());
    functions.put(RacdcertVerb.DELETE, Racdcert::delete);
    functions.put(RacdcertVerb.DELMAP, FilterFunctions::delete);
    functions.put(RacdcertVerb.DELRING, RingFunctions::delete);
    functions.put(RacdcertVerb.EXPORT, new ExportFunction());
    functions.put(RacdcertVerb.GENCERT, new GencertFunction());
    functions.put(RacdcertVerb.GENREQ, new GenreqFunction());
    functions.put(RacdcertVerb.LIST, new ListFunction());
    functions.put(RacdcertVerb.LISTMAP, FilterFunctions::list);
    functions.put(RacdcertVerb.LISTRING, new ListringFunction());
    functions.put(RacdcertVerb.MAP, new MapFunction());
    functions.put(RacdcertVerb.REMOVE, RingFunctions::remove);
  }

  @Override
  public CommandResult execute(SecurityEnvironment user, List<Term> operands) {
    List<String> refusal = new ArrayList<>();
    try {
      RacdcertRun run = new RacdcertRun(system, user, RacdcertOperands.of(operands));
      try {
        RacdcertVerb verb = verb(run.operands());
        Objects.requireNonNull(functions.get(verb)).execute(run);
        sayWhenInEffect(run, verb);
      } catch (RacdcertException end) {
        run.say(end.reason(), end.parts());
      }
      return run.result();
    } catch (RacdcertException unreadable) {
      refusal.add(unreadable.reason().with(unreadable.parts()));
      return new CommandResult(refusal, unreadable.reason().returnCode());
    }
  }

  private static RacdcertVerb verb(RacdcertOperands operands) {
    for (RacdcertVerb verb : RacdcertVerb.values()) {
      if (operands.has(verb.name())) {
        return verb;
      }
    }
    return RacdcertVerb.LIST;
  }

  /** IRRD175I, when the class of a new profile is RACLISTed. */
  private void sayWhenInEffect(RacdcertRun run, RacdcertVerb verb) {
    String made =
        switch (verb) {
          case ADD, GENCERT -> "DIGTCERT";
          case ADDRING -> "DIGTRING";
          case MAP -> "DIGTNMAP";
          case ALTER,
              ALTMAP,
              CHECKCERT,
              CONNECT,
              DELETE,
              DELMAP,
              DELRING,
              EXPORT,
              GENREQ,
              LIST,
              LISTMAP,
              LISTRING,
              REMOVE ->
              "";
        };
    if (!made.isEmpty()
        && system.database().classState(new ResourceClass(made)).has(ClassSetting.RACLIST)) {
      run.say(RacdcertMessage.NOT_IN_EFFECT, made);
    }
  }

  /** {@code DELETE(LABEL('label'))}: also takes the certificate out of all rings. */
  private static void delete(RacdcertRun run) {
    CertificateOwner owner = run.owner();
    run.authorize(RacdcertVerb.DELETE, run.level(owner));
    run.certificates().delete(owner, run.certificate(RacdcertVerb.DELETE).label());
  }
}
