// Workbooks that we write, as SheetJS, exceljs and openpyxl read them.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import ExcelJs from "exceljs";
import { packBook, packRow } from "./packed_rows.mjs";

const SheetJs = createRequire(import.meta.url)("@e965/xlsx");
const root = join(import.meta.dirname, "../..");
const native = join(root, "build/native");
const PYTHON = "/usr/bin/python3";
const folder = mkdtempSync(join(tmpdir(), "written-"));
after(() => rmSync(folder, { recursive: true }));

const ADDRESS = "https://example.org/pandu/#/hasil/1h4qrjg00a";
const PLAN = {
  title: "Hasil",
  sheets: [
    {
      name: "Daftar",
      rowsOnTop: 2,
      filterRow: 2,
      columns: [{ width: 30 }, { width: 20 }, {}, {}, {}, { added: true }, { added: true }],
    },
    { name: "Ringkasan", columns: [{ width: 40 }, {}] },
  ],
};
const HEADERS = ["Nama", "NIK", "KPJ", "Keluar", "Saldo", "outcome", "link"];
const PEOPLE = [
  ["Ani & <B>", "3578011234560001", "000123", "2026-12-31", "12500000", "can_claim"],
  ["=1+1", "0000000000000001", "1", "2024-02-29", "7250000.5", ""],
];
const KINDS = ["text", "number", "number", "date", "number", "text"];

const rows = [
  packRow([["text", "PT Maju"]], "title"),
  packRow(
    HEADERS.map((name) => ["text", name]),
    "header",
  ),
  ...PEOPLE.map((person) =>
    packRow([...person.map((value, at) => [KINDS[at], value]), ["link", "Buka", ADDRESS]]),
  ),
  packRow(
    [
      ["text", "Jumlah"],
      ["number", "2"],
    ],
    "body",
    1,
  ),
];

const file = join(folder, "book.xlsx");
writeFileSync(
  file,
  execFileSync(join(native, "tests/write_book"), {
    input: packBook(PLAN, [Buffer.concat(rows.slice(0, 3)), Buffer.concat(rows.slice(3))]),
    stdio: ["pipe", "pipe", "ignore"],
  }),
);

// What a person sees in the rows of the people, whoever reads it; dates as the day in the file.
const EXPECTED = [
  ["Ani & <B>", "3578011234560001", "000123", "2026-12-31", 12500000, "can_claim", "Buka"],
  ["=1+1", "0000000000000001", 1, "2024-02-29", 7250000.5, null, "Buka"],
];

test("SheetJS reads texts, numbers, dates and links", () => {
  const book = SheetJs.readFile(file, { cellDates: true, UTC: true, cellStyles: true });
  assert.deepEqual(book.SheetNames, ["Daftar", "Ringkasan"]);
  const sheet = book.Sheets.Daftar;
  const people = [3, 4].map((row) =>
    [..."ABCDEFG"].map((column) => {
      const cell = sheet[column + row];
      if (cell?.t === "z" || cell === undefined) return null;
      return cell.v instanceof Date ? cell.v.toISOString().slice(0, 10) : cell.v;
    }),
  );
  assert.deepEqual(people, EXPECTED);
  assert.equal(sheet.G3.l.Target, ADDRESS);
  assert.equal(sheet["!autofilter"].ref, "A2:G4");
  assert.equal(sheet["!cols"][0].width, 30.7109375);
  for (const name of Object.keys(sheet).filter((name) => !name.startsWith("!")))
    assert.equal(sheet[name].f, undefined, name);
  assert.equal(book.Sheets.Ringkasan.B1.v, 2);
  const shown = SheetJs.utils.sheet_to_json(sheet, { header: 1, raw: false });
  assert.equal(SheetJs.readFile(file).Sheets.Daftar.D3.w, "31/12/2026", String(shown));
});

test("exceljs reads them too, with what stays in view", async () => {
  const book = new ExcelJs.Workbook();
  await book.xlsx.readFile(file);
  const [sheet, summary] = book.worksheets;
  const people = [3, 4].map((row) =>
    [..."ABCDEFG"].map((column) => {
      const { value } = sheet.getCell(column + row);
      if (value instanceof Date) return value.toISOString().slice(0, 10);
      return value?.text ?? value;
    }),
  );
  assert.deepEqual(people, EXPECTED);
  // It leaves out what stands behind the "#", which .xlsx keeps apart.
  assert.equal(sheet.getCell("G3").value.hyperlink, ADDRESS.split("#")[0]);
  assert.equal(sheet.getCell("D3").numFmt, "dd/mm/yyyy");
  assert.equal(sheet.getCell("B3").numFmt, "@");
  assert.equal(sheet.views[0].state, "frozen");
  assert.equal(sheet.views[0].ySplit, 2);
  assert.equal(sheet.autoFilter, "A2:G4");
  assert.equal(sheet.getColumn(2).width, 20.7109375);
  assert.equal(summary.name, "Ringkasan");
  assert.equal(summary.getCell("B1").value, 2);
});

test("openpyxl reads them too", () => {
  const script = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book["Daftar"]
value = lambda v: v.date().isoformat() if hasattr(v, "date") else v
link = sheet["G3"].hyperlink
print(json.dumps({
    "sheets": book.sheetnames,
    "people": [[value(c.value) for c in row] for row in sheet.iter_rows(min_row=3, max_row=4)],
    "formulas": [c.coordinate for row in sheet.iter_rows() for c in row if c.data_type == "f"],
    "freeze": sheet.freeze_panes, "filter": sheet.auto_filter.ref,
    "link": link.target + "#" + link.location,
    "width": sheet.column_dimensions["A"].width,
    "total": book["Ringkasan"]["B1"].value,
    "created": book.properties.created.isoformat(), "title": book.properties.title,
}))`;
  const read = JSON.parse(execFileSync(PYTHON, ["-c", script, file], { encoding: "utf8" }));
  assert.deepEqual(read, {
    sheets: ["Daftar", "Ringkasan"],
    people: EXPECTED,
    formulas: [],
    freeze: "A3",
    filter: "A2:G4",
    link: ADDRESS,
    width: 30.7109375,
    total: 2,
    created: "2026-11-29T00:00:00",
    title: "Hasil",
  });
});

// Every choice of the template, put into it by openpyxl, is understood.
for (const [language, name] of [
  ["id", "templat-daftar-pandu-jht.xlsx"],
  ["en", "list-template-pandu-jht.xlsx"],
])
  test(`a template that was filled in is read (${language})`, () => {
    const site = join(folder, "site");
    execFileSync(join(native, "pandu"), ["site", site]);
    const script = `
import sys, datetime, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet, choices = book.worksheets[0], book.worksheets[2]
checks = {
  area.min_col: check
  for check in sheet.data_validations.dataValidation
  for area in check.sqref.ranges
}
row = 2
for column in range(1, sheet.max_column + 1):
    check = checks.get(column)
    if check is None:
        continue
    if check.type == "date":
        values = [datetime.datetime(1985, 3, 17)]
    else:
        title, area = check.formula1.rsplit("!", 1)
        assert title.strip("'") == choices.title, title
        values = [cell.value for line in choices[area.replace("$", "")] for cell in line]
    for value in values:
        sheet.cell(row, 1).value = "Ani %d" % row
        sheet.cell(row, 2).value = "0078011234512345"
        sheet.cell(row, column).value = value
        row += 1
book.save(sys.argv[2])
print(row - 2)`;
    const filled = join(folder, `filled-${language}.xlsx`);
    const count = Number(
      execFileSync(PYTHON, ["-c", script, join(site, name), filled], { encoding: "utf8" }),
    );
    assert.ok(count > 40, String(count));
    const { stdout, stderr, status } = spawnSync(
      join(native, "pandu"),
      ["bulk", "--on", "2026-11-29", "--lang", language, filled],
      { encoding: "utf8" },
    );
    assert.equal(status, 0, stderr);
    const lines = stdout.trim().split("\n");
    assert.equal(lines.length, count + 1);
    assert.ok(lines.slice(1).every((person) => person.includes("0078011234512345")));
  });

// The links, which are as many as Excel allows, are most of it.
test("a million rows stay within bounded memory", () => {
  const block = Buffer.concat(
    Array.from({ length: 10000 }, (_, at) =>
      packRow([
        ["text", `Orang ${at}`],
        ["number", `35780112345${10000 + at}`],
        ["date", "2026-12-31"],
        ["number", String(1000000 + at)],
        ["link", "Buka", ADDRESS],
      ]),
    ),
  );
  const input = join(folder, "million.bin");
  const plan = { sheets: [{ name: "Daftar", columns: [{}, {}, {}, {}, {}] }] };
  writeFileSync(input, packBook(plan, Array(100).fill(block)));
  const { stderr, status } = spawnSync(
    "/bin/sh",
    [
      "-c",
      `/usr/bin/time -f "%M" "${join(native, "tests/write_book")}" <"${input}" >"${input}.xlsx"`,
    ],
    { encoding: "utf8" },
  );
  assert.equal(status, 0, stderr);
  const [, , , asText, kilobytes] = stderr.trim().split("\n").map(Number);
  assert.equal(asText, 1000000 - 65530);
  assert.ok(kilobytes < 72000, `${kilobytes} kB`);
  assert.ok(readFileSync(`${input}.xlsx`).length > 1e7);
});
