package dev.annexbot.answer.index;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** How text becomes terms: English words cut to their stems; in a question also their synonyms. */
public final class Words {
  /** Words of asking, which say nothing about the subject. */
  private static final CharArraySet STOP = stopWords();

  private final Analyzer pages;
  private final Analyzer questions;
  private final Analyzer plain;

  public Words(List<String> synonyms) {
    plain = new Chain(new Step[0]);
    pages = new Chain(new Step[] {PorterStemFilter::new});
    SynonymMap map = synonymMap(synonyms);
    questions =
        new Chain(
            new Step[] {
              stream -> map.fst == null ? stream : new SynonymGraphFilter(stream, map, true),
              PorterStemFilter::new
            });
  }

  /** For what is indexed. */
  public Analyzer pages() {
    return pages;
  }

  /** For what is asked. */
  public Analyzer questions() {
    return questions;
  }

  /** Words as they are written, in lower case, without stop words: for spelling. */
  public Analyzer plain() {
    return plain;
  }

  /** The terms of a text under an analyzer, in order. */
  public static List<String> terms(Analyzer analyzer, String text) {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", new StringReader(text))) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return terms;
  }

  private SynonymMap synonymMap(List<String> rules) {
    try {
      SolrSynonymParser parser =
          new SolrSynonymParser(true, true, new Chain(new Step[0], CharArraySet.EMPTY_SET));
      parser.parse(new StringReader(String.join("\n", rules)));
      return parser.build();
    } catch (IOException | ParseException broken) {
      throw new IllegalArgumentException(
          "The synonyms cannot be read: " + broken.getMessage(), broken);
    }
  }

  private static CharArraySet stopWords() {
    CharArraySet words = new CharArraySet(EnglishAnalyzer.ENGLISH_STOP_WORDS_SET, true);
    words.addAll(
        List.of(
            "what", "which", "how", "do", "does", "did", "can", "could", "should", "would", "may",
            "i", "me", "my", "we", "our", "us", "you", "your", "he", "she", "his", "her", "am",
            "been", "being", "have", "has", "had", "when", "where", "who", "whom", "why", "about",
            "from", "some", "any", "so", "than", "too", "very", "just", "im", "ive", "its", "get",
            "got", "need", "please", "tell", "say", "says", "give", "hello", "hi", "hey", "there"));
    return CharArraySet.unmodifiableSet(words);
  }

  /** One filter put behind another. */
  private interface Step {
    TokenStream behind(TokenStream stream);
  }

  /** Standard words in lower case without accents, then our steps. */
  private static final class Chain extends Analyzer {
    private final Step[] steps;
    private final CharArraySet stop;

    Chain(Step[] steps) {
      this(steps, STOP);
    }

    Chain(Step[] steps, CharArraySet stop) {
      this.steps = steps;
      this.stop = stop;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer words = new StandardTokenizer();
      TokenStream stream = new EnglishPossessiveFilter(words);
      stream = new ASCIIFoldingFilter(new LowerCaseFilter(stream));
      stream = new StopFilter(stream, stop);
      for (Step step : steps) {
        stream = step.behind(stream);
      }
      return new TokenStreamComponents(words, stream);
    }
  }
}
