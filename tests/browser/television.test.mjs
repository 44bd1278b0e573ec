// The waiting room's television: it fills the screen, plays films in turn with what there is to
// read, and goes on for weeks without growing, on the day that it is and in the newest version.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { pause, ready, start, startClock } from "./harness.mjs";
import { film, siteWithMedia } from "./media_folder.mjs";
import { siteWithVersions, versionOf } from "./versions.mjs";

const LANDSCAPE = { width: 1920, height: 1080, ratio: 1, touch: false };
const PORTRAIT = { width: 1080, height: 1920, ratio: 1, touch: false };
const FILMS = [
  film("film.limit"),
  film("film.limit", "id", "wide"),
  film("film.myth"),
  film("film.myth", "id", "wide"),
];

let site, versions;
const putFilms = () => siteWithMedia(versions.folder).put(FILMS, site.browser);
before(async () => {
  versions = siteWithVersions();
  site = await start({ folder: versions.folder, copies: true });
  await putFilms();
});
after(async () => {
  await site?.stop();
  versions?.remove();
});

const go = (page, hash) => page.evaluate((to) => location.replace(to), hash);

// Where the application came late, painting begins with the next screen.
async function throughAnotherScreen(page) {
  await go(page, "#/mitos");
  await page.waitForFunction(() => globalThis.pandu.view === "canvas");
  await go(page, "#/putar");
}

async function television(window, moment = "2026-11-30T09:59", where = "?kios#/putar") {
  const page = await site.open(where, window, {}, (fresh) => startClock(fresh, moment));
  await ready(page);
  if (!where.includes("#")) await throughAnotherScreen(page);
  await page.locator('[data-id="media.clock"]').getByText(/\d/).waitFor();
  return page;
}

const title = (page) => page.evaluate(() => document.querySelector("h1").textContent);

// To the next slide, without waiting for its time: none is shown for less than a step, or for
// longer than all of them.
const STEP = 4000; // ms
async function turn(page) {
  const before = await title(page);
  for (let steps = 0; steps < 30 && (await title(page)) === before; ++steps)
    await page.clock.runFor(STEP);
}

async function turnUntil(page, found) {
  for (let turns = 0; turns < 200; ++turns) {
    if (await page.evaluate(found)) return;
    await turn(page);
  }
  assert.fail(`never: ${found}`);
}
const filmShown = () => document.querySelector("#television:not([hidden])") !== null;
const nothingCut = () =>
  document.documentElement.scrollWidth <= innerWidth &&
  document.documentElement.scrollHeight <= innerHeight;

for (const [name, window] of Object.entries({ LANDSCAPE, PORTRAIT })) {
  test(`every slide fits, and the film's shape is the window's: ${name}`, async () => {
    const page = await television(window);
    const cut = [];
    const titles = new Set();
    for (let turns = 0; turns < 120; ++turns) {
      titles.add(await title(page));
      if (!(await page.evaluate(nothingCut))) cut.push(await title(page));
      await turn(page);
    }
    assert.deepEqual(cut, []);
    assert.ok(titles.size > 50, [...titles].join("\n"));
    await page.leave();
  });
}

test("a film is muted, of the window's shape, and what follows comes when it is over", async () => {
  const page = await television(PORTRAIT);
  await turnUntil(page, filmShown);
  const shown = await page.evaluate(() => {
    const { muted, src, offsetWidth, offsetHeight } = document.getElementById("television");
    return { muted, src, isLarge: offsetWidth === innerWidth && offsetHeight > innerHeight * 0.8 };
  });
  assert.equal(shown.muted, true);
  assert.ok(shown.isLarge);
  assert.match(shown.src, /\.upright\.webm\?[0-9a-f]{16}$/);
  const before = await title(page);
  await page.waitForFunction(() => document.querySelector("#television").hidden);
  assert.notEqual(await title(page), before);
  assert.equal(await page.evaluate(() => document.querySelector("#television").src), "");
  await page.leave();
});

test("a film that cannot be played is passed over", async () => {
  const page = await site.open("?kios#/putar", LANDSCAPE, {}, async (fresh) => {
    await startClock(fresh, "2026-11-30T10:00");
    await fresh.route("**/*.webm*", (route) => route.abort());
    await fresh.addInitScript(() => {
      globalThis.films = 0;
      addEventListener(
        "error",
        ({ target }) => (globalThis.films += target.id === "television"),
        true,
      );
    });
  });
  await turnUntil(page, () => globalThis.films > 1);
  await page.waitForFunction(() => document.querySelector("#television").hidden);
  await page.leave();
});

test("the clock goes on, and so does the day", async () => {
  const page = await television(LANDSCAPE, "2026-11-28T23:58", "?kios");
  const clock = page.locator('[data-id="media.clock"]');
  const day = page.locator('[data-id="loop.day"]');
  assert.equal(await clock.innerText(), "23.58");
  assert.match(await day.innerText(), /Sabtu, 28 November 2026/);
  await page.clock.runFor(180_000);
  assert.equal(await clock.innerText(), "00.01");
  assert.match(await day.innerText(), /Minggu, 29 November 2026/);
  // The time is the page's own word, and none of a translation.
  await page.evaluate(() => globalThis.pandu.atRest());
  assert.equal(await page.evaluate(() => globalThis.pandu.view), "canvas");
  await page.leave();
});

test("a new version of the site is taken between two slides, and the loop goes on", async () => {
  const page = await television(LANDSCAPE);
  await page.evaluate(() => navigator.serviceWorker.ready);
  versions.publish("second");
  await putFilms(); // a site that is published again has none
  for (let tries = 0; tries < 60 && (await versionOf(page).catch(() => "")) !== "second"; ++tries) {
    await page.clock.fastForward(3_600_000 / 20);
    await pause(200);
  }
  assert.equal(await versionOf(page), "second");
  await page.locator('[data-id="media.clock"]').getByText(/\d/).waitFor();
  assert.equal(await page.evaluate(() => location.hash), "#/putar");
  await page.leave();
});

// Memory of WebAssembly grows in steps and never shrinks: the largest of all slides decides,
// whenever it comes. After 2000 turns it is 19.5 million; the next step would be above this.
const MOST_PROGRAM = 20 * 2 ** 20; // bytes

// TURNS=2000 is about eight hours of it.
const TURNS = Number(process.env.TURNS ?? 400);

test("many turns leave the page no larger", { timeout: 600_000 }, async (told) => {
  const page = await television(LANDSCAPE, "2026-11-30T09:59", "?kios");
  const device = await page.context().newCDPSession(page);
  const measure = async () => {
    await page.evaluate(() => globalThis.pandu.atRest());
    for (let round = 0; round < 3; ++round) {
      await device.send("HeapProfiler.collectGarbage");
      await pause(200);
    }
    const { nodes, jsEventListeners } = await device.send("Memory.getDOMCounters");
    const { usedSize } = await device.send("Runtime.getHeapUsage");
    const canvas = await page.evaluate(() => {
      const { width, height } = document.getElementById("canvas");
      return width * height;
    });
    const program = await page.evaluate(() => globalThis.pandu.memory);
    return { heap: usedSize, nodes, listeners: jsEventListeners, canvas, program };
  };
  const turns = async (count) => {
    for (let turn = 0; turn < count; turn += 20) {
      await page.clock.runFor(20 * 61_000);
      await page.evaluate(() => globalThis.pandu.atRest());
    }
  };
  await turns(200);
  const settled = await measure();
  await turns(TURNS);
  const last = await measure();
  const numbers = JSON.stringify([settled, last]);
  told.diagnostic(numbers);
  assert.ok(last.heap < settled.heap * 1.15 + 500_000, numbers);
  assert.ok(last.nodes < settled.nodes * 1.1 + 300, numbers);
  assert.ok(last.listeners <= settled.listeners + 5, numbers);
  assert.equal(last.canvas, settled.canvas, numbers);
  assert.ok(last.program <= MOST_PROGRAM, numbers);
  assert.equal(await page.locator("video").count(), 1);
  await page.leave();
});
