package io.lparjar.jes.program;

/**
 * {@code IEFBR14}: does nothing and ends with condition code 0, so that allocation and disposition
 * of its DD statements can do the work.
 *
 * @see "z/OS MVS JCL User's Guide, IEFBR14 program"
 */
final class Iefbr14 implements Program {

  @Override
  public int run(StepContext step) {
    return 0;
  }
}
