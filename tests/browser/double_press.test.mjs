// A press that comes twice: the second belongs to a screen that has gone.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { COUNTER, DESKTOP, PHONE, ready, start } from "./harness.mjs";
import { named } from "./journey.mjs";
import { openAnswered } from "./screens.mjs";

let site;
before(async () => {
  site = await start();
});
after(async () => {
  await site?.stop();
});

const hash = (page) => page.evaluate(() => location.hash);
const next = (page) => page.locator("main").getByRole("button", { name: named("nav.next") });
const middle = async (locator) => {
  await locator.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await locator.boundingBox();
  return [x + width / 2, y + height / 2];
};

const TWICE = {
  "a double click": (page, spot) => page.mouse.dblclick(...spot),
  "a double tap": async (page, spot) => {
    await page.touchscreen.tap(...spot);
    await page.touchscreen.tap(...spot);
  },
};

for (const [what, press] of Object.entries(TWICE)) {
  test(`${what} on "Lanjut" answers no question that was not read`, async () => {
    const window = what.includes("tap") ? PHONE : DESKTOP;
    const page = await site.open("", window);
    await ready(page);
    await page.locator('input[data-id="ground=resigned"]').first().check();
    await press(page, await middle(next(page)));
    await page.waitForFunction(() => location.hash === "#/cek/event_date");
    assert.equal(await page.locator("[aria-invalid], .error").count(), 0);
    // Whatever lay below the finger then: a single press is heard again.
    await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
    await next(page).click();
    await page.locator(".error").first().waitFor();
    assert.deepEqual(page.said, []);
    await page.leave();
  });
}

test("a double click on what leads on chooses nothing on the next screen", async () => {
  const page = await openAnswered(
    site,
    "#/cek/event_date",
    DESKTOP,
    {},
    { answers: { ground: "resigned" } },
  );
  for (const [part, value] of [
    ["day", "5"],
    ["month", "10"],
    ["year", "2026"],
  ])
    await page.locator(`[data-id="event_date.${part}"]`).fill(value);
  await page.mouse.dblclick(...(await middle(next(page))));
  await page.waitForFunction(() => location.hash !== "#/cek/event_date");
  const screen = await hash(page);
  assert.equal(await page.locator("main input:checked").count(), 0, screen);
  assert.equal(await page.locator(".error").count(), 0, screen);
  await page.leave();
});

test("the keys of a counter's screen are as quick as a finger", async () => {
  const page = await site.open("?kios", COUNTER, { isMobile: false });
  await ready(page);
  await page.locator('input[data-id="ground=resigned"]').first().check();
  await next(page).tap();
  await page.waitForFunction(() => location.hash === "#/cek/event_date");
  const spot = await middle(page.locator('[data-id="more.event_date.year"]'));
  const year = page.locator('[data-id="event_date.year"]');
  await page.touchscreen.tap(...spot);
  const first = Number(await year.inputValue());
  for (let count = 0; count < 3; ++count) await page.touchscreen.tap(...spot);
  assert.equal(Number(await year.inputValue()), first + 3);
  await page.leave();
});
