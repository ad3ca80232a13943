// Files and pictures. Bytes come from the workspace alone; pictures from elsewhere are named, not fetched.
import { fileAddress } from "./api.js";
import { el, fill, icon } from "./dom.js";
import { safeUrl } from "./entities.js";
import { bytes } from "./format.js";

const DRAWABLE = new Set(["image/png", "image/jpeg", "image/gif", "image/webp", "image/bmp"]);

export function drawFile(file) {
  const name = file.title || file.name || file.id;
  const row = el("a", { class: "file", href: fileAddress(file.id), download: file.name ?? "file", "data-testid": "file" },
    el("span", { class: "file-icon" }, icon(DRAWABLE.has(file.mimetype) ? "picture" : "file")),
    el("span", { class: "file-words" }, el("strong", {}, name), el("small", {}, [kind(file), file.size ? bytes(file.size) : ""].filter(Boolean).join(" · "))));
  if (!DRAWABLE.has(file.mimetype)) return row;
  const holder = el("div", { class: "file-picture" }, row);
  paint(holder, file.id, file.alt_txt || file.altText || name, row);
  return holder;
}

const kind = (file) => (file.name?.includes(".") ? file.name.split(".").pop().toUpperCase() : file.mimetype ?? "");

/** The workspace hands every file out as a download, so a picture is painted, not linked. */
async function paint(holder, id, alt, caption) {
  try {
    const answer = await fetch(fileAddress(id));
    if (!answer.ok) return;
    const picture = await createImageBitmap(new Blob([await answer.arrayBuffer()]));
    const canvas = el("canvas", { role: "img", "aria-label": alt, title: alt, width: picture.width, height: picture.height });
    canvas.getContext("2d").drawImage(picture, 0, 0);
    fill(holder, canvas, caption);
  } catch { /* What is no picture after all stays a file with a name. */ }
}

/** An image block or element: size is mini, accessory or large. */
export function picture(one, size) {
  const alt = one.alt_text ?? "";
  if (one.slack_file?.id) {
    const holder = el("span", { class: `picture ${size}` }, placeholder(alt, null, size));
    paint(holder, one.slack_file.id, alt, null);
    return holder;
  }
  const url = safeUrl(one.image_url ?? one.slack_file?.url ?? "");
  if (url && new URL(url).origin === location.origin) {
    const image = el("img", { src: url, alt, class: `picture ${size}`, loading: "lazy" });
    image.addEventListener("error", () => image.replaceWith(placeholder(alt, url, size)), { once: true });
    return image;
  }
  return placeholder(alt, url, size);
}

function placeholder(alt, url, size) {
  const inside = [icon("picture"), size === "large" ? el("span", {}, alt || "Picture") : null];
  const shared = { class: `picture-place ${size}`, title: alt || "Picture" };
  if (!url || size !== "large") return el("span", { ...shared, role: "img", "aria-label": alt || "Picture" }, inside);
  return el("a", { ...shared, href: url, target: "_blank", rel: "noopener noreferrer" }, inside, el("small", {}, new URL(url).host));
}
