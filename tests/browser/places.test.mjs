// Text that is text: in every width, pixel ratio and type size the painted words lie where the real
// ones are; what is selected, copied and found is clean text in reading order, marked above the
// canvas; and every painted word stands out from its ground.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { PHONE, start } from "./harness.mjs";
import { contrastOf, inkOf, pictureWithout, wordsOn } from "./ink.mjs";
import { openAnswered, settled, showScreen } from "./screens.mjs";
import { copied, farApart, marks } from "./text.mjs";

const WIDTHS = [320, 360, 768, 1280];
const RATIOS = [1, 1.5, 2, 3];
const SIZES = ["normal", "large", "largest"];
const SCREENS = [
  "#/hasil",
  "#/cek/balance",
  "#/saluran",
  "#/",
  "#/mitos",
  "#/banding",
  "#/belajar/klaim-jmo/1",
];
const HEIGHT = 420;
const FURTHEST = 1.1; // CSS pixels, and a tenth for what rounding adds
const PALEST = 4.5; // the contrast that WCAG asks of text

let site;
before(async () => {
  site = await start();
});
after(async () => {
  await site?.stop();
});

// One page in windows of any width and pixel ratio, as ink.mjs wants it.
async function resizable(page) {
  const client = await page.context().newCDPSession(page);
  return {
    evaluate: (work, value) => page.evaluate(work, value),
    screenshot: async () =>
      Buffer.from((await client.send("Page.captureScreenshot", { format: "png" })).data, "base64"),
    async resize(width, ratio) {
      await client.send("Emulation.setDeviceMetricsOverride", {
        width,
        height: HEIGHT,
        deviceScaleFactor: ratio,
        mobile: false,
      });
      await page.waitForFunction(
        ([wide, dense]) => innerWidth === wide && devicePixelRatio === dense,
        [width, ratio],
      );
      await settled(page);
    },
  };
}

test("painted and real words agree in place at every width, pixel ratio and type size", async () => {
  const page = await openAnswered(site, "", PHONE);
  await page.waitForFunction(() => globalThis.pandu.view === "canvas");
  const view = await resizable(page);
  const faults = [];
  let turn = 0;
  for (const size of SIZES) {
    await page.evaluate((name) => {
      document.documentElement.dataset.size = name;
    }, size);
    for (const width of WIDTHS) {
      for (const ratio of RATIOS) {
        const screen = SCREENS[turn++ % SCREENS.length];
        await view.resize(width, ratio);
        await showScreen(page, screen);
        const where = `${screen}, ${width} px, ratio ${ratio}, ${size}`;
        for (const fault of await farApart(view, FURTHEST)) faults.push(`${where}: ${fault}`);
      }
    }
  }
  assert.deepEqual(faults, []);
  await page.leave();
});

test("letters and words that a reader set apart are painted where they are", async () => {
  const page = await openAnswered(site, "#/hasil", PHONE, { bypassCSP: true });
  await page.waitForFunction(() => globalThis.pandu.view === "canvas");
  await page.addStyleTag({
    content: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important; }`,
  });
  await settled(page);
  assert.deepEqual(await farApart(page, FURTHEST), []);
  await page.leave();
});

for (const colours of ["light", "dark"]) {
  test(`every painted word stands out from its ground, ${colours}`, async () => {
    const window = { ...PHONE, ratio: 3, touch: false };
    const page = await openAnswered(site, "", window, { colorScheme: colours });
    await page.waitForFunction(() => globalThis.pandu.view === "canvas");
    const faults = [];
    for (const screen of [
      "#/",
      "#/cek/balance",
      "#/hasil",
      "#/banding",
      "#/belajar/klaim-jmo/1",
      "#/mitos",
    ]) {
      await showScreen(page, screen);
      const words = await wordsOn(page);
      const image = await pictureWithout(page, "#page");
      for (const word of words) {
        const contrast = contrastOf(image, word, window.ratio);
        if (contrast < PALEST) faults.push(`${screen}: "${word.text}" has ${contrast.toFixed(2)}`);
      }
    }
    assert.deepEqual(faults, []);
    await page.leave();
  });
}

test("what is selected, copied and found is clean text, marked above the canvas", async () => {
  const page = await openAnswered(site, "#/hasil", PHONE);
  await page.waitForFunction(() => globalThis.pandu.view === "canvas");
  assert.deepEqual(await page.evaluate(copied), []);
  assert.deepEqual(await marks(page, PHONE.ratio), []);
  assert.ok(inkOf(await pictureWithout(page, "#page"), (await wordsOn(page))[0], PHONE.ratio));
  await page.leave();
});
