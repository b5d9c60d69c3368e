package io.lparjar.emulator.ftp.transfer;

import io.lparjar.datasets.codepage.MultiByteCodePages;
import io.lparjar.emulator.ftp.session.Representation;
import io.lparjar.emulator.ftp.session.ShiftMarks;
import io.lparjar.emulator.ftp.session.TextCode;
import io.lparjar.emulator.ftp.site.SiteParameters;
import io.lparjar.emulator.ftp.site.TransferSettings;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * How text is converted that has characters of several bytes. Text of single bytes goes another,
 * faster way.
 *
 * @param fileSystem code page of the data set
 * @param incoming code page of what is received
 * @param outgoing code page of what is sent
 * @param marks around double-byte text on the network
 * @param pure whether the data set has double-byte characters only, without SO and SI
 * @param substitute whether characters without counterpart are replaced; else they end the transfer
 * @param truncate whether records that are too long are cut, when they are not wrapped
 * @param requireLastEnd whether an end of line must follow the last record received
 * @param lineEnd what follows each record sent
 */
record TextConversion(
    Charset fileSystem,
    Charset incoming,
    Charset outgoing,
    ShiftMarks marks,
    boolean pure,
    boolean substitute,
    boolean truncate,
    boolean requireLastEnd,
    String lineEnd) {
  private static final String EBCDIC = "IBM-1047";
  private static final String END_OF_LINE = "\r\n";

  /** How text is converted now; empty for single bytes. */
  static Optional<TextConversion> of(Representation representation, TransferSettings settings) {
    if (representation.type() != Representation.Type.ASCII) {
      return Optional.empty();
    }
    TextCode code = representation.textCode();
    if (code instanceof TextCode.DoubleByte doubleByte) {
      return Optional.of(doubleByte(doubleByte, settings));
    }
    if (code instanceof TextCode.Ucs2 ucs2) {
      return Optional.of(ucs2(ucs2.order(), settings));
    }
    return settings.get(SiteParameters.ENCODING).equals("MBCS")
        ? settings.get(SiteParameters.MBDATACONN).map(pages -> multiByte(pages, settings))
        : Optional.empty();
  }

  private static TextConversion doubleByte(TextCode.DoubleByte code, TransferSettings settings) {
    MultiByteCodePages pages = code.set().codePages();
    return new TextConversion(
        pages.fileSystemCharset(),
        pages.networkCharset(),
        pages.networkCharset(),
        code.marks(),
        code.pure(),
        settings.get(SiteParameters.DBSUB),
        settings.get(SiteParameters.TRUNCATE),
        false,
        END_OF_LINE);
  }

  /** A byte order mark overrules the order that TYPE named; none is sent. [inferred] */
  private static TextConversion ucs2(ByteOrder order, TransferSettings settings) {
    boolean big = order == ByteOrder.BIG_ENDIAN;
    return new TextConversion(
        MultiByteCodePages.of(settings.get(SiteParameters.UCSHOSTCS).orElse(EBCDIC), "UCS-2")
            .fileSystemCharset(),
        big ? StandardCharsets.UTF_16 : Charset.forName("x-UTF-16LE-BOM"),
        big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE,
        ShiftMarks.NONE,
        false,
        settings.get(SiteParameters.UCSSUB),
        settings.get(SiteParameters.UCSTRUNC),
        false,
        END_OF_LINE);
  }

  private static TextConversion multiByte(MultiByteCodePages pages, TransferSettings settings) {
    return new TextConversion(
        pages.fileSystemCharset(),
        pages.networkCharset(),
        pages.networkCharset(),
        ShiftMarks.NONE,
        false,
        settings.get(SiteParameters.DBSUB),
        settings.get(SiteParameters.TRUNCATE),
        settings.get(SiteParameters.MBREQUIRELASTEOL),
        settings.get(SiteParameters.MBSENDEOL).characters());
  }
}
