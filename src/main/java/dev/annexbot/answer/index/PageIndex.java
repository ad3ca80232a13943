package dev.annexbot.answer.index;

import dev.annexbot.standard.Control;
import dev.annexbot.standard.Page;
import dev.annexbot.standard.Section;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * The Lucene index, built in memory at start and never stored: one document a page, one for each of
 * its sections, and one for each question that people ask, which leads to its page.
 */
public final class PageIndex {
  /** What a document is: {@link #PAGE}, a section, or a question. */
  public static final String KIND = "kind";

  public static final String PAGE = "page";
  static final String SECTION = "section";
  static final String QUESTION = "question";
  static final String UNIT = "unit";
  private static final String PLACE = "place";

  // The fields that questions are held against.
  public static final String TITLE = "title";
  public static final String CALLED = "called";
  public static final String SHORT = "short";
  public static final String ME = "me";
  public static final String BODY = "body";
  public static final String PASSAGE = "passage";
  public static final String ASKED = "asked";
  public static final String ALL_ASKED = "all_asked";
  static final String SPELLING = "spelling";

  private static final Set<String> NOT_BODY =
      Set.of(Section.IN_SHORT, Section.FOR_ME, Section.QUESTIONS, Section.RELATED);

  private static final Set<String> NOT_PASSAGE = Set.of(Section.QUESTIONS, Section.RELATED);

  private final List<Unit> units;
  private final List<AskedQuestion> asked;
  private final IndexSearcher searcher;
  private final int[] unitOf;
  private final List<Integer> unitOfSection = new ArrayList<>();
  private final Map<String, WordField> fields;

  /** A question that people ask, and the number of the unit it leads to. */
  public record AskedQuestion(String text, int unit) {}

  /** Builds it; the number of a unit is its place in {@code units}. */
  public PageIndex(List<Unit> units, Words words) {
    this.units = List.copyOf(units);
    this.asked = asked(units);
    this.searcher = build(words);
    this.unitOf = numbers(searcher.getIndexReader(), UNIT);
    this.fields = fields(numbers(searcher.getIndexReader(), PLACE));
  }

  private static List<AskedQuestion> asked(List<Unit> units) {
    List<AskedQuestion> asked = new ArrayList<>();
    for (int number = 0; number < units.size(); number++) {
      for (String text : questions(units.get(number).page())) {
        asked.add(new AskedQuestion(text, number));
      }
    }
    return List.copyOf(asked);
  }

  private static List<String> questions(Page page) {
    Stream<String> direct = page.direct().stream().flatMap(each -> each.questions().stream());
    return Stream.concat(Stream.concat(page.questions().stream(), page.asked().stream()), direct)
        .distinct()
        .toList();
  }

  /** All questions that people ask. */
  public List<AskedQuestion> asked() {
    return asked;
  }

  /**
   * A field, ready to be held against questions. Its places are the numbers of units, of sections
   * for {@link #PASSAGE}, and the places in {@link #asked()} for {@link #ASKED}.
   */
  public WordField field(String name) {
    return Objects.requireNonNull(fields.get(name), name);
  }

  /** The number of the unit that a section belongs to. */
  public int unitOfSection(int section) {
    return unitOfSection.get(section);
  }

  /** How many units there are. */
  public int size() {
    return units.size();
  }

  /** Searches its documents, see {@link #unitOf}. */
  public IndexSearcher searcher() {
    return searcher;
  }

  /** The unit of a number. */
  public Unit unit(int number) {
    return units.get(number);
  }

  /** The number of the unit that a document belongs to. */
  public int unitOf(int document) {
    return unitOf[document];
  }

  private IndexSearcher build(Words words) {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    BM25Similarity similarity = new BM25Similarity(1.2f, 0.6f);
    IndexWriterConfig config = new IndexWriterConfig(new PerField(words)).setSimilarity(similarity);
    try {
      try (IndexWriter writer = new IndexWriter(directory, config)) {
        for (int number = 0; number < units.size(); number++) {
          add(writer, number);
        }
        for (int number = 0; number < asked.size(); number++) {
          Document question = document(QUESTION, asked.get(number).unit(), number);
          question.add(new TextField(ASKED, asked.get(number).text(), Field.Store.NO));
          writer.addDocument(question);
        }
        writer.forceMerge(1);
      }
      IndexSearcher built = new IndexSearcher(DirectoryReader.open(directory));
      built.setSimilarity(similarity);
      return built;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private Map<String, WordField> fields(int[] placeOf) {
    Map<String, WordField> all = new HashMap<>();
    for (String name : List.of(TITLE, CALLED, SHORT, ME, BODY, ALL_ASKED)) {
      all.put(name, new WordField(name, searcher, units.size(), at -> placeOf[at]));
    }
    all.put(PASSAGE, new WordField(PASSAGE, searcher, unitOfSection.size(), at -> placeOf[at]));
    all.put(ASKED, new WordField(ASKED, searcher, asked.size(), at -> placeOf[at]));
    return Map.copyOf(all);
  }

  /** Read once: a search looks at many documents, and a plain array is the fastest column. */
  private static int[] numbers(IndexReader reader, String name) {
    int[] numbers = new int[reader.maxDoc()];
    try {
      NumericDocValues column = MultiDocValues.getNumericValues(reader, name);
      if (column == null) {
        return numbers;
      }
      for (int document = column.nextDoc();
          document != DocIdSetIterator.NO_MORE_DOCS;
          document = column.nextDoc()) {
        numbers[document] = Math.toIntExact(column.longValue());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return numbers;
  }

  private void add(IndexWriter writer, int number) throws IOException {
    Unit unit = units.get(number);
    Document page = document(PAGE, number, number);
    String title = title(unit);
    String called = String.join(". ", unit.page().alsoCalled());
    page.add(new TextField(TITLE, title, Field.Store.NO));
    page.add(new TextField(CALLED, called, Field.Store.NO));
    StringBuilder all = new StringBuilder(title).append(' ').append(called);
    for (Section section : unit.page().sections()) {
      String field = fieldOf(section.heading());
      if (!field.isEmpty()) {
        page.add(new TextField(field, section.text(), Field.Store.NO));
      }
      all.append(' ').append(section.text());
      passage(writer, number, section);
    }
    unit.page().asked().forEach(each -> all.append(' ').append(each));
    page.add(new TextField(ALL_ASKED, String.join(". ", questions(unit.page())), Field.Store.NO));
    page.add(new TextField(SPELLING, all.toString(), Field.Store.NO));
    writer.addDocument(page);
  }

  private void passage(IndexWriter writer, int number, Section section) throws IOException {
    if (!NOT_PASSAGE.contains(section.heading())) {
      Document passage = document(SECTION, number, unitOfSection.size());
      unitOfSection.add(number);
      passage.add(new TextField(PASSAGE, section.text(), Field.Store.NO));
      writer.addDocument(passage);
    }
  }

  private static String title(Unit unit) {
    return unit.provisions().getFirst() instanceof Control control && unit.topic().isEmpty()
        ? control.title() + " " + control.titles().inAnnexA()
        : unit.title();
  }

  private static String fieldOf(String heading) {
    return switch (heading) {
      case Section.IN_SHORT -> SHORT;
      case Section.FOR_ME -> ME;
      default -> NOT_BODY.contains(heading) ? "" : BODY;
    };
  }

  private static Document document(String kind, int number, int place) {
    Document document = new Document();
    document.add(new StringField(KIND, kind, Field.Store.NO));
    document.add(new NumericDocValuesField(UNIT, number));
    document.add(new NumericDocValuesField(PLACE, place));
    return document;
  }

  /** Spelling keeps words as written; all else is cut to stems. */
  private static final class PerField extends org.apache.lucene.analysis.DelegatingAnalyzerWrapper {
    private final Words words;

    PerField(Words words) {
      super(PER_FIELD_REUSE_STRATEGY);
      this.words = words;
    }

    @Override
    protected org.apache.lucene.analysis.Analyzer getWrappedAnalyzer(String field) {
      return field.equals(SPELLING) ? words.plain() : words.pages();
    }
  }
}
