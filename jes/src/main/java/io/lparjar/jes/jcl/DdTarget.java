package io.lparjar.jes.jcl;

import java.util.List;

/** What a DD statement stands for. */
public sealed interface DdTarget {

  /** {@code FREE=CLOSE}: it is given back when it is closed. */
  default boolean freeAtClose() {
    return false;
  }

  /** {@code DUMMY}, or {@code DSN=NULLFILE}: no records, writes go nowhere. */
  record Dummy() implements DdTarget {}

  /**
   * {@code *} or {@code DATA}.
   *
   * @param records in order, without the delimiter
   */
  record InStream(List<Card> records) implements DdTarget {
    public InStream {
      records = List.copyOf(records);
    }
  }

  /**
   * {@code SYSOUT=}.
   *
   * @param sysoutClass one character, {@code *} for the job's MSGCLASS, or empty for the class of
   *     the OUTPUT statement
   * @param writer external writer or {@code INTRDR}, else empty
   * @param form form name, or empty
   * @param name last qualifier given by {@code DSN=&&name}, or empty
   * @param destination {@code DEST=}, or empty
   * @param copies {@code COPIES=}, 1 to 255, or 0 when not coded
   * @param hold {@code HOLD=YES}
   * @param outputs {@code OUTPUT=}: the OUTPUT statements that say more
   * @param freeAtClose {@code FREE=CLOSE}
   */
  record Sysout(
      String sysoutClass,
      String writer,
      String form,
      String name,
      String destination,
      int copies,
      boolean hold,
      List<DdReference> outputs,
      boolean freeAtClose)
      implements DdTarget {
    public Sysout {
      outputs = List.copyOf(outputs);
    }
  }

  /**
   * A data set.
   *
   * @param reference which
   * @param disposition its status and what becomes of it
   * @param space {@code SPACE=}, {@link DdSpace#NONE} when not coded
   * @param unit {@code UNIT=}, or empty
   * @param volumes {@code VOL=SER=}, or empty
   * @param like {@code LIKE=}: the model data set, or empty
   * @param management SMS classes and expiration
   * @param freeAtClose {@code FREE=CLOSE}
   */
  record DataSet(
      DataSetReference reference,
      DdDisposition disposition,
      DdSpace space,
      String unit,
      List<String> volumes,
      String like,
      DdManagement management,
      boolean freeAtClose)
      implements DdTarget {
    public DataSet {
      volumes = List.copyOf(volumes);
    }

    /** The same for another data set. */
    public DataSet of(DataSetReference wanted) {
      return new DataSet(wanted, disposition, space, unit, volumes, like, management, freeAtClose);
    }
  }

  /**
   * {@code PATH=}: a z/OS UNIX file.
   *
   * @param path absolute path name
   * @param options {@code PATHOPTS=}: ORDONLY, OWRONLY, OCREAT ...
   * @param modes {@code PATHMODE=}: SIRUSR, SIWUSR ...
   * @param normal {@code PATHDISP=} at normal end, KEEP or DELETE
   * @param abnormal {@code PATHDISP=} at abnormal end, KEEP or DELETE
   * @param fileData {@code FILEDATA=}: TEXT, BINARY or RECORD, empty when not coded
   */
  record UnixFile(
      String path,
      List<String> options,
      List<String> modes,
      DdDisposition.Action normal,
      DdDisposition.Action abnormal,
      String fileData)
      implements DdTarget {
    public UnixFile {
      options = List.copyOf(options);
      modes = List.copyOf(modes);
    }
  }

  /**
   * {@code DDNAME=}: what the later DD statement of that name in the step stands for; DUMMY when
   * there is none.
   *
   * @param ddName name of the later statement
   */
  record Postponed(String ddName) implements DdTarget {}
}
