// Lists of people for the tests, and the screen that looks through them.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const HEAD = [
  "Nama",
  "Alasan",
  "Tanggal keluar",
  "Saldo JHT",
  "Status kartu",
  "Masih bekerja",
  "Data sesuai",
  "Perangkat",
  "Klaim sebagian",
];
const REST = ["nonaktif", "tidak", "ya", "HP", "belum"];

// Bu Sari may claim; Pak Budi from a day to come; the third row is faulty.
export const rows = (date = "5 Okt 2026", amount = "Rp7.500.000") => [
  ["Bu Sari", "resign", date, amount, ...REST],
  ["Pak Budi", "PHK", "20/11/2026", "12000000", ...REST],
  ["Bu Ani", "bosan", "31/12/2026", "1", ...REST],
];
export const csv = (people, delimiter = ";", end = "\n") =>
  [HEAD, ...people].map((row) => row.join(delimiter) + end).join("");

// 100,000 people, as a spreadsheet of a large company would have them.
export function many(count) {
  const reasons = ["resign", "PHK", "kontrak habis", "pensiun pkb"];
  const lines = [HEAD.join(";")];
  for (let i = 0; i < count; ++i) {
    lines.push(
      [
        `Orang ${i}`,
        reasons[i % 4],
        `${1 + (i % 28)}/${1 + (i % 12)}/${2026 + (i % 2)}`,
        `Rp${1 + (i % 80)}.${String(i % 1000).padStart(3, "0")}.000`,
        i % 9 ? "nonaktif" : "aktif",
        "tidak",
        i % 11 ? "ya" : "tidak",
        "HP",
        "belum",
      ].join(";"),
    );
  }
  return lines.join("\n") + "\n";
}

export async function openList(site, where = "?polos", window, context) {
  const page = await site.open(`${where}#/hr/daftar`, window, context);
  await page.locator('[data-id="list.file"]').waitFor({ state: "attached" });
  return page;
}

// The browser reads a file when it likes, so they stay until the end.
const folder = mkdtempSync(join(tmpdir(), "pandu-lists-"));
process.on("exit", () => rmSync(folder, { recursive: true }));

export async function give(page, bytes, name = "daftar.csv") {
  const file = join(mkdtempSync(join(folder, "given-")), name);
  writeFileSync(file, bytes);
  await page.locator('[data-id="list.file"]').setInputFiles(file);
}
