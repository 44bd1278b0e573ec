// Puts the programs into the parts of the site, the page's divided, with the licences of all that
// they are made of.
//
//   node script/parts/programs.mjs BUILT IMGUI_LICENCE QRCODEGEN_LICENCE MUSL_LICENCE SITE
//
// BUILT holds pandu.wasm and list.wasm.

import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { licences } from "./licences.mjs";
import { splitProgram } from "./split.mjs";

const [built, imgui, qrcodegen, musl, site] = process.argv.slice(2).map((path) => resolve(path));

mkdirSync(site, { recursive: true });
splitProgram(join(built, "pandu.wasm"), join(site, "pandu.wasm"), join(site, "learn.wasm"));
copyFileSync(join(built, "list.wasm"), join(site, "list.wasm"));
writeFileSync(join(site, "licences.txt"), licences({ imgui, qrcodegen, musl }));
