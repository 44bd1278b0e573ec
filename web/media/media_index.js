// media/index.json, as the folder's makers wrote it: an array of entries. What they hold is judged
// by the application (src/guide/handover/media.cpp), which names only the places of those that are
// sound.
import {
  ARCHIVED_LINE_FEED,
  ARCHIVE_ESCAPE,
  Id,
  MEDIA_FIELDS,
  MOST_MEDIA,
} from "generated/protocol";

const FOLDER = "media/";
const MOST_LETTERS = 4_000_000;
const FILE = /^[\w-]+([./][\w-]+)*$/; // below the folder
const NUMBERS = ["bytes", "width", "height", "seconds"];

const archivedText = (text) =>
  [ARCHIVE_ESCAPE, ARCHIVED_LINE_FEED]
    .reduce((escaped, byte) => escaped.replaceAll(byte, ARCHIVE_ESCAPE + byte), text)
    .replaceAll("\n", ARCHIVED_LINE_FEED);

const archivedNumber = (value) => (Number.isSafeInteger(value) ? value + 0 : -1);

// A number or a text that is none becomes one that no entry may have; what is left out is 0 or
// empty.
function archivedField(entry, field) {
  const value = entry?.[field];
  if (NUMBERS.includes(field)) return value === undefined ? 0 : archivedNumber(value);
  return typeof value === "string" ? archivedText(value) : "";
}

const archived = (entries) =>
  [
    entries.length,
    ...entries.flatMap((one) => MEDIA_FIELDS.map((name) => archivedField(one, name))),
  ]
    .map((line) => `${line}\n`)
    .join("");

const refused = (value) => ({ event: Id.media_refused, value });

export class MediaIndex {
  #entries = [];

  // What there is to be told, as an event of the application.
  async answer() {
    if (ONE_FILE) return refused("alone");
    let text;
    try {
      // A site that was published again has another.
      const response = await fetch(`${FOLDER}index.json`, { cache: "no-cache" });
      if (!response.ok) return refused("absent");
      text = await response.text();
    } catch (error) {
      console.info(`no cards and films: ${error}`);
      return refused("absent");
    }
    return this.#read(text);
  }

  #read(text) {
    try {
      const entries = text.length > MOST_LETTERS ? undefined : JSON.parse(text);
      if (!Array.isArray(entries) || entries.length > MOST_MEDIA) return refused("unreadable");
      this.#entries = entries;
      return { event: Id.media_came, value: archived(entries) };
    } catch {
      return refused("unreadable");
    }
  }

  // The entry of a node, "media.view=3"; undefined for none.
  entryOf(node) {
    return this.#entries[Number(node?.dataset.id.split("=")[1])];
  }

  // The same in every shape and format that there is.
  like({ id, kind, language }) {
    return this.#entries.filter(
      (one) =>
        one?.id === id && one.kind === kind && one.language === language && FILE.test(one.file),
    );
  }
}

export const addressOf = (file) => FOLDER + file;
export const nameOf = (file) => file.split("/").at(-1);

const TYPES = { png: "image/png", jpg: "image/jpeg", mp4: "video/mp4", webm: "video/webm" };
export const typeOf = (file) => TYPES[file.split(".").at(-1)];
