package io.lparjar.emulator.client.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RestartMarksTest {
  @Test
  void serverNamesOurMarkerFirst() {
    assertThat(RestartMarks.answered("110 MARK 20 = 5")).contains(new RestartMarks("5", "20"));
  }

  @Test
  void weNameTheServersMarkerFirst() {
    assertThat(RestartMarks.received("MARK 20 = 5")).contains(new RestartMarks("20", "5"));
  }

  @Test
  void otherRepliesNameNoMarkers() {
    assertThat(RestartMarks.answered("125 Sending data set A")).isEmpty();
    assertThat(RestartMarks.received("MARK 20")).isEmpty();
  }
}
