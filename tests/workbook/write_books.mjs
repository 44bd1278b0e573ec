// Writes a list as workbooks of the ways that SheetJS and exceljs have:
//
//   node tests/workbook/write_books.mjs LIST.json FOLDER
//
// Prints the names of the files. The time zone is the caller's: SheetJS makes numbers of local
// dates.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import ExcelJs from "exceljs";

// Only its older form writes files by itself.
const SheetJs = createRequire(import.meta.url)("@e965/xlsx");

const DATE = "dd mmmm yyyy";
const PADDED = "00000000000";
const [, , list, folder] = process.argv;
const rows = JSON.parse(readFileSync(list, "utf8"));

const localDay = (text) => new Date(`${text}T00:00:00`);
// exceljs takes dates as UTC.
const universalDay = (text) => new Date(`${text}T00:00:00Z`);

// It takes local dates as they are, and dates of cells that are given whole as UTC.
function sheetJsCell([kind, value]) {
  if (kind === "empty") return null;
  if (kind === "date") return localDay(value);
  return kind === "padded" ? { t: "n", v: value, z: PADDED } : value;
}

function writeSheetJs(name, options) {
  const values = rows.map(({ cells }) => cells.map(sheetJsCell));
  const sheet = SheetJs.utils.aoa_to_sheet(values, { cellDates: true, dateNF: DATE });
  sheet["!rows"] = rows.map(({ hidden }) => (hidden ? { hidden: true } : {}));
  const book = SheetJs.utils.book_new();
  SheetJs.utils.book_append_sheet(book, sheet, "Daftar");
  SheetJs.writeFile(book, join(folder, name), options);
  console.log(name);
}

function fillExcelJs(sheet, commit) {
  rows.forEach(({ cells, hidden }, at) => {
    const row = sheet.getRow(at + 1);
    cells.forEach(([kind, value], place) => {
      if (kind === "empty") return;
      const cell = row.getCell(place + 1);
      cell.value = kind === "date" ? universalDay(value) : value;
      if (kind === "date") cell.numFmt = DATE;
      if (kind === "padded") cell.numFmt = PADDED;
    });
    row.hidden = hidden ?? false;
    if (commit) row.commit();
  });
}

async function writeExcelJs(name) {
  const book = new ExcelJs.Workbook();
  fillExcelJs(book.addWorksheet("Daftar"), false);
  await book.xlsx.writeFile(join(folder, name));
  console.log(name);
}

async function streamExcelJs(name, options) {
  const book = new ExcelJs.stream.xlsx.WorkbookWriter({ filename: join(folder, name), ...options });
  const sheet = book.addWorksheet("Daftar");
  fillExcelJs(sheet, true);
  sheet.commit();
  await book.commit();
  console.log(name);
}

writeSheetJs("sheetjs.xlsx", { bookType: "xlsx" });
writeSheetJs("sheetjs-shared.xlsx", { bookType: "xlsx", bookSST: true, compression: true });
writeSheetJs("sheetjs-iso.xlsx", { bookType: "xlsx", cellDates: true });
writeSheetJs("sheetjs.xlsm", { bookType: "xlsm" });
writeSheetJs("sheetjs.ods", { bookType: "ods" });
await writeExcelJs("exceljs.xlsx");
await streamExcelJs("exceljs-stream.xlsx", { useStyles: true });
await streamExcelJs("exceljs-stream-shared.xlsx", { useStyles: true, useSharedStrings: true });
