// The other engines: Firefox with WebGL and without, and WebKitGTK. The main path, the place of
// painted words, selection and find, and the ways into the plain view. Controls are found by what
// they are called.

import assert from "node:assert/strict";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { PNG } from "pngjs";
import { openDisplay, openFirefox, openWebKit, until } from "./engines.mjs";
import { siteFolder } from "./harness.mjs";
import { inkOf, wordsOn } from "./ink.mjs";
import { named } from "./journey.mjs";
import { LOSABLE, siteWithPainter, tellWebGL } from "./painter.mjs";
import { copied, emptyOnAFling, farApart, marks, withoutInk } from "./text.mjs";
import { serve } from "../../script/serve.mjs";

const WINDOW = { width: 800, height: 700 };
const ANSWERS = [["option.ground.pmi"], ["option.pmi_ground.other"]];
const VERDICT = "#/hasil";

let server, display, altered;
before(async () => {
  altered = siteWithPainter(LOSABLE);
  server = await serve(altered.folder, { port: 0 });
  display = await openDisplay();
});
after(async () => {
  await display?.close();
  await server?.close();
  altered?.remove();
});

const viewIs = (page, view, what) =>
  until(page, (wanted) => globalThis.pandu?.view === wanted, what, view);

// Where the control of this name is in the window, after it was scrolled there. Runs in the page.
function place({ selector, pattern }) {
  const name = (element) => {
    const words = (element.labels?.[0] ?? element).cloneNode(true);
    for (const icon of words.querySelectorAll(".icon")) icon.remove();
    return words.textContent.trim();
  };
  const found = [...document.querySelectorAll(selector)].find((one) =>
    new RegExp(pattern).test(name(one)),
  );
  if (!found) return null;
  found.scrollIntoView({ block: "center" });
  return new Promise((done) =>
    requestAnimationFrame(() => {
      const { left, top, width, height } = found.getBoundingClientRect();
      done({ x: left + width / 2, y: top + height / 2 });
    }),
  );
}

async function press(page, selector, key) {
  const spot = await page.evaluate(place, { selector, pattern: named(key).source });
  assert.ok(spot, `there is a control called as ${key}`);
  await page.click(spot);
}

const settled = (page) => page.evaluate(() => globalThis.pandu.atRest());

const hash = (page) => page.evaluate(() => location.hash);

// Through two questions and the summary to the verdict; `look` is called on every screen but the
// first.
async function walk(page, look = async () => {}) {
  await until(page, () => Boolean(globalThis.pandu?.ready), "the application");
  for (let step = 0; step < 8; ++step) {
    const before = await hash(page);
    if (before === VERDICT) return;
    const isSummary = before === "#/cek/ringkasan";
    if (ANSWERS[step] && !isSummary) await press(page, "main input[type=radio]", ANSWERS[step][0]);
    await press(page, "main button", isSummary ? "nav.result" : "nav.next");
    await until(page, (old) => location.hash !== old, "the next screen", before);
    await look(await hash(page));
  }
  assert.fail("no verdict");
}

async function checkPlaces(page, where, furthest) {
  await viewIs(page, "canvas", "the canvas");
  await page.evaluate(() => scrollTo(0, 0));
  // A page hears of its window's new width some frames later, the more the busier the machine is.
  const look = async () => {
    await settled(page);
    return farApart(page, furthest);
  };
  let far = await look();
  for (let turn = 0; far.length > 0 && turn < 20; ++turn) far = await look();
  assert.deepEqual(far, [], where);
}

// Causes and what takes them back; both run in the page.
const WAYS = [
  [
    "text at 250 %",
    () => {
      document.documentElement.style.fontSize = "250%";
    },
    () => {
      document.documentElement.style.fontSize = "";
    },
  ],
];

async function checkWays(page) {
  for (const [way, cause, undo] of WAYS) {
    await viewIs(page, "canvas", `the canvas before ${way}`);
    await page.evaluate(cause);
    await viewIs(page, "plain", `the plain view by ${way}`);
    assert.equal(await hash(page), VERDICT, way);
    await page.evaluate(undo);
  }
}

// A name in letters that our fonts lack is shown by the HTML, and all else by the canvas.
async function checkName(page) {
  await page.evaluate((name) => {
    location.hash = `#/hasil/1h4qrjg00a/${encodeURIComponent(name)}`;
  }, "Nguyễn Łukasz 雅加达");
  await until(page, () => Boolean(document.querySelector("[data-id=prepared]")), "the name");
  await atRest(page);
  const title = await page.evaluate(() =>
    document.querySelector("[data-id=prepared] .title").textContent.split(" "),
  );
  assert.deepEqual(await withoutInk(page, "#page"), title);
  const others = await withoutInk(page, "#canvas");
  assert.ok(others.length > 5);
  assert.deepEqual(
    others.filter((word) => title.includes(word)),
    [],
  );
}

// Words that are not ours, put in place of ours as browsers do that tell nobody.
async function checkTranslation(page) {
  await page.evaluate(() => {
    const texts = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
    texts.nextNode().data = "Somebody else’s words";
  });
  await viewIs(page, "plain", "the plain view by a translation");
}

// The first loss is painted again, the second is not.
async function checkLosses(page) {
  await viewIs(page, "canvas", "the canvas before WebGL is taken away");
  await page.evaluate(tellWebGL, "loseContext");
  await viewIs(page, "plain", "the plain view while WebGL is away");
  await page.evaluate(tellWebGL, "restoreContext");
  await viewIs(page, "canvas", "the canvas when WebGL is back");
  await page.evaluate(tellWebGL, "loseContext");
  await until(page, () => !document.getElementById("canvas"), "the end of the canvas");
  assert.equal(await page.evaluate(() => globalThis.pandu.view), "plain");
  assert.equal(await hash(page), VERDICT);
}

async function checkControl(page) {
  await press(page, "header button", "header.view");
  await viewIs(page, "plain", "the plain view by its control");
  assert.equal(await hash(page), VERDICT);
  await press(page, "header button", "header.view");
  await viewIs(page, "canvas", "the canvas by its control");
}

const paintsOf = (page) => page.evaluate(() => globalThis.pandu.paints);

// A slow machine may still be painting what has just arrived.
async function atRest(page) {
  for (
    let before = -1, now = await paintsOf(page);
    now !== before;
    before = now, now = await paintsOf(page)
  ) {
    await settled(page);
    await new Promise((done) => setTimeout(done, 200));
  }
}

// A short scroll paints nothing, and a fling that is quicker than the next paint meets words.
async function checkScrolling(page) {
  await page.evaluate(() => {
    location.hash = "#/belajar/klaim-jmo";
  });
  await until(page, () => document.body.scrollHeight > 4000, "the long page");
  await atRest(page);
  const paints = await page.evaluate(() => {
    scrollTo(0, 150);
    return globalThis.pandu.paints;
  });
  await settled(page);
  assert.equal(await paintsOf(page), paints);
  assert.deepEqual(await emptyOnAFling(page, 3000), []);
  await page.evaluate(() => {
    location.hash = "#/hasil";
  });
  await until(page, () => Boolean(document.querySelector("[data-id=verdict]")), "the verdict");
}

// Other windows: each width and pixel ratio that the engine can have, the type sizes in turn.
async function checkWindows(page, windows, furthest) {
  const sizes = ["normal", "large", "largest"];
  for (const [turn, [width, ratio]] of windows.entries()) {
    const size = sizes[turn % sizes.length];
    await page.evaluate((name) => {
      document.documentElement.dataset.size = name;
    }, size);
    await page.resize(width, ratio);
    await until(page, (wide) => Math.abs(innerWidth - wide) < 2, `a window of ${width}`, width);
    await checkPlaces(page, `${width} px, ratio ${ratio}, ${size}`, furthest);
  }
}

const WIDTHS = [320, 360, 768, 1280];
const product = (widths, ratios) =>
  widths.flatMap((width) => ratios.map((ratio) => [width, ratio]));

// While a page is left for another, nobody answers.
const untilShown = (page, condition, what) =>
  until(
    { evaluate: (work, value) => page.evaluate(work, value).catch(() => false) },
    condition,
    what,
  );

const nothingLeft = () =>
  Boolean(globalThis.pandu?.ready) &&
  ["", "#/"].includes(location.hash) &&
  !document.querySelector("#page input:checked, aside") &&
  sessionStorage.length + localStorage.length === 0;

// On a counter's screen, the next visitor finds nothing after a reload, after Back, and in a new
// tab.
async function checkKiosk(browser) {
  const address = `${server.address}?kios`;
  const page = await browser.open(address, WINDOW);
  const visit = async () => {
    await untilShown(page, () => Boolean(globalThis.pandu?.ready), "the application");
    await press(page, "main input[type=radio]", "option.ground.pmi");
    await press(page, "main button", "nav.next");
    await until(page, () => location.hash === "#/cek/pmi_ground", "the second question");
  };
  await visit();
  await page.evaluate(() => {
    setTimeout(() => location.reload());
  });
  await untilShown(page, nothingLeft, "a clean start after a reload");
  await visit();
  await page.evaluate(() => {
    setTimeout(() => {
      location.href = "about:blank";
    });
  });
  await untilShown(page, () => location.href === "about:blank", "another page");
  await page.evaluate(() => {
    setTimeout(() => history.back());
  });
  await untilShown(page, nothingLeft, "a clean start after Back");
  await visit();
  await untilShown(await browser.open(address, WINDOW), nothingLeft, "a clean start in a new tab");
}

// A double-click on the edition that is one file: painted, answered, and nothing asked for.
async function checkOneFile(browser) {
  const page = await browser.open(
    pathToFileURL(join(dirname(siteFolder), "pandu-jht.html")).href,
    WINDOW,
  );
  await walk(page);
  await viewIs(page, "canvas", "the canvas of the one file");
  const asked = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .map(({ name }) => name)
      .filter((name) => !/^(data|blob):/.test(name)),
  );
  assert.deepEqual(asked, []);
  await checkTranslation(page);
}

// CSS pixels, and a tenth for what rounding adds.
for (const [name, launch, furthest, windows] of [
  ["Firefox", openFirefox, 1.1, product(WIDTHS, [1, 1.5, 2, 3])],
  ["WebKitGTK", openWebKit, 2.1, product([480, 768, 1280], [1])],
]) {
  test(`${name}: from the first tap to the verdict, every word painted in its place`, async () => {
    const browser = await launch({ display });
    try {
      const page = await browser.open(server.address, WINDOW);
      await walk(page, (where) => checkPlaces(page, where, furthest));
      assert.deepEqual(await page.evaluate(copied), []);
      assert.deepEqual(await marks(page, 1), []);
      await checkWindows(page, windows, furthest);
      await checkScrolling(page);
      await checkName(page);
      await checkControl(page);
      await checkWays(page);
      await checkLosses(page);
      await checkOneFile(browser);
    } finally {
      await browser.close();
    }
  });
}

test("WebKitGTK with twice the pixels paints every word in its place, and its kiosk forgets", async () => {
  const browser = await openWebKit({ display, ratio: 2 });
  try {
    const page = await browser.open(server.address, WINDOW);
    await until(page, () => Boolean(globalThis.pandu?.ready), "the application");
    assert.equal(await page.evaluate(() => devicePixelRatio), 2);
    // A slow machine shows the start in the plain view, and the canvas from the next screen on.
    await page.evaluate(() => {
      location.hash = "#/tentang";
    });
    await until(page, () => location.hash === "#/tentang", "the next screen");
    await checkPlaces(page, "about this site", 2.1);
    await checkKiosk(browser);
  } finally {
    await browser.close();
  }
});

// The narrowest phones, which this engine has as windows of their own only on a phone.
for (const ratio of [1, 2, 3]) {
  test(`WebKitGTK paints every word in its place on a phone, at pixel ratio ${ratio}`, async () => {
    const browser = await openWebKit({ display, ratio });
    try {
      for (const [width, size] of [
        [320, "normal"],
        [360, "largest"],
      ]) {
        const page = await browser.openFramed(server.address, { width, height: 420 });
        await untilShown(page, () => Boolean(globalThis.pandu?.ready), "the application");
        await page.evaluate((name) => {
          document.documentElement.dataset.size = name;
        }, size);
        // Painted from the second screen on, also where the first came late.
        await page.evaluate(() => {
          location.hash = "#/tentang";
        });
        await until(page, () => Boolean(document.querySelector("h1[id]")), "the next screen");
        assert.deepEqual(await page.evaluate(() => [innerWidth, devicePixelRatio]), [width, ratio]);
        await checkPlaces(page, `${width} px, ratio ${ratio}, ${size}`, 2.1);
      }
    } finally {
      await browser.close();
    }
  });
}

test("Firefox without WebGL answers in the plain view, and its kiosk forgets", async () => {
  const browser = await openFirefox();
  try {
    const page = await browser.open(server.address, WINDOW);
    await walk(page);
    assert.equal(await page.evaluate(() => globalThis.pandu.view), "plain");
    assert.deepEqual(await page.evaluate(copied), []);
    const words = await wordsOn(page);
    const image = PNG.sync.read(await page.screenshot());
    const ratio = await page.evaluate(() => devicePixelRatio);
    for (const word of words) assert.ok(inkOf(image, word, ratio), `"${word.text}" is seen`);
    await checkKiosk(browser);
  } finally {
    await browser.close();
  }
});
