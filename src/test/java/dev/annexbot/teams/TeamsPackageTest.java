package dev.annexbot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.annexbot.teams.TeamsPackage.Variant;
import dev.annexbot.teams.api.Json;
import dev.annexbot.teams.inbox.Registered;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The file that is uploaded: valid by Microsoft's own schema, and true to the code. */
class TeamsPackageTest {
  private static final Path FOLDER = Path.of("manifest/teams");
  private static final TeamsPackage.Offer OFFER =
      new TeamsPackage.Offer(
          Microsoft.APP,
          "0.1.0",
          "Example",
          "https://example.com",
          "https://example.com/privacy",
          "https://example.com/terms");

  private static JsonNode manifest(Variant variant) throws IOException {
    return Json.read(
        new TeamsPackage(FOLDER).manifest(OFFER, variant).getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> mistakes(JsonNode manifest) throws IOException {
    String version = manifest.path("manifestVersion").asText();
    String schema =
        Files.readString(Path.of("src/test/resources/teams/schema/v" + version + ".schema.json"))
            // JavaScript knows \b inside a class of characters, Java does not.
            .replace("\\\\f\\\\b", "\\\\f\\\\x08");
    Schema valid =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
            .getSchema(schema, InputFormat.JSON);
    return valid.validate(Json.text(manifest), InputFormat.JSON).stream()
        .map(Object::toString)
        .toList();
  }

  @ParameterizedTest
  @EnumSource(Variant.class)
  void isValidByMicrosoftsSchema(Variant variant) throws IOException {
    assertThat(mistakes(manifest(variant))).isEmpty();
  }

  @Test
  void theSchemaSeesMistakes() throws IOException {
    ObjectNode slashTooEarly = (ObjectNode) manifest(Variant.SLASH);
    assertThat(mistakes(slashTooEarly.put("manifestVersion", "1.28"))).isNotEmpty();
    ObjectNode noId = (ObjectNode) manifest(Variant.PLAIN);
    assertThat(mistakes(noId.put("id", "annexbot"))).isNotEmpty();
  }

  @Test
  void slashCommandsAreInTheNewerVariantAlone() throws IOException {
    assertThat(Json.text(manifest(Variant.SLASH))).contains("slash", "supportsTargetedMessages");
    assertThat(Json.text(manifest(Variant.PLAIN)))
        .doesNotContain("slash")
        .doesNotContain("supportsTargetedMessages")
        .doesNotContain("triggers");
  }

  @Test
  void saysWhatTheCodeListensTo() throws IOException {
    JsonNode manifest = manifest(Variant.SLASH);
    List<String> extensions = new ArrayList<>();
    manifest
        .at("/composeExtensions/0/commands")
        .forEach(it -> extensions.add(it.path("id").asText()));
    assertThat(extensions)
        .containsExactlyInAnyOrder(
            Registered.LOOK_UP,
            Registered.WHICH_CONTROL,
            Registered.RAISE_RISK,
            Registered.ASK_HUMAN,
            Registered.CHECK_IN,
            Registered.OPEN_HOME);
    List<String> commands = new ArrayList<>();
    for (JsonNode command : manifest.at("/bots/0/commandLists/0/commands")) {
      if (!command.path("type").asText().equals("prompt")) {
        commands.add(command.path("title").asText());
      }
    }
    assertThat(commands).isEqualTo(Registered.COMMANDS);
    assertThat(manifest.at("/bots/0/botId").asText()).isEqualTo(Microsoft.APP);
    assertThat(manifest.path("id").asText()).isEqualTo(Microsoft.APP);
    assertThat(Json.text(manifest)).doesNotContain("APP_ID").doesNotContain("COMPANY");
  }

  private static byte[] zip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new TeamsPackage(FOLDER).write(OFFER, Variant.SLASH, bytes);
    return bytes.toByteArray();
  }

  @Test
  void theSameInputGivesTheSameBytes() throws IOException {
    assertThat(zip()).isEqualTo(zip());
  }

  @Test
  void holdsTheManifestAndTwoIconsAtItsRoot() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zip()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    }
    assertThat(entries).containsOnlyKeys("manifest.json", "color.png", "outline.png");

    BufferedImage color = ImageIO.read(new ByteArrayInputStream(entries.get("color.png")));
    assertThat(List.of(color.getWidth(), color.getHeight())).containsExactly(192, 192);
    assertThat(color.getRGB(0, 0)).as("the accent colour of the manifest").isEqualTo(0xFF1B4F72);

    BufferedImage outline = ImageIO.read(new ByteArrayInputStream(entries.get("outline.png")));
    assertThat(List.of(outline.getWidth(), outline.getHeight())).containsExactly(32, 32);
    int seen = 0;
    for (int x = 0; x < 32; x++) {
      for (int y = 0; y < 32; y++) {
        assertThat(outline.getRGB(x, y) & 0xFFFFFF).as("white").isEqualTo(0xFFFFFF);
        seen += outline.getRGB(x, y) >>> 24 == 0xFF ? 1 : 0;
      }
    }
    assertThat(seen).isBetween(50, 600);
  }
}
