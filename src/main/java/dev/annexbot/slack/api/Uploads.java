package dev.annexbot.slack.api;

import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails;
import java.util.List;

/** Brings files to Slack: asks for an address, sends the bytes there, and says that it is done. */
public final class Uploads {
  private final Api api;

  public Uploads(Api api) {
    this.api = api;
  }

  /** A file on its way; the ending of its name tells Slack what kind it is. */
  public static final class Parcel {
    private final String name;
    private final String title;
    private final byte[] bytes;

    public Parcel(String name, String title, byte[] bytes) {
      this.name = name;
      this.title = title;
      this.bytes = bytes.clone();
    }
  }

  /** Brings a file that nobody sees by itself; gives its id. */
  public String keep(Parcel parcel) {
    var file = sent(parcel);
    api.once(methods -> methods.filesCompleteUploadExternal(r -> r.files(List.of(file))));
    return file.getId();
  }

  /** Brings a file into a conversation. */
  public void share(Parcel parcel, String channel, String words) {
    var file = sent(parcel);
    api.once(
        methods ->
            methods.filesCompleteUploadExternal(
                r -> r.files(List.of(file)).channelId(channel).initialComment(words)));
  }

  private FileDetails sent(Parcel parcel) {
    var place =
        api.once(
            methods ->
                methods.filesGetUploadURLExternal(
                    r -> r.filename(parcel.name).length(parcel.bytes.length)));
    api.upload(place.getUploadUrl(), parcel.bytes);
    return FileDetails.builder().id(place.getFileId()).title(parcel.title).build();
  }
}
