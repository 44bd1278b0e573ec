// The sections on what a visit fetches and waits for. Each tells { text, figures }: Markdown, and
// figures of history.mjs by name; those for the chart come with `chart`.

import { readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { BUDGET, CANVAS, FEW_RUNS, GOVUK, OURS, PLAIN, PORT, RUNS } from "./budgets.mjs";
import { atLeast, atMost, kilobytes, milliseconds, ranged, table } from "./figures.mjs";
import { coldAudits, warmAudit } from "./lighthouse.mjs";
import { answers, loaded, painted, say } from "./pages.mjs";
import { startsOf } from "./start.mjs";
import { tellWaterfall, traceVisit } from "./waterfall.mjs";
import { byKind, bytesByRoom, fetched, sum, weigh } from "./weight.mjs";

// Where a part of the site was published.
const published = (site, name) => {
  const files = join(site, "files");
  return join(
    files,
    readdirSync(files, { recursive: true }).find((file) => basename(file) === name),
  );
};

// `place` { root, site (its folder), address, peers ({ name, folder, address, paintsCanvas } or
// { name, files }), beside ({ name, address } of another built site, or undefined), quick }.
export async function weight(browser, { root, site, address, peers }) {
  say("weight");
  const visit = await fetched(browser, address, site, painted);
  const named = visit.map(({ name, file }) => ({ name, weight: weigh([file])[0] }));
  const total = sum(named.map(({ weight: own }) => own));
  const readable = sum(
    named
      .filter(({ name }) => /\.(html|css)$|text-\w+\.ttf$|prerender\.js$/.test(name))
      .map(({ weight: own }) => own),
  );
  const laterOf = (pack) =>
    sum(weigh([`${pack}.wasm`, `${pack}.id.txt`].map((name) => published(site, name))));
  const [ofResult, ofLearning] = ["result", "learn"].map(laterOf);
  const others = [];
  for (const peer of peers) {
    const files =
      peer.files ??
      (await fetched(browser, peer.address, peer.folder, loaded)).map(({ file }) => file);
    others.push([peer.name, sum(weigh(files))]);
  }
  const row = ([name, { raw, gzip, brotli }]) => [name, ...[raw, gzip, brotli].map(kilobytes)];
  const head = ["", "kB", "gzip", "brotli"];
  const text = `${table(head, [...byKind(named).map(row), row(["**a first visit**", total])])}

Budget of a first visit: ${atMost(`${kilobytes(BUDGET.visit)} kB by gzip`, total.gzip, BUDGET.visit)}. Before the start page is readable and usable:
${kilobytes(readable.gzip)} kB by gzip (budget ${kilobytes(BUDGET.readable)}). What only results need is another ${kilobytes(ofResult.gzip)} kB
by gzip, fetched when somebody begins to answer; the first of the screens beyond fetches ${kilobytes(ofLearning.gzip)} kB. A later visit fetches nothing but the page's name: all the rest is in
the copy on the device. The edition that is one file: ${kilobytes(statSync(join(root, "build/web/pandu-jht.html")).size)} kB.

${table(
  ["WebAssembly by room, unpacked", "kB", "of results", "of the learning part"],
  bytesByRoom(join(root, "build/web/pandu.wasm")).map(({ room, parts }) => [
    room,
    ...parts.map(kilobytes),
  ]),
)}

${table(["with the same first question", "kB", "gzip", "brotli"], others.map(row))}`;
  const chart = [[CANVAS, total], [PLAIN, total], ...others].map(([name, { gzip }]) => ({
    name,
    weight: gzip / 1000,
  }));
  return { text, figures: { weight: total.gzip / 1000 }, chart };
}

const OWN_STARTS = [
  ["", { settled: painted, keeps: true }],
  ["?polos", { settled: answers, keeps: true }],
];

const startPages = ({ address, beside, peers, quick }) => [
  ...[CANVAS, PLAIN].map((name, at) => [name, address, OWN_STARTS[at]]),
  ...(beside
    ? [beside.name, `${beside.name}, plain view`].map((name, at) => [
        name,
        beside.address,
        OWN_STARTS[at],
      ])
    : []),
  ...peers
    .filter(({ address: own, name }) => own && (name === GOVUK || !quick))
    .map((peer) => [peer.name, peer.address, ["", { paintsCanvas: peer.paintsCanvas }]]),
];

export async function start(browser, place) {
  say("start");
  const runs = place.quick ? FEW_RUNS : RUNS;
  const found = await startsOf(
    browser,
    startPages(place).map(([name, address, [where, traits]]) => ({
      name,
      address: address + where,
      runs: traits.paintsCanvas ? FEW_RUNS : runs,
      ...traits,
    })),
  );
  const named = (wanted) => found.find(({ name }) => name === wanted);
  const govuk = named(GOVUK).cold.ready.value;
  const isOurs = (name) => [CANVAS, PLAIN].includes(name);
  const compared = (name, which, ready) => {
    const share = ready.value / govuk;
    const isHeld = isOurs(name) && which === "cold";
    return atMost(share.toFixed(2), share, isHeld ? BUDGET.share : Infinity);
  };
  const there = (name, which, ready) =>
    which === "warm" && isOurs(name)
      ? atMost(ranged(ready, "ms"), ready.value, BUDGET.again)
      : ranged(ready, "ms");
  const text = table(
    [
      "",
      "",
      "first paint",
      "largest paint",
      "first tap taken",
      "all there",
      "of GOV.UK's first",
      "held up",
    ],
    found.flatMap(({ name, ...visits }) =>
      ["cold", "warm"].map((which) => {
        const { first, largest, tap, ready, held: up } = visits[which];
        return [
          name,
          which === "cold" ? "first visit" : "again",
          ...[first, largest, tap].map((figure) => ranged(figure, "ms")),
          there(name, which, ready),
          compared(name, which, ready),
          ranged(up, "ms"),
        ];
      }),
    ),
  );
  return {
    text: `Slow 4G (1.6 Mbit/s, 150 ms) and a processor four times slower. *First tap taken*: from when an answer can
be chosen, or, on a canvas, something is seen. *All there*: ours has painted, others have loaded and drawn. *Held up*:
what tasks took beyond 50 ms each. The middle of ${runs} visits each with nothing kept, in turn with all others
(${FEW_RUNS} of those that take long), and in brackets the least and the most. Budgets of ours: a first visit
${BUDGET.share} of GOV.UK's, a second ${BUDGET.again} ms.

${text}`,
    figures: {
      first_paint: named(CANVAS).cold.first,
      all_there: named(CANVAS).cold.ready,
      all_there_plain: named(PLAIN).cold.ready,
      all_there_govuk: named(GOVUK).cold.ready,
      again: named(CANVAS).warm.ready,
      again_plain: named(PLAIN).warm.ready,
    },
    chart: found.map(({ name, cold, warm }) => ({ name, cold: cold.ready, warm: warm.ready })),
  };
}

export async function waterfall(browser, { address }) {
  say("where the time of a first visit goes");
  return { text: tellWaterfall(await traceVisit(browser, address)), figures: {} };
}

const seconds = (figure) => (figure ? `${(figure.value / 1000).toFixed(1)} s` : "none");
const score = (figure) => (figure ? ranged(figure) : "none");

// Every page of ours and GOV.UK's with as many runs; the others once, for they lack most of it.
function auditPages({ address, peers, quick }) {
  if (quick) return [{ name: OURS[0][0], address, runs: FEW_RUNS }];
  return [
    ...OURS.map(([name, where]) => ({ name, address: address + where, runs: RUNS })),
    ...peers
      .filter((peer) => peer.address)
      .map((peer) => ({
        name: peer.name,
        address: peer.address,
        runs: peer.name === GOVUK ? RUNS : 1,
      })),
  ];
}

export async function lighthouse(browser, place) {
  say("Lighthouse");
  const pages = auditPages(place);
  const cold = await coldAudits(pages);
  if (!place.quick) await warmAudit(PORT, place.address); // the browser's own start is nobody's
  const isOurs = ({ name }) => OURS.some(([own]) => own === name);
  const rows = [];
  for (const [at, found] of cold.entries()) {
    const warm = place.quick ? undefined : await warmAudit(PORT, pages[at].address);
    const [performance, ...rest] = found.scores;
    const mark = (text, figure, wanted) =>
      isOurs(found) && figure ? atLeast(text, figure.value, wanted) : text;
    const { blocking } = found;
    rows.push([
      found.name,
      mark(score(performance), performance, BUDGET.performance),
      isOurs(found) && blocking
        ? atMost(ranged(blocking, "ms"), blocking.value, BUDGET.blocking)
        : ranged(blocking, "ms") || "none",
      ...rest.map((figure) => mark(score(figure), figure, BUDGET.rest)),
      seconds(found.firstPaint),
      seconds(found.largestPaint),
      found.shift ? Number(found.shift.value.toFixed(3)) : "none",
      ...(warm ? [warm.scores[0] ?? "none", milliseconds(warm.blocking) || "none"] : []),
    ]);
  }
  const ours = cold.filter(isOurs);
  const worstFirst = (figure, order) =>
    ours
      .map(figure)
      .filter(Boolean)
      .sort((one, two) => order * (two.value - one.value))[0];
  return {
    text: `Lighthouse's command line with its mobile preset, a new browser with nothing kept for each run: the middle
of ${place.quick ? FEW_RUNS : RUNS}, and in brackets the least and the most (those that only paint a canvas: one run). Budget: performance
${BUDGET.performance}, the others ${BUDGET.rest}, blocked ${BUDGET.blocking} ms.${place.quick ? "" : " *Warm*: one run in a browser that has been running, whose caches are full."}

${table(
  [
    "",
    "performance",
    "blocking",
    "accessibility",
    "best practices",
    "SEO",
    "first paint",
    "largest paint",
    "shift",
    ...(place.quick ? [] : ["warm: performance", "warm: blocking"]),
  ],
  rows,
)}`,
    figures: {
      performance: worstFirst(({ scores }) => scores[0], -1),
      blocking: worstFirst(({ blocking }) => blocking, 1),
    },
  };
}
