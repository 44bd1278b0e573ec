// Answers live in the tab; the device keeps them only for whoever asks, and only while they are
// whole.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { PHONE, start } from "./harness.mjs";
import { named, said, walk, ways } from "./journey.mjs";

let site;
before(async () => {
  site = await start();
});
after(async () => {
  await site?.stop();
});

const ready = (page) => page.waitForFunction(() => globalThis.pandu?.ready);
const kept = (page) => page.evaluate(() => localStorage.length);
const button = (page, key) => page.getByRole("button", { name: named(key) });
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
