// The result on its way to another phone: each QR code is read by a real decoder, off the painted
// screen and off the paper, and opens what it says.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import jsqr from "jsqr";
import { PNG } from "pngjs";
import { COUNTER, PHONE, siteFolder, start } from "./harness.mjs";
import { said } from "./journey.mjs";
import { savedAnswers, settled } from "./screens.mjs";

const HOST = "pandu.example";
const decode = jsqr.default ?? jsqr;

let site, folder;
before(async () => {
  site = await start({ flags: [`--host-resolver-rules=MAP ${HOST} 127.0.0.1`] });
  folder = mkdtempSync(join(tmpdir(), "pandu-hand-over-"));
});
after(async () => {
  await site?.stop();
  rmSync(folder, { recursive: true, force: true });
});

// What a camera reads, or null. The decoder also knows light on dark, which many cameras do not.
function read(png) {
  const { data, width, height } = PNG.sync.read(png);
  const found = decode(new Uint8ClampedArray(data), width, height, {
    inversionAttempts: "dontInvert",
  });
  return found && Buffer.from(found.binaryData).toString("utf8");
}

const painted = (page) => page.waitForFunction(() => globalThis.pandu?.view === "canvas");
const verdict = (page) => page.locator("[data-id=verdict] .text").innerText();

// The result of someone who resigned, with the balance in rupiah.
async function result(page) {
  const answers = {
    ground: "resigned",
    event_date: "2026-01-15",
    working: "no",
    balance: 12345678,
    card_status: "inactive",
    identity_matches: "yes",
    device: "phone",
    earlier_partial: "none",
  };
  await page.waitForFunction(() => globalThis.pandu?.ready);
  await page.evaluate((text) => sessionStorage.setItem("pandu.model", text), savedAnswers(answers));
  await page.evaluate(() => {
    location.hash = "#/hasil";
  });
  await page.reload();
  await painted(page);
}

// Off the canvas: while it is painted, the page's own drawing is hidden. A picture is not always
// taken of the newest frame.
async function readScreen(page, picture) {
  await picture.scrollIntoViewIfNeeded();
  for (let frames = 0; frames < 20; ++frames) {
    await settled(page);
    const text = read(await picture.screenshot());
    if (text) return text;
  }
  return assert.fail("no QR code is seen");
}

const code = (page) => page.locator("[data-id=handover]");

test("the code on the screen opens the same result on another phone, in every theme", async () => {
  for (const colorScheme of ["light", "dark"]) {
    const page = await site.open("#/hasil", PHONE, { colorScheme });
    await result(page);
    await page.getByText(said("take_along.title")).click();
    const link = await readScreen(page, code(page));
    assert.equal(link, await page.locator('[data-id="share.link"]').inputValue());
    assert.ok(link.startsWith(`${site.address}#/hasil/2`), link);
    const word = await verdict(page);
    await page.leave();
    const other = await site.open(link.slice(site.address.length));
    await painted(other);
    assert.equal(await verdict(other), word);
    assert.equal(await other.evaluate(() => location.hash), "#/hasil");
    assert.equal(await other.getByText("12.345.678").count(), 0, "the balance is not told");
    await other.getByText(said("shared.opened")).waitFor();
    await other.evaluate(
      (damaged) => {
        location.hash = damaged;
      },
      link.slice(site.address.length, -1),
    );
    await other.getByText(said("shared.damaged")).waitFor();
    assert.equal(await other.evaluate(() => location.hash), "#/");
    assert.deepEqual(other.said, []);
    await other.leave();
  }
});

test("the sheet of paper holds the link and its code", async () => {
  const page = await site.open("#/hasil");
  await result(page);
  const link = await page.locator('[data-id="share.link"]').inputValue();
  const pdf = join(folder, "sheet.pdf");
  writeFileSync(pdf, await page.pdf({ preferCSSPageSize: true }));
  execFileSync("pdftoppm", ["-png", "-singlefile", "-r", "150", pdf, join(folder, "sheet")]);
  assert.equal(read(readFileSync(join(folder, "sheet.png"))), link);
  const text = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" });
  assert.ok(text.replace(/\s+/g, "").includes(link));
  await page.leave();
});

test("at a counter the result and the ways out go to the visitor's phone", async () => {
  const page = await site.open("?kios", COUNTER, { isMobile: false });
  const handedOver = async () => {
    await painted(page);
    await page.locator('button[data-id="person=rini"]').tap();
    await page.waitForFunction(() => location.hash === "#/hasil");
    return readScreen(page, code(page));
  };
  // A phone does not reach what this machine serves to itself.
  const text = await handedOver();
  assert.ok(text.startsWith(`JHT: ${await verdict(page)}.`), text);
  const home = Object.assign(new URL(site.address), { hostname: HOST }).href;
  await page.goto(`${home}?kios`);
  const link = await handedOver();
  assert.ok(link.startsWith(`${home}#/hasil/2`), link);
  const way = page.locator("details[data-id=site]");
  await page.getByText(said("broker.title")).tap();
  await way.locator("summary").tap();
  assert.equal(
    await readScreen(page, way.locator(".picture")),
    "https://" + (await way.locator("figcaption").innerText()),
  );
  await page.leave();
});

test("a file without an address hands the result over as text", async () => {
  const file = join(folder, "pandu-jht.html");
  copyFileSync(join(dirname(siteFolder), "pandu-jht.html"), file);
  const context = await site.browser.newContext({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
  });
  const page = await context.newPage();
  await page.addInitScript(() => {
    performance.now = () => 0;
  });
  await page.goto(`${pathToFileURL(file).href}#/hasil`);
  await result(page);
  await page.getByText(said("take_along.title")).click();
  const text = await readScreen(page, code(page));
  assert.ok(text.startsWith(`JHT: ${await verdict(page)}.`), text);
  assert.doesNotMatch(text, /file:|12\.345\.678/);
  await context.close();
});
