// Films of a built site: what its folder media/ holds, and what media/index.json says of it to the
// screen "#/bagikan", HR's form and a television.

import { createHash } from "node:crypto";
import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { replaceFile } from "./replace_file.mjs";

const packers = { gz: (text) => gzipSync(text, { level: 9 }), br: brotliCompressSync };

// What a film is about, as cards are called: HR's form offers those of its reason.
const subject = (id) => id.replace(/^papers-/, "papers.ground.");

// An entry for each encoding: whoever shows a film takes one that can be played.
function entriesOf({ webm, webm_bytes, ...film }, folder) {
  const digested = (entry) => ({ ...entry, sha256: digestOf(join(folder, entry.file)) });
  const entry = { ...film, id: subject(film.id), seconds: Math.round(film.seconds) };
  return [entry, { ...entry, file: webm, bytes: webm_bytes }].map(digested);
}

const digestOf = (file) => createHash("sha256").update(readFileSync(file)).digest("hex");

const filesOf = ({ file, captions, transcript }) => [file, captions, transcript].filter(Boolean);

// And its packed copies, where the site has such.
function writeIndex(file, entries) {
  const text = `${JSON.stringify(entries, null, 1)}\n`;
  replaceFile(file, text);
  for (const [ending, packed] of Object.entries(packers)) {
    if (existsSync(`${file}.${ending}`)) writeFileSync(`${file}.${ending}`, packed(text));
  }
}

// `films` are entries of the index in `folder` (films.mjs). They take the place of the films that
// the site had. Returns faults; where there is one, nothing is changed.
export function shelve(films, folder, site) {
  const media = join(site, "media");
  const index = join(media, "index.json");
  if (!existsSync(index))
    return [`--site: ${index} is not there (expected a built site, with its cards)`];
  let listed;
  try {
    listed = JSON.parse(readFileSync(index, "utf8"));
  } catch (error) {
    return [`--site: ${index} is no JSON (${error.message}); build the site anew`];
  }
  const entries = films.flatMap((film) => entriesOf(film, folder));
  const before = listed.filter(({ kind }) => kind === "film");
  for (const file of new Set(entries.flatMap(filesOf)))
    copyFileSync(join(folder, file), join(media, file));
  writeIndex(index, [...listed.filter(({ kind }) => kind !== "film"), ...entries]);
  const kept = new Set(entries.flatMap(filesOf));
  for (const file of before.flatMap(filesOf))
    if (!kept.has(file)) rmSync(join(media, file), { force: true });
  return [];
}
