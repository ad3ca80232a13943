package dev.annexbot.answer.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.annexbot.Shelf;
import dev.annexbot.indexdata.ExpectedAnswer;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.QueryBuilder;
import org.junit.jupiter.api.Test;

class WordFieldTest {
  private static final Words WORDS = new Words(Shelf.DATA.vocabulary().synonyms());
  private static final PageIndex INDEX = new PageIndex(Unit.all(Shelf.CATALOGUE), WORDS);

  @Test
  void scoresAreThoseOfASearchByLucene() throws IOException {
    List<String> questions =
        Shelf.DATA.expected().stream().map(ExpectedAnswer::question).limit(200).toList();
    for (String question : questions) {
      for (String name : List.of(PageIndex.TITLE, PageIndex.BODY, PageIndex.ALL_ASKED)) {
        WordField field = INDEX.field(name);
        float[] sums = new float[field.places()];
        Wording.of(WORDS.questions(), question).addTo(sums, field, 1);

        for (ScoreDoc each : lucene(name, question)) {
          assertThat(sums[INDEX.unitOf(each.doc)])
              .as(name + ": " + question)
              .isCloseTo(each.score, within(each.score / 10_000));
          sums[INDEX.unitOf(each.doc)] = 0;
        }
        assertThat(sums).as("nothing else has a score").containsOnly(0);
      }
    }
  }

  private static ScoreDoc[] lucene(String name, String question) throws IOException {
    Query query =
        new QueryBuilder(WORDS.questions())
            .createBooleanQuery(name, question, BooleanClause.Occur.SHOULD);
    return query == null ? new ScoreDoc[0] : INDEX.searcher().search(query, 1_000).scoreDocs;
  }
}
