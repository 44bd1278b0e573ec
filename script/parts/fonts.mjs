// Cuts the fonts down to the characters that the site can show.
//
//   node script/parts/fonts.mjs ICONS OUT
//
// ICONS is what `pandu icons` prints: one icon a line, "name source U+XXXX". Writes
// text-regular.ttf, text-bold.ttf and icons.ttf into OUT, as TrueType: Dear ImGui and the browser
// read the same bytes.

import { createRequire } from "node:module";
import { readFileSync, writeFileSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import subsetFont from "subset-font";
import { charactersOf } from "./letters.mjs";

const require = createRequire(import.meta.url);
const root = join(import.meta.dirname, "../..");
const [iconsFile, out] = process.argv.slice(2);

// Beside ASCII and the characters of the assets: what words are set with in both languages.
const MARKS = "\u00a0·×–—‘’“”…•";

function fail(message) {
  console.error(`error: ${message}`);
  process.exit(1);
}

// Every file whose words are shown, with where they came from.
function shownFiles(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? shownFiles(path) : path.endsWith(".json") ? [path] : [];
  });
}

function charactersOfAssets() {
  const found = new Map();
  for (const file of shownFiles(join(root, "assets"))) {
    const words = JSON.stringify(JSON.parse(readFileSync(file, "utf8")));
    for (const character of words) if (!found.has(character)) found.set(character, file);
  }
  return found;
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

async function cutText(weight, file, wanted, origin) {
  const source = require.resolve(
    `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-${weight}-normal.woff2`,
  );
  const font = await cut(source, wanted);
  const has = charactersOf(font);
  for (const [character, asset] of origin) {
    if (!has.has(character.codePointAt(0))) {
      fail(
        `${asset}: the font has no "${character}" (U+` +
          `${character.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}); use another character`,
      );
    }
  }
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
const origin = charactersOfAssets();
const wanted = ascii() + MARKS + [...origin.keys()].join("");
const regular = await cutText(400, "text-regular.ttf", wanted, origin);
const bold = await cutText(700, "text-bold.ttf", wanted, origin);
const [count, icons] = await cutIcons();
console.log(`fonts: regular ${regular}, bold ${bold}, ${count} icons ${icons} bytes`);
