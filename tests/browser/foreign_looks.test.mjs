// Looks that are the browser's or an extension's own, where the painter would paint others: the
// page is shown by its words.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openDisplay, openFirefox, until } from "./engines.mjs";
import { DESKTOP, start } from "./harness.mjs";

let site, display;
before(async () => {
  site = await start();
  display = await openDisplay();
});
after(async () => {
  await display?.close();
  await site?.stop();
});

const viewIs = (page, view) =>
  page.waitForFunction(
    (wanted) => globalThis.pandu?.ready && globalThis.pandu.view === wanted,
    view,
  );

test("a browser that darkens pages by itself darkens words, not a picture of them", async () => {
  const dark = await start({ flags: ["--enable-features=WebContentsForceDark"] });
  const page = await dark.open("", DESKTOP, { colorScheme: "light" });
  await viewIs(page, "plain");
  await page.evaluate(() => globalThis.pandu.atRest());
  assert.equal(await page.evaluate(() => globalThis.pandu.paints), 0);
  await dark.stop();
});

test("Dark Reader finds the words, and the painter comes back when it is switched off", async () => {
  const page = await site.open("", DESKTOP);
  await viewIs(page, "canvas");
  const mark = (on) =>
    page.evaluate((is) => {
      const { documentElement: root } = document;
      root.toggleAttribute("data-darkreader-mode", is);
      root.toggleAttribute("data-darkreader-scheme", is);
    }, on);
  await mark(true);
  await viewIs(page, "plain");
  await mark(false);
  await viewIs(page, "canvas");
  await page.leave();
});

for (const [size, view] of [
  [0, "canvas"],
  [13, "canvas"],
  [26, "plain"],
]) {
  test(`Firefox with a smallest size of letters of ${size} shows the ${view} view`, async () => {
    const browser = await openFirefox({ display, prefs: { "font.minimum-size.x-western": size } });
    const page = await browser.open(site.address, { width: 900, height: 900 });
    await until(page, () => globalThis.pandu?.ready, "the application");
    if (view === "canvas")
      await until(page, () => globalThis.pandu.view === "canvas", "the painted view");
    await page.evaluate(() => globalThis.pandu.atRest());
    assert.equal(await page.evaluate(() => globalThis.pandu.view), view);
    await browser.close();
  });
}

test("words that are copied from the painted page can be read where they are pasted", async () => {
  const page = await site.open("", DESKTOP, { permissions: ["clipboard-read", "clipboard-write"] });
  await viewIs(page, "canvas");
  await page.evaluate(() => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector("main"));
    getSelection().addRange(range);
  });
  await page.keyboard.press("Control+c");
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item.getType("text/html")).text();
  });
  assert.match(copied, /JHT/);
  assert.doesNotMatch(copied, /fill-color:\s*(transparent|rgba\(0, 0, 0, 0\))/);
  await page.evaluate(() => globalThis.pandu.atRest());
  assert.equal(await page.evaluate(() => globalThis.pandu.view), "canvas");
  const pasted = await page.context().newPage();
  await pasted.setContent('<div contenteditable id="note">.</div>');
  await pasted.locator("#note").click();
  await pasted.keyboard.press("Control+v");
  const fills = await pasted.evaluate(() =>
    [...document.querySelectorAll("#note *")].map(
      (one) => getComputedStyle(one).webkitTextFillColor,
    ),
  );
  assert.ok(fills.length > 3);
  assert.deepEqual(
    fills.filter((colour) => /^rgba\(.*, 0\)$|transparent/.test(colour)),
    [],
  );
  await page.leave();
});
