// Packs a folder into a ZIP file that is always the same for the same files.
//
//   node script/parts/release/zip.mjs FOLDER NAME OUT [ENDING]
//
// NAME is the folder that unpacking makes. With ENDING, only files that end so are packed. Their
// time is SOURCE_DATE_EPOCH's, in UTC.

import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";

function filesIn(folder, prefix = "") {
  return readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(folder, `${prefix}${entry.name}/`) : [prefix + entry.name],
  );
}

// A ZIP's times are those of a wall clock: this one's hands stand as UTC's.
const wallClock = (seconds) => {
  const time = new Date(seconds * 1000);
  return new Date(time.getTime() + time.getTimezoneOffset() * 60_000);
};

// The bytes of the ZIP; `seconds` since 1970 is the time of every file in it.
export function zipOf(folder, name, { ending = "", seconds }) {
  const files = filesIn(folder)
    .filter((path) => path.endsWith(ending))
    .sort();
  if (files.length === 0) throw new Error(`${folder} has no file that ends with "${ending}"`);
  const entries = files.map((path) => [`${name}/${path}`, readFileSync(join(folder, path))]);
  // Readable by all, on Unix: os 3, a regular file's 0644.
  return zipSync(Object.fromEntries(entries), {
    level: 9,
    mtime: wallClock(seconds),
    os: 3,
    attrs: 0o100644 << 16,
  });
}

if (process.argv[1] === import.meta.filename) {
  const [folder, name, out, ending] = process.argv.slice(2);
  const seconds = Number(process.env.SOURCE_DATE_EPOCH);
  writeFileSync(out, zipOf(folder, name, { ending, seconds }));
}
