// What only results need is fetched when somebody begins to answer, or follows a link to a result;
// and asked for again where it did not come.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { PHONE, start, withhold } from "./harness.mjs";
import { named } from "./journey.mjs";
import { openAnswered } from "./screens.mjs";

let site;
before(async () => {
  site = await start();
});
after(async () => {
  await site?.stop();
});

// Of the words and of the program.
const PARTS = ["result.id.txt", "result.wasm"];
const came = (page, name) => page.asked.filter((address) => address.endsWith(`/${name}`)).length;
const fetched = (page) => PARTS.map((name) => came(page, name));
const painted = (page) => page.waitForFunction(() => globalThis.pandu?.view === "canvas");
const verdict = (page) => page.locator('[data-id="verdict"]');
const show = (page, hash) =>
  page.evaluate((wanted) => {
    location.hash = wanted;
  }, hash);

test("a visit without an answer does not fetch it, and the first touch does, once", async () => {
  const page = await site.open("", PHONE);
  await painted(page);
  assert.deepEqual(fetched(page), [0, 0]);
  const [words] = await Promise.all([
    page.waitForResponse("**/result.id.txt"),
    page.waitForResponse("**/result.wasm"),
    page.getByRole("radio").first().tap(),
  ]);
  await words.finished();
  await show(page, "#/hasil");
  await verdict(page).waitFor();
  assert.deepEqual(fetched(page), [1, 1]);
  assert.deepEqual(page.said, []);
  await page.leave();
});

test("whoever answered before the application came is not asked to wait either", async () => {
  const page = await site.open("", PHONE, {}, (fresh) =>
    fresh.route("**/content.id.txt", async (route) => {
      await fresh.getByRole("radio").first().tap();
      await route.continue();
    }),
  );
  await page.waitForResponse("**/result.wasm");
  await page.leave();
});

test("the first files are asked for once, although they are asked for ahead", async () => {
  const page = await site.open("", PHONE);
  await painted(page);
  for (const name of ["pandu.wasm", "content.id.txt", "page.js"])
    assert.equal(came(page, name), 1, name);
  await page.leave();
});

test("a link to a result brings it along, before the application asks", async () => {
  const page = await site.open("#/hasil/1h4qrjg00a", PHONE);
  await verdict(page).waitFor();
  const askedBy = await page.evaluate(
    (names) =>
      names.map((name) =>
        performance
          .getEntriesByType("resource")
          .filter((entry) => entry.name.endsWith(`/${name}`))
          .map(({ initiatorType }) => initiatorType),
      ),
    PARTS,
  );
  assert.deepEqual(askedBy, [["link"], ["link"]]);
  assert.deepEqual(page.said, []);
  await page.leave();
});

for (const part of PARTS) {
  test(`where ${part} does not come, the result says so, and asks again on request`, async () => {
    let file;
    const prepare = async (fresh) => {
      file = await withhold(fresh, part);
    };
    const page = await openAnswered(site, "", PHONE, {}, { prepare });
    await show(page, "#/hasil");
    await page.getByRole("heading", { level: 1, name: named("arriving.title") }).waitFor();
    await file.missed();
    file.release();
    await page.getByRole("button", { name: named("arriving.again") }).press("Enter");
    await verdict(page).waitFor();
    await page.leave();
  });
}

test("a result that came ahead speaks the other language, too", async () => {
  const page = await openAnswered(site, "#/hasil", PHONE);
  await verdict(page).waitFor();
  await page.getByRole("button", { name: named("header.language") }).tap();
  await page.waitForFunction(() => document.documentElement.lang === "en");
  assert.doesNotMatch(await page.locator("body").innerText(), /<[a-z_.]+>/);
  assert.deepEqual([came(page, "result.id.txt"), came(page, "result.en.txt")], [1, 1]);
  assert.deepEqual(page.said, []);
  await page.leave();
});
