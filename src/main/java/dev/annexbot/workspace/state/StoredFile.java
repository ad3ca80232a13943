package dev.annexbot.workspace.state;

/** A file that somebody brought; the same file whatever it is called. */
public final class StoredFile {
  private final Label label;
  private final byte[] bytes;

  /**
   * What is known of a file beside its contents.
   *
   * @param owner who brought it
   */
  public record Label(String id, String name, String title, String mimetype, String owner) {}

  public StoredFile(Label label, byte[] bytes) {
    this.label = label;
    this.bytes = bytes.clone();
  }

  public String id() {
    return label.id();
  }

  public String name() {
    return label.name();
  }

  public String title() {
    return label.title();
  }

  public String mimetype() {
    return label.mimetype();
  }

  public String owner() {
    return label.owner();
  }

  public int size() {
    return bytes.length;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  public StoredFile titled(String title) {
    return new StoredFile(new Label(id(), name(), title, mimetype(), owner()), bytes);
  }

  public StoredFile holding(byte[] contents) {
    return new StoredFile(label, contents);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StoredFile file && file.id().equals(id());
  }

  @Override
  public int hashCode() {
    return id().hashCode();
  }
}
