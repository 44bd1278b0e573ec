// Lists in the package are judged as `pandu bulk` does it.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { utils, write } from "@e965/xlsx";
import { install, root } from "./installed.mjs";
import { randomAnswers, randomFrom } from "./random_answers.mjs";

const ON = "2026-11-30";

let installed;
let judgeList;
let UnreadableListError;
let FaultyAnswersError;

before(async () => {
  installed = install();
  ({ judgeList, UnreadableListError, FaultyAnswersError } = await installed.load("list.node.js"));
});
after(() => installed?.remove());

// { csv, status, error }
function native(bytes, ...options) {
  const ran = spawnSync(join(root, "build/native/pandu"), ["bulk", "--on", ON, ...options], {
    input: bytes,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { csv: ran.stdout.replace(/^\ufeff/, ""), status: ran.status, error: ran.stderr };
}

const LEAVERS = `Daftar Karyawan Keluar;;;
Nama;Alasan;Tgl. Keluar;Saldo JHT (Rp)
Budi;resign;05/10/2026;7.500.000
Sari;PHK;31/08/2026;16.000.000
Tono;Cabut;31/10/2026;1.000.000
Jumlah;;;24.500.000
`;

test("a list with titles and totals", async () => {
  const list = await judgeList(LEAVERS, { on: ON, dates: "dmy", language: "en" });
  assert.equal(list.csv, native(LEAVERS, "--dates", "dmy", "--lang", "en").csv);
  assert.deepEqual(
    list.rows.map(({ line, kind }) => `${line} ${kind}`),
    ["1 title", "2 header", "3 person", "4 person", "5 person", "6 total"],
  );
  assert.deepEqual(
    list.columns.map(({ key }) => key),
    [null, "ground", "event_date", "balance"],
  );
  assert.equal(list.rows[2].verdict.outcome, "needs_answers");
  assert.equal(list.rows[2].error, null);
  assert.equal(list.rows[4].verdict, null);
  assert.match(list.rows[4].error, /Cabut/);
  assert.equal(list.totals.people, 3);
  assert.equal(list.totals.faulty, 1);
  assert.equal(list.sheet, null);
});

test("what is said of columns, words and rows counts", async () => {
  const said = await judgeList(LEAVERS, {
    on: ON,
    dates: "dmy",
    columns: { "Saldo JHT (Rp)": null },
    words: { Cabut: "resigned" },
    everyRow: true,
    headerRow: 2,
    address: "https://pandu.example/",
  });
  const options = ["--dates", "dmy", "--column", "Saldo JHT (Rp)=", "--word", "Cabut=resigned"];
  const more = ["--every-row", "--header-row", "2", "--address", "https://pandu.example/"];
  assert.equal(said.csv, native(LEAVERS, ...options, ...more).csv);
  assert.equal(said.totals.faulty, 0);
  assert.match(said.rows[2].verdict.link, /^https:\/\/pandu\.example\/#\/hasil\/\w/);
});

test("a workbook, by its likely sheet or another", async () => {
  const rows = (ground) => [
    ["Nama", "Alasan", "Tgl. Keluar"],
    ["Budi", ground, "2026-10-05"],
  ];
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows("resign")), "Oktober");
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows("PHK")), "November");
  const bytes = write(book, { type: "buffer", bookType: "xlsx" });
  const first = await judgeList(bytes, { on: ON });
  assert.deepEqual([first.sheets, first.sheet], [["Oktober", "November"], "Oktober"]);
  assert.equal(first.csv, native(bytes).csv);
  const second = await judgeList(bytes, { on: ON, sheet: "November" });
  assert.equal(second.csv, native(bytes, "--sheet", "November").csv);
  assert.notEqual(second.csv, first.csv);
});

test("random people, faulty ones among them, in both languages", async () => {
  const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
  const random = randomFrom(seed);
  const people = Array.from({ length: 3000 }, () => randomAnswers(random));
  const keys = [...new Set(people.flatMap(Object.keys))].filter((key) => /^[a-z_]+$/.test(key));
  const cell = (value) => `"${String(value ?? "").replaceAll('"', '""')}"`;
  const lines = people.map((one, at) => [`Orang ${at}`, ...keys.map((key) => one[key])]);
  const csv = [["nama", ...keys], ...lines].map((line) => line.map(cell).join(",")).join("\n");
  for (const language of ["id", "en"]) {
    const list = await judgeList(Buffer.from(csv), { on: ON, language, dates: "dmy" });
    const expected = native(csv, "--lang", language, "--dates", "dmy");
    assert.equal(list.csv, expected.csv, `SEED=${seed}`);
    assert.ok(list.totals.faulty > 10 && list.totals.outcomes.can_claim > 10, `SEED=${seed}`);
  }
});

test("why a list cannot be read is said as the command says it", async () => {
  const cases = [
    "",
    "a,b\n1,2\n",
    "ground,ground\nresigned,resigned\n",
    "Nama,Saldo (Rp ribu)\nBudi,7500\n",
    "Nama,Alasan\n",
    Buffer.from("d0cf11e0a1b11ae1".padEnd(2048, "0"), "hex"),
  ];
  for (const bytes of cases)
    await assert.rejects(judgeList(bytes, { on: ON, language: "en" }), (error) => {
      assert.ok(error instanceof UnreadableListError, error);
      const { error: told } = native(bytes, "--lang", "en");
      for (const { message } of error.problems)
        assert.ok(told.includes(message), `${told}\n${message}`);
      return error.problems.length > 0;
    });
});

test("faulty options are told all at once", async () => {
  const options = { on: "2026-02-30", language: "fr", unit: "many", headerRow: -1 };
  await assert.rejects(judgeList(LEAVERS, options), (error) => {
    assert.ok(error instanceof FaultyAnswersError);
    assert.deepEqual(
      error.faults.map(({ file }) => file),
      ["on", "language", "unit", "headerRow"],
    );
    return true;
  });
  const unknown = { on: ON, dates: "ymd", columns: { Gaji: "balance" }, words: { x: "y" } };
  await assert.rejects(judgeList(LEAVERS, unknown), (error) => error.faults.length === 3);
});
