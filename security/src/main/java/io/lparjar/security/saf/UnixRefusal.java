package io.lparjar.security.saf;

/**
 * That z/OS UNIX refused a user something with a file.
 *
 * @param function what was tried, such as {@code OPEN}
 * @param path as the user named it
 * @param fileId of the file itself, or of the directory that was searched
 * @param wanted read, write and search as in {@code r-x}: 4, 2 and 1, added up
 * @param allowed the bits that count for the user, likewise
 * @param relation whose bits those are: {@code OWNER}, {@code GROUP} or {@code OTHER}
 * @see "z/OS Security Server RACF Messages and Codes, ICH408I"
 */
public record UnixRefusal(
    Function function, String path, long fileId, int wanted, int allowed, String relation) {

  /** What can be tried; each is logged by LOGOPTIONS of a class of its own. [recalled] */
  public enum Function {
    OPEN("FSOBJ"),
    LOOKUP("DIRSRCH"),
    OPENDIR("DIRACC"),
    CHMOD("FSSEC"),
    CHOWN("FSSEC");

    private final String className;

    Function(String className) {
      this.className = className;
    }

    /** The class that ICH408I names. */
    public ResourceClass resourceClass() {
      return new ResourceClass(className);
    }
  }
}
