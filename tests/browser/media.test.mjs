// Cards and films to forward: fetched when somebody opens one, never before, and handed to the
// system with the text that says the same.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { DESKTOP, PHONE, start } from "./harness.mjs";
import { button, said } from "./journey.mjs";
import { card, film, siteWithMedia } from "./media_folder.mjs";

const INDEX = [
  card("limit"),
  card("ground.resigned"),
  card("limit", "id", "square"),
  card("limit", "en"),
  film("film.limit"),
  film("film.limit", "id", "wide"),
];

let site, media;
before(async () => {
  media = siteWithMedia();
  site = await start({ folder: media.folder });
  await media.put(INDEX, site.browser);
});
after(async () => {
  await site?.stop();
  media?.remove();
});

// Of media/, all that was asked for.
const fetched = (page) =>
  page.asked.filter((url) => url.includes("/media/")).map((url) => /\/media\/([^?]*)/.exec(url)[1]);
const view = (page, place) => page.locator(`[data-id="media.view=${place}"]`);
const open = (page, place) => view(page, place).locator("summary").click();
const medium = (page, place) => page.locator(`[data-id="media.frame=${place}"] .medium`);

async function opened(window = PHONE, prepare = undefined, where = "#/bagikan") {
  const page = await site.open(where, window, {}, prepare);
  await page.locator('[data-id^="media.view="]').first().waitFor();
  return page;
}

test("in both views a card comes when it is opened, and stays while the page changes", async () => {
  for (const where of ["#/bagikan", "?polos#/bagikan"]) {
    const page = await opened(PHONE, undefined, where);
    assert.deepEqual(fetched(page), ["index.json"]);
    assert.match(await view(page, 0).locator("summary").innerText(), /Kartu limit · 84 kB/);
    await open(page, 0);
    await medium(page, 0).waitFor();
    assert.deepEqual(fetched(page), ["index.json", INDEX[0].file]);
    assert.equal(await medium(page, 0).getAttribute("alt"), "Kartu limit");
    const first = await medium(page, 0).elementHandle();
    await page.evaluate(() => (navigator.clipboard.writeText = async () => {}));
    await page.locator('[data-id="media.copy=0"]').click();
    await page.getByText(said("copied")).waitFor();
    assert.ok(await first.evaluate((one) => one.isConnected), "not another picture");
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    assert.equal(wide, false);
    await page.locator('[data-id="media.shape=other"]').click();
    await view(page, 2).waitFor();
    assert.equal(await view(page, 0).count(), 0);
    const shown = await page
      .locator(".medium")
      .evaluateAll((all) => all.map((one) => one.dataset.file));
    assert.ok(!shown.includes(INDEX[0].file), "the former shape");
    assert.deepEqual(page.said, []);
    await page.leave();
  }
});

test("a film has the browser's own controls and captions, and is fetched when it is played", async () => {
  const page = await opened(DESKTOP);
  await open(page, 4);
  const video = medium(page, 4);
  await video.waitFor();
  assert.deepEqual(
    await video.evaluate((one) => [one.controls, one.preload, one.querySelector("track").kind]),
    [true, "none", "captions"],
  );
  await page.waitForTimeout(300);
  assert.deepEqual(fetched(page), ["index.json"]);
  await video.evaluate((one) => {
    one.muted = true;
    void one.play();
  });
  await page.waitForFunction(() => document.querySelector("video").ended);
  assert.ok(fetched(page).includes(INDEX[4].file));
  await page.leave();
});

// The system's share sheet, as far as a page sees it.
const sheet =
  (takesFiles, refusals = []) =>
  (page) =>
    page.addInitScript(
      ([takes, errors]) => {
        globalThis.shared = [];
        navigator.canShare = ({ files }) => takes && files.length === 1;
        navigator.share = async ({ files = [], text }) => {
          const error = errors.shift();
          if (error) throw new DOMException("", error);
          globalThis.shared.push([
            files.map(({ name, type, size }) => [name, type, size > 0]),
            text,
          ]);
        };
      },
      [takesFiles, refusals],
    );
const press = (page, id) => page.locator(`[data-id="${id}"]`).click();
const shared = (page) => page.evaluate(() => globalThis.shared);

test("the file goes with its text; where the system takes none, the text with a link", async () => {
  for (const takes of [true, false]) {
    const page = await opened(PHONE, sheet(takes));
    await open(page, 0);
    await press(page, "media.share=0");
    await page.waitForFunction(() => globalThis.shared.length === 1);
    const [[files, text]] = await shared(page);
    assert.deepEqual(files, takes ? [[INDEX[0].file, "image/png", true]] : []);
    assert.equal(text, `${INDEX[0].message}\n${site.address}#/`);
    await page.leave();
  }
});

test("a sheet that was closed says nothing; one that wants another press says so", async () => {
  const page = await opened(PHONE, sheet(true, ["AbortError", "NotAllowedError"]));
  const announced = page.locator("#announced");
  await open(page, 0);
  await press(page, "media.share=0");
  await press(page, "media.share=0");
  await page.getByText(said("media.ready")).waitFor();
  await press(page, "media.share=0");
  await page.waitForFunction(() => globalThis.shared.length === 1);
  await page.waitForFunction(() => document.getElementById("announced").textContent === "");
  assert.equal(await announced.innerText(), "");
  await page.leave();
});

test("saving hands the file to the browser under its own name", async () => {
  const page = await opened(DESKTOP);
  await open(page, 0);
  const download = page.waitForEvent("download");
  await press(page, "media.save=0");
  assert.equal((await download).suggestedFilename(), INDEX[0].file);
  await page.getByText(said("file.offered")).waitFor();
  await page.leave();
});

test("an index that is none, or is not there, is told in words and asked for again", async () => {
  for (const [index, words] of [
    ["{", "media.unreadable"],
    ["{}", "media.unreadable"],
    [JSON.stringify(Array(1001).fill(INDEX[0])), "media.unreadable"],
  ]) {
    await media.put(index);
    const page = await site.open("#/bagikan");
    await page.getByText(said(words)).waitFor();
    await media.put(INDEX, site.browser);
    await button(page, "media.again").click();
    await view(page, 0).waitFor();
    await page.leave();
  }
  const page = await site.open("#/bagikan", PHONE, {}, (fresh) =>
    fresh.route("**/media/index.json", (route) => route.abort()),
  );
  await page.getByText(said("media.absent")).waitFor();
  await page.leave();
});

test("entries of any kind break nothing: the sound ones are offered, the others named", async () => {
  const wild = [
    null,
    7,
    "a",
    [],
    {},
    { ...INDEX[0], file: "../page.js" },
    { ...INDEX[0], bytes: 1.5 },
  ];
  const strange = { ...INDEX[1], title: "<b>\u001b\u001e\u001f</b>", message: "a\nb\u001e\u001f" };
  await media.put(JSON.stringify([...wild, strange]));
  const page = await opened();
  assert.equal(await page.locator('[data-id^="media.view="]').count(), 1);
  assert.match(await page.locator('[data-id="media.faults"]').innerText(), /7/);
  assert.match(await view(page, wild.length).locator("summary").innerText(), /<b>/);
  assert.deepEqual(page.said, []);
  await page.leave();
  await media.put(INDEX, site.browser);
});
