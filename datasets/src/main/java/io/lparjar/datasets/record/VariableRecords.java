package io.lparjar.datasets.record;

import java.io.IOException;

/**
 * V records, or the blocks that U records are: each behind its descriptor word.
 *
 * @param longest the longest that one can be, with its descriptor word, in bytes
 */
record VariableRecords(int longest) implements WindowReader.Advance {

  @Override
  public int toNext(ContentWindow window) throws IOException {
    int available = window.require(DescriptorWord.LENGTH);
    if (available == 0) {
      return AT_END;
    }
    int total =
        available < DescriptorWord.LENGTH
            ? -1
            : DescriptorWord.read(window.bytes(), window.begin(), longest);
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
