// The screen of a list in each of its stages, in both views: no fault for axe-core, targets for a
// finger, nothing cut off, every word painted where the document has it, and nothing moved by
// itself.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { axe, cutOff, faultsOf, IN_SENTENCE, SMALLEST, structure } from "./access.mjs";
import { DESKTOP, PHONE, start, watchShifts } from "./harness.mjs";
import { csv, give, rows } from "./lists.mjs";
import { settled } from "./screens.mjs";
import { farApart } from "./text.mjs";

const FURTHEST = 1.1; // CSS pixels, as in canvas.test.mjs

let site;
before(async () => {
  site = await start();
});
after(async () => {
  await site?.stop();
});

const seen = (page, id) => page.locator(`[data-id="${id}"]`).waitFor();
const press = (page, id) => page.locator(`[data-id="${id}"]`).click();

// What the page sends to the worker and should not arrive yet, by the name of its message.
const hold = (page, name) =>
  page.evaluate((held) => {
    globalThis.realPost ??= Worker.prototype.postMessage;
    Worker.prototype.postMessage = function post(message, ...more) {
      if (held in message)
        globalThis.release = () => globalThis.realPost.call(this, message, ...more);
      else globalThis.realPost.call(this, message, ...more);
    };
  }, name);
const release = (page) => page.evaluate(() => globalThis.release());

// Each stage in turn, from the beginning to the rows.
async function* stages(page) {
  await page.locator('[data-id="list.file"]').waitFor({ state: "attached" });
  yield "begin";
  await give(page, "", "kosong.csv");
  await seen(page, "list.refused");
  yield "refused";
  await hold(page, "end");
  await give(
    page,
    csv([...rows("05/10/2026"), ...rows("06/10/2026")].filter((_, i) => i % 3 === 0)),
  );
  await seen(page, "list.progress");
  yield "reading";
  await release(page);
  await press(page, "list.check");
  yield "columns";
  await page.locator('[data-id$="=day_first"]').check();
  await page.waitForTimeout(100);
  await hold(page, "query");
  await press(page, "list.check");
  await seen(page, "list.progress");
  yield "judging";
  await release(page);
  await hold(page, "nothing");
  await seen(page, "list.table");
  yield "result";
}

for (const [name, where, window, context] of [
  ["the canvas on a phone", "", PHONE, {}],
  ["the canvas on a desktop in the dark", "?bahasa=en", DESKTOP, { colorScheme: "dark" }],
  ["the plain view at 320 pixels", "?polos", { ...PHONE, width: 320, height: 640 }, {}],
]) {
  test(`in ${name} every stage is sound`, async () => {
    const page = await site.open(
      `${where}#/hr/daftar`,
      window,
      { ...context, bypassCSP: true },
      watchShifts,
    );
    const painted = !where.includes("polos");
    await page.evaluate(axe);
    if (painted) await page.waitForFunction(() => globalThis.pandu?.view === "canvas");
    const faults = [];
    for await (const stage of stages(page)) {
      await settled(page);
      const found = await faultsOf(page);
      found.push(
        ...(await page.evaluate(structure, { smallest: SMALLEST, inSentence: IN_SENTENCE })),
      );
      found.push(...(await page.evaluate(cutOff)));
      for (const share of painted ? [0, 0.5, 1] : []) {
        await page.evaluate((part) => scrollTo(0, part * document.body.scrollHeight), share);
        await settled(page);
        found.push(...(await farApart(page, FURTHEST)));
      }
      faults.push(...found.map((fault) => `${stage}: ${fault}`));
    }
    assert.deepEqual(faults, []);
    await page.leave();
  });
}

test("the new stage gets the focus, so that it is read out and in view", async () => {
  const page = await site.open("?polos#/hr/daftar", PHONE);
  await page.locator('[data-id="list.file"]').waitFor({ state: "attached" });
  await give(page, csv(rows()));
  const focused = (id) =>
    page.waitForFunction((wanted) => {
      const { top, bottom } = document.activeElement.getBoundingClientRect();
      return document.activeElement.dataset.id === wanted && top >= 0 && bottom <= innerHeight;
    }, id);
  await focused("list.columns.title");
  await press(page, "list.check");
  await focused("list.result");
  await press(page, "list.clear");
  await focused("list");
  await page.leave();
});
