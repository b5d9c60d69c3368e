package io.lparjar.jes.program.terse;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Compresses as SPACK does: each code is a known phrase, and with the one before it makes a new
 * one.
 *
 * <p>Phrases of up to 64 symbols are found again, by a tree of their symbols; longer ones are never
 * used, which any reader of the data accepts.
 */
final class SpackEncoder implements Encoder {
  private static final int LONGEST = 64;

  private final PairTable table = new PairTable();
  private final CodeWriter writer;
  private final Map<Integer, int[]> phrases = new HashMap<>();
  private final Node root = new Node(0);
  private final int[] window = new int[LONGEST];
  private int buffered;
  private int before;

  /** A node of the tree: the code of the phrase that ends here, and those that go on. */
  private static final class Node {
    private final Map<Integer, Node> next = new HashMap<>();
    private int code;

    Node(int code) {
      this.code = code;
    }
  }

  SpackEncoder(CodeWriter writer) {
    this.writer = writer;
    for (int symbol = 1; symbol < PairTable.FIRST; symbol++) {
      root.next.put(symbol, new Node(symbol));
      phrases.put(symbol, new int[] {symbol});
    }
  }

  @Override
  public void symbol(int symbol) throws IOException {
    window[buffered++] = symbol;
    if (buffered == LONGEST) {
      step();
    }
  }

  @Override
  public void finish() throws IOException {
    while (buffered > 0) {
      step();
    }
  }

  /** Writes one code. */
  private void step() throws IOException {
    if (before != 0) {
      forget(table.makeRoom());
    }
    int code = 0;
    int length = 0;
    Node node = root;
    for (int i = 0; i < buffered; i++) {
      node = node.next.get(window[i]);
      if (node == null) {
        break;
      }
      if (node.code != 0) {
        code = node.code;
        length = i + 1;
      }
    }
    writer.code(code);
    System.arraycopy(window, length, window, 0, buffered - length);
    buffered -= length;
    if (before != 0) {
      learn(table.add(before, code), before, code);
    }
    before = code;
  }

  private void learn(int code, int first, int second) {
    int[] one = phrases.get(first);
    int[] other = phrases.get(second);
    if (one == null || other == null || one.length + other.length > LONGEST) {
      return;
    }
    int[] phrase = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, phrase, one.length, other.length);
    phrases.put(code, phrase);
    Node node = root;
    for (int symbol : phrase) {
      node = node.next.computeIfAbsent(symbol, key -> new Node(0));
    }
    if (node.code == 0) {
      node.code = code;
    }
  }

  private void forget(int code) {
    int[] phrase = phrases.remove(code);
    if (phrase != null) {
      prune(root, phrase, 0, code);
    }
  }

  /** Takes a phrase out of the tree, and the nodes that only it needed. */
  private static void prune(Node node, int[] phrase, int at, int code) {
    if (at == phrase.length) {
      node.code = node.code == code ? 0 : node.code;
      return;
    }
    Node child = node.next.get(phrase[at]);
    if (child != null) {
      prune(child, phrase, at + 1, code);
      if (child.code == 0 && child.next.isEmpty()) {
        node.next.remove(phrase[at]);
      }
    }
  }
}
