// Edited assets in a built site, on a machine that has the command and nothing else: what comes out
// is what a full build of these assets hands out, byte for byte.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { PHONE, siteFolder, start } from "./harness.mjs";

const root = join(siteFolder, "../../..");
// What the full build puts the assets into.
const parts = join(root, "build/web/parts/site");
const pandu = join(root, "build/native/pandu");

let folder, assets;
let edited; // what the second test publishes, and the next two look at
before(() => {
  folder = mkdtempSync(join(tmpdir(), "pandu-edited-"));
  assets = join(folder, "assets");
  cpSync(join(root, "assets"), assets, { recursive: true });
});
after(() => rmSync(folder, { recursive: true }));

// Without a PATH there is no other program to ask.
const run = (...given) => spawnSync(pandu, given, { env: {}, encoding: "utf8", cwd: folder });

function published(site, name, ...options) {
  const out = join(folder, name);
  const oneFile = `${out}.html`;
  const ran = run(
    "--assets",
    assets,
    "site",
    "--site",
    site,
    "--one-file",
    oneFile,
    ...options,
    out,
  );
  assert.equal(ran.status, 0, ran.stderr);
  return { out, oneFile, said: ran.stdout };
}

const filesIn = (place) =>
  readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(place.length + 1))
    .sort();

const digestOf = (file) => createHash("sha256").update(readFileSync(file)).digest("hex");
const digests = (place) => filesIn(place).map((file) => `${file} ${digestOf(join(place, file))}`);

function edit(name, change) {
  const file = join(assets, name);
  const json = JSON.parse(readFileSync(file, "utf8"));
  change(json);
  writeFileSync(file, JSON.stringify(json, null, 2));
}

// The files that the one text or the other has and not both.
const onlyIn = (one, other) => one.filter((line) => !other.includes(line));

test("unchanged assets give the built site once more, PDFs and all", () => {
  const { out, oneFile, said } = published(siteFolder, "same");
  assert.deepEqual(digests(out), digests(siteFolder));
  assert.equal(digestOf(oneFile), digestOf(join(siteFolder, "../pandu-jht.html")));
  assert.doesNotMatch(said, /PDF/);
});

test("a sentence, a limit and a paper come out as a full build hands them out", () => {
  edit("text/id.json", (texts) => {
    texts["start.title"] = "Kalimat ½ yang baru?";
  });
  edit("rules/parameters.json", ({ parameters }) => {
    const { values } = parameters.find(({ id }) => id === "jmo_balance_limit");
    values.push({ ...values.at(-1), from: "2026-11-01", value: 25_000_000 });
  });
  edit("rules/grounds/resigned.json", ({ rows }) => {
    rows[0].documents = rows[0].documents.filter(({ id }) => id !== "bank_book");
  });
  const full = published(parts, "full");
  edited = published(siteFolder, "edited");
  assert.deepEqual(digests(edited.out), digests(full.out));
  assert.equal(digestOf(edited.oneFile), digestOf(full.oneFile));
  assert.ok(onlyIn(digests(edited.out), digests(siteFolder)).length > 50);
  const start = readFileSync(join(edited.out, "index.html"), "utf8");
  assert.match(start, /Kalimat ½ yang baru\?/);
  assert.match(readFileSync(edited.oneFile, "utf8"), /Kalimat ½ yang baru\?/);
});

test("a sheet that says something new is there to print, without a PDF that says the old", () => {
  const { out, said } = edited;
  assert.match(said, /kertas\/daftar-resigned\.pdf/);
  assert.doesNotMatch(said, /kertas\/daftar-death\.pdf/);
  const names = filesIn(out);
  assert.ok(names.includes("kertas/daftar-resigned.html"));
  assert.ok(!names.includes("kertas/daftar-resigned.pdf"));
  assert.ok(names.includes("kertas/daftar-death.pdf"));
  for (const name of names.filter((file) => file.endsWith(".html")))
    for (const [, pdf] of readFileSync(join(out, name), "utf8").matchAll(/href="([^":]+\.pdf)"/g))
      assert.ok(existsSync(join(out, name, "..", pdf)), `${name} leads to ${pdf}`);
});

test("what came out takes further edits, and so does the site itself", () => {
  const { out } = edited;
  const before = digests(out);
  const again = published(out, "twice");
  assert.deepEqual(digests(again.out), before);
  published(out, "edited");
  assert.deepEqual(digests(out), before);
});

test("it runs: the new sentence on the page, nothing refused, the progress told", async () => {
  const { out } = published(siteFolder, "running", "--unpacked");
  const site = await start({ folder: out, copies: true });
  try {
    const page = await site.open("", PHONE);
    await page.waitForFunction(() => globalThis.pandu?.ready);
    assert.equal(await page.locator("h1").first().innerText(), "Kalimat ½ yang baru?");
    assert.ok((await page.evaluate(() => document.getElementById("loading")?.dataset.bytes)) > 1e5);
    assert.deepEqual(page.said, []);
    await page.leave();
  } finally {
    await site.stop();
  }
});

test("faulty assets are told all at once, and nothing is written", () => {
  const spoilt = join(folder, "spoilt");
  cpSync(assets, spoilt, { recursive: true });
  const file = join(spoilt, "text/id.json");
  const texts = JSON.parse(readFileSync(file, "utf8"));
  texts["start.title"] = "Kalimat ő dan ☺?";
  writeFileSync(file, JSON.stringify(texts));
  const out = join(folder, "none");
  const ran = run("--assets", spoilt, "site", "--site", siteFolder, out);
  assert.equal(ran.status, 2);
  assert.match(
    ran.stderr,
    /text\/id\.json: line 1: \/start\.title: the fonts have no "ő" \(U\+0151\)/,
  );
  assert.match(
    ran.stderr,
    /text\/id\.json: line 1: \/start\.title: the fonts have no "☺" \(U\+263A\)/,
  );
  writeFileSync(file, "{");
  const broken = run("--assets", spoilt, "site", "--site", siteFolder, out);
  assert.equal(broken.status, 2);
  assert.match(broken.stderr, /text\/id\.json/);
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.startsWith("none")),
    [],
  );
});

test("a folder that is no site is neither read nor lost", () => {
  const other = join(folder, "other");
  mkdirSync(other);
  writeFileSync(join(other, "mine.txt"), "mine");
  const onto = run("site", "--site", siteFolder, other);
  assert.equal(onto.status, 2);
  assert.match(onto.stderr, /holds something that is no site/);
  const from = run("site", "--site", other, join(folder, "none"));
  assert.equal(from.status, 2);
  assert.match(from.stderr, /"pandu\.wasm" is missing/);
  const inside = run("site", "--site", siteFolder, join(siteFolder, "files/new"));
  assert.equal(inside.status, 2);
  assert.match(inside.stderr, /lie in one another/);
  assert.deepEqual(readdirSync(other), ["mine.txt"]);
});

test("a site that another version built, or that was damaged, is refused", () => {
  const other = join(folder, "version");
  cpSync(siteFolder, other, { recursive: true });
  writeFileSync(join(other, "parts/protocol.ts"), "export const OTHER = 1;\n");
  const version = run("site", "--site", other, join(folder, "none"));
  assert.equal(version.status, 2);
  assert.match(version.stderr, /another version of pandu built this site/);
  const [font] = filesIn(other).filter((name) => name.endsWith("/text-bold.ttf"));
  writeFileSync(join(other, font), "no font");
  const damaged = run("site", "--site", other, join(folder, "none"));
  assert.equal(damaged.status, 2);
  assert.match(damaged.stderr, /text-bold\.ttf.* is not what its address says/);
});
