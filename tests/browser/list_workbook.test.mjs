// HR's own Excel file on the page: its table is found below titles, what is no person is shown and
// never judged, words and units are asked once, and what goes out is Excel again.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import ExcelJs from "exceljs";
import { DESKTOP, start } from "./harness.mjs";
import { button, named } from "./journey.mjs";
import { give, openList } from "./lists.mjs";

const SheetJs = createRequire(import.meta.url)("@e965/xlsx");

let site;
before(async () => {
  site = await start();
});
after(async () => {
  await site?.stop();
});

const HEADS = ["No", "NIK", "Nama", "Alasan", "Tanggal keluar", "Saldo JHT", "Status kartu"];
HEADS.push("Masih bekerja", "Data sesuai", "Perangkat", "Klaim sebagian");
const REST = ["nonaktif", "tidak", "ya", "HP", "belum"];
const day = (year, month, date) => new Date(Date.UTC(year, month - 1, date));
const ROWS = [
  ["DAFTAR KARYAWAN KELUAR"],
  ["PT Contoh, Oktober 2026"],
  [],
  HEADS,
  [1, "3201010101010001", "Sari", "resign", day(2026, 10, 5), 7500000, ...REST],
  [2, "0001234567890123", "Budi", "Cabut", day(2026, 10, 6), 12000000, ...REST],
  [],
  [3, "3201010101010003", "Wati", "Cabut", day(2026, 9, 1), 9000000, ...REST],
  ["Jumlah", null, null, null, null, 28500000],
  [],
  [null, null, "Mengetahui,"],
  [null, null, "( Tono )"],
];

function book(sheets) {
  const workbook = SheetJs.utils.book_new();
  for (const [name, rows] of Object.entries(sheets))
    SheetJs.utils.book_append_sheet(
      workbook,
      SheetJs.utils.aoa_to_sheet(rows, { cellDates: true, UTC: true }),
      name,
    );
  return SheetJs.write(workbook, { bookType: "xlsx", type: "buffer", UTC: true });
}

const pick = (page, id) => page.locator(`[data-id="${id}"]`);
const main = (page) => page.locator("main");
const check = (page) => page.locator('[data-id="list.check"]');

async function downloaded(page, key) {
  const coming = page.waitForEvent("download");
  await button(page, key).click();
  const download = await coming;
  const chunks = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const workbook = new ExcelJs.Workbook();
  await workbook.xlsx.load(bytes);
  return { name: download.suggestedFilename(), workbook, bytes };
}

const texts = (sheet, row) => sheet.getRow(row).values.slice(1);

test("a list as HR keeps it is read, asked about once, and given back as Excel", async () => {
  const page = await openList(site, "?polos", DESKTOP);
  await give(page, book({ Catatan: [["Bukan daftar"]], Keluar: ROWS }), "Keluar Oktober.xlsx");
  await check(page).waitFor();
  const words = await main(page).innerText();
  assert.match(words, /3 orang/);
  assert.match(words, /judul kolom di baris 4/);
  assert.match(words, /Jumlah; 28500000/);
  assert.match(words, /Mengetahui,/);
  assert.equal(await pick(page, "list.sheet").inputValue(), "1");
  const word = pick(page, "list.word.3.0");
  assert.match(await main(page).innerText(), /Cabut \(2 baris\) berarti/);
  await word.selectOption("resigned");
  await check(page).click();
  await page.getByRole("table").waitFor();
  assert.equal(await page.getByRole("table").getByRole("row").count(), 4);
  assert.match(await main(page).innerText(), /Surat yang perlu Anda tulis: 3/);

  const { name, workbook, bytes } = await downloaded(page, "list.download.excel");
  assert.equal(name, "hasil-jht.xlsx");
  const sheet = workbook.worksheets[0];
  assert.equal(sheet.name, "Keluar");
  assert.deepEqual(texts(sheet, 3).slice(0, HEADS.length + 1), [...HEADS, "Hasil"]);
  assert.equal(sheet.views[0].ySplit, 3);
  assert.ok(sheet.autoFilter);
  const budi = sheet.getRow(5);
  assert.equal(budi.getCell(2).value, "0001234567890123");
  assert.ok(budi.getCell(5).value instanceof Date);
  assert.equal(budi.getCell(6).value, 12000000);
  // exceljs leaves out what stands behind a number sign.
  const link = SheetJs.read(bytes).Sheets.Keluar.S5.l.Target;
  assert.match(link, /^http.*#\/hasil\//);
  assert.equal(sheet.getRow(7).getCell(1).value, "Jumlah");
  assert.equal(sheet.getRow(7).getCell(HEADS.length + 1).value ?? "", "");
  assert.equal(workbook.worksheets[1].name, "Ringkasan");
  assert.deepEqual(page.said, []);
  await page.leave();
});

test("what was found can be changed: the sheet, the headers, and who is a person", async () => {
  const page = await openList(site, "?polos", DESKTOP);
  await give(page, book({ Keluar: ROWS, Lama: [HEADS, ROWS[4]] }));
  await check(page).waitFor();
  await page.getByRole("radio", { name: named("list.every_row.yes") }).check();
  await page
    .getByText(/6 orang/)
    .first()
    .waitFor();
  await page.getByRole("radio", { name: named("list.every_row.no") }).check();
  await page
    .getByText(/3 orang/)
    .first()
    .waitFor();
  await pick(page, "list.sheet").selectOption({ label: "Lama" });
  await page
    .getByText(/1 orang/)
    .first()
    .waitFor();
  assert.equal(await pick(page, "list.word.3.0").count(), 0);
  await pick(page, "list.sheet").selectOption({ label: "Keluar" });
  await page
    .getByText(/3 orang/)
    .first()
    .waitFor();
  await page
    .locator("summary", { hasText: /baris 4/ })
    .first()
    .waitFor();
  await page.leave();
});

test("a header in thousands is asked about before anything is judged", async () => {
  const page = await openList(site, "?polos", DESKTOP);
  const heads = HEADS.with(5, "Saldo JHT (Rp ribu)");
  await give(page, book({ Keluar: [heads, ROWS[4].with(5, 60000)] }));
  await check(page).click();
  await page.getByRole("alert").getByText(named("error.list.unit")).waitFor();
  await page.getByRole("radio", { name: named("list.unit.1000") }).check();
  await check(page).click();
  await page.getByRole("table").waitFor();
  // Rp60 million, which JMO does not pay; Rp60,000 it would.
  const sari = page.getByRole("row", { name: /Sari/ });
  await sari.getByText(named("outcome.can_claim.word")).waitFor();
  assert.doesNotMatch(await sari.innerText(), named("channel.jmo.name"));
  await page.leave();
});

test("those who are shown are taken along alone", async () => {
  const page = await openList(site, "?polos", DESKTOP);
  await give(page, book({ Keluar: ROWS }));
  await pick(page, "list.word.3.0").waitFor();
  await check(page).click();
  await page.getByRole("table").waitFor();
  await page.getByRole("radio", { name: named("list.outcome.faulty") }).check();
  const { workbook } = await downloaded(page, "list.take_shown");
  const sheet = workbook.worksheets[0];
  assert.deepEqual(texts(sheet, 4).slice(0, 3), [2, "0001234567890123", "Budi"]);
  assert.equal(sheet.getRow(5).getCell(3).value, "Wati");
  assert.equal(sheet.rowCount, 5);
  await page.leave();
});
