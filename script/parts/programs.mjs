// Puts the programs into the parts of the site: divided, with small scripts around them, and with
// the licences of all that they are made of.
//
//   node script/parts/programs.mjs BUILT IMGUI_LICENCE QRCODEGEN_LICENCE MUSL_LICENCE SITE
//
// BUILT holds pandu.js, pandu.wasm, desk.js and desk.wasm.

import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { transform } from "esbuild";
import { licences } from "./licences.mjs";
import { TARGET } from "./parts_of_site.mjs";
import { splitProgram } from "./split.mjs";

const [built, imgui, qrcodegen, musl, site] = process.argv.slice(2).map((path) => resolve(path));

mkdirSync(site, { recursive: true });
const glue = await transform(readFileSync(join(built, "pandu.js"), "utf8"), {
  minify: true,
  format: "esm",
  target: TARGET,
  legalComments: "none",
});
writeFileSync(join(site, "pandu.js"), glue.code);
splitProgram(join(built, "pandu.wasm"), join(site, "pandu.wasm"), join(site, "learn.wasm"));
copyFileSync(join(built, "desk.wasm"), join(site, "desk.wasm"));
writeFileSync(join(site, "licences.txt"), licences({ imgui, qrcodegen, musl }));
