// Measures the built site beside its peers, in one run on one machine, and writes a report:
//   node script/parts/bench.mjs REPORT
//
// Every number in the report comes from the run that wrote it; "below" and "missed" mark what
// misses its budget.

import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { makePeers } from "../../tests/bench/peers.mjs";
import { FLAGS, siteFolder } from "../../tests/browser/harness.mjs";
import { serve } from "../serve.mjs";
import {
  audits,
  BUDGET,
  commandLists,
  deciding,
  lists,
  PORT,
  running,
  say,
  starts,
  weights,
} from "./bench/sections.mjs";
import { browserProgram } from "./browser.mjs";

const root = join(import.meta.dirname, "../..");

say("peers");
const peers = makePeers(join(root, "build/bench/peers"));
const server = await serve(siteFolder, { port: 0 });
const browser = await chromium.launch({
  executablePath: browserProgram(),
  args: [...FLAGS, `--remote-debugging-port=${PORT}`],
});
const parts = {};
try {
  parts.weight = await weights(browser, server.address, peers);
  parts.audits = await audits(server.address, peers);
  parts.starts = await starts(browser, server.address, peers);
  parts.running = await running(browser, server.address, peers);
  parts.lists = await lists(browser, server.address);
} finally {
  await browser.close();
  await server.close();
}
parts.deciding = await deciding();
parts.command = await commandLists();

const version = execFileSync(browserProgram(), ["--version"], { encoding: "utf8" }).trim();
const kernel = JSON.parse(
  readFileSync(new URL(import.meta.resolve("lighthouse/package.json")), "utf8"),
);
const day = new Date().toISOString().slice(0, 10);
const report = `# Benchmarks

Written by \`script/bench\` on ${day}, on ${cpus().length} x ${cpus()[0].model}; ${version}, Lighthouse
${kernel.version}, WebGL by software. Peers and ours were measured in the same run.

## Weight

${parts.weight}

## Lighthouse, mobile preset

Budget: performance ${BUDGET.performance}, the others ${BUDGET.rest}.

${parts.audits}

## Start

Slow 4G (1.6 Mbit/s, 150 ms) and a processor four times slower. *First tap taken*: from when an answer can
be chosen, or, on a canvas, something is seen. *All there*: ours has painted, others have loaded. *Held up*:
what tasks took beyond 50 ms each.

${parts.starts}

## Running

${parts.running}

## Deciding

${parts.deciding}

## Lists of people

${parts.command}

${parts.lists}
`;
writeFileSync(process.argv[2], report);
console.log(report);
