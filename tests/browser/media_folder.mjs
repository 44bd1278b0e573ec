// The built site with a folder of cards and films of its own beside it: small ones, whatever the
// build made.

import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { siteFolder } from "./harness.mjs";

// One pixel.
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);

const SIZES = { upright: [720, 1280], square: [1080, 1080], wide: [1280, 720] };

export function card(id, language = "id", shape = "upright") {
  const [width, height] = SIZES[shape];
  const file = `${id}.${language}.${shape}.png`;
  const message = `${id}: klaim JHT gratis.`;
  const title = `Kartu ${id}`;
  return { id, kind: "card", language, shape, file, bytes: 84_000, width, height, title, message };
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

// A film of half a second, recorded by the browser itself.
async function recordFilm(browser) {
  const page = await browser.newPage();
  const bytes = await page.evaluate(async () => {
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
  });
  await page.close();
  return Buffer.from(bytes);
}

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
    // The index, as it is given; the files of its entries where it is an array. Films need a
    // browser that records them.
    async put(index, browser) {
      writeFileSync(
        join(media, "index.json"),
        typeof index === "string" ? index : JSON.stringify(index),
      );
      if (!Array.isArray(index)) return;
      for (const entry of index) {
        if (entry.kind === "film") recorded ??= await recordFilm(browser);
        writeFileSync(join(media, entry.file), entry.kind === "film" ? recorded : PNG);
        if (entry.captions) writeFileSync(join(media, entry.captions), "WEBVTT\n");
      }
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
