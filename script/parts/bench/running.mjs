// What the page does when nobody does anything, and what a repaint, a tap and a second of scrolling cost.

const IDLE = 3000; // ms
const REPAINTS = 20;
const TAPS = 50;
const MANY_TAPS = 1000;

// Before anything of the page runs: what it asks to be called back for.
function countCallbacks() {
  globalThis.asked = { frames: 0, timers: 0 };
  for (const [name, kind] of [['requestAnimationFrame', 'frames'], ['setTimeout', 'timers'], ['setInterval', 'timers']]) {
    const own = globalThis[name];
    globalThis[name] = (...given) => {
      globalThis.asked[kind] += 1;
      return own.call(globalThis, ...given);
    };
  }
}

async function opened(browser, address, ready) {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true,
  });
  const page = await context.newPage();
  await page.addInitScript(countCallbacks);
  await page.goto(address);
  await page.waitForFunction(ready);
  await page.waitForTimeout(2000);
  const client = await context.newCDPSession(page);
  await client.send('Performance.enable');
  const busy = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value;
  };
  // Milliseconds of the main thread.
  const cost = async (work) => {
    const before = await busy();
    await work();
    return (await busy()) - before;
  };
  return { page, client, cost };
}

export async function idleOf(browser, address, ready) {
  const { page, cost } = await opened(browser, address, ready);
  const before = await page.evaluate(() => ({ ...globalThis.asked }));
  const busy = await cost(() => page.waitForTimeout(IDLE));
  const after = await page.evaluate(() => ({ ...globalThis.asked }));
  await page.context().close();
  return { seconds: IDLE / 1000, frames: after.frames - before.frames, timers: after.timers - before.timers, busy };
}

const painted = () => globalThis.pandu?.view === 'canvas';

// Of the longest page that a person who answers comes to.
export async function costsOf(browser, address) {
  const { page, cost } = await opened(browser, `${address}#/sumber`, painted);
  const repaint = await cost(() => page.evaluate(async (count) => {
    for (let at = 0; at < count; ++at) {
      dispatchEvent(new Event('resize'));
      await globalThis.pandu.atRest();
    }
  }, REPAINTS)) / REPAINTS;
  const paints = await page.evaluate(() => globalThis.pandu.paints);
  const scroll = await cost(() => page.evaluate(async () => {
    const until = performance.now() + 1000;
    while (performance.now() < until) {
      scrollBy(0, 4);
      await new Promise((next) => requestAnimationFrame(next));
    }
  }));
  const paintsOfScroll = (await page.evaluate(() => globalThis.pandu.paints)) - paints;
  await page.context().close();
  return { repaint, scroll, paintsOfScroll };
}

const tapsOn = (page, count) => page.evaluate(async (most) => {
  const radios = [...document.querySelectorAll('input[type=radio]')];
  for (let at = 0; at < most; ++at) {
    radios[at % radios.length].click();
    if (at % 20 === 0) await new Promise((next) => requestAnimationFrame(next));
  }
}, count);

async function memoryOf(page, client) {
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  return { script: usedSize, wasm: await page.evaluate(() => globalThis.pandu.memory) };
}

export async function tapsAndMemory(browser, address, screens) {
  const { page, client, cost } = await opened(browser, address, painted);
  const tap = await cost(() => tapsOn(page, TAPS)) / TAPS;
  for (const screen of screens) {
    await page.evaluate((hash) => { location.hash = hash; }, screen);
    await page.waitForTimeout(300);
  }
  const tour = await memoryOf(page, client);
  await page.evaluate(() => { location.hash = '#/cek/ground'; });
  await page.waitForTimeout(500);
  await tapsOn(page, MANY_TAPS);
  const before = await memoryOf(page, client);
  await tapsOn(page, MANY_TAPS);
  const after = await memoryOf(page, client);
  await page.context().close();
  return { tap, tour, before, after };
}
