package dev.annexbot.slack.api;

import com.slack.api.Slack;
import com.slack.api.methods.Methods;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.RequestFormBuilder;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import dev.annexbot.settings.Secret;
import dev.annexbot.web.Unclear;
import java.io.IOException;
import java.net.URI;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;

/**
 * Slack's Web API. Calls that Slack refuses because there are too many are made again when it says
 * so; any other failure is told, never tried again.
 */
public final class Api {
  private static final int TRIES = 3;

  private final Slack slack;
  private final MethodsClient methods;
  private final Secret token;
  private final URI address;

  private Api(Slack slack, Secret token, URI address) {
    this.slack = slack;
    this.token = token;
    this.methods = slack.methods(token.value());
    this.address = address;
  }

  public static Api at(URI address, Secret token) {
    return new Api(Connection.to(address), token, address);
  }

  /** A call of one method. */
  @FunctionalInterface
  public interface Call<R extends SlackApiTextResponse> {
    R on(MethodsClient methods) throws IOException, SlackApiException;
  }

  /**
   * Makes a call.
   *
   * @throws Refused when Slack says no
   * @throws Unclear when nobody knows whether it took effect
   */
  public <R extends SlackApiTextResponse> R call(Call<R> call) {
    for (int tries = 1; ; tries++) {
      try {
        return accepted(call.on(methods));
      } catch (SlackApiException e) {
        int status = e.getResponse().code();
        if (status != 429) {
          throw failed(status);
        }
        Pause.orRefuse(e.getResponse().header("Retry-After"), tries == TRIES);
      } catch (IOException e) {
        throw new Unclear("The call to Slack broke off", e);
      }
    }
  }

  /**
   * Makes a call a single time, for those who keep what they have to say and can wait.
   *
   * @throws TooMany when Slack asks to wait; nothing happened there
   * @throws Refused when Slack says no
   * @throws Unclear when nobody knows whether it took effect
   */
  public <R extends SlackApiTextResponse> R once(Call<R> call) {
    try {
      return accepted(call.on(methods));
    } catch (SlackApiException e) {
      int status = e.getResponse().code();
      if (status == 429) {
        throw new TooMany(Pause.wanted(e.getResponse().header("Retry-After")));
      }
      throw failed(status);
    } catch (IOException e) {
      throw new Unclear("The call to Slack broke off", e);
    }
  }

  /**
   * Posts a message a single time, with an id of the client's by which Slack may recognize it,
   * which it does not promise and its library does not offer.
   */
  public ChatPostMessageResponse once(ChatPostMessageRequest message, String clientId) {
    return once(
        m ->
            m.postFormWithTokenAndParseResponse(
                form -> RequestFormBuilder.toForm(message).add("client_msg_id", clientId),
                Methods.CHAT_POST_MESSAGE,
                token.value(),
                ChatPostMessageResponse.class));
  }

  private static RuntimeException failed(int status) {
    return status >= 500
        ? new Unclear("Slack failed with " + status)
        : new Refused("http_" + status);
  }

  private static <R extends SlackApiTextResponse> R accepted(R response) {
    if (response.isOk()) {
      return response;
    }
    var error = response.getError() == null ? "unknown_error" : response.getError();
    throw switch (error) {
      case "fatal_error", "internal_error", "request_timeout", "service_unavailable" ->
          new Unclear("Slack failed with " + error);
      default -> new Refused(error);
    };
  }

  /** Answers an interaction through the address that came with it. */
  public void answer(String responseUrl, Object answer) {
    if (!isSlacks(responseUrl, "hooks.slack.com")) {
      throw new Refused("foreign_response_url");
    }
    for (int tries = 1; ; tries++) {
      try (var response = slack.getHttpClient().postJsonBody(responseUrl, answer)) {
        if (response.isSuccessful()) {
          return;
        }
        if (response.code() >= 500) {
          throw new Unclear("Slack failed with " + response.code());
        }
        if (response.code() != 429) {
          throw new Refused("response_url_" + response.code());
        }
        Pause.orRefuse(response.header("Retry-After"), tries == TRIES);
      } catch (IOException e) {
        throw new Unclear("The answer to Slack broke off", e);
      }
    }
  }

  /** Sends the bytes of a file to the address that Slack gave for them. */
  void upload(String uploadUrl, byte[] bytes) {
    if (!isSlacks(uploadUrl, "files.slack.com")) {
      throw new Refused("foreign_upload_url");
    }
    var request =
        new Request.Builder()
            .url(uploadUrl)
            .post(RequestBody.create(bytes, MediaType.get("application/octet-stream")))
            .build();
    try (var response = slack.getHttpClient().getOkHttpClient().newCall(request).execute()) {
      if (!response.isSuccessful()) {
        throw failed(response.code());
      }
    } catch (IOException e) {
      throw new Unclear("The upload to Slack broke off", e);
    }
  }

  /** Answers and files only go to Slack, whatever a payload says. */
  private boolean isSlacks(String target, String host) {
    try {
      var url = URI.create(target);
      boolean slacks = "https".equals(url.getScheme()) && host.equals(url.getHost());
      return slacks || (Connection.isLoopback(address) && Connection.isLoopback(url));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  public Slack sdk() {
    return slack;
  }
}
