// Which letters the fonts have: the one list of what can be painted.

import { readFileSync } from "node:fs";
import { join } from "node:path";

// The characters that a TrueType file has, from its cmap table (formats 4 and 12).
export function charactersOf(font) {
  const tables = new Map();
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const entry = 12 + 16 * i;
    tables.set(font.toString("latin1", entry, entry + 4), font.readUInt32BE(entry + 8));
  }
  const cmap = tables.get("cmap");
  const characters = new Set();
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i++) {
    const table = cmap + font.readUInt32BE(cmap + 4 + 8 * i + 4);
    const format = font.readUInt16BE(table);
    if (format === 4) {
      const segments = font.readUInt16BE(table + 6) / 2;
      for (let s = 0; s < segments; s++) {
        const last = font.readUInt16BE(table + 14 + 2 * s);
        const first = font.readUInt16BE(table + 16 + 2 * segments + 2 * s);
        for (let c = first; c <= last && c !== 0xffff; c++) characters.add(c);
      }
    } else if (format === 12) {
      for (let g = 0; g < font.readUInt32BE(table + 12); g++) {
        const group = table + 16 + 12 * g;
        for (let c = font.readUInt32BE(group); c <= font.readUInt32BE(group + 4); c++) {
          characters.add(c);
        }
      }
    }
  }
  return characters;
}

const TEXT_FONTS = ["text-regular.ttf", "text-bold.ttf"];

// As ranges of a regular expression's class, "\u{20}-\u{7e}\u{a0}": those that every font in
// `folder` has that words are set in.
export function lettersOf(folder) {
  const fonts = TEXT_FONTS.map((file) => charactersOf(readFileSync(join(folder, file))));
  const letters = [...fonts[0]].filter((letter) => fonts.every((font) => font.has(letter)));
  const ranges = [];
  for (const letter of letters.sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last?.[1] === letter - 1) last[1] = letter;
    else ranges.push([letter, letter]);
  }
  const written = (letter) => `\\u{${letter.toString(16)}}`;
  return ranges
    .map(([first, last]) =>
      first === last ? written(first) : `${written(first)}-${written(last)}`,
    )
    .join("");
}
