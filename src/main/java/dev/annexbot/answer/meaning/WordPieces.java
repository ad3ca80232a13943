package dev.annexbot.answer.meaning;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Cuts text into the pieces a BERT model knows: lower case, without accents, punctuation apart,
 * then the longest known piece first ({@code phishing} becomes {@code phi ##shing}).
 */
final class WordPieces {
  private static final int LONGEST_WORD = 100;

  private final Map<String, Integer> vocabulary;
  private final int unknown;
  private final int start;
  private final int end;

  WordPieces(Map<String, Integer> vocabulary) {
    this.vocabulary = Map.copyOf(vocabulary);
    this.unknown = number("[UNK]");
    this.start = number("[CLS]");
    this.end = number("[SEP]");
  }

  /** The numbers of the pieces between the marks of start and end, at most {@code most} in all. */
  long[] of(String text, int most) {
    List<Integer> pieces = new ArrayList<>();
    pieces.add(start);
    for (String word : words(text)) {
      add(word, pieces);
    }
    List<Integer> kept = pieces.size() >= most ? pieces.subList(0, most - 1) : pieces;
    long[] numbers = new long[kept.size() + 1];
    for (int at = 0; at < kept.size(); at++) {
      numbers[at] = kept.get(at);
    }
    numbers[kept.size()] = end;
    return numbers;
  }

  private static List<String> words(String text) {
    String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder spaced = new StringBuilder();
    plain
        .codePoints()
        .filter(each -> Character.getType(each) != Character.NON_SPACING_MARK)
        .filter(each -> Character.isWhitespace(each) || !Character.isISOControl(each))
        .forEach(
            each -> {
              if (isPunctuation(each) || Character.isIdeographic(each)) {
                spaced.append(' ').appendCodePoint(each).append(' ');
              } else {
                spaced.appendCodePoint(Character.isSpaceChar(each) ? ' ' : each);
              }
            });
    return List.of(spaced.toString().strip().split("\\s+"));
  }

  private static boolean isPunctuation(int each) {
    boolean ascii = each > 32 && each < 127 && !Character.isLetterOrDigit(each);
    return ascii
        || switch (Character.getType(each)) {
          case Character.CONNECTOR_PUNCTUATION,
              Character.DASH_PUNCTUATION,
              Character.START_PUNCTUATION,
              Character.END_PUNCTUATION,
              Character.INITIAL_QUOTE_PUNCTUATION,
              Character.FINAL_QUOTE_PUNCTUATION,
              Character.OTHER_PUNCTUATION ->
              true;
          default -> false;
        };
  }

  private void add(String word, List<Integer> pieces) {
    List<Integer> found = new ArrayList<>();
    int from = 0;
    while (from < word.length()) {
      int to = word.length() > LONGEST_WORD ? from : end(word, from);
      if (to == from) {
        pieces.add(unknown);
        return;
      }
      found.add(number(piece(word, from, to)));
      from = to;
    }
    pieces.addAll(found);
  }

  /** Where the longest known piece from here ends; {@code from} if there is none. */
  private int end(String word, int from) {
    int to = word.length();
    while (to > from && !vocabulary.containsKey(piece(word, from, to))) {
      to--;
    }
    return to;
  }

  private static String piece(String word, int from, int to) {
    return (from == 0 ? "" : "##") + word.substring(from, to);
  }

  private int number(String piece) {
    return Objects.requireNonNull(vocabulary.get(piece), piece);
  }
}
