// How soon what a person does is answered: each tap and each key from when it is made until what
// follows is shown, as the browser's own event timing has it. Screens that are painted beside the
// page show it some frames later still; that is told apart.

import { SCREENS, rememberAnswers, showScreen } from "../../../tests/browser/screens.mjs";
import { median, percentile } from "./figures.mjs";
import { answers, loaded, painted, phone, slowProcessor } from "./pages.mjs";

const SLOWER = 4;
const REST = 150; // ms after which an answer has been told
const SHORTEST = 16; // ms: the browser tells of nothing shorter
const LOOK = 50; // ms between two looks: by frames, looking would paint the page again and again
const ROUNDS = 4; // over another's page, which has one screen

// Before anything of the page runs.
export function watchInputs(shortest) {
  const seen = new Map();
  globalThis.inputs = { seen, picture: undefined };
  new PerformanceObserver((list) => {
    for (const { interactionId: id, duration } of list.getEntries())
      if (id) seen.set(id, Math.max(seen.get(id) ?? 0, duration));
  }).observe({ type: "event", durationThreshold: shortest, buffered: true });
  const follow = (event) => {
    globalThis.inputs.picture = undefined;
    setTimeout(async () => {
      await globalThis.pandu?.atRest();
      globalThis.inputs.picture = performance.now() - event.timeStamp;
    });
  };
  for (const kind of ["click", "keydown"]) addEventListener(kind, follow, { capture: true });
}
export const addWatch = (page) => page.addInitScript(watchInputs, SHORTEST);

// What was done last: { answered, picture } in ms.
export async function lastInput(page) {
  const picture = () => globalThis.inputs.picture !== undefined;
  await page.waitForFunction(picture, undefined, { polling: LOOK });
  await page.waitForTimeout(REST);
  return page.evaluate((shortest) => {
    const { seen, picture } = globalThis.inputs;
    const answered = Math.max(shortest, ...seen.values());
    seen.clear();
    return { answered, picture };
  }, SHORTEST);
}

// Brings what a selector finds first into view, and tells its middle, for a finger.
export async function middleOf(page, selector) {
  const middle = await page.evaluate(async (wanted) => {
    const element = document.querySelector(wanted);
    if (!element) throw new Error(`there is no ${wanted} on ${location.hash}`);
    element.scrollIntoView({ block: "center", behavior: "instant" });
    await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
    const box = element.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, selector);
  await page.evaluate(() => globalThis.pandu?.atRest());
  return middle;
}

export async function tapOn(page, selector) {
  const { x, y } = await middleOf(page, selector);
  await page.touchscreen.tap(x, y);
}

// What is tapped on a screen, where it has it: one of each kind, none that ends the tour (printing,
// another language, another view, all answers thrown away).
function tapsOf() {
  const ends = ["language", "view", "restart", "print", "play", "read", "hush", "unknown"];
  const stays = ends.map((id) => `:not([data-id="${id}"])`).join("");
  const first = (selector) =>
    [...document.querySelectorAll(`#main ${selector}`)].find((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && box.height > 0 && element.checkVisibility();
    });
  const named = (element) =>
    element && element.dataset.id ? `#main [data-id="${element.dataset.id}"]` : undefined;
  const chosen = named(first("input[type=radio]:checked"));
  const another = named(first("input[type=radio]:not(:checked)"));
  const helper = named(first("input[type=checkbox]"));
  return {
    taps: [
      ...(another ? [another, chosen ?? another] : []),
      ...(helper ? [helper, helper] : []),
      ...(first("summary") ? ["#main summary"] : []),
      named(first(`button${stays}`)),
      named(first('a[href^="#/"][data-id]')),
    ].filter(Boolean),
    field: named(first("input[type=text]")),
  };
}

// { screen, what, answered, picture } of every tap and key on one screen.
async function inputsOn(page, screen) {
  await showScreen(page, screen);
  const { taps, field } = await page.evaluate(tapsOf);
  const found = [];
  const done = async (what) => found.push({ screen, what, ...(await lastInput(page)) });
  for (const selector of taps) {
    await showScreen(page, screen);
    if (!(await page.locator(selector).count())) continue;
    await tapOn(page, selector);
    await done(selector);
  }
  if (field) {
    await showScreen(page, screen);
    await tapOn(page, field);
    await done(field);
    for (const key of ["1", "Backspace"]) {
      await page.keyboard.press(key);
      await done(`${field}, ${key}`);
    }
  }
  return found;
}

async function opened(browser, address, ready, prepare) {
  const context = await phone(browser);
  const page = await context.newPage();
  await addWatch(page);
  await prepare(page);
  await page.goto(address);
  await page.waitForFunction(ready);
  await slowProcessor(await context.newCDPSession(page), SLOWER);
  return page;
}

// Of a tour of every screen.
export async function inputsOfTour(browser, address, plain = false) {
  const where = `${address}${plain ? "?polos" : ""}#/`;
  const page = await opened(browser, where, plain ? answers : painted, rememberAnswers);
  const found = [];
  for (const screen of SCREENS) found.push(...(await inputsOn(page, screen)));
  await page.context().close();
  return found;
}

// Of another's page with radio buttons and a button, which leads nowhere here.
export async function inputsOfPeer(browser, address) {
  const page = await opened(browser, address, loaded, (fresh) =>
    fresh.addInitScript(() => addEventListener("submit", (event) => event.preventDefault())),
  );
  const radios = await page.locator("input[type=radio]").count();
  const found = [];
  for (let round = 0; round < ROUNDS; ++round) {
    for (let at = 0; at < radios; ++at) {
      await tapOn(page, `[value="${at}"]`);
      found.push({ screen: "", what: "a radio button", ...(await lastInput(page)) });
    }
    await tapOn(page, "button");
    found.push({ screen: "", what: "the button", ...(await lastInput(page)) });
  }
  await page.context().close();
  return found;
}

// { count, middle, high, worst, picture } of such a list: high is the 98th percentile, worst the
// longest with where it was.
export function summaryOfInputs(found) {
  const answered = found.map((one) => one.answered);
  return {
    count: found.length,
    middle: median(answered),
    high: percentile(answered, 0.98),
    worst: found.reduce((most, one) => (one.answered > most.answered ? one : most)),
    picture: percentile(
      found.map(({ picture }) => picture),
      0.98,
    ),
  };
}
