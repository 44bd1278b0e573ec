// Cuts the fonts down to the characters that the site can show.
//
//   node script/parts/fonts.mjs ICONS OUT
//
// ICONS is what `pandu icons` prints: one icon a line, "name source U+XXXX". Writes
// text-regular.ttf, text-bold.ttf and icons.ttf into OUT, as TrueType: Dear ImGui and the browser
// read the same bytes.

import { createRequire } from "node:module";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import subsetFont from "subset-font";
import { charactersOf } from "./letters.mjs";

const require = createRequire(import.meta.url);
const [iconsFile, out] = process.argv.slice(2);

// Beside ASCII: what words are set with in both languages. The same whatever the assets say today,
// so that an edited sentence needs no new fonts; `pandu site` tells where one has another
// character.
const MARKS = "\u00a0·×–—‘’“”…•§°½é";

function fail(message) {
  console.error(`error: ${message}`);
  process.exit(1);
}

function ascii() {
  return String.fromCodePoint(...Array.from({ length: 95 }, (_, index) => 32 + index));
}

async function cut(source, text) {
  return subsetFont(readFileSync(source), text, {
    targetFormat: "truetype",
    noHinting: true,
    // Neither side kerns or joins letters, so that both measure the same widths.
    dropTables: ["GSUB", "GPOS", "GDEF", "STAT", "gasp", "prep"],
  });
}

async function cutText(weight, file) {
  const source = require.resolve(
    `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-${weight}-normal.woff2`,
  );
  const wanted = ascii() + MARKS;
  const font = await cut(source, wanted);
  const has = charactersOf(font);
  const missing = [...wanted].filter((character) => !has.has(character.codePointAt(0)));
  if (missing.length > 0) fail(`script/parts/fonts.mjs: the font has no ${missing.join(" ")}`);
  writeFileSync(join(out, file), font);
  return font.length;
}

async function cutIcons() {
  const places = JSON.parse(readFileSync(require.resolve("lucide-static/font/codepoints.json")));
  const icons = readFileSync(iconsFile, "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split(" "));
  for (const [name, source, place] of icons) {
    const expected = places[source];
    if (expected === undefined)
      fail(`src/page/icons.cpp: ${name}: the icon set has no "${source}"`);
    if (parseInt(place.slice(2), 16) !== expected) {
      fail(
        `src/page/icons.cpp: ${name}: ${source} stands at U+${expected.toString(16).toUpperCase()}, ` +
          `not at ${place}`,
      );
    }
  }
  const text = icons
    .map(([, , place]) => String.fromCodePoint(parseInt(place.slice(2), 16)))
    .join("");
  const font = await cut(require.resolve("lucide-static/font/lucide.ttf"), text);
  writeFileSync(join(out, "icons.ttf"), font);
  return [icons.length, font.length];
}

mkdirSync(out, { recursive: true });
const regular = await cutText(400, "text-regular.ttf");
const bold = await cutText(700, "text-bold.ttf");
const [count, icons] = await cutIcons();
console.log(`fonts: regular ${regular}, bold ${bold}, ${count} icons ${icons} bytes`);
