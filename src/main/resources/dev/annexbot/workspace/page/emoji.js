// Emoji by Slack's names; a name we do not have stays as it was typed.
import { el } from "./dom.js";

const LIST = `+1 👍 thumbsup 👍 -1 👎 thumbsdown 👎 ok_hand 👌 wave 👋 clap 👏 pray 🙏 raised_hands 🙌 muscle 💪 point_right 👉 point_left 👈 point_up ☝️ point_down 👇 raised_hand ✋ handshake 🤝 writing_hand ✍️
 smile 😄 smiley 😃 grinning 😀 grin 😁 joy 😂 laughing 😆 slightly_smiling_face 🙂 wink 😉 blush 😊 thinking_face 🤔 neutral_face 😐 confused 😕 worried 😟 cry 😢 sob 😭 scream 😱 sweat_smile 😅 sunglasses 😎 heart_eyes 😍 hugging_face 🤗 robot_face 🤖 eyes 👀 bust_in_silhouette 👤 busts_in_silhouette 👥 speech_balloon 💬 thought_balloon 💭
 white_check_mark ✅ heavy_check_mark ✔️ ballot_box_with_check ☑️ x ❌ negative_squared_cross_mark ❎ heavy_multiplication_x ✖️ heavy_plus_sign ➕ heavy_minus_sign ➖ question ❓ grey_question ❔ exclamation ❗ grey_exclamation ❕ warning ⚠️ no_entry ⛔ no_entry_sign 🚫 octagonal_sign 🛑 rotating_light 🚨 construction 🚧 information_source ℹ️
 red_circle 🔴 large_orange_circle 🟠 large_yellow_circle 🟡 large_green_circle 🟢 large_blue_circle 🔵 large_purple_circle 🟣 white_circle ⚪ black_circle ⚫ large_red_square 🟥 large_orange_square 🟧 large_yellow_square 🟨 large_green_square 🟩 large_blue_square 🟦 white_large_square ⬜ black_large_square ⬛ small_blue_diamond 🔹 large_blue_diamond 🔷 small_orange_diamond 🔸
 heart ❤️ broken_heart 💔 star ⭐ star2 🌟 sparkles ✨ fire 🔥 zap ⚡ boom 💥 tada 🎉 confetti_ball 🎊 trophy 🏆 medal 🏅 dart 🎯 rocket 🚀 100 💯 bulb 💡 mag 🔍 mag_right 🔎 lock 🔒 unlock 🔓 closed_lock_with_key 🔐 key 🔑 shield 🛡️ gear ⚙️ wrench 🔧 hammer_and_wrench 🛠️ toolbox 🧰 link 🔗 paperclip 📎 pushpin 📌 round_pushpin 📍
 memo 📝 pencil 📝 pencil2 ✏️ clipboard 📋 page_facing_up 📄 page_with_curl 📃 bookmark_tabs 📑 books 📚 book 📖 open_book 📖 blue_book 📘 green_book 📗 orange_book 📙 notebook 📓 ledger 📒 scroll 📜 file_folder 📁 open_file_folder 📂 card_index_dividers 🗂️ card_file_box 🗃️ package 📦 inbox_tray 📥 outbox_tray 📤 email 📧 envelope ✉️ mailbox 📫 newspaper 📰
 calendar 📆 date 📅 spiral_calendar_pad 🗓️ alarm_clock ⏰ stopwatch ⏱️ hourglass ⌛ hourglass_flowing_sand ⏳ clock1 🕐 bell 🔔 no_bell 🔕 loudspeaker 📢 mega 📣 telephone_receiver 📞 iphone 📱 computer 💻 desktop_computer 🖥️ cloud ☁️ floppy_disk 💾 globe_with_meridians 🌐 earth_africa 🌍 office 🏢 house 🏠 factory 🏭 bank 🏦 scales ⚖️ balance_scale ⚖️
 chart_with_upwards_trend 📈 chart_with_downwards_trend 📉 bar_chart 📊 moneybag 💰 credit_card 💳 arrow_right ➡️ arrow_left ⬅️ arrow_up ⬆️ arrow_down ⬇️ arrows_counterclockwise 🔄 repeat 🔁 recycle ♻️ leftwards_arrow_with_hook ↩️ arrow_forward ▶️ black_small_square ▪️ white_small_square ▫️
 one 1️⃣ two 2️⃣ three 3️⃣ four 4️⃣ five 5️⃣ six 6️⃣ seven 7️⃣ eight 8️⃣ nine 9️⃣ zero 0️⃣ keycap_ten 🔟 new 🆕 ok 🆗 sos 🆘 compass 🧭 world_map 🗺️ detective 🕵️ bug 🐛 fish 🐟 coffee ☕ seedling 🌱 evergreen_tree 🌲 sunny ☀️ rainbow 🌈 umbrella ☔ lightning ⚡ checkered_flag 🏁 triangular_flag_on_post 🚩 waving_white_flag 🏳️`;

const words = LIST.split(/\s+/).filter(Boolean);
const EMOJI = new Map();
for (let at = 0; at + 1 < words.length; at += 2) EMOJI.set(words[at], words[at + 1]);

export const QUICK = ["thumbsup", "white_check_mark", "eyes"];
export const COMMON = ["thumbsup", "thumbsdown", "white_check_mark", "x", "eyes", "tada", "heart", "smile", "joy", "thinking_face", "pray", "clap",
  "raised_hands", "fire", "rocket", "warning", "question", "bulb", "memo", "lock", "shield", "mag", "100", "wave"];

export function emojiText(name) {
  return EMOJI.get(String(name).replace(/::skin-tone-\d$/, "").replace(/^:|:$/g, "")) ?? null;
}

export function emoji(name) {
  const found = emojiText(name);
  if (!found) return `:${name}:`;
  return el("span", { class: "emoji", role: "img", "aria-label": name.replaceAll("_", " "), title: `:${name}:` }, found);
}

/** Text with its :names: drawn. */
export function withEmoji(text) {
  const nodes = [];
  let from = 0;
  for (const match of text.matchAll(/:([a-z0-9_+-]+(?:::skin-tone-\d)?):/g)) {
    if (!emojiText(match[1])) continue;
    nodes.push(text.slice(from, match.index), emoji(match[1]));
    from = match.index + match[0].length;
  }
  nodes.push(text.slice(from));
  return nodes.filter((node) => node !== "");
}

export const emojiStartingWith = (start) => [...EMOJI.keys()].filter((name) => name.startsWith(start)).slice(0, 8);
