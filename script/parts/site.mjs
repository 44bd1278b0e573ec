// Puts together what no asset changes: the site's scripts, its style and its icons.
//
//   node script/parts/site.mjs BUILT PAGES SITE
//
// BUILT holds pandu.js and list.js, PAGES what `pandu site` wrote, SITE what fonts.mjs did. `pandu
// site --site` puts in the assets, and makes the site of it that is handed out.

import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { transform } from "esbuild";
import { bundle } from "./bundle.mjs";
import { writeIcons } from "./icons.mjs";
import { TARGET } from "./target.mjs";

const [built, pages, site] = process.argv.slice(2).map((path) => resolve(path));
const protocol = join(built, "parts/protocol.ts");

async function writeScript(name, entry, options) {
  const made = { protocol, fonts: join(site, "fonts") };
  writeFileSync(join(site, name), (await bundle(entry, { ...made, ...options })).text);
}

async function shrinkStyle() {
  const { code } = await transform(readFileSync(join(pages, "style.css"), "utf8"), {
    loader: "css",
    minify: true,
    target: TARGET,
    legalComments: "none",
  });
  writeFileSync(join(site, "style.css"), code);
}

mkdirSync(site, { recursive: true });
await writeScript("page.js", "app/page.js", { define: { ONE_FILE: "false" } });
await writeScript("one-file.js", "app/page.js", {
  built,
  charset: "utf8",
  // Emscripten names its .wasm by the script's address, which an inline script does not have.
  define: { ONE_FILE: "true", "import.meta.url": "document.baseURI" },
});
await writeScript("engine.js", "app/engine.js", { built });
await writeScript("media.js", "media/media.js", { define: { ONE_FILE: "false" } });
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
await writeScript("fetch_ahead.js", "static/fetch_ahead.js", { format: "iife" });
await writeScript("prerender.js", "static/prerender.js", { format: "iife" });
await writeScript("dated_text.js", "static/dated_text.js");
await writeScript("missing.js", "static/missing.js", { format: "iife" });
await writeScript("service-worker.js", "offline/service_worker.js", {
  format: "iife",
  define: { "process.env.NODE_ENV": '"production"' },
});
await shrinkStyle();
writeIcons(site);
// By which `pandu site --site` knows the parts that go with it.
copyFileSync(protocol, join(site, "protocol.ts"));
