// Every walkthrough on paper, read back from the PDF: no step is cut at the end of a page, nothing
// is lost, and nothing is dark, however the screen was.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { DESKTOP, start } from "./harness.mjs";

const folder = mkdtempSync(join(tmpdir(), "pandu-print-"));
const file = join(folder, "lesson.pdf");
const assets = new URL("../../assets/", import.meta.url);
const tutorials = readdirSync(new URL("tutorials/", assets)).map((name) =>
  JSON.parse(readFileSync(new URL(`tutorials/${name}`, assets), "utf8")),
);

let site;
before(async () => {
  site = await start();
});
after(async () => {
  await site?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const run = (program, ...options) => execFileSync(program, options, { maxBuffer: 1 << 26 });
const letters = (text) => text.replace(/[^\p{L}\p{N}]/gu, "");

// The text of each page, letters only and in the order of
// the screen: how it is broken into lines is not the matter.
function pages() {
  const text = run("pdftotext", "-raw", file, "-").toString("utf8");
  return text.split("\f").slice(0, -1).map(letters);
}

// Of each page, how much of it is dark, from 0 to 1.
function darkness() {
  run("pdftoppm", "-r", "20", "-gray", file, join(folder, "page"));
  const names = readdirSync(folder).filter((name) => name.endsWith(".pgm"));
  const shares = names.map((name) => {
    const bytes = readFileSync(join(folder, name));
    rmSync(join(folder, name));
    const [head, width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(
      bytes.toString("latin1", 0, 40),
    );
    const shades = bytes.subarray(head.length);
    assert.equal(shades.length, width * height);
    return shades.filter((shade) => shade < 110).length / shades.length;
  });
  return Math.max(...shares);
}

// What each step says, as the page shows it: its heading, its drawing's words, and the rest.
const stepsOf = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("main h2")]
      .filter((heading) => heading.nextElementSibling?.matches(".sides"))
      .map((heading) =>
        [heading, ...heading.nextElementSibling.querySelectorAll("text, p, .title")].map(
          (part) => part.textContent,
        ),
      ),
  );

for (const language of ["id", "en"]) {
  test(`every walkthrough prints to whole pages (${language})`, async () => {
    const page = await site.open(`?bahasa=${language}#/belajar`, DESKTOP, { colorScheme: "dark" });
    await page.waitForFunction(
      () => globalThis.pandu?.ready && document.querySelector('[data-id="lesson=jkp"]'),
    );
    for (const { id, steps } of tutorials) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#/belajar/${id}`);
      await page.waitForFunction(
        (count) => document.querySelectorAll("main .sides .picture").length === count,
        steps.length,
      );
      writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
      const paper = pages();
      const shown = await stepsOf(page);
      assert.equal(shown.length, steps.length, id);
      for (const parts of shown) {
        const words = parts.map(letters).filter(Boolean);
        assert.ok(words.length > 4, `${id}: ${parts[0]}`);
        const whole = paper.some((sheet) => words.every((part) => sheet.includes(part)));
        assert.ok(whole, `${id}: "${parts[0]}" is whole on one of ${paper.length} pages`);
      }
      assert.ok(
        paper.every((sheet) => sheet.length > 100),
        `${id}: no page is empty`,
      );
      const dark = darkness();
      assert.ok(dark < 0.12, `${id}: ${Math.round(100 * dark)} % of a page is dark`);
    }
    assert.deepEqual(page.said, []);
    await page.leave();
  });
}
