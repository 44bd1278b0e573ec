// Answers live in the tab; the device keeps them only for whoever asks, and only while they are
// whole.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { PHONE, ready, start } from "./harness.mjs";
import { button, said, walk, ways } from "./journey.mjs";

let site;
before(async () => {
  site = await start();
});
after(async () => {
  await site?.stop();
});

const kept = (page) => page.evaluate(() => localStorage.length);
const main = (page) => page.locator("#page");

async function answered(prepare) {
  const page = await site.open("", PHONE, {}, prepare);
  await ready(page);
  await walk(page, { ground: "pmi", pmi_ground: "other" }, ways.touch);
  await page.getByText(said("take_along.title")).tap();
  return page;
}

// Another tab of the same device, later.
async function later(page) {
  const tab = await page.context().newPage();
  await tab.goto(site.address);
  await ready(tab);
  return tab;
}

test("nothing is kept unasked; kept answers come back in another tab, and go with one tap", async () => {
  const page = await answered();
  assert.equal(await kept(page), 0);
  assert.equal(await (await later(page)).getByText(said("keep.kept")).count(), 0);
  await button(page, "keep.keep").tap();
  assert.equal(await kept(page), 1);
  const tab = await later(page);
  assert.match(await main(tab).innerText(), said("keep.kept"));
  await tab.evaluate(() => {
    location.hash = "#/hasil";
  });
  await tab.locator("[data-id=verdict]").waitFor();
  await tab.getByText(said("take_along.title")).tap();
  await button(tab, "keep.forget").tap();
  assert.equal(await kept(tab), 0);
  assert.equal(await (await later(page)).getByText(said("keep.kept")).count(), 0);
  assert.deepEqual(page.said, []);
  await page.leave();
});

// The same device shows the result in two tabs.
async function inTwoTabs() {
  const page = await answered();
  await button(page, "keep.keep").tap();
  const tab = await later(page);
  await tab.goto(`${site.address}#/hasil`);
  await tab.locator("[data-id=verdict]").waitFor();
  await tab.getByText(said("take_along.title")).tap();
  return { page, tab };
}

test("what one tab deletes, no other writes back", async () => {
  const { page, tab } = await inTwoTabs();
  await button(tab, "keep.forget").tap();
  assert.equal(await kept(tab), 0);
  await page.getByText(said("keep.hint")).waitFor();
  await page.locator("[data-id='ready=ktp'], [data-id^='ready=']").first().check({ force: true });
  assert.equal(await kept(page), 0);
  assert.equal(await button(page, "keep.keep").count(), 1);
  await page.leave();
});

test("nor where it heard nothing of it, as a page that was put aside", async () => {
  const { page, tab } = await inTwoTabs();
  await page.evaluate(() =>
    addEventListener("storage", (event) => event.stopImmediatePropagation(), { capture: true }),
  );
  await button(tab, "keep.forget").tap();
  await page.locator("[data-id='language']").tap();
  assert.equal(await kept(page), 0);
  await page.leave();
});

test("what one tab changes holds in the other", async () => {
  const { page, tab } = await inTwoTabs();
  await tab.locator("[data-id^='ready=']").first().check({ force: true });
  const device = await tab.evaluate(() => localStorage.getItem("pandu.kept"));
  assert.match(device, /ready/);
  await page.locator("[data-id^='ready=']:checked").waitFor({ state: "attached" });
  await page.locator("[data-id='language']").tap();
  assert.match(await page.evaluate(() => localStorage.getItem("pandu.kept")), /ready/);
  await page.leave();
});

test("what is damaged or foreign is not used, is removed, and is said once", async () => {
  for (const stored of [
    "pandu 2\nkept\nanswer ground unheard",
    "pandu 1\nkept",
    "<img src=x onerror=alert(1)>",
    "\u0000".repeat(9000),
  ]) {
    const page = await site.open("#/tentang");
    await ready(page);
    await page.evaluate((text) => {
      sessionStorage.clear();
      localStorage.setItem("pandu.kept", text);
    }, stored);
    const tab = await later(page);
    assert.match(await main(tab).innerText(), said("keep.damaged"));
    assert.equal(await kept(tab), 0);
    assert.equal(await tab.locator("h1").count(), 1);
    assert.equal(await (await later(page)).getByText(said("keep.damaged")).count(), 0);
    assert.deepEqual(page.said, []);
    await page.leave();
  }
});

test("a device that refuses says so, and the answers stay in the page", async () => {
  const page = await answered((fresh) =>
    fresh.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    }),
  );
  await button(page, "keep.keep").tap();
  assert.match(await main(page).innerText(), said("keep.failed"));
  assert.equal(await kept(page), 0);
  assert.equal(await page.locator("[data-id=verdict]").count(), 1);
  await page.leave();
});
