package dev.annexbot.indexdata;

import dev.annexbot.checkin.Kind;
import dev.annexbot.checkin.Question;
import dev.annexbot.checkin.Template;
import dev.annexbot.checkin.TemplateId;
import dev.annexbot.standard.Reference;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads a file of {@code checkins/}, and looks whether one can walk through it. */
final class CheckInFile {
  private static final int LABEL = 75;
  private static final int MOST_DAYS = 90;

  private final Predicate<Reference> known;

  /** {@code known} says whether a clause or control exists. */
  CheckInFile(Predicate<Reference> known) {
    this.known = known;
  }

  /** The questionnaire, unless it has mistakes. */
  Optional<Questionnaire> read(String file, String text, Mistakes mistakes) {
    int before = mistakes.count();
    String name = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.yaml$", "");
    if (!name.matches("[a-z0-9-]{1,60}")) {
      mistakes.add(file, 0, "The name of the file has other signs.", "Use a-z, 0-9 and hyphens.");
      return Optional.empty();
    }
    Optional<YamlFile.Fields> fields = new YamlFile(file, mistakes).read(text);
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    List<YamlFile.Fields> written = fields.get().list("questions");
    List<Question> questions = written.stream().map(this::question).toList();
    if (questions.isEmpty()) {
      fields.get().mistake("questions", "Nothing is asked.", "Add at least one question.");
      return Optional.empty();
    }
    Template.Title title =
        new Template.Title(label(fields.get(), "title"), fields.get().needed("about"));
    Template template =
        new Template(
            new TemplateId(name, version(text)),
            title,
            summing(fields.get()),
            questions,
            pattern(fields.get()));
    new CheckInLinks(template, written, fields.get()).check();
    return mistakes.count() == before
        ? Optional.of(new Questionnaire(template, text))
        : Optional.empty();
  }

  private static String label(YamlFile.Fields fields, String key) {
    String text = fields.needed(key);
    if (text.length() > LABEL) {
      fields.mistake(
          key,
          "'" + key + "' has " + text.length() + " characters.",
          "At most " + LABEL + " fit on a button.");
    }
    return text;
  }

  private static Template.Summing summing(YamlFile.Fields file) {
    file.allowOnly("title", "about", "post to", "names", "change for days", "questions", "risk");
    Optional<String> channel = file.text("post to");
    if (channel.filter(each -> !each.matches("slack:[CG][A-Z0-9]{2,20}")).isPresent()) {
      file.mistake(
          "post to",
          "'" + channel.get() + "' is no channel.",
          "Write slack: and the ID of a channel, e.g. slack:C012AB3CD.");
    }
    Optional<String> names = file.text("names").map(each -> each.toLowerCase(Locale.ROOT));
    if (names.filter(each -> !each.equals("yes") && !each.equals("no")).isPresent()) {
      file.mistake("names", "'" + names.get() + "' is neither yes nor no.", "Write yes or no.");
    }
    String days = file.text("change for days").orElse("7");
    int number = days.matches("\\d{1,3}") ? Integer.parseInt(days) : -1;
    if (number < 0 || number > MOST_DAYS) {
      file.mistake(
          "change for days",
          "'" + days + "' is no number of days.",
          "Write 0 to " + MOST_DAYS + ".");
    }
    return new Template.Summing(
        channel, names.map("yes"::equals), Math.clamp(number, 0, MOST_DAYS));
  }

  private Question question(YamlFile.Fields fields) {
    fields.allowOnly("name", "ask", "help", "serves", "kind", "answers", "next");
    return new Question(
        fields.needed("name"),
        new Question.Wording(fields.needed("ask"), fields.text("help").orElse("")),
        serves(fields),
        kind(fields),
        fields.text("next"));
  }

  private Reference serves(YamlFile.Fields fields) {
    String written = fields.needed("serves");
    Optional<Reference> reference = Reference.parse(written).filter(known);
    if (reference.isEmpty() && !written.isEmpty()) {
      fields.mistake(
          "serves",
          "'" + written + "' is no clause or control of 2022.",
          "Write its number, for example A.5.19 or 8.2.");
    }
    return reference.orElseGet(() -> Reference.parse("6.1.2").orElseThrow());
  }

  private static Kind kind(YamlFile.Fields fields) {
    String kind = fields.needed("kind");
    if (fields.has("answers") && !kind.equals("choice")) {
      fields.mistake("answers", "Only a choice has answers.", "Write 'kind: choice'.");
    }
    return switch (kind) {
      case "choice" -> new Kind.Choice(options(fields));
      case "likelihood" -> new Kind.HowLikely();
      case "consequence" -> new Kind.HowBad();
      case "confidence" -> new Kind.HowSure();
      case "text" -> new Kind.Words();
      case "person" -> new Kind.Somebody();
      case "date" -> new Kind.Day();
      default -> {
        fields.mistake(
            "kind",
            "There is no kind '" + kind + "'.",
            "Write choice, likelihood, consequence, confidence, text, person or date.");
        yield new Kind.Words();
      }
    };
  }

  private static List<Kind.Option> options(YamlFile.Fields fields) {
    List<Kind.Option> options = new ArrayList<>();
    for (YamlFile.Fields each : fields.list("answers")) {
      each.allowOnly("answer", "value", "says", "next");
      String label = label(each, "answer");
      String value = each.text("value").orElse(slug(label));
      if (!value.matches("[a-z0-9-]{1,60}")) {
        each.mistake("value", "'" + value + "' has other signs.", "Use a-z, 0-9 and hyphens.");
      }
      options.add(
          new Kind.Option(value, label, each.text("says").orElse(label), each.text("next")));
    }
    long different = options.stream().map(Kind.Option::value).distinct().count();
    if (options.size() < 2 || options.size() > 8 || different < options.size()) {
      fields.mistake(
          fields.has("answers") ? "answers" : "kind",
          "The choice has " + different + " different answers.",
          "Give it 2 to 8 different ones under 'answers'.");
    }
    return options;
  }

  private static String slug(String label) {
    String slug =
        label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return slug.substring(0, Math.min(slug.length(), 60));
  }

  private static Template.Pattern pattern(YamlFile.Fields file) {
    Optional<YamlFile.Fields> risk = file.fields("risk");
    if (risk.isEmpty()) {
      file.mistake(
          "risk",
          "The scenario is missing.",
          "Add 'risk:' with asset, threat, vulnerability and consequence.");
      return new Template.Pattern(List.of(), List.of(), List.of(), List.of());
    }
    risk.get().allowOnly("asset", "threat", "vulnerability", "consequence");
    for (String part : List.of("asset", "threat", "vulnerability", "consequence")) {
      if (risk.get().texts(part).isEmpty()) {
        risk.get().mistake(part, "'" + part + "' is missing.", "Say it in a sentence.");
      }
    }
    return new Template.Pattern(
        risk.get().texts("asset"),
        risk.get().texts("threat"),
        risk.get().texts("vulnerability"),
        risk.get().texts("consequence"));
  }

  /** Another version for every other text. */
  static String version(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 5);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
