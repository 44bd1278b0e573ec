// The sheets to print, as a browser lays them out and as the PDF that the build made: nothing
// overflows a panel or a page, nothing is cut at a fold, every letter can be read, every code leads
// to the guide.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import jsQR from "jsqr";
import { PNG } from "pngjs";
import { DESKTOP, siteFolder, start } from "./harness.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const ADDRESS = "https://example.org/pandu/";
const MILLIMETRE = 96 / 25.4;
const PAGES = { brochure: 2, brosur: 2, checklists: 12, "daftar-semua": 12 };

let site;
const folder = mkdtempSync(join(tmpdir(), "pandu-paper-"));
before(async () => {
  site = await start();
});
after(async () => {
  await site?.stop();
  rmSync(folder, { recursive: true, force: true });
});

// What `pandu paper` writes, with the site's own letters beside it.
function written(name, ...options) {
  const out = join(folder, name);
  execFileSync(join(root, "build/native/pandu"), ["paper", out, ...options]);
  cpSync(join(root, "build/web/parts/site/fonts"), join(out, "fonts"), { recursive: true });
  return out;
}

const sheetsIn = (out) =>
  ["kertas", "paper"].flatMap((language) =>
    readdirSync(join(out, language))
      .filter((name) => name.endsWith(".html"))
      .map((name) => join(language, name)),
  );

// Everything that has ink, in millimetres from the corner of its page, with what a test asks about
// it.
const inkOf = (page) =>
  page.evaluate((mm) => {
    const inkOfFace = (face) => {
      const origin = face.getBoundingClientRect();
      const placed = ({ left, top, right, bottom }) =>
        [left - origin.left, top - origin.top, right - origin.left, bottom - origin.top].map(
          (at) => at / mm,
        );
      // Where letters stand in a line: above and below them it is higher than close lines are
      // apart.
      const lettersIn = (rect) => {
        const by = rect.height * 0.23;
        return placed({
          left: rect.left,
          right: rect.right,
          top: rect.top + by,
          bottom: rect.bottom - by,
        });
      };
      const panels = [...face.querySelectorAll(".panel")];
      const words = [],
        boxes = [];
      panels.forEach((panel, number) => {
        const walker = document.createTreeWalker(panel, NodeFilter.SHOW_TEXT);
        for (let node; (node = walker.nextNode());) {
          if (!node.data.trim()) continue;
          const element = node.parentElement;
          const drawn = element.closest("svg");
          const range = document.createRange();
          range.selectNodeContents(node);
          const scale = drawn ? drawn.getScreenCTM().a : 1;
          const icon = element.closest(".icon, .glyph") !== null;
          for (const rect of drawn ? [element.getBoundingClientRect()] : range.getClientRects()) {
            words.push({
              text: node.data,
              panel: number,
              at: lettersIn(rect),
              icon,
              size: parseFloat(getComputedStyle(element).fontSize) * scale * 0.75,
            });
          }
        }
        for (const box of panel.querySelectorAll('.callout, .picture, [data-id$=".write"]'))
          boxes.push({
            text: box.className,
            panel: number,
            at: placed(box.getBoundingClientRect()),
          });
      });
      return {
        size: [origin.width / mm, origin.height / mm],
        spills: [face.scrollWidth - face.clientWidth, face.scrollHeight - face.clientHeight],
        panels: panels.map((panel) => ({
          name: panel.className,
          at: placed(panel.getBoundingClientRect()),
        })),
        words,
        boxes,
      };
    };
    return [...document.querySelectorAll(".face")].map(inkOfFace);
  }, MILLIMETRE);

const inside = (inner, outer, by = 0) =>
  inner[0] >= outer[0] + by - 0.1 &&
  inner[1] >= outer[1] + by - 0.1 &&
  inner[2] <= outer[2] - by + 0.1 &&
  inner[3] <= outer[3] - by + 0.1;
// How far two rectangles lie within each other, in millimetres.
const overlap = (one, other) =>
  Math.min(
    Math.min(one[2], other[2]) - Math.max(one[0], other[0]),
    Math.min(one[3], other[3]) - Math.max(one[1], other[1]),
  );

function checkFace(face, wide, folded, name) {
  const [width, height] = wide ? [297, 210] : [210, 297];
  assert.ok(
    Math.abs(face.size[0] - width) < 0.3 && Math.abs(face.size[1] - height) < 0.3,
    `${name}: ${face.size}`,
  );
  assert.deepEqual(face.spills, [0, 0], `${name}: spills over`);
  const sheet = [0, 0, width, height];
  for (const part of [...face.words, ...face.boxes]) {
    assert.ok(
      inside(part.at, sheet, 8),
      `${name}: "${part.text}" is nearer to the edge than 8 mm: ${part.at}`,
    );
    const panel = face.panels[part.panel];
    assert.ok(
      inside(part.at, panel.at, folded ? 5 : 0),
      `${name}: "${part.text}" reaches out of ${panel.name}: ${part.at}, ${panel.at}`,
    );
  }
  const words = face.words.filter(({ icon }) => !icon);
  for (const { text, size } of words) assert.ok(size >= 11.99, `${name}: "${text}" has ${size} pt`);
  words.forEach((one, at) =>
    words
      .slice(at + 1)
      .forEach((other) =>
        assert.ok(
          overlap(one.at, other.at) < 0.2,
          `${name}: "${one.text}" lies on "${other.text}"`,
        ),
      ),
  );
}

async function checkSheets(out) {
  const page = await site.browser.newPage({ viewport: { width: 1200, height: 1200 } });
  await page.emulateMedia({ media: "print" });
  const sheets = sheetsIn(out);
  assert.equal(sheets.length, 34);
  for (const name of sheets) {
    await page.goto(pathToFileURL(join(out, name)).href);
    await page.evaluate(() => document.fonts.ready);
    assert.equal(await page.evaluate(() => document.fonts.check('12pt "Pandu Text"')), true);
    const [wide, folded] = await page.evaluate(() => [
      document.body.matches(".wide"),
      document.body.matches(".brochure"),
    ]);
    const faces = await inkOf(page);
    assert.ok(faces.length > 0 && faces.every(({ words }) => words.length > 10), name);
    faces.forEach((face, number) => checkFace(face, wide, folded, `${name}, page ${number + 1}`));
  }
  await page.close();
}

test("nothing overflows, nothing is cut, and no type is smaller than 12 pt", async () => {
  await checkSheets(written("usual", "--address", ADDRESS));
});

test("so it is without an address, where one is written in by hand", async () => {
  await checkSheets(written("without"));
});

test("so it is with larger amounts and a longer address", async () => {
  const assets = join(folder, "assets");
  cpSync(join(root, "assets"), assets, { recursive: true });
  const file = join(assets, "rules/parameters.json");
  const rules = JSON.parse(readFileSync(file, "utf8"));
  for (const { id, values } of rules.parameters) {
    if (id === "jmo_balance_limit") values.at(-1).value = 125000000;
    if (id === "waiting_months_resigned") values.at(-1).value = 12;
  }
  writeFileSync(file, JSON.stringify(rules));
  const out = written(
    "larger",
    "--assets",
    assets,
    "--address",
    "https://panduan-jht.kantor-cabang.example.org/jht/",
  );
  assert.match(readFileSync(join(out, "kertas/poster.html"), "utf8"), /Rp125\.000\.000/);
  await checkSheets(out);
});

test("every code is read off the sheet, and leads to the guide in its language", async () => {
  const out = written("codes", "--address", ADDRESS);
  const page = await site.browser.newPage({
    viewport: { width: 1200, height: 1200 },
    deviceScaleFactor: 2,
  });
  for (const name of sheetsIn(out)) {
    await page.goto(pathToFileURL(join(out, name)).href);
    const codes = await page.locator('[data-id$=".code"]').all();
    assert.equal(
      codes.length,
      (await page.locator(".face").count()) - (/bro[cs]/.test(name) ? 1 : 0),
      name,
    );
    for (const code of codes) {
      const { data, width, height } = PNG.sync.read(await code.screenshot());
      const read = jsQR(new Uint8ClampedArray(data), width, height)?.data;
      assert.equal(read, ADDRESS + (name.startsWith("paper") ? "en.html" : ""), name);
    }
  }
  await page.close();
});

// Grey is all that many offices print: black on white or white on black, whatever the colours were.
test("every word has full contrast without colours", async () => {
  const out = written("grey", "--address", ADDRESS);
  const page = await site.browser.newPage({ colorScheme: "dark" });
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  for (const name of sheetsIn(out)) {
    await page.goto(pathToFileURL(join(out, name)).href);
    const pale = await page.evaluate(() => {
      const parts = (colour) => colour.match(/[\d.]+/g).map(Number);
      const grey = ([red, green, blue]) =>
        [0.2126 * red, 0.7152 * green, 0.0722 * blue].reduce((sum, part) => sum + part, 0) / 255;
      const behind = (element) => {
        for (let at = element; at; at = at.parentElement) {
          const colour = parts(getComputedStyle(at).backgroundColor);
          if ((colour[3] ?? 1) > 0) return grey(colour);
        }
        return 1;
      };
      return [...document.querySelectorAll(".panel *")]
        .filter((element) => {
          if (![...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
            return false;
          const style = getComputedStyle(element);
          const ink = grey(parts(element.closest("svg") ? style.fill : style.color));
          return (
            Math.abs(ink - behind(element.closest("svg") ? element.closest(".picture") : element)) <
            0.8
          );
        })
        .map((element) => element.textContent);
    });
    assert.deepEqual(pale, [], name);
  }
  await page.close();
});

test("each sheet is a PDF of whole pages of A4, tagged, with its letters inside", () => {
  for (const name of sheetsIn(siteFolder)) {
    const file = join(siteFolder, name.replace(/\.html$/, ".pdf"));
    const info = execFileSync("pdfinfo", [file], { encoding: "utf8" });
    const stem = /([\w-]+)\.html$/.exec(name)[1];
    assert.equal(Number(/^Pages:\s+(\d+)/m.exec(info)[1]), PAGES[stem] ?? 1, name);
    const size = /^Page size:\s+([\d.]+) x ([\d.]+)/m.exec(info).slice(1).map(Number);
    const wide = /class="\w+ wide"/.test(readFileSync(join(siteFolder, name), "utf8"));
    const [width, height] = wide ? size.reverse() : size;
    assert.ok(Math.abs(width - 595) < 2 && Math.abs(height - 842) < 2, `${name}: ${size}`);
    assert.match(info, /^Tagged:\s+yes/m, name);
    const text = execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" })
      .split("\f")
      .slice(0, -1);
    assert.ok(
      text.every((sheet) => sheet.trim().length > 200),
      `${name}: no page is empty`,
    );
    const fonts = execFileSync("pdffonts", [file], { encoding: "utf8" })
      .trim()
      .split("\n")
      .slice(2);
    assert.ok(
      fonts.length > 0 && fonts.every((font) => / yes yes /.test(font)),
      `${name}: ${fonts.join("; ")}`,
    );
    assert.ok(
      fonts.some((font) => /Atkinson/.test(font)),
      `${name}: ${fonts.join("; ")}`,
    );
  }
});

for (const [where, language] of [
  ["kertas.html", "id"],
  ["paper.html", "en"],
]) {
  test(`the list of sheets leads to each as HTML and as PDF (${language})`, async () => {
    const page = await site.open(where, DESKTOP);
    const addresses = await page
      .locator('main a[data-id^="sheet="]')
      .evaluateAll((all) => all.map((one) => one.href));
    assert.equal(addresses.length, 2 * 17);
    for (const address of addresses) assert.equal((await fetch(address)).status, 200, address);
    await page.locator('main a[data-id="sheet=poster.html"]').click();
    await page.waitForLoadState("load");
    assert.equal(await page.locator("html").getAttribute("lang"), language);
    assert.equal(await page.locator("h1").count(), 1);
    await page.locator("nav a").first().click();
    await page.waitForLoadState("load");
    assert.ok(page.url().endsWith(where));
    assert.deepEqual(page.said, []);
    assert.deepEqual(page.foreign(), []);
    await page.leave();
  });
}

test("live screens lead to the list, a counter and a file on a stick do not", async () => {
  const page = await site.open("#/tentang", DESKTOP);
  await page.waitForFunction(() => globalThis.pandu?.ready);
  await page.locator("main [data-id=paper]").click();
  await page.waitForLoadState("load");
  assert.ok(page.url().endsWith("/kertas.html"));
  await page.leave();
  const counter = await site.open("?kios", DESKTOP);
  await counter.waitForFunction(() => globalThis.pandu?.ready);
  await counter.locator("footer [data-id=about]").click();
  await counter.locator("[data-id=about_us]").waitFor();
  assert.equal(
    await counter.locator('[data-id=paper], a[href*="kertas"], a[href$=".pdf"]').count(),
    0,
  );
  await counter.leave();
  const file = await site.browser.newPage();
  await file.goto(pathToFileURL(join(root, "build/web/pandu-jht.html")).href + "#/tentang");
  await file.waitForFunction(
    () => globalThis.pandu?.ready && document.querySelector("[data-id=about_us]"),
  );
  assert.equal(await file.locator('[data-id=paper], a[href*="kertas"]').count(), 0);
  await file.close();
});

test("no sheet is fetched before it is asked for, nor kept for visits without a network", () => {
  assert.doesNotMatch(
    readFileSync(join(siteFolder, "service-worker.js"), "utf8"),
    /kertas|paper\/|paper\.css|\.pdf/,
  );
});
