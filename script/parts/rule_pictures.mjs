// Takes the pictures of docs/keeping-the-rules.md anew, from its own examples:
//
//   node script/parts/rule_pictures.mjs [OUT]   OUT is docs/keeping-the-rules unless said otherwise
//
// Needs the built site and the native command.

import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { PNG } from "pngjs";
import { edit, steps } from "../../tests/docs/worked_examples.mjs";
import { siteFolder, start } from "../../tests/browser/harness.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const out = resolve(process.argv[2] ?? join(root, "docs/keeping-the-rules"));
const pandu = join(root, "build/native/pandu");
const DAY = "2027-03-01";
const LONG = { timeout: 180_000 }; // ms, in which every case is decided twice

const folder = mkdtempSync(join(tmpdir(), "pandu-pictures-"));
const assets = join(folder, "assets");
cpSync(join(root, "assets"), assets, { recursive: true });

// Up to the command that decides every case, by which the first example is whole.
const all = steps();
const whole = all.findIndex(({ command }) => command?.includes("--html"));
for (const step of all.slice(0, whole).filter(({ file }) => file)) edit(folder, step);

function addressOf(running) {
  return new Promise((found, failed) => {
    let said = "";
    running.on("exit", () => failed(new Error(said)));
    running.stderr.on("data", (words) => (said += words));
    running.stdout.on("data", (words) => {
      said += words;
      const told = /http:\S+/.exec(said);
      if (told) found(told[0]);
    });
  });
}

// With eight shades of each colour a picture of text is as readable, and a third as large.
async function take(page, name) {
  const picture = PNG.sync.read(await page.screenshot());
  for (let at = 0; at < picture.data.length; ++at)
    picture.data[at] = (Math.round((picture.data[at] / 255) * 7) / 7) * 255;
  const options = { colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: 0 };
  writeFileSync(join(out, `${name}.png`), PNG.sync.write(picture, options));
}

async function takeDiff(browser) {
  const file = join(folder, "limit.html");
  const old = join(root, "assets");
  spawnSync(pandu, ["diff", old, assets, "--lang", "en", "--html", file]);
  const page = await browser.newPage({ viewport: { width: 760, height: 560 } });
  await page.goto(`file://${file}`);
  await take(page, "diff");
}

// `work` gets a page that shows these assets, with what was edited beside the guide.
async function withPreview(browser, edited, work) {
  const running = spawn(pandu, [
    ...["--assets", edited, "preview", "--site", siteFolder, join(folder, "look")],
    ...["--on", DAY, "--lang", "en", "--port", "0"],
  ]);
  try {
    const page = await browser.newPage({ viewport: { width: 1000, height: 600 } });
    await page.goto(await addressOf(running));
    const guide = page.frameLocator("iframe");
    await guide.locator("h1").first().waitFor(LONG);
    await work(page, guide);
  } finally {
    running.removeAllListeners("exit");
    running.kill();
  }
}

const takePreview = (browser) =>
  withPreview(browser, assets, async (page) => {
    const beside = page.locator("aside");
    await beside.getByText("cases get another answer").first().waitFor(LONG);
    await take(page, "preview");
    edit(folder, {
      file: "assets/rules/parameters.json",
      from: '"from": "2027-03-01"',
      into: '"from": "01-03-2027"',
    });
    await beside.locator("pre").waitFor(LONG);
    await take(page, "fault");
  });

// The example of a new reason begins with the file that it is made from.
async function takeGround(browser) {
  const copied = /^cp (assets\/rules\/grounds\/\w+\.json) (assets\/rules\/grounds\/(\w+)\.json)$/;
  const begin = all.findIndex(({ command }) => copied.test(command ?? ""));
  const [, from, into, ground] = copied.exec(all[begin].command);
  const home = join(folder, "ground");
  cpSync(join(root, "assets"), join(home, "assets"), { recursive: true });
  cpSync(join(home, from), join(home, into));
  for (const step of all.slice(begin).filter(({ file }) => file)) edit(home, step);
  await withPreview(browser, join(home, "assets"), async (page, guide) => {
    const option = guide.locator(`[data-id="ground=${ground}"]`).first();
    await option.waitFor(LONG);
    await option.evaluate((node) => node.scrollIntoView({ block: "center" }));
    await option.check({ force: true });
    await page.waitForTimeout(1000); // until it is painted
    await take(page, "ground");
  });
}

mkdirSync(out, { recursive: true });
const site = await start();
try {
  await takeDiff(site.browser);
  await takePreview(site.browser);
  await takeGround(site.browser);
} finally {
  await site.stop();
  rmSync(folder, { recursive: true });
}
