// Cards and films on a device, for visits without a network: only where somebody asks for it, all
// or nothing, and never a card of an old limit.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { axe, cutOff, faultsOf, IN_SENTENCE, SMALLEST, structure } from "./access.mjs";
import { PHONE, ready, start, startClock } from "./harness.mjs";
import { said } from "./journey.mjs";
import { card, film, siteWithMedia } from "./media_folder.mjs";
import { copied } from "./versions.mjs";

const INDEX = [
  card("limit"),
  card("ground.resigned"),
  card("limit", "id", "square"),
  card("limit", "en"),
  film("film.limit"),
  film("film.myth"),
];
const UPRIGHT = [INDEX[0].file, INDEX[1].file];

let site, media;
before(async () => {
  media = siteWithMedia();
  site = await start({ folder: media.folder, copies: true });
});
after(async () => {
  await site?.stop();
  media?.remove();
});

// The smallest window, in which everybody can reach all of it.
async function accessFaults(page) {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.evaluate(() => globalThis.pandu.atRest());
  const faults = [
    ...(await faultsOf(page)),
    ...(await page.evaluate(structure, { smallest: SMALLEST, inSentence: IN_SENTENCE })),
    ...(await page.evaluate(cutOff)),
  ];
  await page.setViewportSize({ width: PHONE.width, height: PHONE.height });
  return faults;
}

const node = (page, id) => page.locator(`[data-id="${id}"]`);
const press = (page, id) => node(page, id).click();
const fold = (page) => node(page, "media.keeper");
const openFold = (page) => fold(page).locator("summary").click();

// The names of what is kept, without the list of it.
const kept = (page) =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith("pandu-media-"));
    const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return lists
      .flat()
      .map(({ url }) => url.split("/media/")[1].split("?")[0])
      .filter((name) => name !== "kept.json")
      .sort();
  });

async function until(page, files) {
  const wanted = JSON.stringify(files);
  for (let tries = 0; tries < 100; ++tries) {
    if (JSON.stringify(await kept(page)) === wanted) return;
    await page.waitForTimeout(50);
  }
  assert.deepEqual(await kept(page), files);
}

async function opened(prepare) {
  const page = await site.open("#/bagikan", PHONE, { bypassCSP: true }, prepare);
  await copied(page);
  await fold(page).waitFor();
  await openFold(page);
  return page;
}

async function keptCards(page) {
  await press(page, "media.keep");
  await node(page, "media.delete").waitFor();
}

async function visit(page, where = "#/bagikan") {
  await page.goto("about:blank");
  await page.goto(site.address + where);
  await ready(page);
}

test("a first visit and the copy for visits without a network fetch nothing of it", async () => {
  await media.put(INDEX, site.browser);
  const page = await site.open();
  await ready(page);
  await copied(page);
  const fetched = () => [...page.asked, ...page.copied].filter((url) => url.includes("/media/"));
  assert.deepEqual(fetched(), []);
  assert.ok(!page.asked.some((url) => url.endsWith("/media.js")), "nor the script");
  // Nor on the next visit, as nothing is kept.
  await visit(page, "");
  await page.waitForTimeout(300);
  assert.deepEqual(fetched(), []);
  await page.leave();
});

test("what it weighs is said before; then it is fetched, opens without a network, and can be deleted", async () => {
  await media.put(INDEX, site.browser);
  const page = await opened();
  const words = fold(page).locator("> .body");
  assert.match(await words.innerText(), /2 kartu, seluruhnya 168 kB/);
  await node(page, "media.choose=4").check();
  assert.match(await words.innerText(), /2 kartu dan 1 film, seluruhnya 3,4 MB/);
  assert.deepEqual(await kept(page), []);
  await page.evaluate(axe);
  assert.deepEqual(await accessFaults(page), []);
  await node(page, "media.keep").focus();
  await page.keyboard.press("Enter");
  await node(page, "media.delete").waitFor();
  assert.equal(
    await page.evaluate(() => document.activeElement.closest("details")?.dataset.id),
    "media.keeper",
    "the focus is not lost with the button",
  );
  assert.deepEqual(await kept(page), [...UPRIGHT, INDEX[4].file, INDEX[4].captions].sort());
  assert.deepEqual(await accessFaults(page), []);

  await page.context().setOffline(true);
  await visit(page);
  await node(page, "media.recalled").waitFor();
  await node(page, "media.view=0").locator("summary").click();
  await page.waitForFunction(() => document.querySelector("img.medium")?.naturalWidth > 0);
  const download = page.waitForEvent("download");
  await press(page, "media.save=0");
  assert.equal((await download).suggestedFilename(), INDEX[0].file);
  await node(page, "media.view=2").locator("summary").click();
  await page.locator("video.medium").waitFor();
  await page.evaluate(() => {
    const video = document.querySelector("video.medium");
    video.muted = true;
    void video.play();
  });
  await page.waitForFunction(() => document.querySelector("video.medium").ended);
  await startClock(page, "2026-11-30T10:00");
  await page.addInitScript(() =>
    addEventListener("ended", ({ target }) => (globalThis.played = target.id), true),
  );
  await visit(page, "?kios#/putar");
  for (let turns = 0; turns < 100; ++turns) {
    if (await page.locator("#television:not([hidden])").count()) break;
    await page.clock.runFor(20_000);
  }
  await page.waitForFunction(() => globalThis.played === "television");

  await page.context().setOffline(false);
  await visit(page);
  await fold(page).waitFor();
  await openFold(page);
  await press(page, "media.delete");
  await node(page, "media.delete").waitFor({ state: "detached" });
  assert.deepEqual(await kept(page), []);
  await page.leave();
});

test("what the site replaces is fetched anew, and an old limit is not shown", async () => {
  const [first] = await media.put(INDEX, site.browser);
  const page = await opened();
  await keptCards(page);
  const addressOf = ({ file, sha256 }) => `media/${file}?${sha256.slice(0, 16)}`;
  const isKept = (entry) =>
    page.evaluate((address) => caches.match(address).then(Boolean), addressOf(entry));
  assert.ok(await isKept(first));
  const [second] = await media.put([{ ...INDEX[0], title: "Batas baru" }, ...INDEX.slice(1)]);
  // By the copy's worker: no screen of cards is opened.
  await visit(page, "#/");
  for (let tries = 0; tries < 100 && (await isKept(first)); ++tries) await page.waitForTimeout(50);
  assert.deepEqual([await isKept(first), await isKept(second)], [false, true]);
  // By the page; of other rules than its own, it is not shown without a network.
  const old = { ...INDEX[0], title: "Batas lama", rules: "2019-01-01" };
  await media.put([old, ...INDEX.slice(1)]);
  await visit(page);
  await node(page, "media.view=0").getByText("Batas lama").waitFor();
  await until(page, [...UPRIGHT].sort());
  await page.waitForTimeout(300);
  await page.context().setOffline(true);
  await visit(page);
  await page.getByText(/versi aturan lain: 1/).waitFor();
  assert.equal(await page.locator('[data-id^="media.view="]').count(), 1);
  assert.equal(await page.getByText("Batas lama").count(), 0);
  // What the site has no longer is kept no longer.
  await page.context().setOffline(false);
  await media.put([INDEX[1]]);
  await visit(page);
  await until(page, [INDEX[1].file]);
  await page.leave();
});

test("where one file fails, nothing of it is kept, and what was kept stays", async () => {
  const entries = await media.put(INDEX, site.browser);
  const page = await opened();
  media.spoil(entries[1]);
  await press(page, "media.keep");
  await page.getByText(said("media.keep.failed.title")).waitFor();
  assert.deepEqual(await kept(page), []);
  await media.put(INDEX, site.browser);
  await keptCards(page);
  await until(page, [...UPRIGHT].sort());
  media.spoil(entries[2]);
  await page.locator('[data-id="media.shape=other"]').click();
  await press(page, "media.keep");
  await page.getByText(said("media.keep.failed.title")).waitFor();
  assert.deepEqual(await kept(page), [...UPRIGHT].sort());
  await page.leave();
});

const full = () => {
  Cache.prototype.put = async () => {
    throw new DOMException("full", "QuotaExceededError");
  };
};
const refused = () => {
  CacheStorage.prototype.open = async () => {
    throw new DOMException("no", "SecurityError");
  };
};
for (const [what, refuse] of Object.entries({ full, refused })) {
  test(`storage that is ${what} is told, and keeps nothing`, async () => {
    await media.put(INDEX, site.browser);
    const page = await opened((fresh) => fresh.addInitScript(refuse));
    await press(page, "media.keep");
    await page.getByText(said(`media.keep.${what}.title`)).waitFor();
    await node(page, "media.keep").waitFor();
    assert.deepEqual(
      await page.evaluate(() => caches.match("media/kept.json").then(Boolean)),
      false,
    );
    await page.leave();
  });
}

test("it can be stopped: then nothing is kept, and it can be begun again", async () => {
  await media.put(INDEX, site.browser);
  // The second file waits until somebody has stopped it.
  let go;
  const stopped = new Promise((over) => (go = over));
  let asked;
  const waiting = new Promise((over) => (asked = over));
  const page = await opened((fresh) =>
    fresh.route(/ground\.resigned\.id\.upright\.png/, async (route) => {
      asked();
      await stopped;
      await route.continue().catch(() => {});
    }),
  );
  await press(page, "media.keep");
  await waiting;
  assert.deepEqual(await kept(page), [INDEX[0].file]);
  await press(page, "media.stop");
  await node(page, "media.keep").waitFor();
  go();
  await until(page, []);
  await keptCards(page);
  await until(page, [...UPRIGHT].sort());
  await page.leave();
});

test("without a copy of the site nothing is offered to be kept", async () => {
  const page = await site.open("#/bagikan", PHONE, {}, (fresh) =>
    fresh.addInitScript(() => delete Navigator.prototype.serviceWorker),
  );
  await node(page, "media.view=0").waitFor();
  await page.waitForTimeout(300);
  assert.equal(await fold(page).count(), 0);
  assert.deepEqual(page.said, []);
  await page.leave();
});
