// Puts the programs into the parts of the site, the page's divided, with the licences of all that
// they are made of.
//
//   node script/parts/programs.mjs BUILT IMGUI QRCODEGEN EXPAT ZLIB LIBXLSXWRITER MUSL SITE
//
// BUILT holds pandu.wasm, list.wasm and writer.wasm; between it and SITE stand files with licences.

import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { licences } from "./licences.mjs";
import { splitProgram } from "./split.mjs";

const [built, imgui, qrcodegen, expat, zlib, libxlsxwriter, musl, site] = process.argv
  .slice(2)
  .map((path) => resolve(path));

mkdirSync(site, { recursive: true });
splitProgram(join(built, "pandu.wasm"), join(site, "pandu.wasm"), site);
for (const name of ["list.wasm", "writer.wasm"]) copyFileSync(join(built, name), join(site, name));
writeFileSync(
  join(site, "licences.txt"),
  licences({ imgui, qrcodegen, expat, zlib, libxlsxwriter, musl }),
);
