package dev.annexbot.answer.scope;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.Shelf;
import dev.annexbot.answer.understand.Rules;
import dev.annexbot.answer.understand.Text;
import dev.annexbot.indexdata.ExpectedAnswer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulesTest {

  @Test
  void theShortCutNeverChangesAVerdict() throws IOException {
    Stream<String> traps = Files.readAllLines(Path.of("src/test/resources/traps.csv")).stream();
    Stream<String> real = Shelf.DATA.expected().stream().map(ExpectedAnswer::question);
    List<Rules> all =
        Stream.concat(
                Stream.of(Orders.RULES, CompanyFacts.RULES),
                OtherTrades.RULES.stream().map(Map.Entry::getValue))
            .toList();

    assertThat(Stream.concat(traps, real).map(Text::of))
        .allSatisfy(
            text ->
                assertThat(all)
                    .allSatisfy(
                        rules ->
                            assertThat(rules.match(text))
                                .as(text.plain())
                                .isEqualTo(rules.matchSlowly(text))));
  }
}
