// Measures the built site beside its peers, in one run on one machine, and writes a report with a
// chart, and one line of history:
//   node script/parts/bench.mjs [OPTION...]
//
// Every number in the report comes from the run that wrote it; "below", "missed" and "worse" mark
// what misses its budget, or was better in the run before. With --quick and --only, what was
// measured is only told.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { basename, join } from "node:path";
import { makePeers } from "../../tests/bench/peers.mjs";
import { siteFolder } from "../../tests/browser/harness.mjs";
import { serve } from "../serve.mjs";
import { BUDGET, CANVAS, GOVUK, PLAIN, PORT } from "./bench/budgets.mjs";
import { chart } from "./bench/chart.mjs";
import { buildCommand } from "./bench/deciding.mjs";
import { deciding, lists } from "./bench/deciding_sections.mjs";
import { appendRun, lastOn, readHistory, runOf, tellChanges } from "./bench/history.mjs";
import { lighthouse, start, waterfall, weight } from "./bench/loading_sections.mjs";
import { optionsOrEnd } from "./bench/options.mjs";
import { openBrowser, say } from "./bench/pages.mjs";
import { inputs, phones, running } from "./bench/running_sections.mjs";
import { browserProgram } from "./browser.mjs";
import { replaceFile } from "./replace_file.mjs";

const root = join(import.meta.dirname, "../..");
const QUICK = ["weight", "start", "lighthouse"];

// In the order of the report: { title, measure }.
const SECTIONS = {
  weight: { title: "Weight", measure: weight },
  start: { title: "Start", measure: start },
  waterfall: { title: "Where the time of a first visit goes", measure: waterfall },
  lighthouse: { title: "Lighthouse, mobile preset", measure: lighthouse },
  inputs: { title: "Interactions", measure: inputs },
  phones: { title: "Old phones", measure: phones },
  running: { title: "Running", measure: running },
  deciding: { title: "Deciding", measure: deciding },
  lists: { title: "Lists of people", measure: lists },
};
const NEEDS_COMMAND = ["deciding", "lists"];
const NEEDS_PEERS = ["weight", "start", "lighthouse", "running"];

// `work(browser, place)` while everything that the wanted sections look at is served; `place` as
// loading_sections.mjs needs it.
async function withEverything({ quick, beside }, wanted, work) {
  const servers = [];
  const served = async (folder) => {
    servers.push(await serve(folder, { port: 0 }));
    return servers.at(-1).address;
  };
  const browser = await openBrowser(`--remote-debugging-port=${PORT}`);
  try {
    say("peers");
    const all = !quick && wanted.some((name) => NEEDS_PEERS.includes(name));
    const peers = makePeers(join(root, "build/bench/peers"), all ? undefined : [GOVUK]);
    for (const peer of peers) if (peer.folder) peer.address = await served(peer.folder);
    return await work(browser, {
      root,
      site: siteFolder,
      address: await served(siteFolder),
      peers,
      beside: beside && { name: "The site beside", address: await served(beside) },
      quick,
    });
  } finally {
    await browser.close();
    for (const server of servers) await server.close();
  }
}

const sectionText = (name, { text }) => `## ${SECTIONS[name].title}\n\n${text}\n`;

// { section: what it tells } of the wanted ones, each told on the terminal as soon as it is there.
async function measured(options, wanted) {
  if (wanted.some((name) => NEEDS_COMMAND.includes(name))) buildCommand(root);
  return withEverything(options, wanted, async (browser, place) => {
    const found = {};
    for (const name of wanted) {
      found[name] = await SECTIONS[name].measure(browser, place);
      console.log(sectionText(name, found[name]));
    }
    return found;
  });
}

function commit() {
  const git = (...given) => execFileSync("git", given, { cwd: root, encoding: "utf8" }).trim();
  return git("rev-parse", "--short", "HEAD") + (git("status", "--porcelain") ? " and more" : "");
}

function chartOf(found, day) {
  const visits = new Map(found.start.chart.map((row) => [row.name, row]));
  const rows = found.weight.chart.map((row) => ({
    ...row,
    ...visits.get(row.name),
    ours: [CANVAS, PLAIN].includes(row.name),
  }));
  const peer = rows.find(({ name }) => name === GOVUK);
  return chart({ rows, peer, share: BUDGET.share, day });
}

function versions() {
  const browser = execFileSync(browserProgram(), ["--version"], { encoding: "utf8" }).trim();
  const kernel = JSON.parse(
    readFileSync(new URL(import.meta.resolve("lighthouse/package.json")), "utf8"),
  );
  return `${browser}, Lighthouse\n${kernel.version}`;
}

async function wholeRun(options, report) {
  const beside = (end) => report.replace(/(\.md)?$/, end);
  const historyFile = beside("-history.jsonl");
  const history = readHistory(historyFile);
  const found = await measured(options, Object.keys(SECTIONS));
  const machine = `${cpus().length} x ${cpus()[0].model}`;
  const day = new Date().toISOString().slice(0, 10);
  const figures = Object.assign({}, ...Object.values(found).map((section) => section.figures));
  const run = runOf({ day, commit: commit(), machine }, figures);
  const changes = `## Since the run before

Marked is what moved by more than the runs of either day differ among themselves. All runs are in
[${basename(historyFile)}](${basename(historyFile)}).

${tellChanges(lastOn(history, machine), run)}
`;
  const text = `# Benchmarks

![Weight and time beside other pages; the tables below have the figures](${basename(beside(".svg"))})

Written by \`script/bench\` on ${day}, on ${machine}; ${versions()}, WebGL by software. Peers and ours were measured in the same run.

${changes}
${Object.entries(found)
  .map(([name, section]) => sectionText(name, section))
  .join("\n")}`;
  replaceFile(report, text);
  replaceFile(beside(".svg"), chartOf(found, day));
  appendRun(historyFile, history, run);
  console.log(`${changes}\n${report} is written.`);
}

const options = optionsOrEnd(process.argv.slice(2));
const asked = options.quick ? QUICK : [...options.only];
if (asked.length > 0)
  await measured(
    options,
    Object.keys(SECTIONS).filter((name) => asked.includes(name)),
  );
else await wholeRun(options, options.report ?? join(root, "docs/benchmarks.md"));
