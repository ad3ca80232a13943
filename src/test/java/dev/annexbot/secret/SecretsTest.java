package dev.annexbot.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {
  /** The tilde keeps other people's scanners from taking these for real; it is no part of them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          AKIA~IOSFODNN7EXAMPLE                                              | AWS key
          ghp~_16C7e42F292c6912E7710c838347Ae178B4a                           | GitHub token
          github~_pat_11ABCDEFG0aBcDeFgHiJkL_mNoPqRsTuVwXyZ0123456789abcdefghij | GitHub token
          glpat~-9kZx3mQvT7pLr2WnYb4c                                         | GitLab token
          xoxb~-2345678901-2345678901234-AbCdEfGhIjKlMnOpQrStUvWx             | Slack token
          xapp~-1-A012ABCDEFG-1234567890123-abcdef0123456789                  | Slack token
          https://hooks.~slack.com/services/T000/B000/XXXXXXXXXXXXXXXX        | webhook address
          sk~_live_4eC39HqLyjWDarjtT1zdp7dc                                   | Stripe key
          AIza~SyA1B2C3D4E5F6G7H8I9J0K1L2M3N4O5P6Q                            | Google key
          sk-~proj-abcDEF123456ghiJKL789                                      | AI service key
          sk-~ant-api03-abcDEF123456ghiJKL789                                 | AI service key
          hf~_abcdefghijklmnopqrstuvwxyzABCDEFGH                              | Hugging Face token
          npm~_abcdefghijklmnopqrstuvwxyz0123456789                           | npm token
          SG.~ngeVfQFYQlKU0ufo8x5d1A.TwL2iGABf9DHoTf-09kqeF8tAmbihYzrnopKc    | SendGrid key
          key~-3ax6xnjp29jd6fds4gc373sgvjxteol0                               |
          key~-0123456789abcdef0123456789abcdef                               | Mailgun key
          hvs.~CAESIJ1a2b3c4d5e6f7g8h9i0j1k2l3m4n5o6p                         | Vault token
          dapi~0123456789abcdef0123456789abcdef                               | Databricks token
          shpat~_0123456789abcdef0123456789abcdef                             | Shopify token
          123456789:~AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw1                      | Telegram token
          eyJ~hbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmN  | JWT
          postgres://app:s3cr3tpw@db.example.com:5432/app                     | password in an address
          curl -u admin:Winter2026! https://example.com                       | password
          Authorization: Bearer abcdef0123456789abcdef                        | access token
          Authorization: Basic dXNlcjpwYXNzd29yZA==                           | password
          DefaultEndpointsProtocol=https;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq== | Azure key
          password: hunter2                                                   | password or key
          Password = "Sommer2026!"                                            | password or key
          DB_PASSWORD=correct-horse-7                                         | password or key
          pwd: letmein                                                        | password or key
          PIN: 4711                                                           | password or key
          api key: 9f8e7d6c5b4a3210                                           | password or key
          client_secret: "a8Q~kd92-LLx0"                                      | password or key
          {"token": "abc123def456"}                                           | password or key
          the password is Tr0ub4dor&3                                         | password or key
          the password for the router in the lobby is Admin1234               | password or key
          Das Passwort lautet Geheim99!                                       | password or key
          I wrote kJ8sPq2LmZ7vXc4RtY9wBn3HgF6dSa1E in the ticket              | key or token
          """)
  void takesOutWhatLooksLikeASecret(String written, String kind) {
    Cleaned cleaned = Secrets.clean("See: " + written.replace("~", "") + " thanks");
    Cleaned alone = Secrets.clean(written.replace("~", ""));

    if (kind == null) {
      assertThat(alone.removed()).isEmpty();
    } else {
      assertThat(alone.removed()).containsExactly(kind);
      assertThat(alone.text()).contains("[removed: " + kind + "]");
      if (!written.startsWith("pwd")) {
        assertThat(cleaned.removed()).containsExactly(kind);
        assertThat(cleaned.text()).startsWith("See: ").endsWith(" thanks");
      }
    }
  }

  @Test
  void takesOutAWholePrivateKey() {
    String key = "-----BEGIN RSA PRIVATE KEY-----\nMIIEowIBAAKCAQEA\nabc/def+\n";

    assertThat(Secrets.clean("a " + key + "-----END RSA PRIVATE KEY----- z").text())
        .isEqualTo("a [removed: private key] z");
    assertThat(Secrets.clean("cut off: " + key).text())
        .isEqualTo("cut off: [removed: private key]");
  }

  @Test
  void takesOutEachOfSeveral() {
    assertThat(
            Secrets.clean("user: eve password: hunter2 and " + "gh" + "p_" + "a1".repeat(18))
                .text())
        .isEqualTo("user: eve password: [removed: password or key] and [removed: GitHub token]");
  }

  @Test
  void findsNothingInWhatItHasCleaned() {
    String once = Secrets.clean("password: hunter2, PIN: 4711, api_key=abc123XYZ").text();

    assertThat(Secrets.clean(once)).isEqualTo(new Cleaned(once, List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The password is too short and shared by the whole team.",
        "Password: changed",
        "password: see the vault",
        "Passwords are at least 12 characters long",
        "The password policy is A.5.17",
        "Password expired on 2026-11-25",
        "My password was stolen",
        "The token is valid for 30 days",
        "token-based login",
        "API key rotation every 90 days",
        "the login is https://login.example.com/start",
        "He wrote the PIN on the card",
        "secret: none",
        "credentials: unknown",
        "Commit 4f0c1de0b0e7c9f4f3a0b6d2c1e5a7f8b9d0c1e2 broke it",
        "sha256 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "Ticket 550e8400-e29b-41d4-a716-446655440000",
        "https://example.com/a/very/long/path/to/some/document-about-2026-Budget/page1",
        "src/main/java/dev/annexbot/checkin/TemplateQuestionReader2Test",
        "IBAN DE89 3704 0044 0532 0130 00",
        "call +49 30 1234567, room 4.711",
        "login to the portal with SSO2 and MFA",
        "the password reset for anna@example.com failed",
        "Donaudampfschifffahrtsgesellschaftskapitaen2Muetze",
        "task-12345678 and sk-learn are fine",
        "password manager 1Password",
      })
  void leavesAloneWhatIsOnlyAboutSecrets(String written) {
    assertThat(Secrets.clean(written)).isEqualTo(new Cleaned(written, List.of()));
  }

  @Test
  void findsNoSecretInOurOwnPages() throws IOException {
    try (Stream<Path> pages = Files.walk(Path.of("index-data"))) {
      List<String> alarms =
          pages
              .filter(page -> page.toString().endsWith(".md"))
              .flatMap(SecretsTest::lines)
              .filter(line -> !Secrets.clean(line).isUnchanged())
              .toList();

      assertThat(alarms).isEmpty();
    }
  }

  private static Stream<String> lines(Path page) {
    try {
      return Files.readAllLines(page).stream();
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
