// The search for troubles and the scale, with real keys: what is typed stays where it is typed, and
// the history holds screens and not letters.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { DESKTOP, PHONE, start } from "./harness.mjs";
import { named, said } from "./journey.mjs";

let site;
before(async () => {
  site = await start();
});
after(async () => {
  await site?.stop();
});

const visits = (page) => page.evaluate(() => history.length);
const title = (page, key) => page.getByRole("heading", { level: 1, name: named(key) });
const width = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test("a trouble is found while it is typed, and Back returns to the search", async () => {
  const page = await site.open("#/kendala", PHONE);
  await title(page, "troubles.title").waitFor();
  const search = page.getByRole("textbox", { name: named("find.label") });
  await search.tap();
  const before = await visits(page);
  await page.keyboard.type("lupa pasword", { delay: 20 });
  const match = page.locator('main a[data-id="match=trouble.forgot_password"]');
  await match.waitFor();
  assert.equal(await search.inputValue(), "lupa pasword");
  assert.ok(await search.evaluate((field) => field === document.activeElement));
  assert.equal(await visits(page), before);
  assert.match(await page.locator("main [aria-live]").innerText(), /\d|Satu/);
  // Enter leads to the best that was found, and once more into it.
  await page.keyboard.press("Enter");
  assert.match(
    await page.evaluate(() => document.activeElement.dataset.id),
    /^match=trouble\.forgot_/,
  );
  await match.tap();
  await title(page, "trouble.forgot_password.title").waitFor();
  await page.goBack();
  await title(page, "troubles.title").waitFor();
  assert.equal(await search.inputValue(), "lupa pasword");
  await search.fill("zzzz");
  await page
    .locator("[aria-live]")
    .filter({ hasText: said("find.none") })
    .waitFor();
  assert.ok((await page.locator('main a[data-id^="trouble="]').count()) > 20, "the list stays");
  assert.deepEqual(page.said, []);
  assert.deepEqual(page.foreign(), []);
  await page.leave();
});

test("a balance is put on the scale with the keyboard alone, and nothing is wider than the window", async () => {
  for (const window of [PHONE, DESKTOP]) {
    const page = await site.open("#/saluran", window);
    await title(page, "channels.title").waitFor();
    const field = page.getByRole("textbox", { name: named("channels.scale.label") });
    const before = await visits(page);
    await field.focus();
    await page.keyboard.type("15000000");
    await page.getByText(said("channels.scale.within")).waitFor();
    const more = page.getByRole("button", { name: named("channels.scale.more") });
    await more.focus();
    await page.keyboard.press("Enter");
    await page.getByText(said("channels.scale.above")).waitFor();
    assert.ok(await more.evaluate((button) => button === document.activeElement));
    assert.equal(await visits(page), before);
    assert.equal(await width(page), 0);
    assert.deepEqual(page.said, []);
    await page.leave();
  }
});
