package io.lparjar.jes.jcl;

/** An operand field that cannot be taken apart. */
final class OperandException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final JclMessageText constant;
  private final String text;

  OperandException(JclMessageText constant, Object... parts) {
    super(constant.with(parts));
    this.constant = constant;
    this.text = constant.with(parts);
  }

  JclMessageText constant() {
    return constant;
  }

  String text() {
    return text;
  }
}
