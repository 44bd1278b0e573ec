// How long deciding takes: one verdict, a list, and every case there is.

import { execFileSync, spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { give, many } from "../../../tests/browser/lists.mjs";
import {
  agree,
  byJsonLogic,
  byRulesEngine,
  completeCases,
  factsOf,
} from "../../../tests/bench/rule_engines.mjs";

const ROWS = [1e4, 1e5, 1e6, 1e7];
const GROUNDS = ["resigned", "laid_off", "contract_ended", "age_56"];

const build = (folder, ...targets) =>
  execFileSync("cmake", ["--build", folder, "--target", ...targets], {
    stdio: ["ignore", "ignore", "inherit"],
  });

// Nanoseconds of one verdict.
export function verdictTimes(root) {
  build(join(root, "build/native"), "decide_bench", "decide_loop", "pandu");
  build(join(root, "build/web"), "decide_loop");
  const run = (program, ...given) =>
    execFileSync(program, given, {
      encoding: "utf8",
      cwd: root,
      stdio: ["ignore", "pipe", "ignore"],
    });
  const native = join(root, "build/native");
  const report = JSON.parse(
    run(join(native, "decide_bench"), "--benchmark_format=json", "--benchmark_repetitions=5"),
  );
  const median = report.benchmarks.find(({ aggregate_name }) => aggregate_name === "median");
  return {
    google: median.real_time,
    native: Number(run(join(native, "decide_loop"))),
    wasm: Number(run(process.execPath, join(root, "build/web/decide_loop.js"))),
  };
}

// Nanoseconds of one case of one ground, after both engines were found to say what the shared cases
// say.
export async function engineTimes() {
  const cases = await agree();
  const facts = completeCases().map(factsOf);
  const timed = async (rounds, decide) => {
    let best = Infinity;
    for (let turn = 0; turn < 5; ++turn) {
      const begin = process.hrtime.bigint();
      for (let round = 0; round < rounds; ++round) for (const one of facts) await decide(one);
      best = Math.min(best, Number(process.hrtime.bigint() - begin) / (rounds * facts.length));
    }
    return best;
  };
  return { cases, logic: await timed(200, byJsonLogic), rules: await timed(20, byRulesEngine) };
}

function writeList(path, rows) {
  const file = openSync(path, "w");
  writeSync(file, "name,ground,event_date,working,balance,card_status,identity_matches,device\n");
  let block = "";
  for (let row = 0; row < rows; ++row) {
    const day = String(1 + (row % 28)).padStart(2, "0");
    block += `Peserta ${row},${GROUNDS[row % 4]},2026-0${1 + (row % 9)}-${day},no,${(row * 7919) % 90000000},inactive,yes,phone\n`;
    if (block.length > 1 << 20 || row + 1 === rows) {
      writeSync(file, block);
      block = "";
    }
  }
  closeSync(file);
}

// Seconds and kilobytes at most, for each length of list.
export function bulkTimes(root) {
  const folder = mkdtempSync(join(tmpdir(), "pandu-bench-"));
  const list = join(folder, "list.csv");
  const program = join(root, "build/native/pandu");
  const times = ROWS.map((rows) => {
    writeList(list, rows);
    const begin = process.hrtime.bigint();
    const { stderr } = spawnSync(
      "/usr/bin/time",
      ["-f", "%M", program, "bulk", "--on", "2026-11-23", list],
      { stdio: ["ignore", "ignore", "pipe"], encoding: "utf8" },
    );
    return {
      rows,
      seconds: Number(process.hrtime.bigint() - begin) / 1e9,
      memory: Number(stderr.trim().split("\n").at(-1)),
    };
  });
  rmSync(folder, { recursive: true });
  return times;
}

// What `pandu verify` says of itself: how many cases, and the seconds.
export function verifyTimes(root) {
  const begin = process.hrtime.bigint();
  const said = execFileSync(join(root, "build/native/pandu"), ["verify"], { encoding: "utf8" });
  const seconds = Number(process.hrtime.bigint() - begin) / 1e9;
  return { cases: Number(/([\d.,]+) cases in /.exec(said)[1].replace(/[.,]/g, "")), seconds };
}

// A list of people in the worker of `#/hr/daftar`, from the first byte of the list to the first
// page of its rows: the best and the middle of a few runs, in milliseconds.
const SIZES = [1_000, 100_000];
const RUNS = 5;

async function timeOf(browser, address, list) {
  const page = await browser.newPage();
  await page.goto(`${address}?polos#/hr/daftar`);
  await page.locator('[data-id="list.file"]').waitFor({ state: "attached" });
  await give(page, list);
  await page.locator('[data-id="list.check"]').click();
  await page.locator('[data-id="list.table"]').waitFor();
  const time = await page.evaluate(() => performance.getEntriesByName("pandu.list").at(-1).detail);
  await page.close();
  return time;
}

export async function listTimes(browser, address) {
  const rows = [];
  for (const count of SIZES) {
    const list = many(count);
    const times = [];
    for (let run = 0; run < RUNS; ++run) times.push(await timeOf(browser, address, list));
    times.sort((a, b) => a - b);
    rows.push({ count, bytes: list.length, best: times[0], middle: times[Math.floor(RUNS / 2)] });
  }
  return rows;
}
