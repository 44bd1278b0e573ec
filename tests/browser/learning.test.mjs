// What only the learning screens need is fetched when one of them is asked for, and asked for again
// where it did not come.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { PHONE, start, withhold } from "./harness.mjs";
import { named } from "./journey.mjs";
import { rememberAnswers } from "./screens.mjs";

let site;
before(async () => {
  site = await start();
});
after(async () => {
  await site?.stop();
});

const lesson = "#/belajar/klaim-jmo/2";
const title = (page) =>
  page.getByRole("heading", { level: 1, name: named("tutorial.klaim-jmo.claim.title") });
const came = (page, name) => page.asked.filter((address) => address.endsWith(`/${name}`)).length;
// Of the words and of the program.
const PARTS = ["learn.id.txt", "learn.wasm"];
const fetched = (page) => PARTS.map((name) => came(page, name));

test("a learning screen fetches its content once, and the questions do not", async () => {
  const page = await site.open("", PHONE);
  await page.waitForFunction(() => globalThis.pandu?.view === "canvas");
  assert.deepEqual(fetched(page), [0, 0]);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, lesson);
  await title(page).waitFor();
  await page.evaluate(() => {
    location.hash = "#/";
  });
  await page.getByRole("heading", { level: 1, name: named("start.title") }).waitFor();
  await page.goBack();
  await title(page).waitFor();
  assert.deepEqual(fetched(page), [1, 1]);
  assert.deepEqual(page.said, []);
  await page.leave();
});

test("a link straight to a learning screen opens it", async () => {
  const page = await site.open(lesson, PHONE);
  await title(page).waitFor();
  assert.equal(await page.evaluate(() => location.hash), lesson);
  await page.leave();
});

for (const part of PARTS) {
  test(`where ${part} does not come, the page says so, and asks again on request`, async () => {
    let file;
    const page = await site.open(lesson, PHONE, {}, async (fresh) => {
      file = await withhold(fresh, part);
    });
    await page.getByRole("heading", { level: 1, name: named("arriving.title") }).waitFor();
    const again = page.getByRole("button", { name: named("arriving.again") });
    await file.missed();
    await again.tap();
    await page.waitForFunction(
      (name) =>
        performance.getEntriesByType("resource").filter((entry) => entry.name.endsWith(`/${name}`))
          .length >= 2,
      part,
    );
    file.release();
    await again.press("Enter");
    await title(page).waitFor();
    await page.leave();
  });
}

test("a program that is damaged on its way is told like one that does not come", async () => {
  const page = await site.open(lesson, PHONE, {}, (fresh) =>
    fresh.route("**/learn.wasm", (route) =>
      route.fulfill({ body: "no program", contentType: "application/wasm" }),
    ),
  );
  await page.getByRole("heading", { level: 1, name: named("arriving.title") }).waitFor();
  await page.getByRole("link", { name: named("arriving.back") }).tap();
  await page.getByRole("heading", { level: 1, name: named("start.title") }).waitFor();
  await page.leave();
});

const inEnglish = (page) => page.getByRole("button", { name: named("header.language") });

test("another language's words are fetched when they are asked for, once, and no answer is lost", async () => {
  const page = await site.open("#/cek/balance", PHONE);
  await page.waitForFunction(() => globalThis.pandu?.view === "canvas");
  await page.getByRole("textbox").fill("12500000");
  assert.deepEqual([came(page, "content.id.txt"), came(page, "content.en.txt")], [1, 0]);
  await inEnglish(page).tap();
  await page
    .getByRole("heading", { level: 1, name: named("question.balance.title", "en") })
    .waitFor();
  assert.equal(await page.getByRole("textbox").inputValue(), "12,500,000");
  await page.getByRole("button", { name: named("header.language", "en") }).tap();
  await page.getByRole("heading", { level: 1, name: named("question.balance.title") }).waitFor();
  await inEnglish(page).tap();
  await page
    .getByRole("heading", { level: 1, name: named("question.balance.title", "en") })
    .waitFor();
  assert.deepEqual(
    [came(page, "content.id.txt"), came(page, "content.en.txt"), came(page, "learn.en.txt")],
    [1, 1, 0],
  );
  assert.deepEqual(page.said, []);
  await page.leave();
});

test("a learning screen changes its language with the rest", async () => {
  const page = await site.open(lesson, PHONE);
  await title(page).waitFor();
  await inEnglish(page).tap();
  await page
    .getByRole("heading", { level: 1, name: named("tutorial.klaim-jmo.claim.title", "en") })
    .waitFor();
  assert.doesNotMatch(await page.locator("body").innerText(), /<[a-z_.]+>/);
  assert.deepEqual([came(page, "learn.id.txt"), came(page, "learn.en.txt")], [1, 1]);
  await page.leave();
});

test("what is asked for while something else is on its way comes too", async () => {
  let release;
  const held = new Promise((done) => {
    release = done;
  });
  const page = await site.open("", PHONE, {}, (fresh) =>
    fresh.route("**/learn.id.txt", async (route) => {
      await held;
      await route.continue();
    }),
  );
  await page.waitForFunction(() => globalThis.pandu?.ready);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, lesson);
  await page.getByRole("heading", { level: 1, name: named("arriving.title") }).waitFor();
  await inEnglish(page).tap();
  release();
  await page
    .getByRole("heading", { level: 1, name: named("tutorial.klaim-jmo.claim.title", "en") })
    .waitFor();
  await page.leave();
});

test("where the words do not come, the page stays in its language, says so, and asks again on request", async () => {
  let file;
  const page = await site.open("#/cek/balance", PHONE, {}, async (fresh) => {
    file = await withhold(fresh, "content.en.txt");
  });
  await page.getByRole("textbox").fill("12500000");
  await inEnglish(page).tap();
  await page.getByText(named("arriving.title")).waitFor();
  // Heard, although the focus stays.
  await page
    .locator("[aria-live]")
    .filter({ hasText: named("arriving.text") })
    .waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.lang), "id");
  await file.missed();
  file.release();
  await page.getByRole("button", { name: named("arriving.again") }).press("Enter");
  await page
    .getByRole("heading", { level: 1, name: named("question.balance.title", "en") })
    .waitFor();
  assert.equal(await page.getByRole("textbox").inputValue(), "12,500,000");
  await page.leave();
});

test("a tab that remembers English opens in English, and what HR hands on has both languages", async () => {
  const page = await site.open("", PHONE, {}, (fresh) => rememberAnswers(fresh, "en"));
  await page.getByRole("heading", { level: 1, name: named("start.title", "en") }).waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
  await page.leave();
  const office = await site.open("#/hr", PHONE);
  await office.waitForFunction(() => globalThis.pandu?.ready);
  await office.getByRole("radio", { name: named("hr.language.en") }).waitFor();
  assert.deepEqual(
    ["content.id.txt", "content.en.txt", "learn.id.txt", "learn.en.txt"].map((name) =>
      came(office, name),
    ),
    [1, 1, 1, 1],
  );
  await office.leave();
});
