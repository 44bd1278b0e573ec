// Every way into the plain view, each caused: the words are seen, the canvas is gone, and no answer
// is lost. Where the cause goes away, the canvas comes back. (WebAssembly that is missing or late,
// WebGL that is missing or taken away: arrival.test.mjs. A translation: letters.test.mjs.)

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { PHONE, start } from "./harness.mjs";
import { named } from "./journey.mjs";
import { WITH_A_FAULT, breakPainter, paintHere, siteWithPainter } from "./painter.mjs";
import { openAnswered } from "./screens.mjs";

let site, altered;
before(async () => {
  altered = siteWithPainter(WITH_A_FAULT);
  site = await start({ folder: altered.folder });
});
after(async () => {
  await site?.stop();
  altered?.remove();
});

const viewIs = (page, view) =>
  page.waitForFunction((wanted) => globalThis.pandu.view === wanted, view);

const inRoot = (page, work) => page.evaluate(work);
const press = (page) => page.getByRole("button", { name: named("header.view") }).tap();

const WAYS = [
  ["the control in the header", press, press],
  [
    "forced colours",
    (page) => page.emulateMedia({ forcedColors: "active" }),
    (page) => page.emulateMedia({ forcedColors: "none" }),
  ],
  [
    "more contrast asked for",
    (page) => page.emulateMedia({ contrast: "more" }),
    (page) => page.emulateMedia({ contrast: "no-preference" }),
  ],
  [
    "text at 250 %",
    (page) =>
      inRoot(page, () => {
        document.documentElement.style.fontSize = "250%";
      }),
    (page) =>
      inRoot(page, () => {
        document.documentElement.style.fontSize = "";
      }),
  ],
  // Last, for it never comes back.
  ["a painter that breaks down", (page) => inRoot(page, breakPainter)],
];

async function checkPlain(page, way, field) {
  await viewIs(page, "plain").catch(() => assert.fail(`${way} does not lead to the plain view`));
  const seen = await page.evaluate(() => ({
    fill: getComputedStyle(document.querySelector("h1")).webkitTextFillColor,
    canvas: document.getElementById("canvas"),
    hash: location.hash,
  }));
  assert.notEqual(seen.fill, "rgba(0, 0, 0, 0)", `${way}: the words are seen`);
  assert.equal(seen.canvas, null, `${way}: the canvas is gone`);
  assert.equal(seen.hash, "#/cek/balance", `${way}: the screen is the same`);
  assert.equal(await field.inputValue(), "12.500.000", `${way}: the answer is there`);
}

for (const [where, prepare] of [
  ["beside the page", async () => {}],
  ["on the page", paintHere],
]) {
  test(`each way into the plain view shows the words and keeps the answers, painted ${where}`, async () => {
    const page = await openAnswered(site, "#/cek/balance", PHONE, {}, { prepare });
    await viewIs(page, "canvas"); // the page answers before its painter has begun
    assert.equal(page.workers().length, prepare === paintHere ? 0 : 1);
    const field = page.locator("main").getByRole("textbox");
    for (const [way, cause, undo] of WAYS) {
      await viewIs(page, "canvas");
      await cause(page);
      await checkPlain(page, way, field);
      await undo?.(page);
    }
    await page.leave();
  });
}

test("the address leads to the plain view, its control to the canvas and back", async () => {
  const page = await openAnswered(site, "?polos#/cek/balance", PHONE);
  await checkPlain(page, "?polos", page.locator("main").getByRole("textbox"));
  await press(page);
  await viewIs(page, "canvas");
  await press(page);
  await viewIs(page, "plain");
  await page.leave();
});
