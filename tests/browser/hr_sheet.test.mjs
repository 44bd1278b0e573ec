// The page that HR hands out to somebody who leaves: printed in place of "#/hr", one side of A4 for
// every reason, with the company's name and a code that opens the prepared link.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import jsQR from "jsqr";
import { PNG } from "pngjs";
import { DESKTOP, start } from "./harness.mjs";
import { named } from "./journey.mjs";

// Every reason that HR knows of; those without a day ask for none.
const REASONS = [
  "resigned",
  "laid_off",
  "contract_ended",
  "pension_agreement",
  "age_56",
  "total_disability",
  "death",
  "left_indonesia",
  "partial_10",
  "partial_30_housing",
];
const NAME = "PT Karya Bersama Nusantara Sejahtera";

let site;
const folder = mkdtempSync(join(tmpdir(), "pandu-hr-"));
before(async () => {
  site = await start();
});
after(async () => {
  await site?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function prepare(page, ground, language, name = NAME) {
  await page.waitForFunction(() => globalThis.pandu?.ready);
  await page.getByRole("radio", { name: named(`option.ground.${ground}`), exact: true }).check();
  const field = (part) => page.getByRole("textbox", { name: named(part) }).first();
  if (await field("date.day").count()) {
    const year = ground === "age_56" ? "1975" : "2026";
    for (const [part, typed] of [
      ["date.day", "5"],
      ["date.month", "10"],
      ["date.year", year],
    ]) {
      await field(part).fill(typed);
    }
  }
  await page.getByRole("textbox", { name: named("hr.name") }).fill(name);
  await page.locator(`[data-id="hr.language=${language}"]`).check();
  await page.getByRole("button", { name: named("hr.make") }).click();
  return page.locator('[data-id="hr.link"]').inputValue();
}

// The printed pages: their number, their words, and the first as a picture.
async function printed(page) {
  const file = join(folder, "sheet.pdf");
  writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
  const pages = Number(
    /^Pages:\s+(\d+)/m.exec(execFileSync("pdfinfo", [file], { encoding: "utf8" }))[1],
  );
  const text = execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" }).replace(
    /\s+/g,
    " ",
  );
  execFileSync("pdftoppm", ["-r", "150", "-png", "-singlefile", file, join(folder, "sheet")]);
  return { pages, text, picture: PNG.sync.read(readFileSync(join(folder, "sheet.png"))) };
}

for (const language of ["id", "en"]) {
  test(`every reason gives one page with the company's name and its code (${language})`, async () => {
    // As somebody of HR does it: one after another, on the same page.
    const page = await site.open("?polos#/hr", DESKTOP);
    for (const ground of REASONS) {
      const link = await prepare(page, ground, language);
      const { pages, text, picture } = await printed(page);
      assert.equal(pages, 1, `${ground}: ${pages} pages`);
      assert.ok(text.includes(NAME), ground);
      assert.match(
        text,
        language === "id" ? /Rp15\.000\.000|Kantor cabang/ : /Rp15,000,000|branch/,
        ground,
      );
      for (const words of language === "id"
        ? [
            "Panduan mengambil JHT",
            "Jangan membayar perantara",
            "bukan milik BPJS Ketenagakerjaan",
            "Sumber: ",
            "Aturan versi",
          ]
        : [
            "How to claim your JHT",
            "OTP",
            "not the site of BPJS Ketenagakerjaan",
            "Sources: ",
            "Rules version",
          ]) {
        assert.ok(text.includes(words), `${ground}: "${words}" in ${text}`);
      }
      const code = jsQR(new Uint8ClampedArray(picture.data), picture.width, picture.height);
      assert.equal(code?.data, link, ground);
      assert.deepEqual(page.said, []);
      assert.deepEqual(page.foreign(), []);
    }
    await page.leave();
  });
}

test("a name in letters that our fonts lack is printed as it is written", async () => {
  const page = await site.open("#/hr", DESKTOP);
  const name = "PT Nguyễn Łukasz Źródło";
  await prepare(page, "resigned", "id", name);
  const { pages, text } = await printed(page);
  assert.equal(pages, 1);
  assert.ok(text.includes(name), text);
  await page.leave();
});

test("its type is at least 12 pt, nothing of it is seen on the screen, and no link means no sheet", async () => {
  const page = await site.open("?polos#/hr", DESKTOP);
  await page.getByRole("button", { name: named("hr.make") }).waitFor();
  assert.equal(await page.locator(".sheet").count(), 0);
  await prepare(page, "death", "id");
  assert.equal(await page.locator(".sheet").isVisible(), false);
  await page.evaluate(() => {
    globalThis.print = () => {
      globalThis.printed = true;
    };
  });
  await page.getByRole("button", { name: named("hr.print") }).click();
  assert.equal(await page.evaluate(() => globalThis.printed), true);
  await page.emulateMedia({ media: "print" });
  const small = await page.evaluate(() =>
    [...document.querySelectorAll(".sheet *")]
      .filter((element) =>
        [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()),
      )
      .filter((element) => parseFloat(getComputedStyle(element).fontSize) < 15.99)
      .map((element) => element.textContent),
  );
  assert.deepEqual(small, []);
  await page.emulateMedia({ media: "screen" });
  // What is filled in anew no longer fits what was made.
  await page.getByRole("textbox", { name: named("hr.name") }).fill("PT Lain");
  assert.equal(await page.locator(".sheet").count(), 0);
  await page.leave();
});
