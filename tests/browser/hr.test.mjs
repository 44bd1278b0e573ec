// An employer's HR prepares a link: the code and the letter are read back, and the person who opens
// the link sees what was filled in and who prepared it. Nothing leaves the browser.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import jsqr from "jsqr";
import { PNG } from "pngjs";
import PostalMime from "postal-mime";
import { DESKTOP, start } from "./harness.mjs";
import { named } from "./journey.mjs";

let site;
before(async () => {
  site = await start();
});
after(async () => {
  await site?.stop();
});

// Fills in why and when someone leaves.
async function resigned(page, language) {
  await page.getByRole("radio", { name: named("option.ground.resigned", language) }).check();
  for (const [part, typed] of [
    ["date.day", "5"],
    ["date.month", "10"],
    ["date.year", "2026"],
  ]) {
    await page
      .getByRole("textbox", { name: named(part, language) })
      .first()
      .fill(typed);
  }
}

// The company reads English, the one who leaves Indonesian; or the other way round.
test("from the page in either language, a link opens in the language that was chosen for the leaver", async () => {
  for (const [file, leaver, query] of [
    ["en.html", "id", ""],
    ["", "en", "?bahasa=en"],
  ]) {
    const page = await site.open(`${file}?polos#/hr`, DESKTOP);
    const called = (key) => ({ name: named(key, file ? "en" : "id") });
    await resigned(page, file ? "en" : "id");
    await page.getByRole("radio", called(`hr.language.${leaver}`)).check();
    await page.getByRole("button", called("hr.make")).click();
    const link = await page.locator('[data-id="hr.link"]').inputValue();
    assert.ok(link.startsWith(`${site.address}${query}#/hasil/2`), link);
    await page.leave();
    const opened = await site.open(link.slice(site.address.length));
    await opened.waitForFunction(() => globalThis.pandu?.ready);
    assert.equal(await opened.evaluate(() => document.documentElement.lang), leaver);
    await opened.leave();
  }
});

async function downloaded(page, button) {
  const coming = page.waitForEvent("download");
  await button.click();
  const chunks = [];
  for await (const chunk of await (await coming).createReadStream()) chunks.push(chunk);
  return Buffer.concat(chunks);
}

test("HR prepares a link, a code and a letter, and the leaver opens it", async () => {
  const page = await site.open("?polos#/hr", DESKTOP);
  await resigned(page, "id");
  await page.getByRole("textbox", { name: named("hr.name") }).fill("PT Maju & <Rekan>");
  await page.getByRole("button", { name: named("hr.make") }).click();
  const link = await page.locator('[data-id="hr.link"]').inputValue();
  assert.ok(link.startsWith(`${site.address}#/hasil/2`), link);
  const { data, width, height } = PNG.sync.read(
    await page.locator('[data-id="hr.picture"]').screenshot(),
  );
  assert.equal((jsqr.default ?? jsqr)(new Uint8ClampedArray(data), width, height).data, link);

  const mail = await PostalMime.parse(
    await downloaded(page, page.getByRole("button", { name: named("hr.letter") })),
  );
  assert.match(mail.subject, /JHT/);
  assert.ok(!mail.to?.length, "addressed to nobody");
  assert.ok(mail.text.split(/\s+/).includes(link), mail.text);
  assert.ok(mail.text.includes("PT Maju & <Rekan>"), mail.text);
  const read = await site.open("");
  const hrefs = await read.evaluate(
    (html) =>
      [...new DOMParser().parseFromString(html, "text/html").querySelectorAll("a")].map((a) =>
        a.getAttribute("href"),
      ),
    mail.html,
  );
  assert.deepEqual(hrefs, [link]);
  await read.leave();

  assert.deepEqual(page.foreign(), []);
  assert.deepEqual(page.said, []);
  await page.leave();
  const leaver = await site.open("?polos" + link.slice(site.address.length));
  await leaver.getByText("PT Maju & <Rekan>").waitFor();
  assert.equal(await leaver.evaluate(() => location.hash), "#/hasil");
  await leaver.leave();
});
