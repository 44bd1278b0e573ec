// Whose work is handed out is named, with its licence: every npm package that the bundler put into
// a script, what is in the fonts and what is compiled into the programs.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { bundle } from "../../script/parts/bundle.mjs";
import { siteFolder } from "./harness.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const licences = readFileSync(join(siteFolder, "licences.txt"), "utf8");

// The part of the text under a title.
function partOf(title) {
  const at = licences.indexOf(`${title}\n${"=".repeat(title.length)}\n`);
  assert.ok(at >= 0, `licences.txt has a part "${title}"`);
  return licences.slice(at).split(/\n\n\n/)[0];
}

async function packagesIn(entry, define) {
  const { metafile } = await bundle(entry, { metafile: true, absWorkingDir: root, define });
  const bundled = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs));
  return bundled
    .map((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1])
    .filter(Boolean);
}

test("every package in a script has its licence in the site", async () => {
  const packages = new Set();
  for (const [entry, define] of [
    ["app/page.js", { ONE_FILE: "true" }],
    ["canvas/painter.js", { ONE_FILE: "false" }],
    ["list/list_worker.js", {}],
    ["offline/service_worker.js", { "process.env.NODE_ENV": '"production"' }],
  ]) {
    for (const name of await packagesIn(entry, define)) packages.add(name);
  }
  assert.ok(packages.size >= 4, [...packages].join());
  for (const name of packages) assert.match(partOf(name), /permi|license/i, name);
});

test("what is compiled or drawn from others is named with its terms", () => {
  for (const [title, terms] of [
    ["Dear ImGui", /MIT/],
    ["QR Code generator (Project Nayuki)", /Permission is hereby granted/],
    ["stb_truetype and stb_rect_pack (in Dear ImGui)", /MIT/],
    ["libxlsxwriter, with FreeBSD's queue.h and tree.h", /FreeBSD license/],
    ["Atkinson Hyperlegible Next", /SIL OPEN FONT LICENSE/i],
    ["Lucide icons", /ISC/],
    ["musl (in what Emscripten builds)", /Permission is hereby granted/],
    ["Emscripten (what its programs start with)", /MIT/],
    ["libc++ and compiler-rt (in what Emscripten builds)", /LLVM Exceptions/],
  ])
    assert.match(partOf(title), terms, title);
});

test("pages lead to the licences, and the one file has them inside", () => {
  const page = readFileSync(join(siteFolder, "index.html"), "utf8");
  assert.match(page, /<link rel="license" href="licences\.txt">/);
  assert.ok(readFileSync(join(dirname(siteFolder), "pandu-jht.html"), "utf8").includes(licences));
});
