package dev.annexbot.command.output;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Reads days and months of a command line, and says in words when one is none. */
public final class Dates {
  private Dates() {}

  public static CommandLine readBy(CommandLine line) {
    return line.registerConverter(LocalDate.class, Dates::day)
        .registerConverter(YearMonth.class, Dates::month);
  }

  private static LocalDate day(String text) {
    return read(LocalDate::parse, text, "day", "2026-11-23");
  }

  private static YearMonth month(String text) {
    return read(YearMonth::parse, text, "month", "2026-11");
  }

  private static <T> T read(Function<String, T> reader, String text, String what, String example) {
    try {
      return reader.apply(text);
    } catch (DateTimeParseException none) {
      throw new TypeConversionException(
          "'" + text + "' is no " + what + ". Write one like " + example + ".");
    }
  }
}
