// What script/bench makes of its measurements: the middle and the spread, what a trace says, the
// chart, and what became worse since the run before. Nothing is timed here.

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import {
  barOf,
  chart,
  kilobytesText,
  scaleOf,
  secondsText,
} from "../../script/parts/bench/chart.mjs";
import {
  atLeast,
  atMost,
  median,
  percentile,
  ranged,
  summaries,
  summary,
} from "../../script/parts/bench/figures.mjs";
import {
  appendRun,
  FOLLOWED,
  lastOn,
  moved,
  readHistory,
  runOf,
  tellChanges,
} from "../../script/parts/bench/history.mjs";
import { summaryOfInputs } from "../../script/parts/bench/inputs.mjs";
import { readOptions, SECTIONS } from "../../script/parts/bench/options.mjs";
import { readTrace, spent, work } from "../../script/parts/bench/trace.mjs";
import { stepsOf } from "../../script/parts/bench/waterfall.mjs";
import { read } from "./tree.mjs";

// ---- Figures ----

test("the median of an even number of runs lies between the two in the middle", () => {
  assert.equal(median([9, 1, 5]), 5);
  assert.equal(median([10, 9, 1, 5]), 7);
  assert.equal(median([100, 20, 3]), 20, "by size, not as text");
});

test("a summary has the middle, the least and the most, and none where a run lacks the figure", () => {
  assert.deepEqual(summary([30, 10, 20]), { value: 20, least: 10, most: 30 });
  assert.equal(summary([30, undefined]), undefined);
  assert.equal(summary([]), undefined);
  assert.deepEqual(
    summaries([
      { a: 1, b: undefined },
      { a: 3, b: 2 },
    ]),
    { a: { value: 2, least: 1, most: 3 }, b: undefined },
  );
});

test("a percentile is one of the numbers, which that share does not exceed", () => {
  const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);
  assert.equal(percentile(hundred, 0.98), 98);
  assert.equal(percentile(hundred, 0), 1);
  assert.equal(percentile([16, 16, 400], 0.98), 400);
});

test("a figure is told with its spread, and marked where it misses its budget", () => {
  assert.equal(ranged({ value: 648.4, least: 640, most: 661 }, "ms"), "648 ms (640–661)");
  assert.equal(ranged({ value: 100, least: 100, most: 100 }), "100");
  assert.equal(ranged(undefined, "ms"), "");
  assert.equal(atMost("101 ms", 101, 100), "101 ms (missed)");
  assert.equal(atMost("100 ms", 100, 100), "100 ms");
  assert.equal(atLeast("96", 96, 97), "96 (below)");
  assert.equal(atLeast("97", 97, 97), "97");
});

test("of many taps, the 98th percentile and the worst with its place", () => {
  const taps = Array.from({ length: 99 }, () => ({ what: "a", answered: 16, picture: 20 }));
  const slow = { what: "b", answered: 300, picture: 310 };
  const { count, middle, high, worst } = summaryOfInputs([...taps, slow]);
  assert.deepEqual([count, middle, high, worst], [100, 16, 16, slow]);
  assert.equal(summaryOfInputs([...taps.slice(0, 20), slow]).high, 300);
});

// ---- The trace of a visit ----

test("at each moment the innermost work of a thread counts", () => {
  const spans = work([
    { name: "RunTask", from: 0, to: 100 },
    { name: "FunctionCall", from: 10, to: 90 },
    { name: "wasm.CompileLazy", from: 20, to: 50 },
    { name: "nobody knows", from: 30, to: 40 },
    { name: "RunTask", from: 150, to: 160 },
  ]);
  assert.deepEqual(spent(spans, 0, 1000), {
    "the browser itself": 30,
    running: 50,
    "compiling WebAssembly": 30,
  });
  assert.deepEqual(spent(spans, 40, 95), {
    "compiling WebAssembly": 10,
    running: 40,
    "the browser itself": 5,
  });
});

const ADDRESS = "http://127.0.0.1:1/";
const [BROWSER, PAGE, MAIN, WORKER, COPY] = [1, 2, 2, 3, 4];
const at = (ms) => 5_000_000 + 1000 * ms;
const event = (name, ms, data, tid = MAIN, more = {}) => ({
  ...{ name, ph: "I", pid: PAGE, tid, ts: at(ms), args: { data } },
  ...more,
});
const named = (tid, name) => ({
  name: "thread_name",
  ph: "M",
  pid: PAGE,
  tid,
  ts: 0,
  args: { name },
});
const asked = (requestId, ms, file, tid) =>
  event("ResourceSendRequest", ms, { requestId, url: ADDRESS + file }, tid);
const came = (requestId, from, to, bytes, tid, headers) => [
  event("ResourceReceiveResponse", from, { requestId, headers }, tid),
  event("ResourceReceivedData", from, { requestId, encodedDataLength: 3000 }, tid),
  event("ResourceReceivedData", to, { requestId, encodedDataLength: 1000 }, tid),
  event("ResourceFinish", to, { requestId, encodedDataLength: bytes }, tid),
];
const TRACE = [
  named(MAIN, "CrRendererMain"),
  named(WORKER, "DedicatedWorker thread"),
  named(COPY, "ServiceWorker thread"),
  event("navigationStart", 0, { documentLoaderURL: ADDRESS }),
  asked("a", 5, ""),
  ...came("a", 160, 210, 400),
  event("RunTask", 220, undefined, MAIN, { ph: "X", dur: 50_000 }),
  {
    ...event("DedicatedWorkerHost::StartScriptLoad", 230),
    pid: BROWSER,
    args: { script_url: `${ADDRESS}files/1/painter.js` },
  },
  { ...event("DedicatedWorkerHost::DidStartScriptLoad", 390), pid: BROWSER },
  ...came("w", 395, 396, 270, WORKER, [{ name: "Content-Length", value: "800" }]),
  { ...asked("t", 235, "tab_of_the_browser.js"), pid: BROWSER },
  asked("c", 240, "copy.js", COPY),
  ...came("c", 241, 242, 90_000, COPY),
];

test("a trace tells who asked for what, when, and how many bytes came over the network", () => {
  const { requests, threads } = readTrace(TRACE, ADDRESS);
  assert.deepEqual(
    requests.map(({ name, by, asked: begun, first, last, bytes }) => [
      ...[name, by, begun, first, last, bytes],
    ]),
    [
      ["index.html", "page", 5, 160, 210, 400],
      ["painter.js", "painter", 230, 390, 396, 800],
      ["copy.js", "copy", 240, 241, 242, 90_000],
    ],
  );
  assert.deepEqual(requests[0].came, [
    { at: 160, bytes: 300 },
    { at: 210, bytes: 100 },
  ]);
  assert.deepEqual(threads.page, [{ from: 220, to: 270, kind: "the browser itself" }]);
  assert.throws(() => readTrace(TRACE, "http://elsewhere/"), /no visit to http:\/\/elsewhere/);
});

test("each 100 ms has its bytes, its work and what happened, without the copy's", () => {
  const visit = {
    ...readTrace(TRACE, ADDRESS),
    moments: [{ at: 250, what: "readable" }],
    ready: 390,
  };
  const steps = stepsOf(visit);
  assert.deepEqual(
    steps.map(({ from, bytes }) => [from, bytes]),
    [
      [0, 0],
      [100, 300],
      [200, 100],
      [300, 800],
    ],
  );
  assert.deepEqual(steps[2].notes, ["asks for painter.js", "has index.html", "readable"]);
  assert.deepEqual(steps[2].page, { "the browser itself": 50 });
});

// ---- The chart ----

test("bars grow linearly, and are cut where they would leave the picture", () => {
  const half = barOf(50, 100);
  const whole = barOf(100, 100);
  assert.equal(half.length * 2, whole.length);
  assert.equal(whole.cut, false);
  assert.deepEqual(barOf(1000, 100), { length: whole.length, cut: true });
  assert.equal(barOf(101, 100).cut, true);
  assert.ok(barOf(0, 100).length > 0);
});

test("all of ours is whole, and the peer's can be compared", () => {
  assert.ok(scaleOf([2600, 2200], 100) > 2600);
  assert.ok(scaleOf([10], 100) > 100);
  assert.equal(secondsText(2633), "2.63 s");
  assert.equal(secondsText(38_742), "39 s");
  assert.equal(kilobytesText(93.2), "93 kB");
  assert.equal(kilobytesText(14_470), "14.5 MB");
});

const visit = (value) => ({ value, least: value - 10, most: value + 10 });
const ROWS = [
  { name: "Ours", ours: true, weight: 266, cold: visit(2633), warm: visit(1036) },
  { name: "Peer & <Co>", weight: 93, cold: visit(1960), warm: visit(1838) },
  { name: "Only weighed", weight: 14_470 },
];

test("the chart is one picture for both themes, and says in words what it shows", () => {
  const svg = chart({ rows: ROWS, peer: ROWS[1], share: 0.95, day: "2026-11-30" });
  assert.match(svg, /prefers-color-scheme:dark/);
  assert.match(svg, /role="img" aria-labelledby="title told"/);
  assert.match(svg, /<desc id="told">Ours: 266 kB, all there after 2\.63 s; /);
  assert.ok(svg.includes(">Peer &#38; &#60;Co&#62;</text>"), "names are text, not markup");
  assert.ok(!/NaN|undefined/.test(svg));
  assert.equal([...svg.matchAll(/<polygon/g)].length, 1, "one bar is cut");
});

// ---- History ----

const MACHINE = "2 x this one";
const run = (figures, day = "2026-11-30", machine = MACHINE) =>
  runOf({ day, commit: "abc1234", machine }, figures);

test("a run keeps the figures that are followed, rounded, and nothing else", () => {
  const found = run({
    all_there: { value: 2633.456, least: 2600, most: 2700 },
    weight: 266.04,
    other: 3,
  });
  assert.deepEqual(found.figures, { weight: [266], all_there: [2633, 2600, 2700] });
});

test("worse is what moved by more than the runs of either day differ", () => {
  assert.equal(moved([100, 90, 110], [119, 110, 125]), "");
  assert.equal(moved([100, 90, 110], [121, 115, 125]), "worse");
  assert.equal(moved([100, 90, 110], [79, 75, 85]), "better");
  assert.equal(moved([100, 99, 101], [130, 80, 160]), "", "nobody knows, so noisy is today");
  assert.equal(moved([100], [101]), "", "next to nothing");
  assert.equal(moved([100], [108], false, "ms"), "", "taken once, it tells little");
  assert.equal(moved([100], [112], false, "ms"), "worse");
  assert.equal(moved([100], [103], false, "kB"), "worse", "a weight has no noise");
  assert.equal(moved([100], [85], true), "worse", "of these, more is better");
});

test("the report marks what became worse since the last run on the same machine", () => {
  const before = run({ all_there: visit(2000), rows: 700_000 }, "2026-11-28");
  const elsewhere = run({ all_there: visit(1000) }, "2026-11-29", "another");
  const now = run({ all_there: visit(2100), rows: 800_000, weight: 259 });
  const last = lastOn([before, elsewhere], MACHINE);
  const told = tellChanges(last, now);
  assert.match(told, /^\| {2}\| 2026-11-28, abc1234 \| 2026-11-30, abc1234 \| {2}\|/);
  assert.match(
    told,
    /all there \| 2000 ms \(1990–2010\) \| 2100 ms \(2090–2110\) \| \*\*worse\*\* \|/,
  );
  assert.match(told, /rows a second of pandu bulk \| 700000 \| 800000 \| better \|/);
  assert.ok(!told.includes("weight"), "what was not measured then cannot be compared");
  assert.match(tellChanges(lastOn([elsewhere], MACHINE), now), /nothing to compare/);
});

test("the history is one line a run, and a broken line is told with its place", () => {
  const folder = mkdtempSync(join(tmpdir(), "pandu-history-"));
  const path = join(folder, "history.jsonl");
  try {
    assert.deepEqual(readHistory(path), []);
    const [first, second] = [run({ weight: 266 }, "2026-11-28"), run({ weight: 259 })];
    appendRun(path, readHistory(path), first);
    appendRun(path, readHistory(path), second);
    assert.deepEqual(readHistory(path), [first, second]);
    assert.equal(readFileSync(path, "utf8").trimEnd().split("\n").length, 2);
    assert.deepEqual(readdirSync(folder), ["history.jsonl"], "nothing unfinished is left");
    writeFileSync(path, `${JSON.stringify(first)}\n{"day":\n`);
    assert.throws(() => readHistory(path), /history\.jsonl:2: this is no line of JSON/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("every followed figure is handed on by a section", () => {
  const handedOn = ["loading", "running", "deciding"]
    .flatMap((name) =>
      read(`script/parts/bench/${name}_sections.mjs`)
        .split(/\bfigures(?: =|:) \{/)
        .slice(1),
    )
    .map((text) => text.slice(0, 400))
    .join("\n");
  const missing = Object.keys(FOLLOWED).filter((name) => !handedOn.includes(`${name}:`));
  assert.deepEqual(missing, []);
});

// ---- Options ----

test("options are read, and a wrong one is told with what there is", () => {
  const { options } = readOptions(["--only", "start", "--only", "inputs", "--report", "there.md"]);
  assert.deepEqual([...options.only], ["start", "inputs"]);
  assert.equal(options.report, join(process.cwd(), "there.md"));
  assert.equal(readOptions([]).options.quick, false);
  for (const [given, fault] of [
    [["--quik"], /^Unknown option '--quik'\n\nscript\/bench knows/],
    [["now"], /^Unexpected argument 'now'/],
    [["--only", "nothing"], /^--only nothing: there is no such section/],
    [["--quick", "--only", "start"], /use one/],
    [["--beside", "/nowhere"], /^--beside \/nowhere: there is no index\.html in it/],
    [["--beside"], /--beside/],
  ])
    assert.match(readOptions(given).fault ?? "", fault, given.join(" "));
});

test("script/bench and the guide name every option and section", () => {
  const script = read("script/bench");
  const known = ["--quick", "--only", "--beside", "--report", ...SECTIONS];
  assert.deepEqual(
    known.filter((name) => !script.includes(name)),
    [],
  );
  assert.ok(read("CONTRIBUTING.md").includes("script/bench --quick"));
});
