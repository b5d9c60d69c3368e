package io.lparjar.datasets.record;

import java.io.IOException;

/** V records: each behind its descriptor word. */
record VariableRecords() implements WindowReader.Advance {

  @Override
  public int toNext(ContentWindow window) throws IOException {
    int available = window.require(DescriptorWord.LENGTH);
    if (available == 0) {
      return AT_END;
    }
    int total =
        available < DescriptorWord.LENGTH
            ? -1
            : DescriptorWord.read(window.bytes(), window.begin());
    if (total < 0) {
      throw new RecordException("no record descriptor word at " + window.position());
    }
    if (window.require(total) < total) {
      throw new RecordException(
          "record at " + window.position() + " ends before its length of " + total + " bytes");
    }
    window.skip(DescriptorWord.LENGTH);
    return total - DescriptorWord.LENGTH;
  }
}
