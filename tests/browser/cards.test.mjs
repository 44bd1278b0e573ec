// Cards to forward, in the site's own letters: every picture is read again by readers of others,
// its code leads to a page of the site, and the site has the same ones beside it, where no visit
// fetches them unasked.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import jsqr from "jsqr";
import { PNG } from "pngjs";
import { siteFolder } from "./harness.mjs";

const root = join(siteFolder, "../../..");
const parts = join(root, "build/web/parts/site");
const pandu = join(root, "build/native/pandu");
const decode = jsqr.default ?? jsqr;

const ADDRESS = "https://example.org/pandu/";
const LARGEST = 300_000;
const SHAPES = { upright: [1080, 1920], square: [1080, 1080] };

const rules = JSON.parse(readFileSync(join(root, "assets/rules/parameters.json"), "utf8"));

let folder, cards, index;
const run = (...given) => spawnSync(pandu, given, { encoding: "utf8" });
before(() => {
  folder = mkdtempSync(join(tmpdir(), "pandu-cards-"));
  cards = join(folder, "cards");
  const ran = run("cards", "--site", parts, "--address", ADDRESS, cards);
  assert.equal(ran.status, 0, ran.stderr);
  index = JSON.parse(readFileSync(join(cards, "index.json"), "utf8"));
});
after(() => rmSync(folder, { recursive: true }));

// The corner of a picture where its code stands, as rows of red, green, blue and alpha.
function codeIn({ width, height, data }) {
  const [left, top] = [width / 2, height - 420];
  const corner = new PNG({ width: width - left, height: height - top });
  PNG.bitblt({ width, height, data }, corner, left, top, corner.width, corner.height, 0, 0);
  return decode(new Uint8ClampedArray(corner.data), corner.width, corner.height)?.data;
}

function shareOf({ data }, [red, green, blue]) {
  let found = 0;
  for (let at = 0; at < data.length; at += 4)
    found += data[at] === red && data[at + 1] === green && data[at + 2] === blue;
  return (found * 4) / data.length;
}

test("the index tells of every picture, and of nothing else", () => {
  assert.ok(index.length >= 60, `${index.length} pictures`);
  assert.deepEqual(
    readdirSync(cards).filter((name) => name.endsWith(".png")),
    index.map(({ file }) => file).sort(),
  );
  for (const entry of index) {
    assert.equal(entry.kind, "card");
    assert.ok(["id", "en"].includes(entry.language), entry.file);
    assert.deepEqual([entry.width, entry.height], SHAPES[entry.shape], entry.file);
    const bytes = readFileSync(join(cards, entry.file));
    assert.equal(bytes.length, entry.bytes);
    assert.equal(entry.sha256, createHash("sha256").update(bytes).digest("hex"));
    assert.equal(entry.rules, rules.version);
    assert.ok(entry.bytes < LARGEST, `${entry.file}: ${entry.bytes} bytes`);
    assert.ok(entry.title && [...entry.message].length < 700, entry.file);
  }
});

test("beside each card lies its message", () => {
  const messages = readdirSync(cards).filter((name) => name.endsWith(".txt"));
  const said = messages.map((name) => readFileSync(join(cards, name), "utf8").trimEnd());
  assert.deepEqual([...new Set(index.map(({ message }) => message))].sort(), said.sort());
});

test("every picture is whole, has letters, and its code leads to a page of the site", () => {
  for (const { file, width, height, message } of index) {
    const picture = PNG.sync.read(readFileSync(join(cards, file)));
    assert.deepEqual([picture.width, picture.height], [width, height], file);
    assert.ok(shareOf(picture, [0x14, 0x21, 0x2b]) > 0.01, `${file} has no letters`);
    const address = codeIn(picture);
    assert.ok(address?.startsWith(ADDRESS), `${file}: ${address}`);
    assert.ok(message.includes(address), file);
    assert.ok(existsSync(join(siteFolder, address.slice(ADDRESS.length))), address);
  }
});

test("the site has the same cards, and hands none out unasked", () => {
  const out = join(folder, "site");
  const alone = join(folder, "alone.html");
  const options = ["--unpacked", "--address", ADDRESS, "--one-file", alone];
  const ran = run("site", "--site", siteFolder, ...options, out);
  assert.equal(ran.status, 0, ran.stderr);
  const bytesIn = (place) =>
    Object.fromEntries(readdirSync(place).map((name) => [name, readFileSync(join(place, name))]));
  assert.deepEqual(bytesIn(join(out, "media")), bytesIn(cards));
  assert.ok(existsSync(join(siteFolder, "media/index.json")));
  for (const file of [join(out, "service-worker.js"), alone]) {
    const text = readFileSync(file, "utf8");
    for (const card of index) assert.ok(!text.includes(card.file), `${file} names ${card.file}`);
  }
});

test("one card alone is written, and a name that none has is told with those that some have", () => {
  const out = join(folder, "one");
  const ran = run("cards", "--site", parts, "--only", "limit", "--lang", "id", out);
  assert.equal(ran.status, 0, ran.stderr);
  assert.deepEqual(readdirSync(out).sort(), [
    "index.json",
    "kartu-batas-saldo-persegi.png",
    "kartu-batas-saldo.png",
    "kartu-batas-saldo.txt",
  ]);
  const wrong = run("cards", "--site", parts, "--only", "limits", join(folder, "none"));
  assert.equal(wrong.status, 2);
  assert.match(wrong.stderr, /no card is called "limits" \(expected one of .*ground\.resigned.*\)/);
  assert.ok(!existsSync(join(folder, "none")));
});

test("what is missing is told before anything is written", () => {
  const none = join(folder, "none");
  const ran = run("cards", "--lang", "fr", none);
  assert.equal(ran.status, 2);
  assert.match(ran.stderr, /--site: no built site is named/);
  assert.match(ran.stderr, /--lang/);
  assert.equal(run("cards", "--site", cards, none).status, 2);
  assert.ok(!existsSync(none));
});
