package dev.annexbot.workspace.state;

/**
 * A file that somebody brought.
 *
 * @param owner who brought it
 */
public record StoredFile(
    String id, String name, String title, String mimetype, String owner, byte[] bytes) {

  public StoredFile titled(String newTitle) {
    return new StoredFile(id, name, newTitle, mimetype, owner, bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StoredFile file && file.id.equals(id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return "StoredFile[" + id + ", " + bytes.length + " bytes]";
  }
}
