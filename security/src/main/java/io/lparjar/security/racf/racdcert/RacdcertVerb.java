package io.lparjar.security.racf.racdcert;

import java.util.Arrays;
import java.util.Optional;

/** The functions of RACDCERT. */
enum RacdcertVerb {
  ADD,
  ADDRING,
  ALTER,
  ALTMAP,
  CHECKCERT("LIST"),
  CONNECT,
  DELETE,
  DELMAP,
  DELRING,
  EXPORT,
  GENCERT,
  GENREQ,
  LIST,
  LISTMAP,
  LISTRING,
  MAP,
  REMOVE;

  private final String resource;

  RacdcertVerb() {
    this.resource = name();
  }

  RacdcertVerb(String resource) {
    this.resource = resource;
  }

  /** The resource of class FACILITY that stands for it. */
  String resource() {
    return "IRR.DIGTCERT." + resource;
  }

  /** The function of a name, upper case. */
  static Optional<RacdcertVerb> find(String name) {
    return Arrays.stream(values()).filter(verb -> verb.name().equals(name)).findFirst();
  }
}
