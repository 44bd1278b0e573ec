// The sections of the report, each measured and told as tables of Markdown.

import { readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { siteFolder } from "../../../tests/browser/harness.mjs";
import { SCREENS } from "../../../tests/browser/screens.mjs";
import { serve } from "../../serve.mjs";
import { engineTimes, packageTimes, verdictTimes, verifyTimes } from "./deciding.mjs";
import { BEFORE, bulkTimes, csvTimes, millionTimes, rowCosts, workbookTimes } from "./lists.mjs";
import { costsOf, idleOf, tapsAndMemory } from "./running.mjs";
import { audit, startOf } from "./start.mjs";
import { byKind, bytesByRoom, fetched, sum, weigh } from "./weight.mjs";

const root = join(import.meta.dirname, "../../..");
export const PORT = 9333;
export const BUDGET = { performance: 97, rest: 100, visit: 280_000, readable: 30_000 };
const OURS = [
  ["start", ""],
  ["question", "#/cek/balance"],
  ["result", "#/hasil"],
  ["tutorial", "#/belajar/klaim-jmo/1"],
  ["start, plain view", "?polos"],
  ["a reason, without script", "mengundurkan-diri.html"],
];
const painted = () => globalThis.pandu?.view === "canvas";
const answers = () => globalThis.pandu?.ready;
const drawn = () => document.querySelector("canvas")?.width > 0;
const loaded = () => document.readyState === "complete";

// Numbers as a person reads them, and rows as a table of Markdown.
const table = (head, rows) =>
  [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");

const kilobytes = (bytes) => (bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0);
const milliseconds = (value) => (value === undefined ? "" : `${Math.round(value)} ms`);
const thousands = (value) => Math.round(value).toLocaleString("en-US");

export const say = (text) => console.log(`bench: ${text}`);
const below = (value, wanted) => (value >= wanted ? value : `${value} (below)`);

async function withPage(folder, work) {
  const server = await serve(folder, { port: 0 });
  try {
    return await work(server.address);
  } finally {
    await server.close();
  }
}

// Where a part of the site was published.
const published = (name) => {
  const files = join(siteFolder, "files");
  return join(
    files,
    readdirSync(files, { recursive: true }).find((file) => basename(file) === name),
  );
};

export async function weights(browser, address, peers) {
  say("weight");
  const visit = await fetched(browser, address, siteFolder);
  const named = visit.map(({ name, file }) => ({ name, weight: weigh([file])[0] }));
  const total = sum(named.map(({ weight }) => weight));
  const readable = sum(
    named
      .filter(({ name }) => /\.(html|css)$|text-\w+\.ttf$|prerender\.js$/.test(name))
      .map(({ weight }) => weight),
  );
  const later = sum(weigh(["learn.wasm", "learn.id.txt"].map(published)));
  const others = [];
  for (const peer of peers) {
    const files =
      peer.files ??
      (await withPage(peer.folder, async (own) =>
        (await fetched(browser, own, peer.folder)).map(({ file }) => file),
      ));
    others.push([peer.name, sum(weigh(files))]);
  }
  const row = ([name, { raw, gzip, brotli }]) => [name, ...[raw, gzip, brotli].map(kilobytes)];
  const head = ["", "kB", "gzip", "brotli"];
  return `${table(head, [...byKind(named).map(row), row(["**a first visit**", total])])}

Budget of a first visit: ${kilobytes(BUDGET.visit)} kB by gzip${total.gzip > BUDGET.visit ? " (missed)" : ""}. Before the start page is readable and usable:
${kilobytes(readable.gzip)} kB by gzip (budget ${kilobytes(BUDGET.readable)}). The first of the screens beyond the questions and the result
fetches another ${kilobytes(later.gzip)} kB by gzip. A later visit fetches nothing but the page's name: all the rest is in
the copy on the device. The edition that is one file: ${kilobytes(statSync(join(root, "build/web/pandu-jht.html")).size)} kB.

${table(
  ["WebAssembly by room, unpacked", "kB", "of the learning part"],
  bytesByRoom(join(root, "build/web/pandu.wasm")).map(({ room, first, later }) => [
    room,
    kilobytes(first),
    kilobytes(later),
  ]),
)}

${table(["with the same first question", "kB", "gzip", "brotli"], others.map(row))}`;
}

export async function audits(address, peers) {
  say("Lighthouse");
  const rows = [];
  await audit(PORT, address); // the browser's own start is nobody's
  for (const [name, where] of OURS) rows.push([name, await audit(PORT, address + where), BUDGET]);
  for (const peer of peers.filter(({ folder }) => folder))
    rows.push([peer.name, await withPage(peer.folder, (own) => audit(PORT, own))]);
  return table(
    [
      "",
      "performance",
      "accessibility",
      "best practices",
      "SEO",
      "first paint",
      "largest paint",
      "blocking",
      "shift",
    ],
    rows.map(([name, { scores, firstPaint, largestPaint, blocking, shift }, budget]) => [
      name,
      ...scores.map((score, at) =>
        budget ? below(score, at ? budget.rest : budget.performance) : score,
      ),
      firstPaint,
      largestPaint,
      blocking,
      shift,
    ]),
  );
}

export async function starts(browser, address, peers) {
  say("start");
  const pages = [
    ["Pandu JHT", address, { settled: painted, keeps: true }],
    ["Pandu JHT, plain view", `${address}?polos`, { settled: answers, keeps: true }],
  ];
  const rows = [];
  const add = (name, { cold, warm }) => {
    for (const [which, { first, largest, tap, ready, held }] of [
      ["first visit", cold],
      ["again", warm],
    ])
      rows.push([name, which, ...[first, largest, tap, ready, held].map(milliseconds)]);
  };
  for (const [name, where, traits] of pages) add(name, await startOf(browser, where, traits));
  for (const peer of peers.filter(({ folder }) => folder))
    await withPage(peer.folder, async (own) => add(peer.name, await startOf(browser, own, peer)));
  return table(
    ["", "", "first paint", "largest paint", "first tap taken", "all there", "held up"],
    rows,
  );
}

export async function running(browser, address, peers) {
  say("running");
  const rows = [];
  const add = (name, { frames, timers, busy, seconds }) =>
    rows.push([name, frames, timers, `${(busy / (10 * seconds)).toFixed(1)} %`]);
  add("Pandu JHT", await idleOf(browser, address, painted));
  for (const peer of peers.filter(({ folder }) => folder))
    await withPage(peer.folder, async (own) =>
      add(peer.name, await idleOf(browser, own, peer.paintsCanvas ? drawn : loaded)),
    );
  const costs = await costsOf(browser, address);
  const tenths = (cost) => `${cost.toFixed(1)} ms`;
  const repaint = (event) => {
    const { whole, slowScript } = costs.repaint[event];
    return `${tenths(whole)} | ${tenths(slowScript)}`;
  };
  const memory = await tapsAndMemory(browser, `${address}#/cek/ground`, SCREENS);
  const megabytes = ({ script, wasm }) =>
    `${(script / 1e6).toFixed(1)} MB script, ${(wasm / 1048576).toFixed(1)} MiB WebAssembly`;
  return `${table(["3 s without a touch", "animation frames", "timers", "main thread busy"], rows)}

| on the longest screen (\`#/sumber\`), of the main thread | processor | script, four times slower |
| --- | --- | --- |
| a repaint (budget 4.0 ms of script) | ${repaint("pointerover")} |
| a repaint for which all is measured anew | ${repaint("toggle")} |
| a second of scrolling, ${costs.paintsOfScroll} repaints | ${tenths(costs.scroll)} | |
| a tap on an answer | ${tenths(memory.tap)} | |

| memory, with the painter's | |
| --- | --- |
| after a tour of all screens | ${megabytes(memory.tour)} |
| after 1,000 taps | ${megabytes(memory.before)} |
| after 2,000 taps | ${megabytes(memory.after)} |`;
}

const times = (ratio) => `${ratio.toFixed(1)} times`;
const mebibytes = (kib) => `${(kib / 1024).toFixed(1)} MiB`;
const inSeconds = (value) => `${value.toFixed(2)} s`;

// Lists in the page: as CSV, and as a workbook beside SheetJS.
export async function lists(browser, address) {
  say("lists");
  const rows = await csvTimes(browser, address);
  const book = await workbookTimes(root, address);
  const { ours, theirs } = book;
  const compared = ([name, { time, memory }]) => [name, milliseconds(time), mebibytes(memory)];
  return `${table(
    ["`#/hr/daftar` in its worker, rows", "file", "best of five", "middle of five"],
    rows.map(({ count, bytes, best, middle }) => [
      thousands(count),
      `${kilobytes(bytes)} kB`,
      milliseconds(best),
      milliseconds(middle),
    ]),
  )}

Budget: 100,000 rows in less than 2 s.

${table(
  [
    `${thousands(book.rows)} rows of .xlsx (${kilobytes(book.bytes)} kB) in a worker`,
    "time",
    "memory at most",
  ],
  [
    ["`#/hr/daftar`: read and judged", ours],
    ["SheetJS: read", theirs],
  ].map(compared),
)}

${times(theirs.time / ours.time)} as fast (budget: 4), in ${((100 * ours.memory) / theirs.memory).toFixed(0)} % of the memory (budget: 25). The middle of
five runs in turn, each in a browser of its own; memory is what its process had at most, beyond what a
list of one row takes.`;
}

// Lists in the command: as CSV beside what it was, and as a workbook beside what others read.
export async function commandLists() {
  say("lists in the command");
  const lengths = await bulkTimes(root);
  const costs = await rowCosts(root);
  const million = await millionTimes(root);
  return `${table(
    ["`pandu bulk`, rows", "time", "rows a second", "memory at most"],
    lengths.map(({ rows, seconds, memory }) => [
      thousands(rows),
      inSeconds(seconds),
      thousands(rows / seconds),
      mebibytes(memory),
    ]),
  )}

Budget: 250,000 rows a second in constant memory.

${table(
  ["a row of CSV, one thread", "rows a second", "before", "", "instructions", "before", ""],
  costs.map(({ kind, before, now }) => [
    kind,
    thousands(now.perSecond),
    thousands(before.perSecond),
    times(now.perSecond / before.perSecond),
    thousands(now.instructions),
    thousands(before.instructions),
    (now.instructions / before.instructions).toFixed(2),
  ]),
)}

Budget, for the words of the contract: 3 times as many rows a second as before, with at most 0.35 of the
instructions. Before is commit ${BEFORE}, built and run beside it: the best of five runs in turn.

${table(
  [
    `${thousands(million.rows)} rows of .xlsx (${kilobytes(million.bytes)} kB)`,
    "time",
    "memory at most",
  ],
  million.times.map(({ name, seconds, memory }) => [name, inSeconds(seconds), mebibytes(memory)]),
)}

Budget of \`pandu bulk\`, which also judges: 64 MiB.`;
}

export async function deciding() {
  say("deciding");
  const verdict = verdictTimes(root);
  const engines = await engineTimes();
  const packaged = await packageTimes(root);
  const all = verifyTimes(root);
  return `${table(
    ["one verdict, ids without texts", "ns"],
    [
      ["native, Google Benchmark", thousands(verdict.google)],
      ["native, the loop below", thousands(verdict.native)],
      ["WebAssembly, the same loop", thousands(verdict.wasm)],
      ["json-logic-js, outcome and channels of one ground", thousands(engines.logic)],
      ["json-rules-engine, the same", thousands(engines.rules)],
    ],
  )}

${table(
  ["one verdict of the package, in Node.js", "ns"],
  [
    [
      "`decide`: an object of 14 answers in, an object without texts out",
      thousands(packaged.brief),
    ],
    ["`checkJson`: a text in, a text with all sentences out", thousands(packaged.whole)],
  ],
)}

Budget: 1,000 ns native, WebAssembly within twice that, 2,000 ns for \`decide\`. Both engines say the same as ${engines.cases} shared cases.

\`pandu verify\`: ${thousands(all.cases)} cases in ${inSeconds(all.seconds)}
(${thousands(all.cases / all.seconds)} a second; budget: all of them in 10 s).`;
}
