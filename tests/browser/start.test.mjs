// The first screen, before anything is touched.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { DESKTOP, PHONE, start } from "./harness.mjs";

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
