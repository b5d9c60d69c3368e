package io.lparjar.jes.store;

import io.lparjar.jes.job.CompletionCode;
import org.jspecify.annotations.Nullable;

/** Completion codes as a column holds them: {@code C 4 0}, {@code S 2054 4}, {@code J 0 0}. */
final class StoredCompletion {
  private StoredCompletion() {}

  static @Nullable String textOf(@Nullable CompletionCode code) {
    if (code == null) {
      return null;
    }
    if (code instanceof CompletionCode.ConditionCode condition) {
      return "C " + condition.value() + " 0";
    }
    if (code instanceof CompletionCode.SystemAbend abend) {
      return "S " + abend.code() + " " + abend.reason();
    }
    if (code instanceof CompletionCode.UserAbend abend) {
      return "U " + abend.code() + " " + abend.reason();
    }
    return code instanceof CompletionCode.JclError ? "J 0 0" : "F 0 0";
  }

  static @Nullable CompletionCode parse(@Nullable String text) {
    if (text == null) {
      return null;
    }
    int blank = text.lastIndexOf(' ');
    int code = Integer.parseInt(text.substring(2, blank));
    int reason = Integer.parseInt(text.substring(blank + 1));
    return switch (text.charAt(0)) {
      case 'C' -> new CompletionCode.ConditionCode(code);
      case 'S' -> new CompletionCode.SystemAbend(code, reason);
      case 'U' -> new CompletionCode.UserAbend(code, reason);
      case 'J' -> new CompletionCode.JclError();
      default -> new CompletionCode.SystemFailure();
    };
  }
}
