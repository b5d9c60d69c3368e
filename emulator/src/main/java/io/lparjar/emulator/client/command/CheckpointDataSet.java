package io.lparjar.emulator.client.command;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.AllocationRequest;
import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.allocation.DataSets;
import io.lparjar.datasets.allocation.Disposition;
import io.lparjar.datasets.allocation.DispositionStatus;
import io.lparjar.datasets.allocation.NewDataSet;
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
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.emulator.client.config.ClientParameters;
import io.lparjar.emulator.client.session.ClientError;
import io.lparjar.emulator.client.session.ClientFailure;
import io.lparjar.emulator.client.session.ClientMessage;
import io.lparjar.emulator.client.session.ClientSession;
import io.lparjar.emulator.client.session.RestartMarks;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the client keeps what RESTART needs: {@code FTP.CHKPOINT} under the user ID, or with
 * CHKPTPREFIX LOCAL under the local working directory. Name and layout are [inferred].
 *
 * <p>One record each: host, subcommand, foreign name, local name, the server's marker, ours.
 *
 * @see "z/OS Communications Server IP Configuration Reference, CHKPTPREFIX statement"
 */
record CheckpointDataSet(ClientSession session) {
  private static final int LONGEST_RECORD = 1028;
  private static final int FIELDS = 6;

  /**
   * A transfer that broke off.
   *
   * @param host of the server
   * @param subcommand GET or PUT
   * @param foreign name at the server
   * @param local name here
   * @param marks where it goes on
   */
  record Entry(String host, String subcommand, String foreign, String local, RestartMarks marks) {}

  /**
   * Its name.
   *
   * @throws ClientFailure when the local working directory leaves no room for it
   */
  DataSetName name() {
    String prefix =
        session.get(ClientParameters.CHKPTPREFIX).equals("LOCAL")
            ? session.local().session().workingDirectory().prefix()
            : session.environment().requester().user().userId() + ".";
    try {
      return DataSetName.parse(prefix + "FTP.CHKPOINT");
    } catch (InvalidNameException tooLong) {
      session.say(ClientMessage.LOCAL_FAILURE, prefix, "no name for a checkpoint data set");
      throw new ClientFailure(ClientError.FILE_ACCESS, tooLong);
    }
  }

  /** What RESTART finds; empty when no transfer broke off. */
  Optional<Entry> read() {
    if (dataSets().find(name()).isEmpty()) {
      return Optional.empty();
    }
    List<String> fields = new ArrayList<>();
    AllocationRequest request = AllocationRequest.existing(name(), DispositionStatus.SHR);
    try (Allocation allocation = dataSets().allocate(session.environment().requester(), request);
        RecordReader records = allocation.openReader()) {
      while (records.next()) {
        fields.add(Ebcdic.decode(records.array(), records.offset(), records.length()));
      }
    } catch (DataSetException | IOException unreadable) {
      throw new ClientFailure(ClientError.FILE_ACCESS, unreadable);
    }
    return fields.size() == FIELDS
        ? Optional.of(
            new Entry(
                fields.get(0),
                fields.get(1),
                fields.get(2),
                fields.get(3),
                new RestartMarks(fields.get(4), fields.get(5))))
        : Optional.empty();
  }

  /** Replaces what is there. */
  void write(Entry entry) {
    forget();
    NewDataSet wanted =
        new NewDataSet(
            new DataSetAttributes(
                DataSetOrganization.PS,
                DataSetType.BASIC,
                RecordFormat.of("VB"),
                LONGEST_RECORD,
                0,
                new SpaceRequest(SpaceUnit.TRACK, 1, 1, 0)),
            "",
            "");
    try (Allocation allocation =
        dataSets()
            .allocate(
                session.environment().requester(),
                AllocationRequest.of(name(), DispositionStatus.NEW, wanted))) {
      try (RecordWriter records =
          allocation.openWriter(new WriteRequest(WriteRequest.Mode.REPLACE, false))) {
        for (String field :
            List.of(
                entry.host(),
                entry.subcommand(),
                entry.foreign(),
                entry.local(),
                entry.marks().foreign(),
                entry.marks().local())) {
          byte[] record = Ebcdic.encode(field);
          records.write(record, 0, record.length);
        }
      }
      allocation.release(Disposition.CATLG);
    } catch (DataSetException | IOException unwritable) {
      throw new ClientFailure(ClientError.FILE_WRITE, unwritable);
    }
  }

  /** The transfer is complete, or another takes its place. */
  void forget() {
    if (dataSets().find(name()).isPresent()) {
      LocalDirectories.require(
          session, name().toString(), session.local().command("DELE '" + name() + "'"));
    }
  }

  private DataSets dataSets() {
    return session.environment().services().dataSets();
  }
}
