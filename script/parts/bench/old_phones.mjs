// An old phone: a processor six times slower. How long a task holds the page on the way that most
// people go, and how soon a result of the longest kind is there.

import { setTimeout as later } from "node:timers/promises";
import { ANSWERS, rememberAnswers, showScreen } from "../../../tests/browser/screens.mjs";
import { summaries } from "./figures.mjs";
import { addWatch, lastInput, middleOf, tapOn } from "./inputs.mjs";
import { painted, phone, slowProcessor } from "./pages.mjs";
import { seenWith, slowPage } from "./start.mjs";

const SLOWER = 6;
const REST = 300; // ms

// Of all grounds, this one's result has the most sentences and papers.
const LONGEST = { ...ANSWERS, ground: "laid_off" };

// Before anything of the page runs. The browser tells of no task shorter than 50 ms.
function watchTasks() {
  const { seen } = globalThis;
  seen.longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
  }).observe({ type: "longtask", buffered: true });
}

// The longest task since it was asked last.
async function longestTask(page) {
  await page.evaluate(() => globalThis.pandu.atRest());
  await page.waitForTimeout(REST);
  return page.evaluate(() => {
    const { longest } = globalThis.seen;
    globalThis.seen.longest = 0;
    return longest;
  });
}

// The longest task after a tap; what finding its place cost is nobody's.
async function taskOfTap(page, selector) {
  const { x, y } = await middleOf(page, selector);
  await longestTask(page);
  await page.touchscreen.tap(x, y);
  return longestTask(page);
}

// The longest task of answering, where the answer is chosen; what is typed is not looked at here.
async function taskOfAnswer(page, question) {
  const value = ANSWERS[question];
  const fields = page.locator(`[data-id^="${question}"][type=text]`);
  if (!(await fields.count())) return taskOfTap(page, `[data-id="${question}=${value}"]`);
  const parts = typeof value === "string" ? value.split("-").reverse() : [String(value)];
  for (const [at, part] of parts.entries()) await fields.nth(at).fill(part);
  return 0;
}

const MOST_QUESTIONS = 20;

// { "a step": ms }: the longest task of each step of the way.
async function wayOnce(browser, address) {
  const context = await phone(browser);
  const { page, client } = await slowPage(context, { ready: painted }, SLOWER);
  await page.addInitScript(watchTasks);
  await page.goto(address, { waitUntil: "commit" });
  await seenWith(client, "ready");
  await later(REST);
  const steps = { "the start page": (await seenWith(client, "ready")).longest };
  const step = (name, task) => {
    steps[name] = Math.max(steps[name] ?? 0, task);
  };
  step("an answer", await taskOfAnswer(page, "ground"));
  const hash = () => page.evaluate(() => location.hash);
  for (let asked = 0; (await hash()) !== "#/hasil"; ++asked) {
    if (asked > MOST_QUESTIONS) throw new Error(`no result after ${asked} questions`);
    const task = await taskOfTap(page, '[data-id="next"]');
    const now = await hash();
    step(now === "#/hasil" ? "the result" : "the next question", task);
    const question = /^#\/cek\/(\w+)$/.exec(now)?.[1];
    if (question in ANSWERS) step("an answer", await taskOfAnswer(page, question));
  }
  for (const paper of await page.locator('[data-id^="ready="]').all())
    step(
      "a paper ticked",
      await taskOfTap(page, `[data-id="${await paper.getAttribute("data-id")}"]`),
    );
  await context.close();
  return steps;
}

// [{ name, task }] of each step, the longest task of some visits as summary() has it, in ms.
export async function wayOf(browser, address, runs) {
  const found = [];
  for (let run = 0; run < runs; ++run) found.push(await wayOnce(browser, address));
  return Object.entries(summaries(found)).map(([name, task]) => ({ name, task }));
}

// From the tap that asks for it until the longest result is there: { answered, picture }, each a
// summary in ms.
export async function openingOf(browser, address, runs) {
  const context = await phone(browser);
  const page = await context.newPage();
  await addWatch(page);
  await rememberAnswers(page, "id", LONGEST);
  await page.goto(`${address}#/cek/ringkasan`);
  await page.waitForFunction(painted);
  await slowProcessor(await context.newCDPSession(page), SLOWER);
  const found = [];
  for (let run = 0; run < runs; ++run) {
    await showScreen(page, "#/cek/ringkasan");
    await tapOn(page, '[data-id="next"]');
    found.push(await lastInput(page));
  }
  await context.close();
  return summaries(found);
}
