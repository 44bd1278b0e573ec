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
import { isFile } from "./kept_media.js";

const MOST_LETTERS = 4_000_000;
const NUMBERS = ["bytes", "width", "height", "seconds", "plays"];

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

export const archivedLines = (...lines) => lines.map((line) => `${line}\n`).join("");

const archivedEntry = (entry) =>
  MEDIA_FIELDS.map((name) => archivedField({ ...entry, plays: plays(entry) }, name));

const archived = (entries) => archivedLines(entries.length, ...entries.flatMap(archivedEntry));

const refused = (value) => ({ event: Id.media_refused, value });

// The site's own; undefined where there is no network, or the site cannot answer.
async function fetchedIndex(address) {
  try {
    // A site that was published again has another.
    const response = await fetch(address, { cache: "no-cache" });
    return response.status >= 500 ? undefined : response;
  } catch (error) {
    console.info(`no list of cards and films: ${error}`);
    return undefined;
  }
}

export class MediaIndex {
  #entries = [];
  #kept;
  fromDevice = false; // the site's own did not come

  // `kept` is what the device keeps.
  constructor(kept) {
    this.#kept = kept;
  }

  // What there is to be told, as an event of the application.
  async answer() {
    if (ONE_FILE) return refused("alone");
    const response = await fetchedIndex(this.#kept.index);
    this.fromDevice = !response;
    if (!response) return this.#recall();
    return response.ok ? this.#read(await response.text()) : refused("absent");
  }

  async #recall() {
    const entries = await this.#kept.entries();
    if (entries.length === 0) return refused("absent");
    this.#entries = entries;
    return { event: Id.media_recalled, value: archived(entries) };
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

  // As they stand in the index: by their places.
  get entries() {
    return this.#entries;
  }

  // The entry of a node, "media.view=3"; undefined for none.
  entryOf(node) {
    return this.#entries[Number(node?.dataset.id.split("=")[1])];
  }

  // The same in every shape and format that there is.
  like({ id, kind, language }) {
    return this.#entries.filter(
      (one) => one?.id === id && one.kind === kind && one.language === language && isFile(one.file),
    );
  }
}

export const nameOf = (file) => file.split("/").at(-1);

const TYPES = { png: "image/png", jpg: "image/jpeg", mp4: "video/mp4", webm: "video/webm" };
export const typeOf = (file) => TYPES[file.split(".").at(-1)];

// Whether this browser shows what is in the file, as a number.
let film;
function plays(entry) {
  if (!isFile(entry?.file) || !typeOf(entry.file)) return 0;
  if (entry.kind !== "film") return 1;
  film ??= document.createElement("video");
  return film.canPlayType(typeOf(entry.file)) ? 1 : 0;
}
