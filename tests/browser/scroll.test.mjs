// The browser scrolls, and the canvas keeps up: words are seen even where it has not painted yet,
// its size and the memory are bounded, and nothing jumps when the window's height changes.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { PHONE, start } from "./harness.mjs";
import { openAnswered, settled, showScreen } from "./screens.mjs";
import { emptyOnAFling, withoutInk } from "./text.mjs";

const MOST_PIXELS = 4096;
const MOST_MEMORY = 16 * 1024 * 1024;

let site;
before(async () => {
  site = await start();
});
after(async () => {
  await site?.stop();
});

async function openCanvas(where, window = PHONE) {
  const page = await openAnswered(site, where, window);
  await page.waitForFunction(() => globalThis.pandu.view === "canvas");
  await settled(page);
  return page;
}

test("a fling that is quicker than the next paint meets words, not an empty page", async () => {
  const page = await openCanvas("#/belajar/klaim-jmo");
  assert.deepEqual(await emptyOnAFling(page, 6000), []);
  await page.leave();
});

test("the canvas and the memory are bounded, whatever is shown", async () => {
  const page = await openCanvas("", { ...PHONE, ratio: 3 });
  for (const screen of ["#/hasil", "#/sumber", "#/mitos", "#/belajar/klaim-jmo", "#/"]) {
    await showScreen(page, screen);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
    await settled(page);
    const { width, height, memory } = await page.evaluate(() => {
      const canvas = document.getElementById("canvas");
      return { width: canvas.width, height: canvas.height, memory: globalThis.pandu.memory };
    });
    assert.ok(Math.max(width, height) <= MOST_PIXELS, `${screen}: ${width} x ${height}`);
    assert.ok(memory > 0 && memory <= MOST_MEMORY, `${screen}: ${memory} bytes`);
  }
  await page.leave();
});

test("nothing jumps when the bars of the browser go and come back", async () => {
  const page = await openCanvas("#/hasil");
  await page.evaluate(() => scrollTo(0, 500));
  await settled(page);
  const places = () =>
    page.evaluate(() => ({
      y: scrollY,
      tops: [...document.querySelectorAll("main :is(h1, h2, p)")].map(
        (one) => one.getBoundingClientRect().top,
      ),
    }));
  const before = await places();
  for (const height of [796, 740]) {
    await page.setViewportSize({ width: PHONE.width, height });
    await page.waitForFunction((wanted) => innerHeight === wanted, height);
    await settled(page);
    assert.deepEqual(await places(), before);
    assert.deepEqual(await withoutInk(page, "#page"), []);
  }
  await page.leave();
});
