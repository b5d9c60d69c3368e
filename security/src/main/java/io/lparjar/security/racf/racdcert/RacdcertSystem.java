package io.lparjar.security.racf.racdcert;

import io.lparjar.security.certificate.Certificates;
import io.lparjar.security.racf.RacfDatabase;
import io.lparjar.security.saf.Saf;
import java.time.Clock;

/** The parts of the system that RACDCERT uses. */
record RacdcertSystem(
    RacfDatabase database,
    Certificates certificates,
    Saf saf,
    CertificateDataSets dataSets,
    Clock clock) {}
