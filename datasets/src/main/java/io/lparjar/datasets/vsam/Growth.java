package io.lparjar.datasets.vsam;

/** The space of a data component while records are put into it. Used by one thread. */
public interface Growth {
  /** Space without a limit. */
  Growth UNLIMITED =
      new Growth() {
        @Override
        public boolean extend(long intervals) {
          return true;
        }

        @Override
        public void close() {}
      };

  /** Makes room for so many control intervals; false when there is no more to be had. */
  boolean extend(long intervals);

  /** Gives back what was not made part of the data set. */
  void close();
}
