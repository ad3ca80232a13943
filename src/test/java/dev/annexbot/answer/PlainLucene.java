package dev.annexbot.answer;

import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/** What one gets from Lucene as it comes: English analysis, BM25, one field with all of a page. */
final class PlainLucene {
  private static final String TEXT = "text";

  private final Analyzer analyzer = new EnglishAnalyzer();
  private final IndexSearcher searcher;

  PlainLucene(Catalogue catalogue) {
    searcher = new IndexSearcher(read(catalogue));
  }

  private IndexReader read(Catalogue catalogue) {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (var each : catalogue.provisions()) {
        writer.addDocument(document(each.title(), each.page()));
      }
      for (var each : catalogue.topics()) {
        writer.addDocument(document(each.title(), each.page()));
      }
      writer.forceMerge(1);
      return DirectoryReader.open(writer);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Document document(String title, Page page) {
    String text =
        page.sections().stream().map(each -> each.text()).collect(Collectors.joining("\n"));
    Document document = new Document();
    document.add(new StoredField("title", title));
    document.add(
        new TextField(
            TEXT,
            String.join("\n", title, String.join(". ", page.alsoCalled()), text)
                + String.join("\n", page.asked()),
            Field.Store.NO));
    return document;
  }

  /** The titles of the pages that fit best. */
  String[] search(String question, int top) throws IOException {
    Query query =
        new QueryBuilder(analyzer).createBooleanQuery(TEXT, question, BooleanClause.Occur.SHOULD);
    if (query == null) {
      return new String[0];
    }
    ScoreDoc[] found = searcher.search(query, top).scoreDocs;
    String[] titles = new String[found.length];
    for (int at = 0; at < titles.length; at++) {
      titles[at] = searcher.storedFields().document(found[at].doc).get("title");
    }
    return titles;
  }
}
