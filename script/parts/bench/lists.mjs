// Lists of people: as CSV beside what the command took before, as .xlsx in the worker of the page
// beside SheetJS, and as .xlsx of a million rows beside openpyxl and xlsx2csv.

import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { FLAGS } from "../../../tests/browser/harness.mjs";
import { give, many } from "../../../tests/browser/lists.mjs";
import { serve } from "../../serve.mjs";
import { browserProgram } from "../browser.mjs";
import { median } from "./figures.mjs";
import { writePeople, writePlainList, writeWorkbook } from "./people.mjs";

const DAY = ["--on", "2026-11-23"];
const ORDER = ["--dates", "dmy"];
const RUNS = 5;
// The last commit before lists were read faster: what is gained is told beside it.
export const BEFORE = "312ba2f";

const seconds = (begin) => Number(process.hrtime.bigint() - begin) / 1e9;

async function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), "pandu-bench-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// Seconds and kilobytes at most, of a command whose output nobody reads.
function timed(program, given, options = {}) {
  const begin = process.hrtime.bigint();
  const { stderr, status } = spawnSync("/usr/bin/time", ["-f", "%M", program, ...given], {
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
    ...options,
  });
  const spent = seconds(begin);
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
  return { seconds: spent, memory: Number(stderr.trim().split("\n").at(-1)) };
}

// ---- CSV ----

const LENGTHS = [1e4, 1e5, 1e6, 1e7];

// For each length of list.
export const bulkTimes = (root) =>
  inFolder((folder) =>
    LENGTHS.map((rows) => {
      const list = join(folder, "list.csv");
      writePlainList(list, rows);
      return { rows, ...timed(join(root, "build/native/pandu"), ["bulk", ...DAY, list]) };
    }),
  );

// The command as it was, built as it was.
function commandBefore(root) {
  const folder = join(root, "build/bench/before");
  const program = join(folder, "build/native/pandu");
  if (existsSync(program)) return program;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const archive = execFileSync("git", ["archive", BEFORE], { cwd: root, maxBuffer: 1 << 28 });
  execFileSync("tar", ["-x"], { cwd: folder, input: archive });
  symlinkSync(join(root, ".cache"), join(folder, ".cache"));
  const quiet = { cwd: folder, stdio: ["ignore", "ignore", "inherit"] };
  execFileSync("cmake", ["--preset", "native"], quiet);
  execFileSync("cmake", ["--build", "build/native", "--target", "pandu"], quiet);
  return program;
}

// Of one row, without what the command does before its first.
function instructionsOfRow(program, folder, write) {
  const [few, more] = [10_000, 30_000];
  const [first, second] = [few, more].map((rows) => {
    const list = join(folder, "counted.csv");
    write(list, rows);
    const { stderr } = spawnSync(
      "valgrind",
      [
        "--tool=callgrind",
        `--callgrind-out-file=${join(folder, "callgrind.out")}`,
        program,
        "bulk",
        ...DAY,
        ...ORDER,
        list,
      ],
      { stdio: ["ignore", "ignore", "pipe"], encoding: "utf8" },
    );
    return Number(/Collected : (\d+)/.exec(stderr)[1]);
  });
  return (second - first) / (more - few);
}

const KINDS = [
  ["words of the contract", writePlainList],
  ["as people write", writePeople],
];

// { kind, before, now }: rows a second of the best of some runs in turn, and instructions a row.
export const rowCosts = (root) =>
  inFolder((folder) => {
    const programs = [commandBefore(root), join(root, "build/native/pandu")];
    const rows = 1_000_000;
    const list = join(folder, "list.csv");
    return KINDS.map(([kind, write]) => {
      write(list, rows);
      const best = [Infinity, Infinity];
      for (let run = 0; run < RUNS; ++run)
        programs.forEach((program, at) => {
          const { seconds: spent } = timed(program, ["bulk", ...DAY, ...ORDER, list]);
          best[at] = Math.min(best[at], spent);
        });
      const [before, now] = programs.map((program, at) => ({
        perSecond: rows / best[at],
        instructions: instructionsOfRow(program, folder, write),
      }));
      return { kind, before, now };
    });
  });

// ---- In the worker ----

const SHEETJS = "@e965/xlsx";
const SIZES = [1_000, 100_000];

// Milliseconds from the first byte of a list to the first page of its rows.
async function timeOfOurs(page, address, list, name) {
  await page.goto(`${address}?polos#/hr/daftar`);
  await page.locator('[data-id="list.file"]').waitFor({ state: "attached" });
  await give(page, list, name);
  await page.locator('[data-id="list.check"]').click();
  await page.locator('[data-id="list.table"]').waitFor();
  return page.evaluate(() => performance.getEntriesByName("pandu.list").at(-1).detail);
}

// The same of SheetJS, which only reads.
async function timeOfTheirs(page, address, list, name) {
  await page.goto(address);
  await give(page, list, name);
  const done = await page.waitForFunction(() => globalThis.spent);
  return done.jsonValue();
}

export async function csvTimes(browser, address) {
  const rows = [];
  for (const count of SIZES) {
    const list = many(count);
    const times = [];
    for (let run = 0; run < RUNS; ++run) {
      const page = await browser.newPage();
      times.push(await timeOfOurs(page, address, list));
      await page.close();
    }
    rows.push({ count, bytes: list.length, best: Math.min(...times), middle: median(times) });
  }
  return rows;
}

// A page that hands a file to a worker with SheetJS.
function sheetJsPage(root, folder) {
  cpSync(
    join(root, "node_modules", SHEETJS, "dist/xlsx.full.min.js"),
    join(folder, "xlsx.full.min.js"),
  );
  writeFileSync(
    join(folder, "worker.js"),
    `importScripts("xlsx.full.min.js");
addEventListener("message", ({ data }) => {
  const began = performance.now();
  const book = XLSX.read(data, { dense: true });
  const spent = performance.now() - began;
  if (book.Sheets[book.SheetNames[0]]["!data"].length > 1) postMessage(spent);
});
`,
  );
  writeFileSync(
    join(folder, "index.html"),
    `<!doctype html><input type="file" data-id="list.file"><script>
const worker = new Worker("worker.js");
worker.onmessage = ({ data }) => (globalThis.spent = data);
document.querySelector("input").onchange = async ({ target }) => {
  const bytes = await target.files[0].arrayBuffer();
  worker.postMessage(bytes, [bytes]);
};
</script>`,
  );
}

// How much memory the process of a page had at most (Linux), in KiB.
async function peakOf(browser) {
  const client = await browser.newBrowserCDPSession();
  const { processInfo } = await client.send("SystemInfo.getProcessInfo");
  await client.detach();
  const peaks = processInfo
    .filter(({ type }) => type === "renderer")
    .map(({ id }) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, "utf8"))[1]));
  return Math.max(...peaks);
}

// In a browser of its own: milliseconds, and KiB beyond those of a list of one row.
async function inBrowser(timeOf, address, small, list) {
  const browser = await chromium.launch({ executablePath: browserProgram(), args: FLAGS });
  try {
    const page = await browser.newPage();
    await timeOf(page, address, small, "daftar.xlsx");
    const before = await peakOf(browser);
    const time = await timeOf(page, address, list, "daftar.xlsx");
    return { time, memory: (await peakOf(browser)) - before };
  } finally {
    await browser.close();
  }
}

// { rows, bytes, ours, theirs }, each { time, memory }: the middle of some runs in turn.
export const workbookTimes = (root, address) =>
  inFolder(async (folder) => {
    const rows = 100_000;
    const [small, list] = [1, rows].map((count) => {
      writeWorkbook(join(folder, "list.xlsx"), count);
      return readFileSync(join(folder, "list.xlsx"));
    });
    const site = join(folder, "sheetjs");
    mkdirSync(site);
    sheetJsPage(root, site);
    const server = await serve(site, { port: 0 });
    const runs = { ours: [], theirs: [] };
    try {
      for (let run = 0; run < RUNS; ++run) {
        runs.ours.push(await inBrowser(timeOfOurs, address, small, list));
        runs.theirs.push(await inBrowser(timeOfTheirs, server.address, small, list));
      }
    } finally {
      await server.close();
    }
    const [ours, theirs] = [runs.ours, runs.theirs].map((all) => ({
      time: median(all.map(({ time }) => time)),
      memory: median(all.map(({ memory }) => memory)),
    }));
    return { rows, bytes: list.length, ours, theirs };
  });

// ---- A million rows ----

const PYTHON = "/usr/bin/python3";
const OPENPYXL = `import sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1], read_only=True)
print(sum(1 for row in book.worksheets[0].iter_rows(values_only=True)))`;

// { rows, bytes, times }, each { name, seconds, memory }: ours reads and judges, the others read.
export const millionTimes = (root) =>
  inFolder((folder) => {
    const rows = 1_000_000;
    const list = join(folder, "list.xlsx");
    writeWorkbook(list, rows);
    const commands = [
      ["`pandu bulk`", join(root, "build/native/pandu"), ["bulk", ...DAY, list]],
      ["openpyxl, read-only", PYTHON, ["-c", OPENPYXL, list]],
      ["xlsx2csv", "xlsx2csv", [list]],
    ];
    const times = commands.map(([name, program, given]) => ({ name, ...timed(program, given) }));
    return { rows, bytes: readFileSync(list).length, times };
  });
