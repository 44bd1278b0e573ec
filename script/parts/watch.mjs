// Serves a built site, and makes it anew when a file of assets/ or web/ is saved. What the rules,
// the texts, the styles and the scripts become is made by what is built already: nothing is
// compiled. Sheets that say something new are there as HTML only.
//
//   node script/parts/watch.mjs BUILT OUT [--port N] [--host ADDRESS]
//
// BUILT is what `cmake --workflow --preset web` made; OUT is a folder to work in.

import { execFile } from "node:child_process";
import { cpSync, mkdirSync, rmSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { promisify } from "node:util";
import { watch } from "chokidar";
import { asked, serve } from "../serve.mjs";

const root = resolve(import.meta.dirname, "../..");
const assets = join(root, "assets");
const web = join(root, "web");

const { folders, ...place } = asked();
const [built, out] = folders.map((folder) => resolve(folder));
const parts = join(out, "parts");
const pages = join(out, "pages");
const site = join(out, "site");

const run = promisify(execFile);
const pandu = (...given) =>
  run(join(built, "../native/pandu"), ["--assets", assets, "--web", join(web, "static"), ...given]);
const script = (name, ...given) =>
  run(process.execPath, [join(import.meta.dirname, name), ...given]);

const isRule = (path) => path.endsWith(".json");
const isFrame = (path) => /static.*\.(html|css)$/.test(path);
const isWeb = (path) => !isRule(path);
const isAny = () => true;

const publish = () => pandu("site", "--site", parts, "--unpacked", site);

// What there is to do, one stage after another: which changed files ask for it, and how it is done.
const stages = [
  { checked: [isRule, () => pandu("lint")] },
  { style: [isFrame, () => pandu("site", pages)], sheets: [isFrame, () => pandu("paper", parts)] },
  { "scripts and styles": [isWeb, () => script("site.mjs", built, pages, parts)] },
  { site: [isAny, publish] },
];

const waiting = new Set();
let working = false;

// Each save is worked off, those that come meanwhile together in the next turn.
async function note(path) {
  waiting.add(relative(root, path));
  if (working) return;
  working = true;
  while (waiting.size > 0) {
    await new Promise((settled) => setTimeout(settled, 50));
    const changed = [...waiting];
    waiting.clear();
    await remake(changed);
  }
  working = false;
}

async function remake(changed) {
  const began = Date.now();
  const made = [];
  try {
    for (const stage of stages) {
      const wanted = Object.entries(stage).filter(([, [isFor]]) => changed.some(isFor));
      await Promise.all(wanted.map(([, [, make]]) => make()));
      made.push(...wanted.map(([name]) => name));
    }
    console.log(`${changed.join(", ")}: ${made.join(", ")} in ${(Date.now() - began) / 1000} s`);
  } catch (error) {
    console.error(`${error.stderr || error.stack}${changed.join(", ")}: the last good site stays`);
  }
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
cpSync(join(built, "parts/site"), parts, { recursive: true });
cpSync(join(built, "parts/pages/style.css"), join(pages, "style.css"));
await publish();
const { address } = await serve(site, place);
watch([assets, web], { ignoreInitial: true })
  .on("all", (event, path) => {
    if (!event.endsWith("Dir")) note(path);
  })
  .on("ready", () =>
    console.log(`Pandu JHT: ${address}   (assets/ and web/ are watched; Ctrl-C stops)`),
  );
