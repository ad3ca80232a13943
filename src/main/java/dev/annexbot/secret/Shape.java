package dev.annexbot.secret;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a kind of secret looks like.
 *
 * @param name what the person is told, e.g. {@code GitHub token}
 * @param form where the first group, or the whole if there is none, is the secret itself
 */
record Shape(String name, Pattern form) {

  /** Shapes that nothing innocent has, the most telling first. */
  static final List<Shape> ALL =
      List.of(
          of(
              "private key",
              "-----BEGIN [A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?-----[\\s\\S]*?(?:-----END"
                  + " [A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?-----|\\z)"),
          of("private key", "PuTTY-User-Key-File-\\d:[\\s\\S]*?(?:Private-MAC: \\S+|\\z)"),
          of("private key", "\\bAGE-SECRET-KEY-1[0-9A-Z]{50,}"),
          of("JWT", "\\beyJ[\\w-]{8,}\\.eyJ[\\w-]{8,}\\.[\\w-]*"),
          of("AWS key", "\\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}\\b"),
          of("GitHub token", "\\b(?:gh[pousr]_\\w{30,}|github_pat_\\w{40,})"),
          of("GitLab token", "\\bgl(?:pat|dt|rt|ptt|ft|agent|oas)-[\\w-]{20,}"),
          of("Slack token", "\\bxox[abceoprs](?:\\.xox[a-z])?-[\\w-]{10,}"),
          of("Slack token", "\\bxapp-\\d-[\\w-]{20,}"),
          of("webhook address", "https://hooks\\.slack\\.com/(?:services|workflows|triggers)/\\S+"),
          of("webhook address", "https://\\S+\\.webhook\\.office\\.com/\\S+"),
          of("webhook address", "https://(?:\\w+\\.)?discord(?:app)?\\.com/api/webhooks/\\S+"),
          of("Stripe key", "\\b(?:sk|rk|whsec)_(?:live_|test_)?[A-Za-z0-9]{20,}"),
          of("Google key", "\\bAIza[\\w-]{35}"),
          of("Google key", "\\b(?:GOCSPX-[\\w-]{20,}|ya29\\.[\\w-]{20,})"),
          of("AI service key", "\\bsk-(?:ant-|proj-|svcacct-|or-)?[\\w-]{20,}"),
          of("Hugging Face token", "\\bhf_[A-Za-z]{30,}"),
          of("npm token", "\\bnpm_[A-Za-z0-9]{36}"),
          of("PyPI token", "\\bpypi-AgE[\\w-]{50,}"),
          of("SendGrid key", "\\bSG\\.[\\w-]{16,}\\.[\\w-]{16,}"),
          of("Twilio key", "\\bSK[0-9a-f]{32}\\b"),
          of("Mailgun key", "\\bkey-[0-9a-f]{32}\\b"),
          of("DigitalOcean token", "\\bdo[opr]_v1_[0-9a-f]{40,}"),
          of("Shopify token", "\\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}"),
          of("Databricks token", "\\bdapi[0-9a-f]{32}"),
          of("Vault token", "\\bhv[sbr]\\.[\\w-]{20,}"),
          of("Terraform token", "\\b\\w{14}\\.atlasv1\\.[\\w-]{50,}"),
          of("Atlassian token", "\\bAT(?:ATT|CTT|BB)3?[\\w=-]{24,}"),
          of("Notion token", "\\bntn_[A-Za-z0-9]{30,}"),
          of("Linear key", "\\blin_api_\\w{30,}"),
          of("Telegram token", "\\b\\d{8,10}:AA[\\w-]{32,}"),
          of("Azure key", "(?i)\\b(?:AccountKey|SharedAccessKey|sig)=([\\w+/%=-]{30,})"),
          of(
              "password in an address",
              "(?i)\\b[a-z][a-z0-9+.-]*://[^\\s:/@]+:([^\\s/@]+)@[\\w.-]+"),
          of("password", "(?i)(?:^|\\s)curl\\b[^\\n]*\\s(?:-u|--user)[ =]?[^\\s:]+:(\\S+)"),
          of("access token", "(?i)\\bbearer\\s+([\\w~+/.-]{16,}=*)"),
          of("password", "(?i)\\bauthorization:\\s*basic\\s+([\\w+/=]{8,})"));

  private static Shape of(String name, String form) {
    return new Shape(name, Pattern.compile(form));
  }
}
