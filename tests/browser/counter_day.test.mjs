// A day and a night of a counter's screen on a quick clock, with visitors of every kind, a network
// that goes for hours and new versions of the site: nothing grows, nobody is told yesterday's
// verdict, and nothing of anybody is left. VISITORS=288 is one every five minutes.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { COUNTER, pause, start, startClock } from "./harness.mjs";
import { siteWithVersions, versionOf } from "./versions.mjs";

const VISITORS = Number(process.env.VISITORS ?? 48);
const APART = (24 * 60 * 60) / VISITORS; // seconds
const SETTLING = 12; // visitors after whom nothing grows any more: each kind came once
const LEAVING = 85; // seconds after which a screen that was left has cleared itself

let site, versions;
before(async () => {
  versions = siteWithVersions();
  site = await start({ folder: versions.folder, copies: true });
});
after(async () => {
  await site?.stop();
  versions?.remove();
});

// In the page: answers as a visitor does, and returns the verdict. `claimable` is in how many days
// a claim for these answers is accepted. `questions` at most are answered.
async function answer({ answers, claimable, questions }) {
  const press = (id) => document.querySelector(`#page [data-id="${CSS.escape(id)}"]`).click();
  const type = (id, value) => {
    const field = document.querySelector(`[data-id="${CSS.escape(id)}"]`);
    field.value = value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const left = new Date();
  left.setDate(left.getDate() + claimable);
  left.setMonth(left.getMonth() - 1);
  const date = [left.getDate(), left.getMonth() + 1, left.getFullYear()].map(String);
  for (let step = 0; step < questions && location.hash !== "#/hasil"; ++step) {
    const key = ["", "#/"].includes(location.hash) ? "ground" : location.hash.replace("#/cek/", "");
    if (document.querySelector(`[data-id="${key}.day"]`))
      ["day", "month", "year"].forEach((part, at) => type(`${key}.${part}`, date[at]));
    else if (document.querySelector(`[data-id="${key}=${answers[key]}"]`))
      press(`${key}=${answers[key]}`);
    else if (answers[key]) type(key, answers[key]);
    press("next");
    // A button is heard after the event.
    await new Promise(queueMicrotask);
    await new Promise(queueMicrotask);
  }
  return document.querySelector("[data-id=verdict]")?.dataset.outcome;
}

const RESIGNED = {
  ground: "resigned",
  working: "no",
  balance: "7500000",
  card_status: "inactive",
  identity_matches: "yes",
  device: "phone",
  earlier_partial: "none",
};
const resigned =
  (claimable, questions = 20) =>
  (page) =>
    page.evaluate(answer, { answers: RESIGNED, claimable, questions });
const press = (page, id) =>
  page.evaluate(
    (one) => document.querySelector(`#page [data-id="${CSS.escape(one)}"]`).click(),
    id,
  );
const go = (page, hash) => page.evaluate((to) => location.replace(to), hash);
const openAll = (page) =>
  page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));

// Each does something else, and goes.
const KINDS = [
  async (page) => assert.equal(await resigned(0)(page), "can_claim"),
  async (page) => assert.equal(await resigned(1)(page), "wait"),
  async (page) => {
    await resigned(0, 3)(page);
  },
  async (page) => {
    assert.equal(await resigned(0)(page), "can_claim");
    await openAll(page);
    await press(page, "print");
  },
  async (page) => {
    await go(page, "#/belajar/klaim-jmo/1");
    await page.waitForFunction(() => document.querySelector("[data-id=play]") !== null);
    await press(page, "play");
  },
  async (page) => {
    await press(page, "language");
    await openAll(page);
    await press(page, "theme.dark");
    await press(page, "size.largest");
  },
  async (page) => {
    await press(page, "person=rini");
    await page.waitForFunction(() => location.hash === "#/hasil");
    await press(page, "clear");
  },
  async (page) => {
    await go(page, "#/sumber");
    await page.waitForFunction(() => location.hash === "#/sumber");
    await openAll(page);
  },
  async (page) => {
    await press(page, "view");
    await resigned(5, 5)(page);
  },
  async (page) => {
    await go(page, "#/keadaan");
    await page.waitForFunction(() => document.querySelector("[data-id=search]") !== null);
    await page.evaluate(() => {
      const field = document.querySelector("[data-id=search]");
      field.value = "resign";
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
  },
];

async function assertNothingLeft(page, told) {
  await page.waitForFunction(() => globalThis.pandu?.ready);
  const left = await page.evaluate(() => ({
    hash: location.hash,
    kept: [sessionStorage.length, localStorage.length, document.cookie],
    history: history.length,
    checked: document.querySelectorAll("input:checked, aside").length,
    looks: [document.documentElement.lang, { ...document.documentElement.dataset }],
    scrolled: scrollY,
    opened: document.querySelectorAll("details[open]").length,
  }));
  assert.deepEqual(
    left,
    {
      hash: "#/",
      kept: [0, 0, ""],
      history: left.history,
      checked: 0,
      looks: ["id", {}],
      scrolled: 0,
      opened: 0,
    },
    told,
  );
  assert.ok(left.history <= 3, `${told}: ${left.history} entries of history`);
}

const MOST_PROGRAM = 16 * 2 ** 20; // bytes, whatever is shown

const MOST_NODES = 1500; // of the largest screen

// What was left behind goes when the browser finds time for it, which it is given; what stays
// counts.
async function measure(page, device) {
  await page.evaluate(() => globalThis.pandu.atRest());
  let nodes = Infinity;
  for (let round = 0; round < 20 && nodes > MOST_NODES; ++round) {
    await device.send("HeapProfiler.collectGarbage");
    await pause(300);
    ({ nodes } = await device.send("Memory.getDOMCounters"));
  }
  const { usedSize } = await device.send("Runtime.getHeapUsage");
  const { jsEventListeners } = await device.send("Memory.getDOMCounters");
  const program = await page.evaluate(() => globalThis.pandu.memory);
  return { heap: usedSize, nodes, listeners: jsEventListeners, program };
}

function assertFlat(now, then, told) {
  const numbers = `${told}: ${JSON.stringify(then)} ${JSON.stringify(now)}`;
  assert.ok(now.heap < then.heap * 1.15 + 500_000, numbers);
  assert.ok(now.nodes < then.nodes * 1.1 + 200, numbers);
  assert.ok(now.listeners <= then.listeners + 5, numbers);
  // Memory of WebAssembly never shrinks, so it shows the most that any visitor needed.
  assert.ok(now.program <= MOST_PROGRAM, numbers);
}

// A version that is published is taken with nobody there.
async function takeVersion(page, version) {
  await versions.publish(version);
  for (let tries = 0; tries < 40 && (await versionOf(page).catch(() => "")) !== version; ++tries) {
    await page.clock.fastForward(3_600_000 / 20);
    await pause(200);
  }
  assert.equal(await versionOf(page), version);
  await page.waitForFunction(() => globalThis.pandu?.ready);
}

test("a day and a night with a visitor now and then", { timeout: 1_200_000 }, async (told) => {
  await versions.publish("first");
  const page = await site.open("?kios", COUNTER, { isMobile: false }, async (fresh) => {
    await startClock(fresh, "2026-11-29T06:00");
    await fresh.addInitScript(() => (globalThis.print = () => {}));
  });
  const broken = [];
  page.on("pageerror", (error) => broken.push(String(error)));
  await page.waitForFunction(() => globalThis.pandu?.ready);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => document.querySelector('[data-id="loop.start"]') !== null);
  const device = await page.context().newCDPSession(page);
  const days = new Set();
  let settled,
    since = 0,
    last;
  for (let visitor = 0; visitor < VISITORS; ++visitor) {
    const hour = (visitor * APART) / 3600;
    await page.context().setOffline(hour >= 7 && hour < 10);
    await page.evaluate(() => dispatchEvent(new PointerEvent("pointerdown")));
    days.add(await page.evaluate(() => new Date().toDateString()));
    await KINDS[visitor % KINDS.length](page);
    await page.clock.runFor(LEAVING * 1000);
    await assertNothingLeft(page, `visitor ${visitor} at hour ${hour.toFixed(1)}`);
    await page.clock.fastForward(Math.max(0, APART - LEAVING) * 1000);
    if (++since === SETTLING) settled = await measure(page, device);
    if (visitor === Math.floor(VISITORS / 2)) {
      last = await measure(page, device);
      if (settled) assertFlat(last, settled, "before the new version");
      await takeVersion(page, "second");
      [settled, since] = [undefined, 0];
    }
  }
  last = await measure(page, device);
  assertFlat(last, settled, "in the end");
  told.diagnostic(`${VISITORS} visitors: ${JSON.stringify(settled)}, then ${JSON.stringify(last)}`);
  assert.equal(days.size, 2, "midnight passed");
  assert.deepEqual(broken, []);
  assert.deepEqual(await page.evaluate(() => caches.keys().then((all) => all.length)), 1);
  await page.leave();
});
