// `pandu bulk --output`: an Excel file out where one came in, and never half a file.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import ExcelJs from "exceljs";

const SheetJs = createRequire(import.meta.url)("@e965/xlsx");
const command = join(import.meta.dirname, "../../build/native/pandu");
const folder = mkdtempSync(join(tmpdir(), "bulk-output-"));
after(() => rmSync(folder, { recursive: true }));

const bulk = (...given) =>
  spawnSync(command, ["bulk", "--on", "2026-11-29", "--lang", "en", ...given], {
    encoding: "utf8",
  });

const HEADERS = ["Nama", "NIK", "Alasan", "Tanggal keluar", "Saldo"];
const LIST = join(folder, "list.xlsx");
const book = new ExcelJs.Workbook();
const sheet = book.addWorksheet("Keluar");
sheet.addRows([
  ["PT Maju: daftar karyawan keluar"],
  HEADERS,
  ["Ani", "0078011234560001", "resign", new Date(Date.UTC(2026, 9, 5)), 12500000],
  ["Budi", "0078011234560002", "bosan", new Date(Date.UTC(2026, 8, 1)), 7000000],
  ["TOTAL", null, null, null, 19500000],
]);
sheet.getColumn(4).numFmt = "dd/mm/yyyy";
await book.xlsx.writeFile(LIST);

const rowsOf = (file, sheet) => {
  const read = SheetJs.read(readFileSync(file), { cellDates: false });
  return SheetJs.utils.sheet_to_json(read.Sheets[read.SheetNames[sheet]], {
    header: 1,
    raw: false,
    defval: "",
  });
};

test("an Excel file has the rows as they were, the verdicts and the totals", () => {
  const out = join(folder, "out.xlsx");
  const ran = bulk("--output", out, "--address", "https://example.org/", LIST);
  assert.equal(ran.status, 1, ran.stderr); // Budi's row is marked
  assert.equal(ran.stdout, "");
  const [title, header, ani, budi, total] = rowsOf(out, 0);
  assert.equal(title[0], "PT Maju: daftar karyawan keluar");
  assert.deepEqual(header.slice(0, 5), HEADERS);
  assert.equal(header.length, 14);
  assert.deepEqual(ani.slice(1, 4), ["0078011234560001", "resign", "05/10/2026"]);
  assert.match(ani[5], /^\S.*/);
  assert.match(budi[13], /"bosan" is not known/);
  assert.deepEqual([total[0], total[4], total[5]], ["TOTAL", "19500000", ""]);
  const { l: link } = SheetJs.read(readFileSync(out)).Sheets.Keluar.M3;
  assert.equal(link.Target.split("#")[0], "https://example.org/");
  const totals = new Map(rowsOf(out, 1).map(([name, count]) => [name, count]));
  assert.equal(totals.get("Everybody"), "2");
});

test("the name tells what it is, in letters of any size, and no other format is promised", () => {
  const out = join(folder, "OUT.XLSX");
  assert.equal(bulk("--output", out, LIST).status, 1);
  assert.equal(readFileSync(out).subarray(0, 2).toString(), "PK");
  for (const ending of [".xls", ".xlsm", ".xlsb", ".ODS"]) {
    const ran = bulk("--output", join(folder, `other${ending}`), LIST);
    assert.equal(ran.status, 2, ending);
    assert.match(ran.stderr, /--output: .* cannot be written .*\.xlsx or \.csv/);
    assert.ok(!existsSync(join(folder, `other${ending}`)));
  }
});

test("the CSV file is what the standard output would be", () => {
  const out = join(folder, "out.csv");
  assert.equal(bulk("--output", out, LIST).status, 1);
  assert.equal(readFileSync(out, "utf8"), bulk(LIST).stdout);
});

test("what was there stays where the list breaks off or has nobody", () => {
  const out = join(folder, "kept.xlsx");
  writeFileSync(out, "as it was");
  const none = join(folder, "none.csv");
  writeFileSync(none, HEADERS.join(";"));
  assert.equal(bulk("--output", out, none).status, 2);
  const cut = join(folder, "cut.xlsx");
  writeFileSync(cut, readFileSync(LIST).subarray(0, 3000));
  assert.equal(bulk("--output", out, cut).status, 2);
  assert.equal(readFileSync(out, "utf8"), "as it was");
  assert.equal(bulk("--output", join(folder, "no/such.xlsx"), LIST).status, 4);
  assert.ok(!existsSync(`${out}.unfinished`));
});

test("a full device is told, and leaves nothing", () => {
  const ran = spawnSync(
    "/bin/sh",
    ["-c", `ulimit -f 1; trap "" XFSZ; exec "${command}" bulk --output "${folder}/full.csv" -`],
    { input: `Nama;Alasan\n${"Ani;resign\n".repeat(1e4)}`, encoding: "utf8" },
  );
  assert.equal(ran.status, 4, ran.stderr);
  assert.ok(!existsSync(join(folder, "full.csv")));
  assert.ok(!existsSync(join(folder, "full.csv.unfinished")));
});
