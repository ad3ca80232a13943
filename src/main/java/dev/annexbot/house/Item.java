package dev.annexbot.house;

import java.util.Locale;
import java.util.regex.Pattern;

/** One thing that an organization can settle, and how it is written down. */
public enum Item {
  /** The address of the channel in which experts answer. */
  EXPERTS("[a-z]+:\\S{1,200}", ""),
  /** The address of the channel that summaries go to. */
  SUMMARIES("[a-z]+:\\S{1,200}", ""),
  /** The address of the channel in which admins see how the assistant itself fares. */
  ADMIN_CHANNEL("[a-z]+:\\S{1,200}", ""),
  /** Whose public holidays count where nobody says otherwise: {@code de} or {@code de-by}. */
  HOLIDAYS("[a-z]{2}(-[a-z0-9]{1,3})?", ""),
  /** A {@link Promise}. */
  PROMISE("[1-9]\\d{0,2}[hd]", "1d"),
  /** For how many days the texts of people are kept. */
  DAYS_KEPT("[1-9]\\d{0,3}", "180"),
  /** A {@link Naming}. */
  NAMING("nobody|consenting|everybody", "consenting"),
  /** Whether managers get their weekly list. */
  OWNERS_LIST("on|off", "on"),
  /** Whether admins get the monthly page of use. */
  MONTHLY_USE("on|off", "on");

  private final Pattern written;
  private final String usual;

  Item(String written, String usual) {
    this.written = Pattern.compile(written);
    this.usual = usual;
  }

  /** What holds where nobody has settled anything; "" where nothing does. */
  public String usual() {
    return usual;
  }

  /** Whether this can be settled so. */
  public boolean allows(String value) {
    return written.matcher(value).matches();
  }

  /** In the journal: {@code days kept}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
