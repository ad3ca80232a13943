// "Are you sure?" before a press, in the app's words.
import { el, fill, freshId } from "./dom.js";
import { textObject } from "./mrkdwn.js";

/** Asks; resolves to true when the person agrees. Without a question the answer is yes. */
export function agreed(question) {
  if (!question) return Promise.resolve(true);
  return ask({
    title: textObject(question.title ?? { type: "plain_text", text: "Are you sure?" }),
    text: textObject(question.text), yes: question.confirm?.text ?? "Yes", no: question.deny?.text ?? "Cancel", danger: question.style === "danger",
  });
}

export function ask({ title, text, yes, no = "Cancel", danger = false }) {
  return new Promise((resolve) => {
    const heading = freshId("question");
    const box = el("dialog", { class: "confirm", role: "alertdialog", "aria-labelledby": heading, "aria-describedby": `${heading}-text` });
    const finish = (answer) => () => {
      box.close();
      box.remove();
      resolve(answer);
    };
    fill(box, el("h2", { id: heading }, title), el("div", { class: "confirm-text", id: `${heading}-text` }, text),
      el("div", { class: "confirm-buttons" },
        el("button", { type: "button", class: "button", onclick: finish(false) }, no),
        el("button", { type: "button", class: `button ${danger ? "danger" : "primary"}`, autofocus: true, onclick: finish(true) }, yes)));
    box.addEventListener("cancel", (event) => {
      event.preventDefault();
      finish(false)();
    });
    document.body.append(box);
    box.showModal();
  });
}
