// The edition that is one file, opened as from a USB stick: no server, no request, no other file.

import assert from "node:assert/strict";
import { copyFileSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { PHONE, siteFolder, start } from "./harness.mjs";
import { named, walk, ways } from "./journey.mjs";
import { csv, give, rows } from "./lists.mjs";

let site, stick, address;
before(async () => {
  site = await start();
  stick = mkdtempSync(join(tmpdir(), "pandu stick "));
  const file = join(stick, "pandu-jht.html");
  copyFileSync(join(dirname(siteFolder), "pandu-jht.html"), file);
  address = pathToFileURL(file).href;
});
after(async () => {
  await site?.stop();
  rmSync(stick, { recursive: true });
});

// A page on the file, with everything that it asks for and says.
async function open(options = {}) {
  const context = await site.browser.newContext({
    viewport: { width: PHONE.width, height: PHONE.height },
    hasTouch: true,
    isMobile: true,
    ...options,
  });
  const page = await context.newPage();
  page.said = [];
  page.asked = [];
  page.on("console", (message) => page.said.push(message.text()));
  page.on("pageerror", (error) => page.said.push(String(error)));
  context.on("request", (request) => page.asked.push(request.url()));
  await page.addInitScript(() => {
    performance.now = () => 0;
  });
  await page.goto(address);
  return page;
}

const requestsOf = (page) =>
  page.asked.filter((url) => url !== address && !url.startsWith("data:"));

test("the file is small enough to send by e-mail", () => {
  assert.ok(statSync(join(stick, "pandu-jht.html")).size < 1_200_000);
});

test("a double-click is enough: painted, answered and taught without a request", async () => {
  const page = await open();
  await page.waitForFunction(() => globalThis.pandu?.view === "canvas");
  await walk(page, { ground: "pmi", pmi_ground: "other" }, ways.touch);
  await page.evaluate(() => {
    location.hash = "#/belajar/klaim-jmo/1";
  });
  await page.locator("svg").first().waitFor({ state: "attached" });
  await page.reload();
  await page.waitForFunction(() => globalThis.pandu?.ready);
  assert.equal(await page.evaluate(() => location.hash), "#/belajar/klaim-jmo/1");
  assert.deepEqual(page.said, []);
  assert.deepEqual(requestsOf(page), []);
  await page.context().close();
});

test("a list is judged in it, in a worker that it holds itself", async () => {
  const page = await open();
  await page.waitForFunction(() => globalThis.pandu?.ready);
  await page.evaluate(() => {
    location.hash = "#/hr/daftar";
  });
  await page.locator('[data-id="list.file"]').waitFor({ state: "attached" });
  await give(page, csv(rows()));
  await page.locator('[data-id="list.check"]').click();
  await page.getByRole("link", { name: "Bu Sari" }).waitFor();
  assert.deepEqual(page.said, []);
  assert.deepEqual(
    requestsOf(page).filter((url) => !url.startsWith("blob:")),
    [],
  );
  await page.context().close();
});

test("its own type is used", async () => {
  const page = await open();
  const loaded = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts]
      .filter((font) => font.status === "loaded")
      .map((font) => font.family);
  });
  for (const family of ["Pandu Text", "Pandu Icons"])
    assert.ok(loaded.some((name) => name.includes(family)));
  await page.context().close();
});

test("nothing in it leads to a file that is not there", async () => {
  const page = await open({ javaScriptEnabled: false });
  const addresses = await page
    .locator("[href], [src]")
    .evaluateAll((all) =>
      all.map((element) => element.getAttribute("href") ?? element.getAttribute("src")),
    );
  const foreign = addresses.filter((one) => !/^(#|data:|https:|tel:|mailto:)/.test(one));
  assert.deepEqual(foreign, []);
  await page.context().close();
});

test("without JavaScript it holds the rules as text", async () => {
  const page = await open({ javaScriptEnabled: false });
  assert.ok((await page.getByRole("heading", { level: 2 }).count()) >= 12);
  assert.deepEqual(requestsOf(page), []);
  await page.context().close();
});

test("without WebAssembly it says so and shows the rules", async () => {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(() => {
    WebAssembly.compile = () => Promise.reject(new Error("none here"));
  });
  await page.goto(address);
  await page.locator("#trouble").waitFor({ state: "visible" });
  await page.waitForFunction(() => document.querySelectorAll("main h2").length >= 12);
  assert.ok(
    await page
      .getByRole("radio", { name: named("option.ground.resigned") })
      .first()
      .count(),
  );
  await context.close();
});
