// Puts the parts of the site together that need npm's tools.
//
//   node script/parts/site.mjs BUILT SITE
//
// BUILT holds pandu.js and list.js; SITE already holds what `pandu site`, `pandu bundle`, fonts.mjs
// and programs.mjs wrote.

import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { transform } from "esbuild";
import { bundle } from "./bundle.mjs";
import { FETCHED, TARGET } from "./parts_of_site.mjs";

const root = join(import.meta.dirname, "../..");
const [built, site] = process.argv.slice(2).map((path) => resolve(path));

async function writeScript(name, entry, options) {
  const made = { protocol: join(built, "parts/protocol.ts"), fonts: join(site, "fonts") };
  writeFileSync(join(site, name), (await bundle(entry, { ...made, ...options })).text);
}

// What the page starts with counts its progress in the bytes of all that it fetches.
const totalBytes = () => FETCHED.reduce((sum, file) => sum + statSync(join(site, file)).size, 0);

async function shrinkStyle() {
  const file = join(site, "style.css");
  const { code } = await transform(readFileSync(file, "utf8"), {
    loader: "css",
    minify: true,
    target: TARGET,
    legalComments: "none",
  });
  writeFileSync(file, code);
}

// In pixels: a browser opens a drawing as a page of its own, which keeps the page from answering.
function drawIcon() {
  const drawing = readFileSync(join(root, "web/static/icon.svg"), "utf8");
  const drawn = new Resvg(drawing, { fitTo: { mode: "width", value: 96 } });
  writeFileSync(join(site, "icon.png"), drawn.render().asPng());
}

await writeScript("page.js", "app/page.js", {
  define: { ONE_FILE: "false", TOTAL_BYTES: String(totalBytes()) },
});
await writeScript("engine.js", "app/engine.js", { built });
await writeScript("painter.js", "canvas/painter.js");
// The list's worker is one script: a module of its own would be one more thing to fetch, and not
// every browser starts such a worker. Emscripten names its .wasm by the script's address; the page
// hands it over instead.
await writeScript("list_worker.js", "list/list_worker.js", {
  built,
  format: "iife",
  define: { "import.meta.url": '"file:///"' },
});
// Before the first paint, and on the static pages.
await writeScript("prerender.js", "static/prerender.js", { format: "iife" });
await writeScript("dated_text.js", "static/dated_text.js");
await writeScript("missing.js", "static/missing.js", { format: "iife" });
await shrinkStyle();
drawIcon();
