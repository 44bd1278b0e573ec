// Makes a PDF of every sheet to print, beside its HTML, and notes in printed.txt which HTML each
// was printed from: `pandu site --site` keeps it as long as that stays the same.
//
//   node script/parts/paper.mjs SITE
//
// SITE holds what `pandu paper` and fonts.mjs wrote. One browser prints one sheet after the other.

import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { browserProgram } from "./browser.mjs";

const site = resolve(process.argv[2]);
const folders = ["kertas", "paper"];

// A browser writes the minute of printing into the file: the same sheets would never be the same
// bytes.
function withoutTime(pdf) {
  const text = pdf.toString("latin1");
  return Buffer.from(
    text.replace(/(?<=\/(?:CreationDate|ModDate) \(D:)\d{14}/g, "20000101000000"),
    "latin1",
  );
}

const browser = await chromium.launch({
  executablePath: browserProgram(),
  args: ["--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking"],
});
const page = await browser.newPage();
const printed = [];
let bytes = 0;
for (const folder of folders) {
  for (const name of readdirSync(join(site, folder)).filter((file) => file.endsWith(".html"))) {
    const file = join(site, folder, name);
    await page.goto(pathToFileURL(file).href, { waitUntil: "load" });
    await page.evaluate(() => document.fonts.ready);
    const pdf = withoutTime(
      await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true }),
    );
    const printedAs = `${folder}/${basename(file, ".html")}.pdf`;
    writeFileSync(join(site, printedAs), pdf);
    printed.push(`${createHash("sha256").update(readFileSync(file)).digest("hex")} ${printedAs}\n`);
    bytes += pdf.length;
  }
}
await browser.close();
writeFileSync(join(site, "printed.txt"), printed.join(""));
console.log(`${printed.length} sheets as PDF, ${bytes} bytes`);
