// The built site with a folder of cards and films of its own beside it: small ones, whatever the
// build made.

import { createHash } from "node:crypto";
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { siteFolder } from "./harness.mjs";

// One pixel.
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);

// Of the site's own rules.
const { version: rules } = JSON.parse(
  readFileSync(new URL("../../assets/rules/parameters.json", import.meta.url), "utf8"),
);

const SIZES = { upright: [720, 1280], square: [1080, 1080], wide: [1280, 720] };

export function card(id, language = "id", shape = "upright") {
  const [width, height] = SIZES[shape];
  const file = `${id}.${language}.${shape}.png`;
  const message = `${id}: klaim JHT gratis.`;
  const title = `Kartu ${id}`;
  return {
    id,
    kind: "card",
    language,
    shape,
    file,
    bytes: 84_000,
    width,
    height,
    title,
    message,
    rules,
  };
}

export function film(id, language = "id", shape = "upright") {
  const stem = `${id}.${language}.${shape}`;
  return {
    ...card(id, language, shape),
    kind: "film",
    file: `${stem}.webm`,
    bytes: 3_200_000,
    title: `Film ${id}`,
    seconds: 1,
    captions: `${stem}.vtt`,
    transcript: `${id}.${language}.html`,
  };
}

const EMPTY_FILM = 500; // bytes; a film with pictures has more

// A film of half a second, recorded by the browser itself. A busy machine may record no picture.
async function recordFilm(browser) {
  const page = await browser.newPage();
  let bytes = [];
  while (bytes.length < EMPTY_FILM) bytes = await page.evaluate(recordOnce);
  await page.close();
  return Buffer.from(bytes);
}

// In the page.
async function recordOnce() {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [64, 36];
  const paint = canvas.getContext("2d");
  const recorder = new MediaRecorder(canvas.captureStream(20), { mimeType: "video/webm" });
  const parts = [];
  recorder.ondataavailable = ({ data }) => parts.push(data);
  const over = new Promise((stopped) => (recorder.onstop = stopped));
  recorder.start();
  for (let frame = 0; frame < 10; ++frame) {
    paint.fillStyle = `rgb(${frame * 25} 0 0)`;
    paint.fillRect(0, 0, 64, 36);
    await new Promise((later) => setTimeout(later, 50));
  }
  recorder.stop();
  await over;
  return [...new Uint8Array(await new Blob(parts).arrayBuffer())];
}

// The bytes of an entry's file, another for each title.
const bytesOf = ({ kind, title }, recorded) =>
  kind === "film" ? recorded : Buffer.concat([PNG, Buffer.from(String(title))]);

const digested = (entry, recorded) => ({
  ...entry,
  sha256: createHash("sha256").update(bytesOf(entry, recorded)).digest("hex"),
});

function linkedSite() {
  const folder = mkdtempSync(join(tmpdir(), "pandu-media-"));
  for (const name of readdirSync(siteFolder))
    if (name !== "media") symlinkSync(join(siteFolder, name), join(folder, name));
  return folder;
}

// { folder, put, remove }; `folder` is a site to write into, or else one of links is made.
export function siteWithMedia(folder = linkedSite()) {
  const media = join(folder, "media");
  rmSync(media, { recursive: true, force: true });
  mkdirSync(media);
  let recorded;
  return {
    folder,
    // The index, as it is given; where it is an array, with the digests of its entries' files, and
    // these files. Films need a browser that records them. Returns what the index says.
    async put(index, browser) {
      const place = join(media, "index.json");
      if (typeof index === "string") return writeFileSync(place, index);
      if (index.some(({ kind }) => kind === "film")) recorded ??= await recordFilm(browser);
      const entries = index.map((entry) => digested(entry, recorded));
      writeFileSync(place, JSON.stringify(entries));
      for (const entry of entries) {
        writeFileSync(join(media, entry.file), bytesOf(entry, recorded));
        if (entry.captions) writeFileSync(join(media, entry.captions), "WEBVTT\n");
      }
      return entries;
    },
    // As if the server had another file than its index says.
    spoil: ({ file }) => writeFileSync(join(media, file), "another"),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
