// What script/release writes beside the programs: the bill of materials, the notes, and archives
// that are the same when they are made again.

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import Ajv from "ajv";
import { unzipSync } from "fflate";
import parseExpression from "spdx-expression-parse";
import { debianSources, materials } from "../../script/parts/release/materials.mjs";
import { notesOf } from "../../script/parts/release/notes.mjs";
import { sbom } from "../../script/parts/release/sbom.mjs";
import { zipOf } from "../../script/parts/release/zip.mjs";

const root = join(import.meta.dirname, "../..");
const read = (path) => readFileSync(join(root, path), "utf8");
const release = {
  version: "1.2.3",
  made: new Date("2026-11-30T01:02:03Z"),
  digest: "ab".repeat(32),
  files: [
    { name: "pandu-jht-1.2.3.html", has: ["site"], sha1: "1".repeat(40), sha256: "2".repeat(64) },
    {
      name: "pandu-1.2.3-linux-x86_64",
      has: ["command"],
      sha1: "3".repeat(40),
      sha256: "4".repeat(64),
    },
  ],
};
const libraries = Object.values(debianSources());
const made = [
  {
    title: "GNU C Library (x86_64)",
    version: "2.36-9",
    licence: "LGPL-2.1-or-later",
    parts: ["command"],
    address: "pkg:deb/debian/libc6-dev@2.36-9",
  },
  {
    title: "@fontsource/atkinson",
    version: "5.3.0",
    licence: "OFL-1.1",
    parts: ["site"],
    address: "pkg:npm/%40fontsource/atkinson@5.3.0",
    checksum: { algorithm: "SHA512", checksumValue: "5".repeat(128) },
  },
];

test("the bill of materials has the shape of SPDX 2.3", () => {
  const validate = new Ajv({ allErrors: true }).compile(
    JSON.parse(read("tests/release/spdx.json")),
  );
  const bill = sbom({ ...release, materials: made });
  assert.ok(validate(bill), JSON.stringify(validate.errors, null, 2));
  for (const spoilt of [
    { ...bill, spdxVersion: "SPDX-2.2" },
    { ...bill, creationInfo: { ...bill.creationInfo, created: "30 November" } },
    { ...bill, packages: [{ ...bill.packages[0], SPDXID: "Pandu JHT" }] },
    { ...bill, files: [{ ...bill.files[0], checksums: [] }] },
    { ...bill, more: true },
  ])
    assert.ok(!validate(spoilt), "a fault is seen");
});

test("its names lead to what it has, and each file contains what is built into it", () => {
  const bill = sbom({ ...release, materials: made });
  const names = [bill.SPDXID, ...[...bill.packages, ...bill.files].map(({ SPDXID }) => SPDXID)];
  assert.equal(new Set(names).size, names.length);
  for (const { spdxElementId, relatedSpdxElement } of bill.relationships) {
    assert.ok(names.includes(spdxElementId), spdxElementId);
    assert.ok(names.includes(relatedSpdxElement), relatedSpdxElement);
  }
  const contents = bill.relationships
    .filter(({ spdxElementId }) => spdxElementId.startsWith("SPDXRef-File-"))
    .map(({ spdxElementId, relatedSpdxElement }) => [spdxElementId, relatedSpdxElement]);
  assert.deepEqual(contents, [
    ["SPDXRef-File-pandu-jht-1.2.3.html", "SPDXRef-Package--fontsource-atkinson"],
    ["SPDXRef-File-pandu-1.2.3-linux-x86-64", "SPDXRef-Package-GNU-C-Library-x86-64-"],
  ]);
});

test("every library whose sources are built is named with its version and digest", () => {
  const scripted = read("script/parts/debian_source.sh").match(/^ {2}ensure_debian_source /gm);
  assert.equal(libraries.length, scripted.length);
  for (const { version, packaged, sha256 } of libraries) {
    assert.ok(packaged.includes(version), `${packaged} is of ${version}`);
    assert.match(sha256, /^[0-9a-f]{64}$/);
  }
});

test("every licence is an expression of SPDX, every version known", () => {
  const all = materials({ versionOf: () => "1" });
  assert.ok(all.length > 15);
  for (const { title, licence, version, parts } of all) {
    assert.doesNotThrow(() => parseExpression(licence), `${title}: ${licence}`);
    assert.ok(version, `${title} has a version`);
    assert.ok(parts.length > 0, `${title} is in something`);
  }
});

test("the notes are the changelog's, of the version or of what is not released yet", () => {
  const changelog =
    "# Changes\n\nFor [users](README.md).\n\n## Not released yet\n\n- New\n\n## 1.0.0\n\n- Old [here](docs/a.md)\n";
  assert.equal(notesOf(changelog, "1.0.0"), "# Pandu JHT 1.0.0\n\n- Old here\n");
  assert.equal(notesOf(changelog, "1.1.0"), "# Pandu JHT 1.1.0\n\n- New\n");
  assert.throws(() => notesOf("# Changes\n", "1.1.0"), /has no section "## 1\.1\.0"/);
  const { version } = JSON.parse(read("package.json"));
  assert.ok(notesOf(read("CHANGELOG.md"), version).length > 1000);
});

test("an archive is the same in every zone, with the files that were asked for", (t) => {
  const folder = mkdtempSync(join(tmpdir(), "release-"));
  t.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "kertas"));
  writeFileSync(join(folder, "kertas/kartu.pdf"), "sheet");
  writeFileSync(join(folder, "index.html"), "page");
  const zone = process.env.TZ;
  const zips = ["Asia/Jakarta", "UTC", "America/Lima"].map((name) => {
    process.env.TZ = name;
    return zipOf(folder, "site", { seconds: 1796000000 });
  });
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  assert.deepEqual(zips[1], zips[0]);
  assert.deepEqual(zips[2], zips[0]);
  assert.deepEqual(Object.keys(unzipSync(zips[0])), ["site/index.html", "site/kertas/kartu.pdf"]);
  const sheets = unzipSync(zipOf(folder, "sheets", { ending: ".pdf", seconds: 1796000000 }));
  assert.deepEqual(Object.keys(sheets), ["sheets/kertas/kartu.pdf"]);
  assert.throws(() => zipOf(folder, "none", { ending: ".txt", seconds: 0 }), /no file that ends/);
});
