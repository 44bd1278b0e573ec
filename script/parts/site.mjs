// Puts the parts of the site together that need npm's tools.
//
//   node script/parts/site.mjs BUILT IMGUI_LICENCE QRCODEGEN_LICENCE MUSL_LICENCE SITE
//
// BUILT holds pandu.js, pandu.wasm, desk.js and desk.wasm; SITE already holds what `pandu site`,
// `pandu bundle` and fonts.mjs wrote.

import { copyFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Resvg } from "@resvg/resvg-js";
import { build, transform } from "esbuild";
import { licences } from "./licences.mjs";
import { FETCHED, TARGET } from "./parts_of_site.mjs";
import { splitProgram } from "./split.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const [built, imgui, qrcodegen, musl, site] = process.argv.slice(2).map((path) => resolve(path));

// The page's script, and the painter's beside it.
async function bundleScripts() {
  const total = FETCHED.reduce((sum, file) => sum + statSync(join(site, file)).size, 0);
  await build({
    entryPoints: ["page.js", "painter.js"].map((name) => join(root, "web", name)),
    outdir: site,
    bundle: true,
    minify: true,
    format: "esm",
    target: TARGET,
    define: { ONE_FILE: "false", TOTAL_BYTES: String(total) },
    // Emscripten's own script is fetched only when the static page stands.
    external: ["./pandu.js"],
    legalComments: "none",
    logLevel: "warning",
  });
}

async function copyWasm() {
  const glue = await transform(readFileSync(join(built, "pandu.js"), "utf8"), {
    minify: true,
    format: "esm",
    target: TARGET,
    legalComments: "none",
  });
  writeFileSync(join(site, "pandu.js"), glue.code);
  splitProgram(join(built, "pandu.wasm"), join(site, "pandu.wasm"), join(site, "learn.wasm"));
  copyFileSync(join(built, "desk.wasm"), join(site, "desk.wasm"));
}

// The worker is one script: a module of its own would be one more thing to fetch, and not every
// browser starts such a worker.
async function bundleWorker() {
  await build({
    entryPoints: [join(root, "web/list_worker.js")],
    outfile: join(site, "list_worker.js"),
    bundle: true,
    minify: true,
    format: "iife",
    target: TARGET,
    // Emscripten names its .wasm by the script's address; the page hands it over instead.
    define: { "import.meta.url": '"file:///"' },
    plugins: [
      {
        name: "glue",
        setup: ({ onResolve }) =>
          onResolve({ filter: /^\.\/desk\.js$/ }, () => ({ path: join(built, "desk.js") })),
      },
    ],
    legalComments: "none",
    logLevel: "warning",
  });
}

// Scripts that stand alone: the static pages' only one, and the one before the first paint.
async function copyScript(name) {
  const { code } = await transform(readFileSync(join(root, "web", name), "utf8"), {
    minify: true,
    target: TARGET,
    legalComments: "none",
  });
  writeFileSync(join(site, name), code);
}

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
  const drawing = readFileSync(join(root, "web/icon.svg"), "utf8");
  const drawn = new Resvg(drawing, { fitTo: { mode: "width", value: 96 } });
  writeFileSync(join(site, "icon.png"), drawn.render().asPng());
}

mkdirSync(site, { recursive: true });
await copyWasm();
await bundleScripts();
await bundleWorker();
await copyScript("turn.js");
await copyScript("elsewhere.js");
await shrinkStyle();
drawIcon();
writeFileSync(join(site, "licences.txt"), licences({ imgui, qrcodegen, musl }));
