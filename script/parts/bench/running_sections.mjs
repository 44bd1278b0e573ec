// The sections on a page that is used. Each tells { text, figures }, as in loading_sections.mjs.

import { SCREENS } from "../../../tests/browser/screens.mjs";
import { BUDGET, CANVAS, GOVUK, PLAIN, RUNS } from "./budgets.mjs";
import { atMost, megabytes, milliseconds, ranged, table } from "./figures.mjs";
import { inputsOfPeer, inputsOfTour, summaryOfInputs } from "./inputs.mjs";
import { openingOf, wayOf } from "./old_phones.mjs";
import { drawn, loaded, painted, say } from "./pages.mjs";
import { costsOf, idleOf, tapsAndMemory } from "./running.mjs";

export async function inputs(browser, { address, peers }) {
  say("interactions");
  const govuk = peers.find(({ name }) => name === GOVUK);
  const found = [
    [CANVAS, await inputsOfTour(browser, address)],
    [PLAIN, await inputsOfTour(browser, address, true)],
    [GOVUK, await inputsOfPeer(browser, govuk.address)],
  ].map(([name, list]) => ({ name, list, ...summaryOfInputs(list) }));
  const slowest = [...found[0].list].sort((a, b) => b.answered - a.answered).slice(0, 5);
  return {
    text: `Real taps and keys on every screen of a tour, a processor four times slower; from the finger until the next
paint, as the browser's own event timing has it (in steps of 8 ms, nothing below 16). *Picture*: until the
canvas shows it too, which is painted beside the page. On GOV.UK's page: its radio buttons and its button.
Budget: ${BUDGET.interaction} ms at the 98th percentile.

${table(
  [
    "interaction to next paint",
    "interactions",
    "middle",
    "98th percentile",
    "worst",
    "picture, 98th percentile",
  ],
  found.map(({ name, count, middle, high, worst, picture }) => [
    name,
    count,
    milliseconds(middle),
    name === GOVUK ? milliseconds(high) : atMost(milliseconds(high), high, BUDGET.interaction),
    milliseconds(worst.answered),
    name === CANVAS ? milliseconds(picture) : "",
  ]),
)}

${table(
  ["the slowest of Pandu JHT", "what", "", "picture"],
  slowest.map(({ screen, what, answered, picture }) => [
    `\`${screen}\``,
    `\`${what.replace("#main ", "")}\``,
    milliseconds(answered),
    milliseconds(picture),
  ]),
)}`,
    figures: { interaction: found[0].high },
  };
}

export async function phones(browser, { address }) {
  say("old phones");
  const way = await wayOf(browser, address, RUNS);
  const opening = await openingOf(browser, address, RUNS);
  const longest = way.reduce((most, one) => (one.task.value > most.task.value ? one : most));
  return {
    text: `A processor six times slower. The longest task of each step of the way that most people go (the browser
tells of none below 50 ms, which stands as 0), the middle of ${RUNS} visits over slow 4G; and how soon a result
with the most sentences and papers is there after the tap. Budgets: ${BUDGET.task} ms a task, ${BUDGET.opening} ms for the result.

${table(
  ["on an old phone", "longest task"],
  way.map(({ name, task }) => [name, atMost(ranged(task, "ms"), task.value, BUDGET.task)]),
)}

${table(
  ["the longest result", ""],
  [
    [
      "until the next paint",
      atMost(ranged(opening.answered, "ms"), opening.answered.value, BUDGET.opening),
    ],
    ["until the canvas shows it", ranged(opening.picture, "ms")],
  ],
)}`,
    figures: { task: longest.task, opening: opening.answered },
  };
}

export async function running(browser, { address, peers }) {
  say("running");
  const rows = [];
  const add = (name, { frames, timers, busy, seconds }) =>
    rows.push([name, frames, timers, `${(busy / (10 * seconds)).toFixed(1)} %`]);
  add(CANVAS, await idleOf(browser, address, painted));
  for (const peer of peers.filter((one) => one.address))
    add(peer.name, await idleOf(browser, peer.address, peer.paintsCanvas ? drawn : loaded));
  const costs = await costsOf(browser, address);
  const tenths = (cost) => `${cost.toFixed(1)} ms`;
  const repaint = (event) => {
    const { whole, slowScript } = costs.repaint[event];
    return `${tenths(whole)} | ${tenths(slowScript)}`;
  };
  const memory = await tapsAndMemory(browser, `${address}#/cek/ground`, SCREENS);
  const used = ({ script, wasm }) => [megabytes(script), megabytes(wasm), megabytes(script + wasm)];
  const tour = memory.tour.script + memory.tour.wasm;
  const [script, wasm, both] = used(memory.tour);
  const text = `${table(["3 s without a touch", "animation frames", "timers", "main thread busy"], rows)}

| on the longest screen (\`#/sumber\`), of the main thread | processor | script, four times slower |
| --- | --- | --- |
| a repaint (budget ${BUDGET.repaint.toFixed(1)} ms of script) | ${repaint("pointerover")} |
| a repaint for which all is measured anew | ${repaint("toggle")} |
| a second of scrolling, ${costs.paintsOfScroll} repaints | ${tenths(costs.scroll)} | |
| a tap on an answer | ${tenths(memory.tap)} | |

${table(
  ["memory", "script of the page", "WebAssembly of page and painter", "together"],
  [
    ["after a tour of all screens", script, wasm, atMost(both, tour, BUDGET.memory)],
    ["after 1,000 taps", ...used(memory.before)],
    ["after 2,000 taps", ...used(memory.after)],
  ],
)}

Budget after the tour: ${megabytes(BUDGET.memory)}.`;
  return { text, figures: { memory: tour / 1e6, repaint: costs.repaint.pointerover.slowScript } };
}
