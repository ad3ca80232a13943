package dev.annexbot.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.teams.api.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What is uploaded to Teams so that people can add us there: a manifest and two icons. */
public final class TeamsPackage {
  /** All entries have the same time, so that the same input gives the same bytes. */
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final List<String> ICONS = List.of("color.png", "outline.png");

  private final Path folder;

  /** {@code folder} holds the template and the icons, {@code manifest/teams}. */
  public TeamsPackage(Path folder) {
    this.folder = folder;
  }

  /** Which manifest: slash commands are younger than some tenants. */
  public enum Variant {
    /** Version 1.29, with slash commands. */
    SLASH,
    /** Version 1.28, with the same commands behind a mention alone. */
    PLAIN
  }

  /**
   * Who offers it, as people will read it in Teams.
   *
   * @param appId of the registration
   * @param website of the company; its pages about privacy and terms of use follow
   */
  public record Offer(
      String appId, String version, String company, String website, String privacy, String terms) {}

  public void write(Offer offer, Variant variant, OutputStream to) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(to, StandardCharsets.UTF_8)) {
      add(zip, "manifest.json", manifest(offer, variant).getBytes(StandardCharsets.UTF_8));
      for (String icon : ICONS) {
        add(zip, icon, Files.readAllBytes(folder.resolve(icon)));
      }
    }
  }

  private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(ALWAYS);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  String manifest(Offer offer, Variant variant) throws IOException {
    ObjectNode manifest =
        (ObjectNode) Json.read(Files.readAllBytes(folder.resolve("manifest.json")));
    manifest.put("id", offer.appId()).put("version", offer.version());
    ((ObjectNode) manifest.path("developer"))
        .put("name", offer.company())
        .put("websiteUrl", offer.website())
        .put("privacyUrl", offer.privacy())
        .put("termsOfUseUrl", offer.terms());
    manifest.path("bots").forEach(each -> ((ObjectNode) each).put("botId", offer.appId()));
    manifest
        .path("composeExtensions")
        .forEach(each -> ((ObjectNode) each).put("botId", offer.appId()));
    if (variant == Variant.PLAIN) {
      withoutSlash(manifest);
    }
    return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(manifest) + "\n";
  }

  private static void withoutSlash(ObjectNode manifest) {
    manifest.put("manifestVersion", "1.28");
    manifest.put("$schema", manifest.path("$schema").asText().replace("v1.29", "v1.28"));
    for (JsonNode bot : manifest.path("bots")) {
      ((ObjectNode) bot).remove("supportsTargetedMessages");
      withoutSlash((ArrayNode) bot.path("commandLists"));
    }
    manifest
        .path("composeExtensions")
        .forEach(each -> each.path("commands").forEach(TeamsPackage::withoutTriggers));
  }

  /** A list for the slash alone would say the same twice. */
  private static void withoutSlash(ArrayNode lists) {
    for (Iterator<JsonNode> each = lists.iterator(); each.hasNext(); ) {
      JsonNode list = each.next();
      if (Json.text(list.path("triggers")).equals("[\"slash\"]")) {
        each.remove();
      } else {
        withoutTriggers(list);
      }
    }
  }

  private static void withoutTriggers(JsonNode node) {
    ((ObjectNode) node).remove("triggers");
  }
}
