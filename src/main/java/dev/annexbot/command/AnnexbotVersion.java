package dev.annexbot.command;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version from the jar's manifest. */
final class AnnexbotVersion implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = AnnexbotVersion.class.getPackage().getImplementationVersion();
    return new String[] {"annexbot " + Objects.requireNonNullElse(version, "(from classes)")};
  }
}
