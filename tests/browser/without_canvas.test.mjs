// What paints is one piece: the application knows one module of it, and a site that is built
// without answers in the plain view.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { bundle } from "../../script/parts/bundle.mjs";
import { PHONE, siteFolder, start } from "./harness.mjs";
import { walk, ways } from "./journey.mjs";
import { ANSWERS } from "./screens.mjs";

const root = join(siteFolder, "../../..");
const define = { ONE_FILE: "false" };
const build = (canvas) => bundle("app/page.js", { canvas, define, metafile: true });

const inCanvas = (path) => path.includes("web/canvas/");

let folder, site;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), "pandu-plain-"));
  // The site before its files are placed by their digests: they have the names that scripts ask
  // for.
  cpSync(join(root, "build/web/parts/site"), folder, { recursive: true });
  for (const command of ["site", "bundle"])
    execFileSync(join(root, "build/native/pandu"), [command, folder]);
  rmSync(join(folder, "painter.js"));
  const page = readFileSync(join(folder, "index.html"), "utf8");
  writeFileSync(join(folder, "index.html"), page.replace(/^.*"painter\.js".*\n/m, ""));
  writeFileSync(join(folder, "page.js"), (await build(false)).text);
  writeFileSync(join(folder, "service-worker.js"), "");
  site = await start({ folder });
});
after(async () => {
  await site?.stop();
  rmSync(folder, { recursive: true });
});

test("the application imports one module of what paints", async () => {
  const { inputs } = (await build(true)).metafile;
  const imported = Object.entries(inputs)
    .filter(([path]) => !inCanvas(path))
    .flatMap(([, { imports }]) => imports.map(({ path }) => path).filter(inCanvas));
  assert.ok(imported.length > 0);
  assert.deepEqual(
    imported.filter((path) => !path.endsWith("/canvas/renderer.js")),
    [],
  );
});

test("without it nothing of it is left in the page's script", async () => {
  const { inputs } = (await build(false)).metafile;
  assert.deepEqual(Object.keys(inputs).filter(inCanvas), []);
});

test("the site without it answers from the first question to the verdict", async () => {
  const page = await site.open("", PHONE);
  await page.waitForFunction(() => globalThis.pandu?.ready);
  await walk(page, ANSWERS, ways.touch);
  const verdict = page.locator("[data-id=verdict]");
  assert.equal(await verdict.getAttribute("data-outcome"), "can_claim");
  assert.ok((await verdict.innerText()).length > 0);
  assert.equal(await page.evaluate(() => globalThis.pandu.view), "plain");
  assert.equal(await page.locator("canvas").count(), 0);
  assert.deepEqual(page.said, []);
  await page.leave();
});
