// A visit on a slow phone, as we measure it and as Lighthouse does: slow 4G (1.6 Mbit/s, 150 ms)
// and a processor four times slower, first with nothing kept, then again.

import lighthouse from "lighthouse";
import { phone } from "./running.mjs";

const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1.6e6 / 8,
  uploadThroughput: 0.75e6 / 8,
};
const SLOWER = 4;
const PATIENCE = 60_000; // ms

// Before anything of the page runs: its paints, and when it was held up.
function watch() {
  const seen = { first: undefined, largest: undefined, drawn: undefined, held: 0 };
  globalThis.seen = seen;
  const observe = (type, look) =>
    new PerformanceObserver((list) => list.getEntries().forEach(look)).observe({
      type,
      buffered: true,
    });
  observe("paint", ({ name, startTime }) => {
    if (name === "first-contentful-paint") seen.first = startTime;
  });
  observe("largest-contentful-paint", ({ startTime }) => {
    seen.largest = startTime;
  });
  for (const kind of [
    "WebGLRenderingContext",
    "WebGL2RenderingContext",
    "CanvasRenderingContext2D",
  ]) {
    for (const name of ["drawElements", "drawArrays", "putImageData"]) {
      const drawing = globalThis[kind]?.prototype;
      const own = drawing?.[name];
      if (own)
        drawing[name] = function draw(...given) {
          seen.drawn ??= performance.now();
          return own.apply(this, given);
        };
    }
  }
  observe("longtask", ({ duration }) => {
    seen.held += Math.max(0, duration - 50);
  });
}

// The moment from which a tap on an answer is taken: native controls take it as soon as they are
// there, a canvas once something has been drawn on it.
async function firstTap(page, paintsCanvas) {
  const taken = paintsCanvas
    ? () => globalThis.seen.drawn !== undefined
    : () => {
        const radio = document.querySelector("input[type=radio]");
        radio?.click();
        return radio?.checked;
      };
  await page.waitForFunction(taken, undefined, { timeout: PATIENCE });
  return page.evaluate(
    (onCanvas) => (onCanvas ? globalThis.seen.drawn : performance.now()),
    paintsCanvas,
  );
}

async function visit(context, address, { paintsCanvas, settled }) {
  const page = await context.newPage();
  await page.addInitScript(watch);
  const client = await context.newCDPSession(page);
  await client.send("Network.enable");
  await client.send("Network.emulateNetworkConditions", SLOW_4G);
  await client.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await page.goto(address, { waitUntil: "commit" });
  const tap = await firstTap(page, paintsCanvas);
  await page.waitForFunction(settled ?? (() => document.readyState === "complete"), undefined, {
    timeout: PATIENCE,
  });
  const ready = await page.evaluate(() => performance.now());
  await page.waitForTimeout(1000);
  const seen = await page.evaluate(() => globalThis.seen);
  await page.close();
  return { ...seen, tap, ready };
}

// { cold, warm }: first and largest paint, first tap taken, when all was there, and how long it was
// held up.
export async function startOf(browser, address, traits) {
  const context = await phone(browser);
  const cold = await visit(context, address, traits);
  if (traits.keeps) {
    const page = await context.newPage();
    await page.goto(address);
    await page.waitForFunction(
      () => navigator.serviceWorker?.controller || navigator.serviceWorker?.ready.then(Boolean),
    );
    await page.close();
  }
  const warm = await visit(context, address, traits);
  await context.close();
  return { cold, warm };
}

// Lighthouse with its mobile preset.
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];

export async function audit(port, url) {
  const { lhr } = await lighthouse(url, { port, onlyCategories: CATEGORIES, logLevel: "error" });
  const shown = (id) => lhr.audits[id].displayValue ?? "none";
  return {
    scores: CATEGORIES.map((name) => {
      const { score } = lhr.categories[name];
      return score === null ? "none" : Math.round(100 * score);
    }),
    firstPaint: shown("first-contentful-paint"),
    largestPaint: shown("largest-contentful-paint"),
    blocking: shown("total-blocking-time"),
    shift: shown("cumulative-layout-shift"),
  };
}
