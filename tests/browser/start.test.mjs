// The first screen, before anything is touched.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { DESKTOP, PHONE, ready, start } from "./harness.mjs";
import { named, ways } from "./journey.mjs";
import { copied } from "./versions.mjs";

let site;
before(async () => {
  site = await start({ copies: true });
});
after(async () => {
  await site?.stop();
});

for (const [name, window] of [
  ["phone", PHONE],
  ["desktop", DESKTOP],
]) {
  test(`the start page loads on a ${name}: nothing on the console, nothing from elsewhere`, async () => {
    const page = await site.open("", window);
    await page.waitForLoadState("networkidle");
    assert.equal(await page.locator("html").getAttribute("lang"), "id");
    assert.equal(await page.locator("h1").count(), 1);
    assert.ok(
      await page.locator('[data-id="ground=resigned"]').count(),
      "the first question is there",
    );
    assert.deepEqual(page.said, []);
    assert.deepEqual(page.foreign(), []);
    await page.leave();
  });
}

test("the start page is readable without JavaScript and links to the rules as text", async () => {
  const page = await site.open("", PHONE, { javaScriptEnabled: false });
  assert.ok((await page.locator("h1").innerText()).length > 0);
  await page.locator('noscript a[href="aturan.html"]').click();
  await page.waitForLoadState("load");
  assert.match(page.url(), /aturan\.html$/);
  assert.ok(
    (await page.getByRole("heading", { level: 2 }).count()) >= 12,
    "one heading per ground",
  );
  await page.leave();
});

test("the page may be enlarged with two fingers", async () => {
  const page = await site.open();
  const viewport = await page.locator("meta[name=viewport]").getAttribute("content");
  assert.doesNotMatch(viewport, /user-scalable|maximum-scale/);
  await page.leave();
});

// Before a page is loaded: no paint is told, and what waits for a second waits for good.
const tellNoPaints = () => {
  PerformanceObserver.prototype.observe = () => {};
  const real = globalThis.setTimeout;
  globalThis.setTimeout = (work, after, ...given) =>
    after < 1000 ? real(work, after, ...given) : 0;
};

test("a later visit fetches the application without waiting for a paint", async () => {
  const page = await site.open();
  await copied(page);
  await page.addInitScript(tellNoPaints);
  await page.reload();
  await ready(page);
  await page.leave();
});

// Before the page is loaded: counts how often elements and words of it come, go or change.
const countRewriting = (page) =>
  page.addInitScript(() => {
    globalThis.rewritten = 0;
    document.addEventListener("DOMContentLoaded", () =>
      new MutationObserver((changes) => (globalThis.rewritten += changes.length)).observe(
        document.getElementById("page"),
        { childList: true, characterData: true, subtree: true },
      ),
    );
  });
const rewritten = (page) => page.evaluate(() => globalThis.rewritten);

for (const language of ["id", "en"]) {
  const served = language === "id" ? "" : "en.html";
  test(`the start page as it is served (${language}) is not written anew when the application comes`, async () => {
    const page = await site.open(served, PHONE, {}, countRewriting);
    await ready(page);
    assert.equal(await page.locator("html").getAttribute("lang"), language);
    assert.equal(await rewritten(page), 0);
    await page.getByRole("button", { name: named("header.language", language) }).tap();
    await page.waitForFunction((was) => document.documentElement.lang !== was, language);
    assert.ok((await rewritten(page)) > 0, "what counts sees that it is written");
    await page.leave();
  });
}

test("an answer leaves the screen's elements as they are; another screen has its own", async () => {
  const page = await site.open();
  await ready(page);
  const mark = () =>
    page.evaluate(() => {
      for (const element of document.querySelectorAll("#main, #main *")) element.marked = true;
    });
  const marked = () =>
    page.evaluate(() => {
      const all = [...document.querySelectorAll("#main *")];
      return all.filter((element) => element.marked).length / all.length;
    });
  await mark();
  await ways.touch.use(page, {
    radio: page.getByRole("radio", { name: named("option.ground.resigned") }).first(),
  });
  assert.ok((await marked()) > 0.9);
  await page.getByRole("button", { name: named("nav.next") }).tap();
  await page.waitForFunction(() => location.hash === "#/cek/event_date");
  assert.equal(await marked(), 0);
  await page.leave();
});
