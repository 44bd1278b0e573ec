// The program that writes Excel files, as the worker of a list runs it: the same bytes as natively.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { bundle } from "../../script/parts/bundle.mjs";
import { packBook, packPlan, packRow } from "../workbook/packed_rows.mjs";

const root = join(import.meta.dirname, "../..");
const built = join(root, "build/web");
const folder = mkdtempSync(join(tmpdir(), "writer-"));
after(() => rmSync(folder, { recursive: true }));

let openWriter;
let program;
before(async () => {
  // What a worker has, and Node has not.
  globalThis.self = globalThis;
  globalThis.location = { href: "file:///" };
  const { text } = await bundle("list/workbook_writer.js", {
    built,
    define: { "import.meta.url": '"file:///"' },
  });
  const script = join(folder, "workbook_writer.mjs");
  writeFileSync(script, text);
  ({ openWriter } = await import(script));
  program = await WebAssembly.compile(readFileSync(join(built, "writer.wasm")));
});

const PLAN = {
  title: "Hasil",
  choicesName: "Pilihan",
  sheets: [
    {
      name: "Daftar",
      rowsOnTop: 1,
      filterRow: 1,
      formRows: 20,
      columns: [
        { width: 30 },
        { input: "date" },
        { input: "choice", choices: ["a", "b"] },
        { added: true },
        {},
        {},
      ],
    },
    { name: "Ringkasan", columns: [{}] },
  ],
};
const person = (at) =>
  packRow([
    ["text", `Orang ${at} _x000D_\r\n é 😀`],
    ["date", `2026-${String(1 + (at % 12)).padStart(2, "0")}-17`],
    ["number", `${at * 7}.${at % 100}`],
    ["number", `000${at}`],
    ["moment", "2026-12-31 14:30:05"],
    ["link", "Buka", `https://example.org/#/hasil/${at}`],
  ]);
const block = (from, count) =>
  Buffer.concat(Array.from({ length: count }, (_, at) => person(from + at)));
const BLOCKS = [
  packRow([["text", "Nama"]], "header"),
  ...Array.from({ length: 20 }, (_, at) => block(at * 1000, 1000)),
  packRow([["text", "\u0001".repeat(40000)]], "body", 1),
];

test("it writes what the native program writes, byte by byte", async () => {
  const expected = execFileSync(join(root, "build/native/tests/write_book"), {
    input: packBook(PLAN, BLOCKS),
    maxBuffer: 1 << 28,
    stdio: ["pipe", "pipe", "ignore"],
  });
  const book = await openWriter(program, packPlan(PLAN));
  for (const rows of BLOCKS) book.add(rows);
  const { bytes, losses } = book.finish();
  assert.ok(expected.equals(bytes), `${bytes.length} bytes, expected ${expected.length}`);
  assert.deepEqual(losses, {
    shortenedTexts: 1,
    replacedCharacters: 0,
    cellsLeftOut: 0,
    linksAsText: 0,
  });
});

test("a large list stays small in memory, because what waits is packed", async () => {
  const plan = { sheets: [{ name: "Daftar", columns: [] }] };
  const book = await openWriter(program, packPlan(plan));
  const rows = Buffer.concat(
    Array.from({ length: 1000 }, (_, at) =>
      packRow(Array.from({ length: 20 }, (_, column) => ["text", `Isi sel ${at} ${column}`])),
    ),
  );
  for (let at = 0; at < 100; at += 1) book.add(rows);
  const { bytes } = book.finish();
  assert.ok(bytes.length > 1e6);
  // Unpacked, the sheet has 160 MB.
  assert.ok(book.memory() < 64e6, `${book.memory()} bytes`);
});

test("what is no plan and what are no rows is refused", async () => {
  await assert.rejects(openWriter(program, Buffer.from("x")));
  const book = await openWriter(program, packPlan(PLAN));
  assert.throws(() => book.add(Buffer.from([0, 0, 255, 255, 255, 255])));
  assert.throws(() => book.finish());
});
