package dev.annexbot.answer.own;

import dev.annexbot.answer.index.AskedWords;
import dev.annexbot.answer.index.Words;
import dev.annexbot.standard.OwnDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/** The passages of documents, indexed in memory; one Lucene document each, in the same order. */
final class PassageIndex {
  private static final String TEXT = "text";

  /** A passage and the document it stands in. */
  record Place(OwnDocument document, OwnDocument.Passage passage) {

    /** What its sentences are about, without being said in each. */
    String about() {
      return document.title() + ". " + passage.heading();
    }
  }

  private final Words words;
  private final List<Place> places = new ArrayList<>();
  private final IndexSearcher searcher;

  PassageIndex(List<OwnDocument> documents, Words words) {
    this.words = words;
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    // Unmerged and from one thread, so that the order of the documents is that of the places.
    IndexWriterConfig config =
        new IndexWriterConfig(words.pages()).setMergePolicy(NoMergePolicy.INSTANCE);
    try {
      try (IndexWriter writer = new IndexWriter(directory, config)) {
        for (OwnDocument document : documents) {
          for (OwnDocument.Passage passage : document.passages()) {
            Place place = new Place(document, passage);
            places.add(place);
            Document indexed = new Document();
            String text = place.about() + ". " + passage.text();
            indexed.add(new TextField(TEXT, text, Field.Store.NO));
            writer.addDocument(indexed);
          }
        }
      }
      searcher = new IndexSearcher(DirectoryReader.open(directory));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  List<Place> places() {
    return places;
  }

  AskedWords asked(String question) {
    return new AskedWords(question, words, this::weight);
  }

  private double weight(Set<String> alternatives) {
    int most = alternatives.stream().mapToInt(this::having).max().orElse(0);
    return AskedWords.rarity(most, places.size());
  }

  /** The numbers of the passages that share most with a question, the best first. */
  List<Integer> nearest(String question, int most) {
    Query query = new QueryBuilder(words.questions()).createBooleanQuery(TEXT, question);
    if (query == null) {
      return List.of();
    }
    try {
      return Arrays.stream(searcher.search(query, most).scoreDocs).map(each -> each.doc).toList();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private int having(String term) {
    try {
      return searcher.getIndexReader().docFreq(new Term(TEXT, term));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The words of a place that come closest to a question. */
  Optional<Closest> closest(Place place, AskedWords asked) {
    return Closest.in(place, asked, words);
  }
}
