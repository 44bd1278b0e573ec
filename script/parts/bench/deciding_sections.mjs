// The sections on what is computed: verdicts, the whole space of cases, lists of people. Each tells
// { text, figures }, as in loading_sections.mjs.

import { BUDGET, RUNS } from "./budgets.mjs";
import { diffTimes, engineTimes, packageTimes, verdictTimes, verifyTimes } from "./deciding.mjs";
import {
  atMost,
  inSeconds,
  kilobytes,
  mebibytes,
  milliseconds,
  table,
  thousands,
  times,
} from "./figures.mjs";
import { BEFORE, bulkTimes, csvTimes, millionTimes, rowCosts, workbookTimes } from "./lists.mjs";
import { say } from "./pages.mjs";

// Lists in the page: as CSV, and as a workbook beside SheetJS.
async function listsInPage(root, address, browser) {
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
async function listsOfCommand(root) {
  say("lists in the command");
  const lengths = await bulkTimes(root);
  const costs = await rowCosts(root);
  const million = await millionTimes(root);
  const text = `${table(
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
  const longest = lengths.at(-1);
  return { text, figures: { rows: longest.rows / longest.seconds } };
}

export async function deciding(browser, { root }) {
  say("deciding");
  const verdict = verdictTimes(root);
  const engines = await engineTimes();
  const packaged = await packageTimes(root);
  const all = verifyTimes(root);
  const diff = diffTimes(root, RUNS);
  const text = `${table(
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
(${thousands(all.cases / all.seconds)} a second; budget: all of them in 10 s).

${table(
  [
    "one value of the rules is another",
    "cases decided twice",
    `middle of ${RUNS}`,
    "least",
    "most",
  ],
  [
    [
      "`pandu diff`, the whole space",
      thousands(diff.cases),
      atMost(inSeconds(diff.time.value), diff.time.value, BUDGET.diff),
      inSeconds(diff.time.least),
      inSeconds(diff.time.most),
    ],
  ],
)}

Budget: ${BUDGET.diff} s on two cores.`;
  const figures = {
    verdict: verdict.native,
    verdict_wasm: verdict.wasm,
    verify: all.seconds,
    diff: diff.time,
  };
  return { text, figures };
}

export async function lists(browser, { root, address }) {
  const command = await listsOfCommand(root);
  return {
    text: `${command.text}\n\n${await listsInPage(root, address, browser)}`,
    figures: command.figures,
  };
}
