package io.lparjar.jes.program.crypto;

import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.jes.program.Report;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/**
 * The control statements: {@code PASSWORD=} to the end of the card, blanks within included; {@code
 * DESC=}, {@code CLRTDES}, {@code CLRAES128}, {@code ENCTDES} and {@code ICOUNT=} are accepted.
 *
 * @param password empty when there is none
 * @param wrong a statement that is not carried out, such as {@code RSA=}; empty when all are
 */
record CryptoStatements(String password, String wrong) {

  /** Reads and prints them. */
  static CryptoStatements read(RecordReader reader, Report report) throws IOException {
    String password = "";
    Optional<String> wrong = Optional.empty();
    while (reader.next()) {
      String card =
          Ebcdic.decode(reader.array(), reader.offset(), Math.min(reader.length(), 72)).strip();
      if (card.isEmpty() || card.startsWith("*")) {
        continue;
      }
      int equals = card.indexOf('=');
      String keyword = (equals < 0 ? card : card.substring(0, equals)).toUpperCase(Locale.ROOT);
      boolean secret = keyword.equals("PASSWORD");
      report.line(CryptoMessage.STATEMENT.with(secret ? "PASSWORD=********" : card));
      switch (keyword) {
        case "PASSWORD" -> password = equals < 0 ? "" : card.substring(equals + 1);
        case "DESC", "CLRTDES", "CLRAES128", "ENCTDES", "ICOUNT" -> {
          continue;
        }
        default -> wrong = wrong.or(() -> Optional.of(keyword));
      }
    }
    return new CryptoStatements(password, wrong.orElse(""));
  }
}
