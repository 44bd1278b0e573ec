// Every letter that people have: what our fonts lack is shown by the document, in its place,
// while the rest stays painted; and a page that somebody translates shows its own words from then
// on.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { PNG } from "pngjs";
import { DESKTOP, PHONE, start, stopClock } from "./harness.mjs";
import { inkOf, pictureWithout, wordsOn } from "./ink.mjs";
import { named } from "./journey.mjs";
import { csv, give, openList, rows } from "./lists.mjs";
import { openAnswered, settled } from "./screens.mjs";

const NAMES = {
  Vietnamese: "Nguyễn Văn An",
  Polish: "Łukasz Źródło",
  Chinese: "PT 雅加达",
  Japanese: "田中 太郎",
  Arabic: "علي (PT) 5",
  Javanese: "ꦥꦺꦠꦺ ꦗꦮ",
  "marks that combine": "Nguye\u0302\u0303n",
  "people, skins and flags": "Ayu 👩🏽‍💻 👍🏿 🇮🇩",
  "letters and their joiners": "می\u200Cشود",
};
const LINK = "#/hasil/1h4qrjg00a/";
const LOOKS = [
  [PHONE, "light"],
  [DESKTOP, "dark"],
];

let site;
const folder = mkdtempSync(join(tmpdir(), "pandu-letters-"));
before(async () => {
  site = await start();
});
after(async () => {
  await site?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const viewIs = (page, view) =>
  page.waitForFunction((wanted) => globalThis.pandu.view === wanted, view);

async function pictureIn(page, view) {
  await viewIs(page, view);
  await settled(page);
  return PNG.sync.read(await page.screenshot());
}

// The words of one element that is in the window, whole.
async function wordsIn(page, selector) {
  const inside = await page.locator(selector).boundingBox();
  const found = (await wordsOn(page)).filter(
    ({ left, top, right, bottom }) =>
      left >= inside.x - 1 &&
      right <= inside.x + inside.width + 1 &&
      top >= inside.y - 8 &&
      bottom <= inside.y + inside.height + 8,
  );
  assert.ok(found.length > 0, `${selector} has words`);
  return found;
}

const near = (a, b) =>
  a &&
  b &&
  Math.abs(a.x - b.x) < 0.5 &&
  Math.abs(a.y - b.y) < 0.5 &&
  Math.abs(a.mass - b.mass) < 0.1 * b.mass;

// What is seen of `selector` in the canvas view is what is seen in the plain view: every word, in
// its place. The words of `name` are not painted beside; `painted` is a word that is.
async function checkSeen(page, selector, name, painted, window, what) {
  await page.locator(selector).scrollIntoViewIfNeeded();
  const canvas = await pictureIn(page, "canvas");
  const words = await wordsIn(page, selector);
  const others = await pictureWithout(page, "#page");
  const html = await pictureWithout(page, "#canvas");
  const real = (await wordsOn(page)).filter(({ text }) => text === painted);
  assert.ok(real.length > 0, `${what}: "${painted}" is in the window`);
  for (const word of real) {
    assert.ok(inkOf(others, word, window.ratio), `${what}: "${word.text}" is painted`);
    assert.equal(inkOf(html, word, window.ratio), null, `${what}: "${word.text}" is not HTML`);
  }
  await page.evaluate(() => document.documentElement.classList.remove("painted"));
  const plain = await pictureWithout(page, "#canvas");
  await page.evaluate(() => document.documentElement.classList.add("painted"));
  for (const part of name.split(" ")) {
    const word = words.find(({ text }) => text.includes(part));
    assert.ok(word, `${what}: "${part}" is in the document: ${JSON.stringify(words)}`);
    assert.ok(inkOf(plain, word, window.ratio), `${what}: "${part}" has ink in the plain view`);
    assert.ok(
      near(inkOf(canvas, word, window.ratio), inkOf(plain, word, window.ratio)),
      `${what}: "${part}" is seen in its place`,
    );
    assert.equal(inkOf(others, word, window.ratio), null, `${what}: "${part}" is not painted`);
  }
}

for (const [window, colorScheme] of LOOKS) {
  test(`the name on a link is seen in every script (${window.width} px, ${colorScheme})`, async () => {
    for (const [script, name] of Object.entries(NAMES)) {
      const page = await site.open(
        LINK + encodeURIComponent(name),
        window,
        { colorScheme },
        async (fresh) => stopClock(fresh, "2026-11-29"),
      );
      await page.waitForFunction(() => globalThis.pandu?.ready);
      const text = "[data-id=prepared] .title";
      assert.equal(
        (await page.locator(text).innerText()).replaceAll(/[\u2068\u2069]/g, ""),
        `Disiapkan oleh: ${name}`,
      );
      const title = await page.locator("[data-id=prepared] .paragraph").innerText();
      await checkSeen(page, text, name, title.split(" ")[0], window, script);
      assert.deepEqual(page.said, []);
      await page.leave();
    }
  });
}

for (const [window, colorScheme] of LOOKS) {
  test(`the names on a list are seen in every script (${window.width} px, ${colorScheme})`, async () => {
    const page = await openList(site, "", window, { colorScheme });
    const people = Object.values(NAMES).map((name) => [name, ...rows()[0].slice(1)]);
    await give(page, csv([rows()[0], ...people]));
    await page.locator('[data-id="list.check"]').click();
    await page.locator('[data-id="list.table"]').waitFor();
    for (const [place, [script, name]] of Object.entries(NAMES).entries()) {
      const link = `[data-id="list.row=${place + 3}"]`;
      await checkSeen(page, link, name, "Baris", window, script);
    }
    await page.leave();
  });
}

test("a name stays seen while the page around it changes", async () => {
  const page = await openAnswered(site, "#/hasil", DESKTOP);
  await page.evaluate((name) => {
    const [link] = /#\/hasil\/\w+/.exec(document.querySelector("main").textContent);
    location.hash = `${link}/${name}`;
  }, encodeURIComponent(NAMES.Chinese));
  await page.locator("[data-id=prepared]").waitFor();
  await viewIs(page, "canvas");
  await settled(page);
  const fills = await page.evaluate(() => {
    const fillOf = () =>
      getComputedStyle(document.querySelector("[data-id=prepared] .title")).webkitTextFillColor;
    const before = fillOf();
    document.querySelector("main .check input").click();
    return [before, fillOf()];
  });
  assert.notEqual(fills[0], "rgba(0, 0, 0, 0)");
  assert.equal(fills[1], fills[0]);
  await page.leave();
});

test("a list's sheets are printed with the names on them", async () => {
  const page = await openList(site, "", DESKTOP);
  const names = [NAMES.Vietnamese, NAMES.Polish];
  await page.evaluate(() => {
    globalThis.print = () => {};
  });
  await give(page, csv(names.map((name) => [name, ...rows()[0].slice(1)])));
  await page.locator('[data-id="list.check"]').click();
  await page.getByRole("button", { name: named("list.sheets") }).click();
  await page.locator(".sheet").nth(1).waitFor({ state: "attached" });
  const file = join(folder, "sheets.pdf");
  writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
  const text = execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" });
  for (const name of names) assert.ok(text.normalize().includes(name), `${name} in ${text}`);
  await page.leave();
});

// What browsers do to a page that they translate; each runs in the page.
const TRANSLATIONS = {
  "a class of the document (Chrome, left to right)": () =>
    document.documentElement.classList.add("translated-ltr"),
  "a class of the document (Chrome, right to left)": () =>
    document.documentElement.classList.add("translated-rtl"),
  "another language of the document": () => {
    document.documentElement.lang = "en";
  },
  "elements around words (Google)": () => {
    const text = document.querySelector("main h1").firstChild;
    const font = document.createElement("font");
    text.replaceWith(font);
    font.append(text);
  },
  "attributes of what was read (Edge)": () =>
    document.querySelector("main h1").setAttribute("_msttexthash", "123"),
  "other words in place (Safari)": () => {
    document.querySelector("main h1").firstChild.data = "Estimated balance";
  },
  "other texts for ours (Firefox)": () =>
    document.querySelector("main h1").replaceChildren("Estimated balance"),
};

async function checkWordsSeen(page, what) {
  await viewIs(page, "plain").catch(() => assert.fail(`${what} does not lead to the plain view`));
  await settled(page);
  assert.equal(await page.locator("#canvas").count(), 0, what);
  assert.equal(await page.evaluate(() => globalThis.pandu.view), "plain", what);
}

for (const [what, translate] of Object.entries(TRANSLATIONS)) {
  test(`a translated page shows its words, and goes on to: ${what}`, async () => {
    const page = await openAnswered(site, "#/cek/balance", PHONE);
    await viewIs(page, "canvas");
    await settled(page);
    await page.evaluate(translate);
    await checkWordsSeen(page, what);
    assert.equal(await page.locator("main").getByRole("textbox").inputValue(), "12.500.000", what);
    // The application writes its own words again, and takes back what was done to the document.
    await page.getByRole("button", { name: named("nav.next") }).tap();
    await page.waitForFunction(() => location.hash !== "#/cek/balance");
    await page.evaluate(() => document.documentElement.classList.remove("translated-ltr"));
    await checkWordsSeen(page, `${what}, a screen later`);
    await page.leave();
  });
}

test("a page that was translated before the application came begins in the plain view", async () => {
  const page = await site.open("", PHONE, {}, (fresh) =>
    fresh.addInitScript(() =>
      document.addEventListener("readystatechange", () => {
        if (document.readyState === "interactive") document.documentElement.lang = "ar";
      }),
    ),
  );
  await page.waitForFunction(() => globalThis.pandu?.ready);
  await checkWordsSeen(page, "a language that we do not have");
  assert.equal(await page.evaluate(() => document.documentElement.lang), "id");
  assert.deepEqual(page.said, []);
  await page.leave();
});

test("what changes no words is no translation", async () => {
  const page = await openAnswered(site, "#/hasil", DESKTOP);
  await viewIs(page, "canvas");
  await page.evaluate(() => {
    document.documentElement.classList.add("dark-mode-of-an-extension");
    document.querySelector("main").append(document.createElement("span"), new Comment("a note"));
    document.querySelector("main h1").dataset.seen = "";
  });
  // Our own words change: the language, and a tick.
  await page.evaluate(() => document.querySelector("main .check input").click());
  await page.getByRole("button", { name: named("header.language") }).click();
  await page.waitForFunction(() => document.documentElement.lang === "en");
  await settled(page);
  assert.equal(await page.evaluate(() => globalThis.pandu.view), "canvas");
  await page.leave();
});
