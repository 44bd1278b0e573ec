// One first visit, as the browser's own trace has it: where each 100 ms goes until all is there.

import { setTimeout as later } from "node:timers/promises";
import { kilobytes, milliseconds, table } from "./figures.mjs";
import { answers, painted, phone } from "./pages.mjs";
import { seenWith, slowPage } from "./start.mjs";
import { readTrace, spent } from "./trace.mjs";

const STEP = 100; // ms
const WORTH_TELLING = 5; // ms
const CATEGORIES = [
  "devtools.timeline",
  "disabled-by-default-devtools.timeline",
  "v8",
  "v8.wasm",
  "disabled-by-default-v8.compile",
  "loading",
  "blink.user_timing",
];

// { requests, threads } of readTrace(), and { moments: [{ at, what }], ready } in ms.
export async function traceVisit(browser, address) {
  const context = await phone(browser);
  const { page, client } = await slowPage(context, { begun: answers, ready: painted });
  await browser.startTracing(page, { categories: CATEGORIES });
  await page.goto(address, { waitUntil: "commit" });
  const { first, begun, ready } = await seenWith(client, "ready");
  await later(STEP);
  const trace = JSON.parse(await browser.stopTracing()).traceEvents;
  await context.close();
  const moments = [
    { at: first, what: "**can be read**" },
    { at: begun, what: "**the application answers**" },
    { at: ready, what: "**all there**" },
  ];
  return { ...readTrace(trace, address), moments, ready };
}

// [{ from, bytes, page, painter, notes }] of each step until all is there; `page` and `painter` as
// spent() has them.
export function stepsOf({ requests, threads, moments, ready }) {
  const own = requests.filter(({ by }) => by !== "copy");
  const steps = [];
  for (let from = 0; from < ready; from += STEP) {
    const within = (moment) => moment >= from && moment < from + STEP;
    const notes = [
      ...own.filter(({ asked }) => within(asked)).map(({ name }) => `asks for ${name}`),
      ...own.filter(({ last }) => within(last)).map(({ name }) => `has ${name}`),
      ...moments.filter(({ at }) => within(at)).map(({ what }) => what),
    ];
    const bytes = own
      .flatMap(({ came }) => came)
      .filter(({ at }) => within(at))
      .reduce((sum, part) => sum + part.bytes, 0);
    const of = (thread) => spent(threads[thread], from, from + STEP);
    steps.push({ from, bytes, page: of("page"), painter: of("painter"), notes });
  }
  return steps;
}

const whole = (kinds) => Object.values(kinds).reduce((sum, part) => sum + part, 0);

// "61 ms: running 40, compiling scripts 15".
function told(kinds) {
  const all = whole(kinds);
  if (all < WORTH_TELLING) return "";
  const parts = Object.entries(kinds)
    .filter(([, part]) => part >= WORTH_TELLING)
    .sort((a, b) => b[1] - a[1])
    .map(([kind, part]) => `${kind} ${Math.round(part)}`);
  return `${milliseconds(all)}${parts.length > 0 ? `: ${parts.join(", ")}` : ""}`;
}

function requestTable(requests) {
  const at = (moment) => (moment === undefined ? "" : Math.round(moment));
  return table(
    ["asked for, ms", "first byte", "all of it", "kB", "what", "by the"],
    requests
      .filter(({ by }) => by !== "copy")
      .map(({ asked, first, last, bytes, name, by }) => [
        ...[asked, first, last].map(at),
        kilobytes(bytes),
        name,
        by === "painter" ? "painter" : "page",
      ]),
  );
}

// What came twice over the network: bytes that a visit need not wait for.
function twice(requests) {
  const seen = new Set();
  return requests
    .filter(({ by, bytes }) => by !== "copy" && bytes > 0)
    .filter(({ name }) => seen.has(name) || !seen.add(name));
}

export function tellWaterfall(visit) {
  const { requests, threads, ready } = visit;
  const until = (thread) => spent(threads[thread], 0, ready);
  const kinds = [...new Set(["page", "painter"].flatMap((thread) => Object.keys(until(thread))))];
  const again = twice(requests.filter(({ asked }) => asked < ready));
  const copied = requests.filter(({ by, asked }) => by === "copy" && asked < ready);
  const sum = (list) => kilobytes(list.reduce((all, { bytes }) => all + bytes, 0));
  return `One first visit, traced by the browser (which slows it a little). Only the page's own thread is slowed, and
only what page and painter ask for goes over the slow network: the painter's thread and the copy for later
visits are as quick as this machine. *The browser itself*: what is none of the page's work, and waiting for
a core. ${
    again.length > 0
      ? `Fetched more than once: ${again.map(({ name }) => name).join(", ")} (${sum(again)} kB).`
      : "Nothing is fetched twice."
  } Of the copy, ${copied.length}
files (${sum(copied)} kB) were asked for before all was there.

${requestTable(requests.filter(({ asked }) => asked < ready))}

${table(
  ["ms", "kB came", "the page's thread", "the painter's thread", "what happens"],
  stepsOf(visit).map(({ from, bytes, page, painter, notes }) => [
    `${from}–${from + STEP}`,
    bytes > 0 ? kilobytes(bytes) : "",
    told(page),
    told(painter),
    notes.join("; "),
  ]),
)}

${table(
  ["work until all is there", "the page's thread", "the painter's thread"],
  kinds
    .map((kind) => [kind, until("page")[kind] ?? 0, until("painter")[kind] ?? 0])
    .sort((a, b) => b[1] + b[2] - a[1] - a[2])
    .map(([kind, page, painter]) => [kind, milliseconds(page), milliseconds(painter)]),
)}`;
}
