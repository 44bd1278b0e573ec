// Makes the deployable site of the finished parts: names that change with the content, the copy for
// visits without a network, and the application's card for the home screen.
//
//   node script/parts/publish.mjs PARTS SITE [unpacked]
//
// What the pages fetch stands under files/<digest>/<name>, so that a browser may keep it for ever;
// the pages themselves keep their names.

import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { writeAppCard } from "./app_card.mjs";
import { LIST, FETCHED, LATER, OF_PAGES, WRITER } from "./parts_of_site.mjs";
import { writeServiceWorker } from "./service_worker.mjs";

const [parts, site] = process.argv.slice(2, 4).map((path) => resolve(path));
const unpacked = process.argv[4] === "unpacked";

function filesIn(folder, prefix = "") {
  return readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap((entry) => {
    const path = prefix + entry.name;
    return entry.isDirectory() ? filesIn(folder, path + "/") : [path];
  });
}

const places = new Map();

// Writes a part at its place and returns it: "files/1a2b3c4d/pandu.wasm".
function place(name, bytes = readFileSync(join(parts, name))) {
  const digest = createHash("sha256").update(bytes).digest("hex").slice(0, 8);
  const path = `files/${digest}/${basename(name)}`;
  mkdirSync(join(site, dirname(path)), { recursive: true });
  writeFileSync(join(site, path), bytes);
  places.set(name, path);
}

const textOf = (name) => readFileSync(join(parts, name), "utf8");

// A name that is not found would be an address that leads nowhere.
function renamed(text, name, from, to) {
  if (!text.includes(from)) throw new Error(`publish.mjs: ${name} does not name ${from}`);
  return text.replaceAll(from, to);
}

function placeStyle(name) {
  let style = textOf(name);
  for (const font of FETCHED.filter((part) => part.startsWith("fonts/"))) {
    style = renamed(style, name, font, places.get(font).replace("files", ".."));
  }
  place(name, style);
}

// A script that loads the engine, and the parts that it fetches.
function placeScript(name, parts) {
  let script = renamed(
    textOf(name),
    name,
    "./engine.js",
    places.get("engine.js").replace("files", ".."),
  );
  for (const part of parts) script = renamed(script, name, `"${part}"`, `"${places.get(part)}"`);
  place(name, script);
}

// An address whose end is the name of a part: before it stands at most the way to the site's root.
function placed(address) {
  for (let at = 0; at < address.length; at = address.indexOf("/", at) + 1 || address.length) {
    const path = places.get(address.slice(at));
    if (path) return address.slice(0, at) + path;
  }
  return address;
}

function writePage(name) {
  const html = textOf(name).replace(
    /((?:href|src)=")([\w./-]+)(?=")/g,
    (_, before, address) => before + placed(address),
  );
  mkdirSync(join(site, dirname(name)), { recursive: true });
  writeFileSync(join(site, name), html);
}

const column = (value) => String(value).padStart(10);

// Prints how large each file is, and packs it for servers that hand out what is packed already.
// Small files are not worth the second name.
function pack() {
  console.log("file".padEnd(40) + column("bytes") + column("gzip"));
  for (const path of filesIn(site).sort()) {
    const file = join(site, path);
    const bytes = readFileSync(file);
    const zipped = gzipSync(bytes, { level: 9 });
    console.log(path.padEnd(40) + column(bytes.length) + column(zipped.length));
    if (bytes.length < 1000 || !/\.(html|js|css|json|wasm|ttf|svg|txt|xml)$/.test(path)) continue;
    writeFileSync(file + ".gz", zipped);
    writeFileSync(file + ".br", brotliCompressSync(bytes));
  }
}

rmSync(site, { recursive: true, force: true });
for (const name of [...FETCHED, ...LATER, ...LIST, ...WRITER, "engine.js", ...OF_PAGES])
  place(name);
for (const name of ["style.css", "paper.css"]) placeStyle(name);
placeScript("painter.js", []);
placeScript("page.js", [...FETCHED, ...LATER, ...LIST, ...WRITER, "painter.js"]);
for (const name of filesIn(parts)) {
  if (name.endsWith(".html")) writePage(name);
  else if (!places.has(name)) cpSync(join(parts, name), join(site, name));
}
writeAppCard(site, join(parts, "fonts"));
await writeServiceWorker(site);
if (!unpacked) pack();
