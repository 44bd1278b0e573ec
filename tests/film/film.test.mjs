// One film, made as script/films makes all of them, and decoded again.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { gunzipSync } from "node:zlib";
import {
  captionsIn,
  differenceOf,
  faultsOf,
  MOST_DIFFERENCE,
  pixelsOf,
  shareRead,
  startsFast,
} from "../../script/parts/film_check.mjs";
import { shelve } from "../../script/parts/film_shelf.mjs";

const root = join(import.meta.dirname, "../..");
const pandu = join(root, "build/native/pandu");
const folder = mkdtempSync(join(tmpdir(), "films-"));
const fonts = join(folder, "fonts");
const SITE = "https://example.org/pandu/";
const FILM = "steps-lacak-klaim";
const SHORT = { language: "id", shape: "upright" };
after(() => rmSync(folder, { recursive: true }));

const films = (...words) =>
  spawnSync("node", [join(root, "script/parts/films.mjs"), pandu, fonts, ...words], {
    encoding: "utf8",
  });

let film;
let entry;
before(() => {
  const icons = join(folder, "icons.txt");
  writeFileSync(icons, execFileSync(pandu, ["icons"]));
  execFileSync("node", [join(root, "script/parts/fonts.mjs"), icons, fonts]);
  const all = JSON.parse(
    execFileSync(pandu, ["film", "--list", "--address", SITE], { maxBuffer: 1 << 28 }),
  );
  film = all.find(
    ({ id, language, shape }) =>
      id === FILM && language === SHORT.language && shape === SHORT.shape,
  );
  film.site = SITE;
  const made = films("--address", SITE, "--out", folder, "--only", "id-upright", FILM);
  assert.equal(made.status, 0, made.stderr);
  [entry] = JSON.parse(readFileSync(join(folder, "index.json"), "utf8"));
});

test("it is what the painter paints, legible, and its code leads to the site", async () => {
  assert.deepEqual(await faultsOf(film, entry, folder, { pandu, fonts }), []);
});

test("the index says what the files are", () => {
  assert.equal(entry.kind, "film");
  assert.equal(entry.file, `${FILM}-id-upright.mp4`);
  assert.equal(entry.bytes, readFileSync(join(folder, entry.file)).length);
  assert.ok(entry.seconds >= 30 && entry.seconds <= 90);
  assert.ok(entry.message.includes(film.address));
  const captions = captionsIn(readFileSync(join(folder, entry.captions), "utf8"));
  assert.equal(captions.at(-1).ends, Number(film.seconds.toFixed(3)));
  const transcript = readFileSync(join(folder, entry.transcript), "utf8");
  for (const { text } of captions) assert.ok(transcript.includes(text), text);
});

test("another film in its place is told", async () => {
  const other = { ...film, id: "myth-broker", address: `${SITE}#/mitos/broker`, seconds: 1 };
  const faults = await faultsOf({ ...other, frames: 400 }, entry, folder, { pandu, fonts });
  for (const part of ["it lasts", "frame 0 is not", "QR code"])
    assert.ok(
      faults.some((fault) => fault.includes(part)),
      `${part}: ${faults.join("\n")}`,
    );
});

test("captions that are not on the picture are told", async () => {
  const file = "other.vtt";
  const block = "00:00:06.000 --> 00:00:08.000\nKalimat yang tidak pernah dilukis di mana pun\n";
  writeFileSync(join(folder, file), `WEBVTT\n\n${block}`);
  const faults = await faultsOf(film, { ...entry, captions: file }, folder, { pandu, fonts });
  assert.equal(faults.length, 1, faults.join("\n"));
  assert.match(faults[0], /only \d+ % of the words/);
});

test("another digit in an amount is told", async () => {
  const assets = join(folder, "assets");
  cpSync(join(root, "assets"), assets, { recursive: true });
  const parameters = join(assets, "rules/parameters.json");
  const text = readFileSync(parameters, "utf8");
  const changed = text.replaceAll('"value": 15000000', '"value": 15000900');
  assert.notEqual(changed, text);
  writeFileSync(parameters, changed);
  const size = { width: 1280, height: 720 };
  const painted = (...options) => {
    const file = join(folder, "frame.png");
    const words = ["film", "limit", "--shape", "wide", "--frame", "12", "--fonts", fonts];
    execFileSync(pandu, [...options, ...words, "--out", file]);
    return pixelsOf(file);
  };
  const before = await painted();
  assert.equal(differenceOf(before, await painted(), size), 0);
  assert.ok(differenceOf(before, await painted("--assets", assets), size) > 2 * MOST_DIFFERENCE);
});

test("a film that has to come whole before it starts is told", () => {
  const box = (kind, size) => {
    const bytes = Buffer.alloc(size);
    bytes.writeUInt32BE(size);
    bytes.write(kind, 4, "latin1");
    return bytes;
  };
  assert.ok(startsFast(Buffer.concat([box("ftyp", 24), box("moov", 80), box("mdat", 900)])));
  assert.ok(!startsFast(Buffer.concat([box("ftyp", 24), box("mdat", 900), box("moov", 80)])));
});

test("words are found whole, and round digits left to the painter", () => {
  assert.equal(shareRead("Bawa KTP Anda.", "bawa | KTP anda"), 1);
  assert.equal(shareRead("Bawa KTP Anda.", "tidak ada"), 0);
  assert.equal(shareRead("Batas Rp15.000.000", "batas rp15.909.009"), 1);
  assert.equal(shareRead("telepon 175", "telepon 771"), 0.5);
});

test("made again, it has the same bytes", () => {
  const digests = () =>
    [entry.file, entry.webm].map((file) =>
      createHash("sha256")
        .update(readFileSync(join(folder, file)))
        .digest("hex"),
    );
  const first = digests();
  const again = films("--address", SITE, "--out", folder, "--only", "id-upright", FILM);
  assert.equal(again.status, 0, again.stderr);
  assert.deepEqual(digests(), first);
});

test("put into a site, it stands beside the cards in place of the films before", () => {
  const site = join(folder, "site");
  const media = join(site, "media");
  assert.match(shelve([entry], folder, site)[0], /index\.json is not there/);
  mkdirSync(media, { recursive: true });
  const card = { id: "limit", kind: "card", file: "kartu.png" };
  const old = { id: "limit", kind: "film", file: "old.mp4", captions: "old.vtt" };
  writeFileSync(join(media, "index.json"), JSON.stringify([card, old]));
  writeFileSync(join(media, "index.json.gz"), "of before");
  writeFileSync(join(media, "old.mp4"), "old");
  const papers = { ...entry, id: "papers-resigned" };
  assert.deepEqual(shelve([papers], folder, site), []);
  const text = readFileSync(join(media, "index.json"), "utf8");
  assert.equal(gunzipSync(readFileSync(join(media, "index.json.gz"))).toString(), text);
  const [first, ...encodings] = JSON.parse(text);
  assert.deepEqual(first, card);
  assert.deepEqual(
    encodings.map(({ id, file, bytes }) => [id, file, bytes]),
    [
      ["papers.ground.resigned", entry.file, entry.bytes],
      ["papers.ground.resigned", entry.webm, entry.webm_bytes],
    ],
  );
  for (const { file, captions, transcript, seconds, sha256 } of encodings) {
    assert.ok(Number.isInteger(seconds));
    assert.equal(
      sha256,
      createHash("sha256")
        .update(readFileSync(join(media, file)))
        .digest("hex"),
    );
    for (const one of [file, captions, transcript]) assert.ok(existsSync(join(media, one)), one);
  }
  assert.ok(!existsSync(join(media, "old.mp4")));
});

test("wrong names, options, folders and recordings are told", () => {
  const unknown = films("--address", SITE, "--out", folder, "steps-lacak");
  assert.equal(unknown.status, 2);
  assert.match(unknown.stderr, /there is no film "steps-lacak"/);
  const mistyped = films("--adress", SITE);
  assert.equal(mistyped.status, 2);
  assert.match(mistyped.stderr, /^error: Unknown option '--adress' \(the head of script\/films/);
  const nowhere = films("--check", "--out", join(folder, "nowhere"), FILM);
  assert.equal(nowhere.status, 2);
  assert.match(nowhere.stderr, /^error: .*nowhere\/index\.json: .*script\/films makes it/);
  const silent = films("--recorded", join(folder, "nothing"), "--out", folder, FILM);
  assert.equal(silent.status, 2);
  assert.match(silent.stderr, /01\.wav is missing/);
  assert.match(silent.stderr, /06\.wav is missing/);
});
