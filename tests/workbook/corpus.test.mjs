// Workbooks that others write, through the command: people in are people out, in their order, with
// the cells that they had, whatever wrote the file, in whichever time zone.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { makeList } from "./lists.mjs";

const root = join(import.meta.dirname, "../..");
const pandu = join(root, "build/native/pandu");
// Debian's, which has Debian's libraries.
const PYTHON = "/usr/bin/python3";
const folder = mkdtempSync(join(tmpdir(), "books-"));
after(() => rmSync(folder, { recursive: true }));

// CSV as `pandu bulk` writes it.
function cellsOf(csv) {
  const rows = [[""]];
  let quoted = false;
  for (let at = 0; at < csv.length; at += 1) {
    const row = rows.at(-1);
    const c = csv[at];
    if (quoted && c === '"' && csv[at + 1] === '"') row[row.length - 1] += csv[(at += 1)];
    else if (c === '"') quoted = !quoted;
    else if (c === "," && !quoted) row.push("");
    else if (c === "\n" && !quoted) rows.push([""]);
    else row[row.length - 1] += c;
  }
  return rows.slice(0, -1);
}

function judged(file) {
  const { stdout, stderr, status } = spawnSync(
    pandu,
    ["bulk", "--on", "2026-11-29", "--lang", "en", file],
    { encoding: "utf8" },
  );
  // Digits that Excel would cut are written as ="0001".
  const rows = cellsOf(stdout.replace("\uFEFF", "")).map((row) =>
    row.map((cell) => cell.replace(/^="(\d+)"$/, "$1")),
  );
  return { rows, stderr, status };
}

const written = (command, script, list, zone) =>
  execFileSync(command, [join(root, "tests/workbook", script), list, folder], {
    encoding: "utf8",
    env: { ...process.env, TZ: zone },
  })
    .trim()
    .split("\n");

function check(file, list) {
  const { rows, stderr, status } = judged(join(folder, file));
  const [head, ...people] = rows;
  const width = list.columns.length;
  assert.deepEqual(head.slice(0, width), list.columns, file);
  assert.deepEqual(
    people.map((row) => row.slice(0, width)),
    list.expected,
    file,
  );
  assert.ok(status === 0, `${file}: ${stderr}`);
  return stderr;
}

for (const [seed, zone] of [
  [1, "Asia/Jakarta"],
  [2, "Asia/Jayapura"],
  [3, "UTC"],
]) {
  test(`people in are people out (list ${seed}, ${zone})`, () => {
    const list = makeList(seed, 60);
    const path = join(folder, "list.json");
    writeFileSync(path, JSON.stringify(list.rows));
    const files = [
      ...written(process.execPath, "write_books.mjs", path, zone),
      ...written(PYTHON, "write_books.py", path, zone),
    ];
    assert.equal(files.length, 16);
    const hiding = files.filter((file) =>
      check(file, list).includes(`like all others: ${list.hidden}`),
    );
    // Streaming writers of openpyxl cannot hide a row; SheetJS does not in .ods.
    assert.ok(hiding.length >= 14, `hidden rows are told of ${hiding}`);
  });
}
