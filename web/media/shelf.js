// Cards and films to look at, to save and to send. Nothing is fetched before somebody opens one, or
// presses one of its buttons.
import { Id } from "generated/protocol";
import { copyField, offerFile, share } from "../app/share.js";
import { addressOf } from "./kept_media.js";
import { nameOf, typeOf } from "./media_index.js";

const starting = (id) => `[data-id^="${id}"]`;

function pictureOf(entry) {
  const picture = new Image(entry.width, entry.height);
  picture.alt = entry.title;
  picture.src = addressOf(entry);
  return picture;
}

// In every format of this shape: the browser takes the first that it can play.
function filmOf(entry, others) {
  const film = document.createElement("video");
  Object.assign(film, { controls: true, preload: "none", playsInline: true });
  Object.assign(film, { width: entry.width, height: entry.height });
  film.setAttribute("aria-label", entry.title);
  for (const other of others) {
    if (other.shape !== entry.shape) continue;
    const source = document.createElement("source");
    Object.assign(source, { src: addressOf(other), type: typeOf(other.file) });
    film.append(source);
  }
  const track = document.createElement("track");
  Object.assign(track, {
    kind: "captions",
    src: addressOf(entry, entry.captions),
    srclang: entry.language,
    label: new Intl.DisplayNames([entry.language], { type: "language" }).of(entry.language),
  });
  film.append(track);
  return film;
}

export class Shelf {
  #page;
  #index;
  #kept;
  #send;
  #write;
  #fetched; // the last { address, file }, for a system that wants another press before it shares

  // `kept` is what the device keeps; the rest as media.js got it.
  constructor(page, { index, kept, send, write }) {
    this.#page = page;
    this.#index = index;
    this.#kept = kept;
    this.#send = send;
    this.#write = write;
    // It does not bubble.
    page.addEventListener("toggle", () => this.follow(), true);
    page.addEventListener("click", ({ target }) =>
      this.#press(target.closest?.("button[data-id]")),
    );
  }

  // What is open shows its own; what is closed, or shows another by now, nothing.
  follow() {
    for (const frame of this.#page.querySelectorAll(starting(Id.media_frame_))) {
      const isOpen = frame.closest("details")?.open;
      const entry = isOpen ? this.#index.entryOf(frame) : undefined;
      const shown = frame.querySelector(".medium");
      if (shown?.dataset.file === entry?.file) continue;
      this.#write(() => frame.replaceChildren(...(entry ? [this.#shown(entry)] : [])));
    }
  }

  #shown(entry) {
    const made = entry.kind === "film" ? filmOf(entry, this.#index.like(entry)) : pictureOf(entry);
    made.className = "medium";
    Object.assign(made.dataset, { file: entry.file, shape: entry.shape });
    const failing = made.querySelector("source:last-of-type") ?? made;
    failing.addEventListener("error", () => this.#send(Id.media_failed, ""));
    return made;
  }

  async #press(button) {
    const entry = this.#index.entryOf(button);
    if (!entry) return;
    const { id } = button.dataset;
    const happened = id.startsWith(Id.media_save_)
      ? await this.#save(entry)
      : id.startsWith(Id.media_share_)
        ? await this.#share(entry, this.#fieldBeside(button))
        : undefined;
    if (happened) this.#send(happened, "");
  }

  #fieldBeside(button) {
    return button.closest("details").querySelector(starting(Id.media_text_));
  }

  async #save(entry) {
    const name = nameOf(entry.file);
    const kept = await this.#kept.match(addressOf(entry));
    if (kept) return offerFile(name, typeOf(name), await kept.blob());
    const link = document.createElement("a");
    link.href = addressOf(entry);
    link.download = name;
    link.click();
    return Id.file_offered;
  }

  // The file with its text by the system's own share sheet; where it takes no files, the text.
  async #share(entry, field) {
    const empty = new File([], nameOf(entry.file), { type: typeOf(entry.file) });
    if (!navigator.canShare?.({ files: [empty] })) return share(field);
    try {
      const files = [await this.#fileOf(entry)];
      await navigator.share({ files, text: field.value });
    } catch (error) {
      if (error.name === "AbortError") return undefined; // the person closed the sheet again
      // The press was too long ago, as the file had to come first.
      if (error.name === "NotAllowedError") return Id.media_ready;
      return error.name === "TypeError" ? Id.media_failed : copyField(field);
    }
    return undefined;
  }

  async #fileOf(entry) {
    const address = addressOf(entry);
    if (this.#fetched?.address === address) return this.#fetched.file;
    const response = await fetch(address);
    if (!response.ok) throw new TypeError(`${address}: ${response.status}`);
    const name = nameOf(entry.file);
    const file = new File([await response.blob()], name, { type: typeOf(name) });
    this.#fetched = { address, file };
    return file;
  }
}
