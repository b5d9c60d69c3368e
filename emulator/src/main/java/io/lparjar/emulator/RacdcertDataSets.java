package io.lparjar.emulator;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.AllocationRequest;
import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.allocation.DataSetWriter;
import io.lparjar.datasets.allocation.DataSets;
import io.lparjar.datasets.allocation.Disposition;
import io.lparjar.datasets.allocation.DispositionStatus;
import io.lparjar.datasets.allocation.NewDataSet;
import io.lparjar.datasets.allocation.Requester;
import io.lparjar.datasets.allocation.WriteRequest;
import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.DataSetOrganization;
import io.lparjar.datasets.attribute.DataSetType;
import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.attribute.SpaceRequest;
import io.lparjar.datasets.attribute.SpaceUnit;
import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.InvalidNameException;
import io.lparjar.datasets.name.MemberName;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.security.racf.command.CommandDataSets;
import io.lparjar.security.racf.racdcert.CertificateDataSetException;
import io.lparjar.security.racf.racdcert.CertificateDataSets;
import io.lparjar.security.saf.SecurityEnvironment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;

/**
 * The data sets of RACF commands: certificates, and commands that SEARCH makes. Text may be in
 * EBCDIC, as an editor or a transfer in TYPE A leaves it, or in ASCII; binary packages are the
 * records one behind the other.
 */
final class RacdcertDataSets implements CertificateDataSets, CommandDataSets {
  private static final int LRECL = 84;
  private static final int CLIST_LRECL = 255;
  private static final int RECORD = LRECL - 4;

  /** No package of certificates comes near to it; what is larger was named by mistake. */
  private static final int MOST_BYTES = 1 << 20;

  /** A hyphen and a blank; other characters that text begins with are behind all of ASCII. */
  private static final byte HYPHEN = 0x60;

  private final DataSets dataSets;
  private final IntSupplier asids;

  /**
   * Data sets in {@code dataSets}.
   *
   * @param asids gives an address space identifier for each use
   */
  RacdcertDataSets(DataSets dataSets, IntSupplier asids) {
    this.dataSets = dataSets;
    this.asids = asids;
  }

  @Override
  public byte[] read(SecurityEnvironment user, String name) {
    List<byte[]> records = new ArrayList<>();
    int left = MOST_BYTES;
    try (Allocation allocation = dataSets.allocate(requester(user), existing(name));
        RecordReader reader = allocation.openReader()) {
      while (reader.next()) {
        int begin = reader.offset();
        left -= reader.length();
        if (left < 0) {
          throw new IOException("more than " + MOST_BYTES + " bytes");
        }
        records.add(Arrays.copyOfRange(reader.array(), begin, begin + reader.length()));
      }
    } catch (IOException | DataSetException | InvalidNameException e) {
      throw new CertificateDataSetException(name, e);
    }
    return isEbcdic(records) ? text(records) : joined(records);
  }

  private static boolean isEbcdic(List<byte[]> records) {
    return records.stream()
        .filter(record -> record.length > 0)
        .findFirst()
        .filter(first -> first[0] < 0 || first[0] == HYPHEN || first[0] == Ebcdic.SPACE)
        .isPresent();
  }

  private static byte[] text(List<byte[]> records) {
    StringBuilder lines = new StringBuilder();
    records.forEach(record -> lines.append(Ebcdic.decode(record).strip()).append('\n'));
    return lines.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] joined(List<byte[]> records) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    records.forEach(bytes::writeBytes);
    return bytes.toByteArray();
  }

  @Override
  public Optional<List<String>> volumesOf(String dataSet) {
    try {
      return dataSets.find(DataSetName.parse(dataSet)).map(entry -> List.of(entry.volume()));
    } catch (InvalidNameException e) {
      return Optional.empty();
    }
  }

  /** Makes a data set of commands, record format VB. */
  @Override
  public boolean writeClist(SecurityEnvironment user, String name, List<String> lines) {
    byte[] text = String.join("\n", lines).getBytes(StandardCharsets.US_ASCII);
    try {
      write(user, name, text, CLIST_LRECL, true);
      return true;
    } catch (CertificateDataSetException e) {
      return false;
    }
  }

  @Override
  public void write(SecurityEnvironment user, String name, byte[] content, boolean text) {
    write(user, name, content, LRECL, text);
  }

  private void write(
      SecurityEnvironment user, String name, byte[] content, int lrecl, boolean text) {
    Requester requester = requester(user);
    try {
      DataSetName dataSet = DataSetName.parse(name);
      if (dataSets.find(dataSet).isPresent()) {
        dataSets.delete(requester, dataSet);
      }
      SpaceRequest space = new SpaceRequest(SpaceUnit.TRACK, 5, 5, 0);
      NewDataSet attributes =
          NewDataSet.anywhere(
              new DataSetAttributes(
                  DataSetOrganization.PS,
                  DataSetType.BASIC,
                  RecordFormat.of("VB"),
                  lrecl,
                  0,
                  space));
      try (Allocation allocation =
          dataSets.allocate(
              requester, AllocationRequest.of(dataSet, DispositionStatus.NEW, attributes))) {
        try (DataSetWriter writer = allocation.openWriter(WriteRequest.REPLACE)) {
          write(writer, content, text);
        }
        allocation.release(Disposition.CATLG);
      }
    } catch (IOException | DataSetException | InvalidNameException e) {
      throw new CertificateDataSetException(name, e);
    }
  }

  private static void write(DataSetWriter writer, byte[] content, boolean text) throws IOException {
    if (text) {
      for (String line : new String(content, StandardCharsets.US_ASCII).lines().toList()) {
        byte[] record = Ebcdic.encode(line);
        writer.write(record, 0, record.length);
      }
      return;
    }
    for (int start = 0; start < content.length; start += RECORD) {
      writer.write(content, start, Math.min(RECORD, content.length - start));
    }
  }

  private static AllocationRequest existing(String name) {
    int open = name.indexOf('(');
    if (open < 0) {
      return AllocationRequest.existing(DataSetName.parse(name), DispositionStatus.SHR);
    }
    int close = name.endsWith(")") ? name.length() - 1 : name.length();
    return AllocationRequest.existing(
            DataSetName.parse(name.substring(0, open)), DispositionStatus.SHR)
        .member(MemberName.parse(name.substring(open + 1, close)));
  }

  private Requester requester(SecurityEnvironment user) {
    return new Requester(user, user.userId().value(), asids.getAsInt());
  }
}
