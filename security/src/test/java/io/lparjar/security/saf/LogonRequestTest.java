package io.lparjar.security.saf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LogonRequestTest {
  @Test
  void passwordsAreNotShown() {
    LogonRequest request = new LogonRequest("IBMUSER", "SECRET", "NEWONE", "OMVSAPPL", "127.0.0.1");
    assertThat(request.toString()).contains("IBMUSER").doesNotContain("SECRET", "NEWONE");
  }
}
