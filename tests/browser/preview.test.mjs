// pandu preview: the site with the assets as they are now, what was edited beside it, and the last
// good site where an edit is faulty.

import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { DESKTOP, siteFolder, start } from "./harness.mjs";

const root = join(siteFolder, "../../..");
const pandu = join(root, "build/native/pandu");
const SOON = { timeout: 120_000 }; // milliseconds, beside whatever else the machine does

let folder, assets, running, site, page;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), "pandu-preview-"));
  assets = join(folder, "assets");
  cpSync(join(root, "assets"), assets, { recursive: true });
  running = spawn(pandu, [
    ...["--assets", assets, "preview", "--site", siteFolder, "--port", "0"],
    ...["--on", "2027-03-01", join(folder, "out")],
  ]);
  const address = await new Promise((found, failed) => {
    let said = "";
    running.stderr.on("data", (words) => (said += words));
    running.on("exit", () => failed(new Error(said)));
    running.stdout.on("data", (words) => {
      said += words;
      const told = /http:\S+/.exec(said);
      if (told) found(told[0]);
    });
  });
  site = await start();
  page = await site.browser.newPage({ viewport: { width: DESKTOP.width, height: DESKTOP.height } });
  await page.goto(address);
});
after(async () => {
  running?.removeAllListeners("exit");
  running?.kill();
  await site?.stop();
  rmSync(folder, { recursive: true });
});

function edit(name, from, to) {
  const file = join(assets, name);
  const text = readFileSync(file, "utf8");
  assert.ok(text.includes(from), `${name} has no ${from}`);
  writeFileSync(file, text.replace(from, to));
}

const beside = () => page.locator("aside");
const heading = () => page.frameLocator("iframe").locator("h1").first();

test("the site is there on the reviewer's day, and nothing is edited yet", async () => {
  await heading().waitFor(SOON);
  await page.frameLocator("iframe").getByText("aturan per 1 Maret 2027").waitFor(SOON);
  assert.match(await page.locator("iframe").getAttribute("src"), /tanggal=2027-03-01/);
  await beside().getByText("1 Maret 2027").waitFor(SOON);
  await beside().getByText("Belum ada yang disunting.").waitFor(SOON);
});

test("a saved sentence is on the screen, and beside it what was edited", async () => {
  edit("text/id.json", "Kapan Anda bisa mengajukan JHT?", "Kalimat <b>yang</b> baru");
  await heading().getByText("Kalimat <b>yang</b> baru").waitFor(SOON);
  await beside().getByText("text/id.json /start.title").waitFor(SOON);
  await beside().getByText('"Kapan Anda bisa mengajukan JHT?"').waitFor(SOON);
  await beside().getByText('"Kalimat <b>yang</b> baru"').waitFor(SOON);
});

test("of a list, what came and what went is told, not what only moved", async () => {
  edit("rules/grounds/resigned.json", '{"id": "bank_book", "need": "bring"},', "");
  await beside().getByText("rules/grounds/resigned.json /rows/0/documents/7").waitFor(SOON);
  assert.equal(await beside().getByText("rules/grounds/resigned.json").count(), 1);
});

test("an edited rule tells what it does to people, a while later", async () => {
  await beside().getByText("Akibat perubahan aturan").waitFor(SOON);
  await beside()
    .getByText("Buku tabungan: “bawa juga” menjadi “tidak diminta”.")
    .first()
    .waitFor(SOON);
});

test("a faulty edit is told with its place, and the last good site stays", async () => {
  edit("text/id.json", "Kalimat <b>yang</b> baru", "Kalimat ☺");
  await beside()
    .getByText(/text\/id\.json: line \d+: \/start\.title: the fonts have no/)
    .waitFor(SOON);
  assert.equal(await heading().innerText(), "Kalimat <b>yang</b> baru");
  edit("text/id.json", "Kalimat ☺", "Kalimat lain");
  await heading().getByText("Kalimat lain").waitFor(SOON);
  assert.equal(await beside().locator("pre").count(), 0);
});

test("without what it needs it says all of that, and ends", () => {
  const ran = spawnSync(pandu, ["preview", "--on", "soon", join(folder, "other")], {
    encoding: "utf8",
  });
  assert.equal(ran.status, 2);
  for (const wanted of ["--assets", "--site", "--on"])
    assert.ok(ran.stderr.includes(wanted), wanted);
});
