package dev.annexbot.slack.inbox;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.ViewState;
import dev.annexbot.chat.Incoming;
import dev.annexbot.chat.Press;
import dev.annexbot.chat.Reply;
import dev.annexbot.slack.drawing.FormDrawing;
import dev.annexbot.slack.post.Memory;
import dev.annexbot.slack.post.Postman;
import dev.annexbot.slack.post.Scene;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes forms that were sent. Mistakes are shown in the form itself, if that is still possible. */
final class Forms {
  private static final Pattern ANY = Pattern.compile("[a-z-]{1,40}");

  /** Slack waits for three seconds; some of it is spent on the way. */
  private static final long PATIENCE_MILLIS = 2_000;

  private final Claims claims;
  private final Reception reception;

  Forms(Claims claims, Reception reception) {
    this.claims = claims;
    this.reception = reception;
  }

  void listenTo(App app) {
    app.viewSubmission(ANY, (it, ctx) -> sent(it.getPayload(), ctx));
    app.viewClosed(ANY, (it, ctx) -> ctx.ack());
  }

  private Response sent(ViewSubmissionPayload it, ViewSubmissionContext ctx) {
    var view = it.getView();
    var memory = Memory.read(view.getPrivateMetadata());
    var enterprise = it.getEnterprise() == null ? null : it.getEnterprise().getId();
    var sender = Sender.of(it.getUser().getId(), it.getUser().getTeamId(), enterprise);
    var form = new Press(view.getCallbackId(), memory.object());
    var values = values(view.getState(), sender);
    if (!claims.isFirst(key(it, values))) {
      return ctx.ack();
    }
    var scene = memory.scene(sender.user(), requireNonNullElse(it.getTriggerId(), ""));
    var reply =
        reception.ask(
            sender, scene, (who, where) -> new Incoming.Submitted(who, where, form, values));
    return acknowledge(reply, scene, ctx);
  }

  /** A form that was mended is the same window again, so what was written in it counts as well. */
  private static String key(ViewSubmissionPayload it, Map<String, String> values) {
    return it.getTriggerId() == null
        ? "form:" + requireNonNull(it.getView().getId()) + ":" + values.hashCode()
        : "form:" + it.getTriggerId();
  }

  private Response acknowledge(
      CompletableFuture<Reply> coming, Scene scene, ViewSubmissionContext ctx) {
    try {
      var reply = coming.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
      if (reply instanceof Reply.Mend mend && !mend.mistakes().isEmpty()) {
        return ctx.ackWithErrors(mend.mistakes());
      }
      if (reply instanceof Reply.Ask ask) {
        return ctx.ackWithUpdate(Postman.view(ask.form(), scene));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      // The window closes; what went wrong, or takes longer, is told where the form was opened.
    }
    reception.deliver(coming, scene);
    return ctx.ack();
  }

  private Map<String, String> values(ViewState state, Sender sender) {
    var values = new HashMap<String, String>();
    requireNonNull(state.getValues())
        .forEach(
            (field, elements) -> {
              var element = elements.get(FormDrawing.ELEMENT);
              var value = element == null ? null : value(element, sender);
              if (value != null) {
                values.put(field, value);
              }
            });
    return values;
  }

  private @Nullable String value(ViewState.Value element, Sender sender) {
    if (element.getSelectedOption() != null) {
      return element.getSelectedOption().getValue();
    }
    if (element.getSelectedUser() != null) {
      return reception.personId(sender, element.getSelectedUser()).value();
    }
    if (element.getSelectedUsers() != null) {
      return element.getSelectedUsers().stream()
          .map(user -> reception.personId(sender, user).value())
          .collect(Collectors.joining(","));
    }
    if (element.getSelectedConversation() != null) {
      return "slack:" + element.getSelectedConversation();
    }
    if (element.getSelectedOptions() != null) {
      return element.getSelectedOptions().stream()
          .map(ViewState.SelectedOption::getValue)
          .collect(Collectors.joining(","));
    }
    return element.getSelectedDate() == null ? element.getValue() : element.getSelectedDate();
  }
}
