// Browsers that lack something, refuse it or do nothing when asked, as those inside other
// applications do: the guide goes on, and says what the person cannot see.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { PHONE, siteFolder, start } from "./harness.mjs";
import { button, named, said } from "./journey.mjs";
import { ANSWERS, openAnswered } from "./screens.mjs";

let site;
before(async () => {
  site = await start();
});
after(async () => {
  await site?.stop();
});

// `lack` runs in the page before anything else does.
const lacking = (where, lack, context = {}) =>
  openAnswered(site, where, PHONE, context, {
    answers: { ...ANSWERS, event_date: "2026-11-05" },
    prepare: (page) => page.addInitScript(lack),
  });

async function atWaysToTakeAlong(lack, context) {
  const page = await lacking("#/hasil", lack, context);
  await page.getByText(said("take_along.title")).tap();
  return page;
}

const announced = (page, key) =>
  page.locator("#announced").getByText(said(key)).waitFor({ timeout: 5000 });

test("a history that refuses every step stops nothing", async () => {
  const page = await lacking("#/hasil", () => {
    for (const step of ["pushState", "replaceState"])
      history[step] = () => {
        throw new DOMException("refused", "SecurityError");
      };
  });
  await page.locator('[data-id="language"]').tap();
  await page.getByText(said("take_along.title", "en")).waitFor();
  assert.equal(await page.locator("#trouble").isVisible(), false);
  await page.leave();
});

test("the one file answers inside a document without an address", async () => {
  const page = await site.open("404.html");
  // The frame would have this page's own policy.
  await page.goto("about:blank");
  await page.setContent("<!doctype html><iframe style='width:100%;height:90vh'></iframe>");
  const file = readFileSync(`${siteFolder}/../pandu-jht.html`, "utf8");
  await page.locator("iframe").evaluate((frame, html) => (frame.srcdoc = html), file);
  const inside = page.frameLocator("iframe");
  await page.frames()[1].waitForFunction(() => globalThis.pandu?.ready);
  await inside.getByRole("radio", { name: named("option.ground.resigned") }).tap();
  await inside.locator("[data-id=next]").tap();
  await inside.locator("[data-id='event_date.day']").waitFor();
  assert.equal(await inside.locator("#trouble").isVisible(), false);
  await page.leave();
});

test("a copy is said to be one, and said again the second time", async () => {
  const page = await atWaysToTakeAlong(() => {
    globalThis.told = [];
    addEventListener("DOMContentLoaded", () => {
      const observer = new MutationObserver(() =>
        globalThis.told.push(document.getElementById("announced").textContent),
      );
      observer.observe(document.getElementById("announced"), { childList: true, subtree: true });
    });
  });
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const copy = page.locator('[data-id="share.copy"]');
  await copy.tap();
  await announced(page, "copied");
  await copy.tap();
  await page.waitForFunction(() => globalThis.told.filter(Boolean).length === 2);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(copied, await page.locator('[data-id="share.text"]').inputValue());
  await page.leave();
});

test("a clipboard that refuses is said, and the text is selected", async () => {
  const page = await atWaysToTakeAlong(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
    document.execCommand = () => false;
  });
  await page.locator('[data-id="share.copy"]').tap();
  await announced(page, "copy.refused");
  const selected = await page
    .locator('[data-id="share.text"]')
    .evaluate((field) => field.value.slice(field.selectionStart, field.selectionEnd));
  assert.match(selected, /\n/);
  await page.leave();
});

test("where nothing can be shared the text is copied, and that is said", async () => {
  const page = await atWaysToTakeAlong(() => {
    navigator.share = undefined;
    navigator.clipboard.writeText = async () => {};
  });
  await page.locator('[data-id="share"]').tap();
  await announced(page, "copied");
  await page.leave();
});

test("a share sheet that was closed again is no news", async () => {
  const page = await atWaysToTakeAlong(() => {
    navigator.share = () => Promise.reject(new DOMException("closed", "AbortError"));
    navigator.clipboard.writeText = () => Promise.reject(new Error("must not be asked"));
  });
  await page.locator('[data-id="share"]').tap();
  await page.evaluate(() => new Promise((next) => setTimeout(next, 200)));
  assert.equal(await page.locator("#announced").textContent(), "");
  await page.leave();
});

test("a file that the browser may drop is said to be offered", async () => {
  const page = await atWaysToTakeAlong(() => {});
  const coming = page.waitForEvent("download");
  await page.locator('[data-id="calendar"]').tap();
  await coming;
  await announced(page, "file.offered");
  await page.leave();
});

test("a print that does nothing is said, and without one there is no button", async () => {
  const silent = await atWaysToTakeAlong(() => (globalThis.print = () => {}));
  await silent.locator('[data-id="print"]').tap();
  await announced(silent, "print.refused");
  await silent.leave();
  const without = await atWaysToTakeAlong(() => (globalThis.print = undefined));
  assert.equal(await without.locator('[data-id="print"]').isVisible(), false);
  await without.leave();
  const printing = await atWaysToTakeAlong(() => {
    globalThis.print = () => dispatchEvent(new Event("beforeprint"));
  });
  await printing.locator('[data-id="print"]').tap();
  await printing.evaluate(() => new Promise((next) => setTimeout(next, 2500)));
  assert.equal(await printing.locator("#announced").textContent(), "");
  await printing.leave();
});

test("what is folded is open on paper where the style sheet cannot do it", async () => {
  const page = await lacking("#/hasil", () => {
    const { supports } = CSS;
    CSS.supports = (...asked) => !/details-content/.test(asked[0]) && supports.apply(CSS, asked);
  });
  const folded = () => page.locator("#page details:not([open])").count();
  const before = await folded();
  assert.ok(before > 3);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  assert.equal(await folded(), 0);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  assert.equal(await folded(), before);
  await page.leave();
});

test("the Enter that ends a composition does not go on", async () => {
  const page = await lacking("#/cek/balance", () => {});
  const field = page.getByRole("textbox");
  await field.fill("12500000");
  const press = (keyCode) =>
    field.evaluate(
      (input, code) =>
        input.dispatchEvent(
          new KeyboardEvent("keydown", { key: "Enter", keyCode: code, bubbles: true }),
        ),
      keyCode,
    );
  await press(229);
  assert.equal(await page.evaluate(() => location.hash), "#/cek/balance");
  await press(13);
  await page.waitForFunction(() => location.hash !== "#/cek/balance");
  await page.leave();
});

test("the person's wish to keep the answers is told to the browser", async () => {
  const page = await atWaysToTakeAlong(() => {
    globalThis.asked = 0;
    navigator.storage.persist = async () => (globalThis.asked += 1);
  });
  assert.equal(await page.evaluate(() => globalThis.asked), 0);
  await button(page, "keep.keep").tap();
  await page.getByText(said("keep.kept")).waitFor();
  assert.equal(await page.evaluate(() => globalThis.asked), 1);
  await page.leave();
});
