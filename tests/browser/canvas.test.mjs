// The canvas view is really painted: with the HTML hidden the words' ink is where the document has
// its words, with the canvas hidden there is no ink, and nothing is drawn while nothing happens.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { DESKTOP, PHONE, start } from "./harness.mjs";
import { inkOf, pictureWithout, wordsOn } from "./ink.mjs";
import { walk, ways } from "./journey.mjs";
import { ANSWERS, settled } from "./screens.mjs";

// CSS pixels between the middles of a painted and of a real word: one, and what rounding adds where
// the scroll position itself is not a whole number of pixels.
const FURTHEST = 1.1;
const PALEST = 0.7; // of the real word's ink

let site;
before(async () => {
  site = await start();
});
after(async () => {
  await site?.stop();
});

async function opened(window, address = "", context = {}) {
  const page = await site.open(address, window, context);
  await page.waitForFunction(() => globalThis.pandu?.view === "canvas");
  await settled(page);
  return page;
}

// The ink of each word in the canvas alone, in the HTML alone while painted, and in the plain page.
async function inkOn(page, ratio) {
  const words = await wordsOn(page);
  const canvas = await pictureWithout(page, "#page");
  const html = await pictureWithout(page, "#canvas");
  await page.evaluate(() => document.documentElement.classList.remove("painted"));
  const plain = await pictureWithout(page, "#canvas");
  await page.evaluate(() => document.documentElement.classList.add("painted"));
  return words.map((word) => ({
    word,
    painted: inkOf(canvas, word, ratio),
    shown: inkOf(html, word, ratio),
    real: inkOf(plain, word, ratio),
  }));
}

const between = (a, b) => Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y));

async function checkInk(page, fragment, ratio) {
  await settled(page);
  const found = await inkOn(page, ratio);
  assert.ok(found.length > 5, `${fragment}: there are words in the window`);
  for (const { word, painted, shown, real } of found) {
    const name = `${fragment}: "${word.text}"`;
    assert.ok(real, `${name} is in the plain page`);
    assert.ok(painted, `${name} is painted`);
    assert.equal(shown, null, `${name} is not shown by the HTML as well`);
    const apart = between(painted, real);
    assert.ok(
      apart <= FURTHEST,
      `${name} is painted ${apart.toFixed(2)} px from its place: ` +
        `${JSON.stringify(painted)} for ${JSON.stringify(real)}`,
    );
    const share = painted.mass / real.mass;
    assert.ok(share > PALEST && share < 1 / PALEST, `${name} has ${share.toFixed(2)} of its ink`);
  }
}

for (const [name, window, way, context] of [
  ["a phone", PHONE, "touch", {}],
  ["a desktop in the dark", DESKTOP, "keyboard", { colorScheme: "dark" }],
]) {
  test(`on ${name} the canvas holds every word where the document has it, and the HTML none`, async () => {
    const page = await opened(window, "", context);
    const screens = ["#/", "#/cek/event_date", "#/cek/balance", "#/hasil"];
    const look = async (seen, fragment) => {
      if (screens.includes(fragment)) await checkInk(seen, fragment, window.ratio);
    };
    await walk(page, ANSWERS, ways[way], { look });
    for (const part of [0.25, 0.5, 0.75, 1]) {
      await page.evaluate(
        (share) => scrollTo(0, Math.round(document.body.scrollHeight * share)),
        part,
      );
      await checkInk(page, `#/hasil at ${part}`, window.ratio);
    }
    await page.leave();
  });
}

test("an idle page draws no frame and asks for none", async () => {
  const page = await opened(PHONE);
  const before = await page.evaluate(() => {
    const real = globalThis.requestAnimationFrame;
    globalThis.asked = 0;
    globalThis.requestAnimationFrame = (work) => (globalThis.asked++, real(work));
    return globalThis.pandu.frames;
  });
  await page.waitForTimeout(3000);
  assert.deepEqual(await page.evaluate(() => [globalThis.pandu.frames, globalThis.asked]), [
    before,
    0,
  ]);
  await page.leave();
});

test("a short scroll repaints nothing", async () => {
  const page = await opened(PHONE);
  const before = await page.evaluate(() => globalThis.pandu.paints);
  await page.mouse.wheel(0, 200);
  await page.waitForFunction(() => scrollY > 100);
  await settled(page);
  assert.equal(await page.evaluate(() => globalThis.pandu.paints), before);
  await page.leave();
});

test("a pointer over a card colours it, moves nothing, and leaves no trace", async () => {
  const page = await opened(DESKTOP);
  const before = await page.screenshot();
  await page.evaluate(() => {
    const real = Element.prototype.getBoundingClientRect;
    globalThis.measured = 0;
    Element.prototype.getBoundingClientRect = function () {
      if (this !== document.body) globalThis.measured += 1;
      return real.call(this);
    };
  });
  await page.locator('[data-box="ground=laid_off"]').hover();
  await settled(page);
  assert.notDeepEqual(await page.screenshot(), before, "it is coloured");
  await page.mouse.move(1, 1);
  await settled(page);
  assert.deepEqual(await page.screenshot(), before, "and as before");
  assert.equal(await page.evaluate(() => globalThis.measured), 0);
  await page.evaluate(() => (document.documentElement.dataset.size = "large"));
  await page.waitForFunction(() => globalThis.measured > 0);
  await page.leave();
});

test("every control on the screen was painted as an item with its id", async () => {
  const page = await opened(DESKTOP);
  const { painted, wanted } = await page.evaluate(async () => ({
    painted: (await globalThis.pandu.painted()).map(({ id }) => id),
    wanted: [...document.querySelectorAll("main [data-id], header [data-id]")]
      .filter((element) => {
        const { top, bottom, height } = element.getBoundingClientRect();
        return height > 0 && bottom > 0 && top < innerHeight;
      })
      .map((element) => element.dataset.id),
  }));
  assert.ok(wanted.length > 10);
  assert.deepEqual(
    wanted.filter((id) => !painted.includes(id)),
    [],
  );
  await page.leave();
});
