package dev.annexbot.answer.ranking;

import dev.annexbot.answer.index.PageIndex;
import dev.annexbot.answer.index.Words;
import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.Control;
import dev.annexbot.standard.ControlFilter;
import dev.annexbot.standard.Provision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Search for people who know what they look for: {@code +key -card "key management" crypt*
 * theme:technological type:preventive}.
 */
final class PractitionerSearch {
  private static final int LONGEST = 300;
  private static final int WORDS = 24;
  private static final int FEATURES =
      SimpleQueryParser.AND_OPERATOR
          | SimpleQueryParser.NOT_OPERATOR
          | SimpleQueryParser.OR_OPERATOR
          | SimpleQueryParser.PHRASE_OPERATOR
          | SimpleQueryParser.PREFIX_OPERATOR
          | SimpleQueryParser.PRECEDENCE_OPERATORS
          | SimpleQueryParser.ESCAPE_OPERATOR
          | SimpleQueryParser.WHITESPACE_OPERATOR;
  private static final Map<String, Float> WEIGHTS =
      Map.of(
          PageIndex.TITLE,
          3f,
          PageIndex.CALLED,
          3f,
          PageIndex.SHORT,
          2f,
          PageIndex.ME,
          1f,
          PageIndex.BODY,
          1f);

  private final PageIndex index;
  private final Words words;
  private final Catalogue catalogue;

  PractitionerSearch(PageIndex index, Words words, Catalogue catalogue) {
    this.index = index;
    this.words = words;
    this.catalogue = catalogue;
  }

  /** What fits, best first; never an exception, whatever was typed. */
  List<Provision> find(String syntax, int most) {
    List<String> parts =
        Arrays.stream(syntax.substring(0, Math.min(LONGEST, syntax.length())).split("\\s+"))
            .filter(part -> !part.isBlank())
            .limit(WORDS)
            .toList();
    List<String> tags = parts.stream().filter(ControlFilter::isTag).toList();
    String text =
        parts.stream().filter(part -> !ControlFilter.isTag(part)).collect(Collectors.joining(" "));
    ControlFilter filter = ControlFilter.of(tags);
    Stream<Provision> found =
        text.isBlank() ? catalogue.provisions().stream() : byText(text).stream();
    return found
        .filter(
            each ->
                tags.isEmpty()
                    || (each instanceof Control control && filter.condition().test(control)))
        .limit(most)
        .toList();
  }

  private List<Provision> byText(String text) {
    SimpleQueryParser parser = new SimpleQueryParser(words.pages(), WEIGHTS, FEATURES);
    parser.setDefaultOperator(Occur.SHOULD);
    Query query = parser.parse(text);
    if (query == null) {
      return List.of();
    }
    IndexSearcher searcher = index.searcher();
    try {
      Query pages =
          new BooleanQuery.Builder()
              .add(query, Occur.MUST)
              .add(new TermQuery(new Term(PageIndex.KIND, PageIndex.PAGE)), Occur.FILTER)
              .build();
      return Arrays.stream(searcher.search(pages, 200).scoreDocs)
          .map(each -> index.unit(index.unitOf(each.doc)))
          .filter(unit -> unit.topic().isEmpty())
          .map(unit -> unit.provisions().getFirst())
          .toList();
    } catch (IndexSearcher.TooManyClauses tooWide) {
      return List.of();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
