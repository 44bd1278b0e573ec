// A list in the other engines, on the site and in the edition that is one file: their workers,
// their policies and their ways to read bytes are their own.

import assert from "node:assert/strict";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { openDisplay, openFirefox, openWebKit, until } from "./engines.mjs";
import { siteFolder } from "./harness.mjs";
import { csv, rows } from "./lists.mjs";
import { serve } from "../../script/serve.mjs";

let server, display;
before(async () => {
  server = await serve(siteFolder, { port: 0 });
  display = await openDisplay();
});
after(async () => {
  await display?.close();
  await server?.close();
});

async function judge(browser, address) {
  const page = await browser.open(`${address}#/hr/daftar`, { width: 1100, height: 700 });
  await until(page, () => Boolean(document.querySelector('[data-id="list.paste"]')), "the screen");
  await page.evaluate(
    (text) => {
      document.querySelector('[data-id="list.paste"]').value = text;
      document.querySelector('[data-id="list.read"]').click();
    },
    csv(rows(), "\t"),
  );
  await until(page, () => Boolean(document.querySelector('[data-id="list.check"]')), "the columns");
  await page.evaluate(() => document.querySelector('[data-id="list.check"]').click());
  await until(page, () => document.querySelectorAll("tbody tr").length === 3, "the rows");
  const words = await page.evaluate(() => document.querySelector("tbody").innerText);
  for (const word of ["Bu Sari", "5 November 2026", "20 Desember 2026", "bosan"]) {
    assert.ok(words.includes(word), `${word} in ${words}`);
  }
}

for (const [name, launch] of [
  ["Firefox", openFirefox],
  ["WebKitGTK", openWebKit],
]) {
  test(`${name} judges a list on the site and in the one file`, async () => {
    const browser = await launch({ display });
    try {
      await judge(browser, server.address);
      await judge(browser, pathToFileURL(join(dirname(siteFolder), "pandu-jht.html")).href);
    } finally {
      await browser.close();
    }
  });
}
