// A tab that a browser opens again, and one that it makes of another, bring their answers back: for
// some hours, and with the button that clears them.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { after, before, test } from "node:test";
import puppeteer from "puppeteer-core";
import { browserProgram } from "../../script/parts/browser.mjs";
import { serve } from "../../script/serve.mjs";
import { openDisplay, openFirefox } from "./engines.mjs";
import { FLAGS, pause, ready, siteFolder } from "./harness.mjs";
import { ANSWERS, savedAnswers } from "./screens.mjs";

let server, display;
before(async () => {
  server = await serve(siteFolder, { port: 0 });
  display = await openDisplay();
});
after(async () => {
  await display?.close();
  await server?.close();
});

const OPEN = {
  chromium: () =>
    puppeteer.launch({
      executablePath: browserProgram(),
      headless: false,
      env: { ...process.env, DISPLAY: display.name },
      defaultViewport: null,
      args: FLAGS,
    }),
  firefox: async () => (await openFirefox({ display })).browser,
};

// The guide's tabs, as soon as there are `count`.
async function tabs(browser, count) {
  for (let tries = 0; tries < 100; ++tries, await pause(100)) {
    const found = (await browser.pages()).filter((one) => one.url().startsWith(server.address));
    if (found.length !== count) continue;
    await Promise.all(found.map(ready));
    return found;
  }
  assert.fail(`there are not ${count} tabs`);
}

const shown = (page) =>
  page.evaluate(() => ({
    outcome: document.querySelector("[data-id=verdict]")?.dataset.outcome,
    clears: document.querySelector("[data-id=restart]") !== null,
    remembered: /12500000/.test(sessionStorage.getItem("pandu.model")),
  }));
const ALL = { outcome: "can_claim", clears: true, remembered: true };
const NOTHING = { outcome: "needs_answers", clears: false, remembered: false };

// A tab of somebody who answered everything so many hours ago.
async function answered(browser, hours) {
  const page = await browser.newPage();
  await page.goto(`${server.address}aturan.html`);
  await page.evaluate(
    (model, ago) => {
      sessionStorage.setItem("pandu.model", model);
      sessionStorage.setItem("pandu.answered", String(Date.now() - ago * 3_600_000));
    },
    savedAnswers(ANSWERS),
    hours,
  );
  if (hours === 0) {
    await page.goto(`${server.address}?polos#/hasil`);
    await ready(page);
  }
  return page;
}

for (const [name, open] of Object.entries(OPEN)) {
  test(`a tab that ${name} makes of another has its answers, and what clears them`, async () => {
    const browser = await open();
    const page = await answered(browser, 0);
    assert.deepEqual(await shown(page), ALL);
    await page.evaluate(() => void globalThis.open(location.href));
    const [one, other] = await tabs(browser, 2);
    assert.deepEqual([await shown(one), await shown(other)], [ALL, ALL]);
    await browser.close();
  });

  test(`a closed tab that ${name} opens again has answers of some hours, and no older ones`, async () => {
    for (const [hours, then] of [
      [0, ALL],
      [13, NOTHING],
    ]) {
      const browser = await open();
      const page = await answered(browser, hours);
      await pause(1500); // browsers write down now and then what a tab has
      await page.close();
      const press = (...words) =>
        execFileSync("xdotool", words, { env: { ...process.env, DISPLAY: display.name } });
      const window = String(press("search", "--sync", "--onlyvisible", "--class", name))
        .trim()
        .split("\n")
        .at(-1);
      let found;
      for (let tries = 0; !found && tries < 100; ++tries, await pause(100)) {
        // A busy browser may miss a key, or not have written down the tab yet.
        if (tries % 25 === 0) {
          press("windowfocus", "--sync", window);
          press("key", "ctrl+shift+t");
        }
        found = (await browser.pages()).find((one) => one.url().startsWith(server.address));
      }
      assert.ok(found, "the tab came back");
      if (hours > 0) await found.goto(`${server.address}?polos#/hasil`);
      await ready(found);
      assert.deepEqual(await shown(found), then, `${hours} hours`);
      await browser.close();
    }
  });
}
