// What people need who see, reach or read differently, on every screen and in both views:
// axe-core's rules in every theme, one column at 320 pixels, targets for a finger, headings in
// order, one stop for each control, colours and type size by choice.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { axe, cutOff, faultsOf, IN_SENTENCE, SMALLEST, structure } from "./access.mjs";
import { DESKTOP, PHONE, start } from "./harness.mjs";
import { named } from "./journey.mjs";
import { openAnswered, SCREENS, settled, showScreen } from "./screens.mjs";

const NARROW = { ...PHONE, width: 320, height: 640 };

let site;
before(async () => {
  site = await start();
});
after(async () => {
  await site?.stop();
});

const setTheme = (page, theme) =>
  page.evaluate((name) => {
    document.documentElement.dataset.theme = name;
  }, theme);

// The spacing that WCAG 1.4.12 lets a reader ask for.
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }`;

const onEach = async (page, look) => {
  const faults = [];
  for (const screen of SCREENS) {
    await showScreen(page, screen);
    for (const fault of await look(page)) faults.push(`${screen}: ${fault}`);
  }
  assert.deepEqual(faults, []);
};

test("in the canvas view at 320 pixels: no fault for axe-core, one column, targets for a finger", async () => {
  const page = await openAnswered(site, "", NARROW, { bypassCSP: true });
  await page.evaluate(axe);
  const spacing = await page.addStyleTag({ content: SPACING });
  const setSpacing = (on) =>
    spacing.evaluate((sheet, wanted) => {
      sheet.disabled = !wanted;
    }, on);
  await setSpacing(false);
  await page.waitForFunction(() => globalThis.pandu.view === "canvas");
  await onEach(page, async () => {
    const faults = await faultsOf(page);
    faults.push(
      ...(await page.evaluate(structure, { smallest: SMALLEST, inSentence: IN_SENTENCE })),
    );
    faults.push(...(await page.evaluate(cutOff)));
    await setSpacing(true);
    faults.push(...(await page.evaluate(cutOff)).map((fault) => `with wide spacing: ${fault}`));
    await setSpacing(false);
    await page.evaluate(() => {
      document.documentElement.dataset.size = "largest";
    });
    faults.push(...(await page.evaluate(cutOff)).map((fault) => `with the largest type: ${fault}`));
    await page.evaluate(() => {
      delete document.documentElement.dataset.size;
    });
    return faults;
  });
  assert.equal(await page.evaluate(() => globalThis.pandu.view), "canvas");
  await page.leave();
});

test("in the plain view: no fault for axe-core in any theme", async () => {
  const page = await openAnswered(site, "?polos", DESKTOP, { bypassCSP: true });
  await page.evaluate(axe);
  await onEach(page, async () => {
    await setTheme(page, "light");
    const faults = await faultsOf(page);
    for (const theme of ["dark", "contrast"]) {
      await setTheme(page, theme);
      const rules = ["color-contrast", "link-in-text-block"];
      faults.push(...(await faultsOf(page, rules)).map((fault) => `${theme}: ${fault}`));
    }
    return faults;
  });
  assert.equal(await page.evaluate(() => globalThis.pandu.view), "plain");
  await page.leave();
});

// Presses a choice of colours or type size in the footer.
async function choose(page, key) {
  const choices = page.locator("footer details");
  if (await choices.evaluate(({ open }) => !open)) await choices.locator("summary").tap();
  const button = page.getByRole("button", { name: named(key) });
  await button.tap();
  assert.equal(await button.getAttribute("aria-pressed"), "true");
}

test("colours and type size by choice reach the canvas, and stay in this tab", async () => {
  const page = await openAnswered(site, "", PHONE);
  const body = () => page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
  const bars = () =>
    page.evaluate(() =>
      [...document.querySelectorAll("meta[name=theme-color]")].map(({ content }) => content),
    );
  const normal = await body();
  await choose(page, "appearance.size.largest");
  assert.ok((await body()) > 1.3 * normal);
  const paints = await page.evaluate(() => globalThis.pandu.paints);
  await choose(page, "appearance.theme.dark");
  await page.waitForFunction((before) => globalThis.pandu.paints > before, paints);
  assert.equal(await page.evaluate(() => globalThis.pandu.view), "canvas");
  assert.equal(new Set(await bars()).size, 1, "the bars of the browser have one colour");
  await settled(page);
  await page.reload();
  await page.waitForFunction(() => globalThis.pandu?.view === "canvas");
  assert.ok((await body()) > 1.3 * normal);
  assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), "dark");
  await choose(page, "appearance.theme.system");
  assert.equal(new Set(await bars()).size, 2, "and follow the device again");
  await choose(page, "appearance.theme.contrast");
  await page.waitForFunction(() => globalThis.pandu.view === "plain");
  await page.leave();
});

test("in kiosk mode: no fault for axe-core, and the next visitor has the colours of the house", async () => {
  const page = await site.open(
    "?kios",
    { ...PHONE, width: 768, height: 1024 },
    { bypassCSP: true },
  );
  await page.waitForFunction(() => globalThis.pandu?.view === "canvas");
  await page.evaluate(axe);
  for (const screen of ["#/", "#/cek/balance", "#/cek/event_date", "#/hasil", "#/putar", "#/"]) {
    await showScreen(page, screen);
    assert.deepEqual(await faultsOf(page), [], screen);
  }
  await choose(page, "appearance.theme.dark");
  await choose(page, "appearance.size.large");
  await page.getByRole("button", { name: named("kiosk.clear") }).tap();
  await page.waitForFunction(() => !document.documentElement.dataset.theme);
  assert.equal(await page.evaluate(() => document.documentElement.dataset.size), undefined);
  await page.leave();
});

test("what was not accepted is said aloud, gets the focus and comes into view", async () => {
  const page = await openAnswered(site, "#/cek/balance", { ...PHONE, height: 420 });
  const field = page.locator("main").getByRole("textbox");
  await field.fill("");
  await page.getByRole("button", { name: named("nav.next") }).tap();
  await page.waitForFunction(() => document.activeElement.matches("input[aria-invalid]"));
  const error = page.getByRole("alert").filter({ visible: true });
  assert.match(await error.innerText(), /\w{4,}/);
  const { y } = await error.boundingBox();
  assert.ok(y >= 0 && y < 420, "the sentence is seen");
  await page.leave();
});

test("the focus never rests under the edge of the window or under a bar", async () => {
  const page = await openAnswered(site, "#/hasil", { ...DESKTOP, width: 640, height: 400 });
  const seen = new Set();
  for (let step = 0; step < 80; ++step) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const held = document.activeElement;
      const { top, bottom, height } = (held.closest("label") ?? held).getBoundingClientRect();
      return {
        name: held.dataset.id ?? held.parentElement.dataset.id ?? held.textContent.trim(),
        top,
        bottom,
        height,
        body: held === document.body,
      };
    });
    if (stop.body || seen.has(stop.name)) break;
    seen.add(stop.name);
    if (stop.height < 300) {
      assert.ok(
        stop.top >= 0 && stop.bottom <= 400,
        `${stop.name}: from ${stop.top} to ${stop.bottom}`,
      );
    }
  }
  assert.ok(seen.size > 15, "there are many stops");
  await page.leave();
});

test("the type size that a reader set in the browser counts, at 320 pixels too", async () => {
  const own = await start({ flags: ["--blink-settings=defaultFontSize=24"] });
  try {
    const page = await openAnswered(own, "", NARROW);
    assert.equal(
      await page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize)),
      27,
    );
    for (const screen of ["#/", "#/cek/event_date", "#/hasil", "#/saluran"]) {
      await showScreen(page, screen);
      assert.deepEqual(await page.evaluate(cutOff), [], screen);
    }
    assert.equal(await page.evaluate(() => globalThis.pandu.view), "canvas");
  } finally {
    await own.stop();
  }
});
