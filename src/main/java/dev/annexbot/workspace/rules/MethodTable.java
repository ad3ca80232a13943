package dev.annexbot.workspace.rules;

/**
 * Method, tier, token, scopes, arguments. A slash stands between alternatives of which one is
 * needed, an exclamation mark behind what has to be given, a colon before the type of what is no
 * text.
 */
final class MethodTable {
  static final String ROWS =
      """
      auth.test | MANY | BOT | |
      auth.revoke | THREE | BOT | | test:flag
      apps.connections.open | ONE | APP | connections:write |
      oauth.v2.access | FOUR | NONE | | client_id client_secret code/refresh_token! redirect_uri grant_type
      blocks.validate | FOUR | BOT | | blocks:list/message:object/view:object!
      bots.info | THREE | BOT | users:read | bot team_id
      team.info | THREE | BOT | team:read | team domain
      chat.postMessage | MESSAGES | BOT | chat:write | channel! text blocks:list attachments:list markdown_text thread_ts:ts reply_broadcast:flag mrkdwn:flag parse link_names:flag unfurl_links:flag unfurl_media:flag metadata:object username icon_url icon_emoji client_msg_id
      chat.postEphemeral | FOUR | BOT | chat:write | channel! user! text blocks:list attachments:list markdown_text thread_ts:ts parse link_names:flag username icon_url icon_emoji
      chat.update | THREE | BOT | chat:write | channel! ts:ts! text blocks:list attachments:list markdown_text metadata:object parse link_names:flag reply_broadcast:flag file_ids:list
      chat.delete | THREE | BOT | chat:write | channel! ts:ts!
      chat.scheduleMessage | THREE | BOT | chat:write | channel! post_at:whole! text blocks:list attachments:list markdown_text thread_ts:ts reply_broadcast:flag parse link_names:flag unfurl_links:flag unfurl_media:flag metadata:object
      chat.scheduledMessages.list | THREE | BOT | | channel cursor latest limit:whole oldest team_id
      chat.deleteScheduledMessage | THREE | BOT | chat:write | channel! scheduled_message_id!
      chat.getPermalink | MANY | BOT | | channel! message_ts:ts!
      chat.startStream | TWO | BOT | chat:write | channel! thread_ts:ts! markdown_text chunks:list recipient_team_id recipient_user_id task_display_mode icon_emoji icon_url username
      chat.appendStream | FOUR | BOT | chat:write | channel! ts:ts! markdown_text/chunks:list!
      chat.stopStream | TWO | BOT | chat:write | channel! ts:ts! markdown_text chunks:list blocks:list metadata:object session_status
      conversations.open | THREE | BOT | im:write/mpim:write | channel/users! prevent_creation:flag return_im:flag
      conversations.info | THREE | BOT | channels:read/groups:read/im:read/mpim:read | channel! include_locale:flag include_num_members:flag
      conversations.members | FOUR | BOT | channels:read/groups:read/im:read/mpim:read | channel! cursor limit:whole
      conversations.list | TWO | BOT | channels:read/groups:read/im:read/mpim:read | types cursor limit:whole exclude_archived:flag team_id
      conversations.history | THREE | BOT | channels:history/groups:history/im:history/mpim:history | channel! cursor inclusive:flag latest oldest limit:whole include_all_metadata:flag
      conversations.replies | THREE | BOT | channels:history/groups:history/im:history/mpim:history | channel! ts:ts! cursor inclusive:flag latest oldest limit:whole include_all_metadata:flag
      conversations.join | THREE | BOT | channels:join | channel!
      conversations.leave | THREE | BOT | channels:manage/groups:write | channel!
      conversations.invite | THREE | BOT | channels:manage/groups:write/channels:write.invites/groups:write.invites | channel! users! force:flag
      conversations.create | TWO | BOT | channels:manage/groups:write | name! is_private:flag team_id
      users.info | FOUR | BOT | users:read | user! include_locale:flag
      users.list | TWO | BOT | users:read | cursor limit:whole include_locale:flag team_id
      users.lookupByEmail | THREE | BOT | users:read.email | email!
      users.conversations | TWO | BOT | channels:read/groups:read/im:read/mpim:read | user types cursor limit:whole exclude_archived:flag team_id
      users.getPresence | THREE | BOT | users:read | user
      users.profile.get | FOUR | BOT | users.profile:read | user include_labels:flag
      usergroups.list | TWO | BOT | usergroups:read | include_count:flag include_disabled:flag include_users:flag team_id
      usergroups.users.list | TWO | BOT | usergroups:read | usergroup! include_disabled:flag team_id
      views.open | FOUR | BOT | | view:object! trigger_id/interactivity_pointer!
      views.push | FOUR | BOT | | view:object! trigger_id/interactivity_pointer!
      views.update | FOUR | BOT | | view:object! view_id/external_id! hash
      views.publish | FOUR | BOT | | view:object! user_id! hash
      reactions.add | THREE | BOT | reactions:write | channel! name! timestamp:ts!
      reactions.remove | TWO | BOT | reactions:write | name! channel timestamp:ts
      reactions.get | THREE | BOT | reactions:read | channel! timestamp:ts! full:flag
      files.getUploadURLExternal | FOUR | BOT | files:write | filename! length:whole! alt_text snippet_type
      files.completeUploadExternal | FOUR | BOT | files:write | files:list! channel_id channels initial_comment thread_ts:ts blocks:list
      files.info | FOUR | BOT | files:read | file! cursor limit:whole count:whole page:whole
      files.delete | THREE | BOT | files:write | file!
      assistant.threads.setStatus | MANY | BOT | chat:write/assistant:write | channel_id! thread_ts:ts! status! loading_messages:list icon_emoji icon_url username
      assistant.threads.setTitle | THREE | BOT | assistant:write | channel_id! thread_ts:ts! title!
      assistant.threads.setSuggestedPrompts | THREE | BOT | assistant:write | channel_id! prompts:list! thread_ts:ts title
      agents.sessions.setStatus | THREE | BOT | assistant:write/chat:write | channel_id! status! thread_ts:ts title initiator_user_id icon_emoji icon_url username
      agents.sessions.rename | THREE | BOT | assistant:write/chat:write | channel_id! title! thread_ts:ts
      dnd.info | THREE | BOT | dnd:read | user team_id
      dnd.teamInfo | TWO | BOT | dnd:read | users! team_id
      emoji.list | TWO | BOT | emoji:read | include_categories:flag
      """;

  private MethodTable() {}
}
