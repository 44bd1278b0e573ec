// A visit on a slow phone: slow 4G (1.6 Mbit/s, 150 ms) and a processor four times slower, first
// with nothing kept, then again.

import { setTimeout as later } from "node:timers/promises";
import { inTurn, summaries } from "./figures.mjs";
import { loaded, phone, slowNetwork, slowProcessor } from "./pages.mjs";

const SLOWER = 4;
const PATIENCE = 60_000; // ms
const LOOK = 10; // ms between two looks in the page
const PAUSE = 50; // ms between two questions what it saw

// Before anything of the page runs: its paints, when it was held up, and the moments that `states`
// tell at last, functions by name that are looked at again and again.
function watch(states, every) {
  const seen = { held: 0 };
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
  observe("longtask", ({ duration }) => {
    seen.held += Math.max(0, duration - 50);
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
  const timer = setInterval(() => {
    for (const [name, state] of Object.entries(states)) seen[name] ??= state() || undefined;
    if (Object.keys(states).every((name) => seen[name] !== undefined)) clearInterval(timer);
  }, every);
}

// The moment from which a tap on an answer is taken: native controls take it as soon as they are
// there, a canvas once something has been drawn on it.
const firstTap = (paintsCanvas) =>
  paintsCanvas
    ? () => globalThis.seen.drawn
    : () => {
        const radio = document.querySelector("input[type=radio]");
        radio?.click();
        return radio?.checked && performance.now();
      };

// A page on a slow phone that will tell these states, { name: function of pages.mjs }; and what the
// browser answers by its protocol. Neither Playwright's way of waiting nor of asking is used: both
// run a large script of its own in the page, and its frames.
export async function slowPage(context, states, slower = SLOWER) {
  const page = await context.newPage();
  const told = Object.entries(states).map(([name, state]) => `${name}: ${state}`);
  await page.addInitScript({ content: `(${watch})({ ${told.join(", ")} }, ${LOOK});` });
  const client = await context.newCDPSession(page);
  await slowNetwork(client);
  await slowProcessor(client, slower);
  return { page, client };
}

// What slowPage() has seen, once it has seen `name`.
export async function seenWith(client, name) {
  for (const begun = performance.now(); performance.now() - begun < PATIENCE;) {
    const expression = "globalThis.seen";
    const { result } = await client.send("Runtime.evaluate", { expression, returnByValue: true });
    if (result.value?.[name] !== undefined) return result.value;
    await later(PAUSE);
  }
  throw new Error(`a page was not there ("${name}") after ${PATIENCE / 1000} s`);
}

async function visit(context, address, { paintsCanvas, settled = loaded }) {
  const states = { tap: firstTap(paintsCanvas), ready: settled };
  const { page, client } = await slowPage(context, states);
  await page.goto(address, { waitUntil: "commit" });
  await seenWith(client, "tap");
  await seenWith(client, "ready");
  await later(1000);
  const { first, largest, tap, ready, held } = await seenWith(client, "ready");
  await page.close();
  // A canvas on which nothing is drawn yet is not all there, whatever has been loaded.
  return { first, largest, tap, ready: Math.max(tap, ready), held };
}

// { cold, warm }: first and largest paint, first tap taken, when all was there, and how long it was
// held up, in ms. `traits` { paintsCanvas, settled (of pages.mjs), keeps (a copy for later
// visits) }.
async function visits(browser, address, traits) {
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

// Of each page { name, address, runs, ...traits }, in turn: { name, cold, warm }, each figure as
// summary() has it.
export async function startsOf(browser, pages) {
  const found = await inTurn(pages, (page) => visits(browser, page.address, page));
  return pages.map(({ name }, at) => ({
    name,
    cold: summaries(found[at].map(({ cold }) => cold)),
    warm: summaries(found[at].map(({ warm }) => warm)),
  }));
}
