// The pages for people without JavaScript: found from the start page, and whole without a script.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { PNG } from "pngjs";
import { PHONE, siteFolder, start, watchShifts } from "./harness.mjs";

let site;
before(async () => {
  site = await start();
});
after(async () => {
  await site?.stop();
});

test("without JavaScript every reason to claim is one link away, and nothing moves", async () => {
  const page = await site.open("", PHONE, { javaScriptEnabled: false });
  assert.equal(await page.locator("noscript .list a").count(), 12);
  await page.locator('noscript a[href="phk.html"]').click();
  await page.waitForLoadState("load");
  assert.equal(await page.locator("h1").count(), 1);
  assert.ok(
    (await page.getByRole("heading", { level: 2 }).count()) >= 3,
    "conditions, channels, papers",
  );
  assert.equal(await page.locator("button, input").count(), 0);
  await page.locator("header a[data-id=other]").click();
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
  assert.deepEqual(page.foreign(), []);
  await page.leave();
});

test("without JavaScript every card and its message can be read, and its pictures opened", async () => {
  const index = JSON.parse(readFileSync(join(siteFolder, "media/index.json"), "utf8"));
  const page = await site.open("phk.html", PHONE, { javaScriptEnabled: false });
  await page.locator("footer a[data-id=media]").click();
  for (const language of ["id", "en"]) {
    const cards = index.filter((entry) => entry.language === language && entry.kind === "card");
    const messages = new Set(cards.map(({ message }) => message));
    assert.deepEqual(
      await page.locator("textarea").evaluateAll((all) => all.map(({ value }) => value)),
      [...messages],
    );
    const links = await page
      .locator("main a[data-id^='card=']")
      .evaluateAll((all) => all.map((one) => one.getAttribute("href")));
    assert.deepEqual(
      links,
      cards.map(({ file }) => `media/${file}`),
    );
    const answer = await page.request.get(new URL(links[0], page.url()).href);
    assert.equal(answer.headers()["content-type"], "image/png");
    await page.locator("header a[data-id=other]").click();
  }
  await page.leave();
});

test("the links of a static page lead into the live screens", async () => {
  const page = await site.open("resigned.html", PHONE);
  await page.locator("a[data-id=check]").click();
  await page.waitForFunction(() => globalThis.pandu?.ready);
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
  assert.ok(await page.locator('[data-id="ground=resigned"]').count());
  assert.deepEqual(page.said, []);
  await page.leave();
});

// The pages are written once; which of their checks are past, the device's date says.
test("a static page turns its marks once the checks are past", async () => {
  for (const [day, mark] of [
    ["2027-02-22", "Checked on 22 November 2026."],
    ["2027-02-23", "This may have changed"],
  ]) {
    const page = await site.open("resigned.html", PHONE, {}, (fresh) =>
      fresh.clock.setFixedTime(new Date(`${day}T12:00:00+07:00`)),
    );
    await page.waitForLoadState("load");
    assert.ok((await page.locator("main").innerText()).includes(mark), `${day}: ${mark}`);
    assert.deepEqual(page.said, []);
    await page.leave();
  }
});

test("nothing moves on a static page while its letters and pictures arrive", async () => {
  for (const name of ["phk.html", "belajar-klaim-jmo.html", "sumber.html"]) {
    const page = await site.open(name, PHONE, {}, watchShifts);
    await page.waitForLoadState("networkidle");
    await page.evaluate(() => document.fonts.ready);
    assert.deepEqual(await page.evaluate(() => globalThis.shifts), [], name);
    await page.leave();
  }
});

test("the pictures for shared links are 1200 by 630", () => {
  const files = readdirSync(join(siteFolder, "previews"));
  assert.ok(files.includes("general-id.png") && files.includes("general-en.png"));
  for (const file of files) {
    const { width, height } = PNG.sync.read(readFileSync(join(siteFolder, "previews", file)));
    assert.deepEqual([file, width, height], [file, 1200, 630]);
  }
});
