// What the page does when nobody does anything, and what a repaint, a tap and a second of scrolling
// cost.

import { painted, phone, slowProcessor } from "./pages.mjs";

const IDLE = 3000; // ms
const REPAINTS = 20;
const PAUSE = 200; // ms, in which a repaint is over
const TAPS = 50;
const MANY_TAPS = 1000;

// Before anything of the page runs: what it asks to be called back for.
function countCallbacks() {
  globalThis.asked = { frames: 0, timers: 0 };
  for (const [name, kind] of [
    ["requestAnimationFrame", "frames"],
    ["setTimeout", "timers"],
    ["setInterval", "timers"],
  ]) {
    const own = globalThis[name];
    globalThis[name] = (...given) => {
      globalThis.asked[kind] += 1;
      return own.call(globalThis, ...given);
    };
  }
}

async function opened(browser, address, ready) {
  const context = await phone(browser);
  const page = await context.newPage();
  await page.addInitScript(countCallbacks);
  await page.goto(address);
  await page.waitForFunction(ready);
  await page.waitForTimeout(2000);
  const client = await context.newCDPSession(page);
  // Of the processor, not of the clock: on few cores a painter that is woken takes the page's place
  // for a while.
  await client.send("Performance.enable", { timeDomain: "threadTicks" });
  const used = async (kind) => {
    const { metrics } = await client.send("Performance.getMetrics");
    return 1000 * metrics.find(({ name }) => name === kind).value;
  };
  // Milliseconds of the main thread: all of its tasks, or only their scripts.
  const cost = async (work, kind = "TaskDuration") => {
    const before = await used(kind);
    await work();
    return (await used(kind)) - before;
  };
  return { page, client, cost };
}

export async function idleOf(browser, address, ready) {
  const { page, cost } = await opened(browser, address, ready);
  const before = await page.evaluate(() => ({ ...globalThis.asked }));
  const busy = await cost(() => page.waitForTimeout(IDLE));
  const after = await page.evaluate(() => ({ ...globalThis.asked }));
  await page.context().close();
  return {
    seconds: IDLE / 1000,
    frames: after.frames - before.frames,
    timers: after.timers - before.timers,
    busy,
  };
}

// A pointer over one link after the other colours them; after 'toggle' all that is shown is
// measured anew.
async function repaintsAfter(page, event) {
  const paints = await page.evaluate(
    async ([kind, count, pause]) => {
      const links = document.querySelectorAll("#page a[data-id]");
      const before = globalThis.pandu.paints;
      for (let at = 0; at < count; ++at) {
        links[at % links.length].dispatchEvent(
          new PointerEvent(kind, { bubbles: true, pointerType: "mouse" }),
        );
        await new Promise((over) => setTimeout(over, pause));
      }
      return globalThis.pandu.paints - before;
    },
    [event, REPAINTS, PAUSE],
  );
  if (paints !== REPAINTS) throw new Error(`${paints} repaints after ${REPAINTS} times ${event}`);
}

// Of the longest page that a person who answers comes to; scripts on a processor four times slower.
export async function costsOf(browser, address) {
  const { page, client, cost } = await opened(browser, `${address}#/sumber`, painted);
  const repaint = {};
  for (const event of ["pointerover", "toggle"]) {
    const again = () => repaintsAfter(page, event);
    const whole = (await cost(again)) / REPAINTS;
    await slowProcessor(client, 4);
    const slowScript = (await cost(again, "ScriptDuration")) / REPAINTS;
    await slowProcessor(client, 1);
    repaint[event] = { whole, slowScript };
  }
  const paints = await page.evaluate(() => globalThis.pandu.paints);
  const scroll = await cost(() =>
    page.evaluate(async () => {
      const until = performance.now() + 1000;
      while (performance.now() < until) {
        scrollBy(0, 4);
        await new Promise((next) => requestAnimationFrame(next));
      }
    }),
  );
  const paintsOfScroll = (await page.evaluate(() => globalThis.pandu.paints)) - paints;
  await page.context().close();
  return { repaint, scroll, paintsOfScroll };
}

const tapsOn = (page, count) =>
  page.evaluate(async (most) => {
    const radios = [...document.querySelectorAll("input[type=radio]")];
    for (let at = 0; at < most; ++at) {
      radios[at % radios.length].click();
      if (at % 20 === 0) await new Promise((next) => requestAnimationFrame(next));
    }
  }, count);

async function memoryOf(page, client) {
  await client.send("HeapProfiler.collectGarbage");
  const { usedSize } = await client.send("Runtime.getHeapUsage");
  return { script: usedSize, wasm: await page.evaluate(() => globalThis.pandu.memory) };
}

export async function tapsAndMemory(browser, address, screens) {
  const { page, client, cost } = await opened(browser, address, painted);
  const tap = (await cost(() => tapsOn(page, TAPS))) / TAPS;
  for (const screen of screens) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, screen);
    await page.waitForTimeout(300);
  }
  const tour = await memoryOf(page, client);
  await page.evaluate(() => {
    location.hash = "#/cek/ground";
  });
  await page.waitForTimeout(500);
  await tapsOn(page, MANY_TAPS);
  const before = await memoryOf(page, client);
  await tapsOn(page, MANY_TAPS);
  const after = await memoryOf(page, client);
  await page.context().close();
  return { tap, tour, before, after };
}
