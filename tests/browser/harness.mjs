// What every browser test needs: the built site on a free port, Chromium, and a page of a given
// size that remembers what was said on the console and what was asked for from where.

import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as later } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { browserProgram } from "../../script/parts/browser.mjs";
import { serve } from "../../script/serve.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
export const siteFolder = join(root, "build/web/site");

export const PHONE = { width: 360, height: 740, ratio: 2, touch: true };
export const DESKTOP = { width: 1280, height: 800, ratio: 1, touch: false };
export const COUNTER = { width: 1366, height: 768, ratio: 1, touch: true };

// WebGL by software, and nothing that the browser would do on the network by itself.
export const FLAGS = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
];

// Until the application answers.
export const ready = (page) => page.waitForFunction(() => globalThis.pandu?.ready);

// Before the page is loaded: its clock stands still on this day, at ten in the morning.
export const stopClock = (page, day) =>
  page.addInitScript((at) => {
    const Real = Date;
    globalThis.Date = class extends Real {
      constructor(...given) {
        super(...(given.length > 0 ? given : [at]));
      }
      static now() {
        return new Real(at).getTime();
      }
    };
  }, `${day}T10:00`);

// Before the page is loaded: its clock goes on from this moment, "2026-11-29T23:55" in Jakarta, and
// its timers with it (page.clock.runFor()).
export async function startClock(page, moment) {
  // It goes on by what this tells, which open() stops.
  await page.addInitScript(() => delete performance.now);
  await page.clock.install({ time: inJakarta(moment) });
}
// The clock is set, or the machine slept: timers have heard nothing of it.
export const setClock = (page, moment) => page.clock.setSystemTime(inJakarta(moment));
const inJakarta = (moment) => new Date(`${moment}:00+07:00`);

// As if the page stood behind another tab, or before all others again.
export const hide = (page, hidden) =>
  page.evaluate((is) => {
    Object.defineProperty(document, "hidden", { value: is, configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  }, hidden);

// Before the page is loaded: a file of the site does not come, until release(). missed() waits
// until the application knows, and takes a press as a wish to ask again. (By a key: what comes then
// may take the button away before Playwright has seen the end of a tap, which it would repeat.)
export async function withhold(page, file) {
  let withheld = true;
  await page.route(`**/${file}`, (route) => (withheld ? route.abort() : route.continue()));
  const warned = page.waitForEvent("console", (message) => message.text().includes(`${file}: 0`));
  return {
    missed: () => warned,
    release: () => {
      withheld = false;
    },
  };
}

// Before the page is loaded: every shift of its layout, by what moved, is kept in
// globalThis.shifts.
export const watchShifts = (page) =>
  page.addInitScript(() => {
    globalThis.shifts = [];
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries()) {
        globalThis.shifts.push([
          value,
          ...sources.map(({ node }) => (node?.outerHTML ?? String(node)).slice(0, 80)),
        ]);
      }
    }).observe({ type: "layout-shift", buffered: true });
  });

const LONGEST_CLOSING = 60_000; // ms
const LONGEST_STEP = 120_000; // ms; a machine that also compiles has let a page wait for 30 seconds
export const pause = (milliseconds) => later(milliseconds);

// Before the page is loaded: it makes no copy for visits without a network. The copy is a sixth of
// what a first visit costs the machine, and most tests are not about it.
const makeNoCopy = (page) =>
  page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () => new Promise(() => {});
  });

// Starts the server and the browser; call stop() when done. `home` is the site's place in `folder`,
// `flags` are more of the browser's; with `copies`, pages make their copy for visits without a
// network.
export async function start({ folder = siteFolder, home = "", flags = [], copies = false } = {}) {
  if (!existsSync(join(folder, home, "index.html"))) {
    throw new Error("there is no built site; run: cmake --workflow --preset web");
  }
  const server = await serve(folder, { port: 0 });
  const browser = await chromium
    .launch({ executablePath: browserProgram(), args: [...FLAGS, ...flags] })
    .catch(async (error) => {
      await server.close(); // which would keep the file of tests for ever
      throw error;
    });
  return {
    address: server.address,
    browser,
    // open('?polos#/cek/ground', PHONE): a page of its own, with nothing kept from the others.
    // `context` goes to Playwright as it is ({ javaScriptEnabled: false, colorScheme: 'dark', ...
    // }); `prepare(page)` runs before the page is loaded.
    open: (where = "", window = PHONE, context = {}, prepare = async () => {}) =>
      open(browser, server.address + home, where, window, context, async (page) => {
        if (!copies) await makeNoCopy(page);
        await prepare(page);
      }),
    stop: async () => {
      // Where the browser hangs, or leaves something open, the file ends all the same; neither of
      // the two clocks keeps a file that is done.
      setTimeout(() => process.exit(), LONGEST_CLOSING).unref();
      await Promise.race([browser.close(), later(LONGEST_CLOSING / 2, undefined, { ref: false })]);
      await server.close();
    },
  };
}

// What comes beside the page (its icon, what the painter's worker is made of) may still be on its
// way when a page is left, which then no longer needs it. A page that lacks engine.js itself does
// not answer at all.
function droppedWithPage(request) {
  const beside = ["/icon.png", "/painter.js", "/engine.js"];
  return (
    beside.some((end) => request.url().endsWith(end)) &&
    request.failure()?.errorText === "net::ERR_ABORTED"
  );
}

async function open(browser, address, where, window, contextOptions, prepare) {
  const context = await browser.newContext({
    viewport: { width: window.width, height: window.height },
    deviceScaleFactor: window.ratio,
    hasTouch: window.touch,
    isMobile: window.touch,
    locale: "id-ID",
    timezoneId: "Asia/Jakarta",
    ...contextOptions,
  });
  context.setDefaultTimeout(LONGEST_STEP);
  const page = await context.newPage();
  // Everything said or thrown, and every address asked for, in order.
  page.said = [];
  page.asked = [];
  page.on("console", (message) => {
    // Asked for where a text is shown as it is; the site's pages all name their icon.
    if (message.location().url.endsWith("/favicon.ico")) return;
    page.said.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => page.said.push(`error: ${error.stack ?? error}`));
  page.on("requestfailed", (request) => {
    if (!droppedWithPage(request))
      page.said.push(`failed: ${request.url()} ${request.failure()?.errorText}`);
  });
  // What the copy for visits without a network fetches is told apart: offline.test.mjs looks at it.
  page.copied = [];
  context.on("request", (request) =>
    (request.serviceWorker() ? page.copied : page.asked).push(request.url()),
  );
  page.foreign = () =>
    [...page.asked, ...page.copied].filter(
      (url) => !url.startsWith(address) && !/^(data|blob|about):/.test(url),
    );
  page.leave = () => context.close();
  // A slow machine is not what the tests are about: to the page, it always arrives in time.
  await page.addInitScript(() => {
    performance.now = () => 0;
  });
  await prepare(page);
  await page.goto(address + where, { waitUntil: "load" });
  return page;
}
