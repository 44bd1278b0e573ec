// The site works under any path: every address in it is relative.

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { PHONE, siteFolder, start } from "./harness.mjs";
import { walk, ways } from "./journey.mjs";

let site, folder;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), "pandu-"));
  mkdirSync(join(folder, "kantor"));
  symlinkSync(siteFolder, join(folder, "kantor/panduan"), "dir");
  site = await start({ folder, home: "kantor/panduan/", copies: true });
});
after(async () => {
  await site?.stop();
  rmSync(folder, { recursive: true });
});

test("below two folders of another site the verdict is reached, and nothing else is asked for", async () => {
  const page = await site.open("", PHONE);
  await page.waitForFunction(() => globalThis.pandu?.view === "canvas");
  await walk(page, { ground: "pmi", pmi_ground: "other" }, ways.touch);
  assert.deepEqual(page.said, []);
  assert.ok(page.asked.length > 5);
  assert.deepEqual(
    page.asked.filter((url) => !url.includes("/kantor/panduan/")),
    [],
  );
  await page.leave();
});
