// How long deciding takes: one verdict, and every case there is.

import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { groundNames } from "../grounds.mjs";
import {
  agree,
  byJsonLogic,
  byRulesEngine,
  completeCases,
  factsOf,
} from "../../../tests/bench/rule_engines.mjs";
import { summary } from "./figures.mjs";

const build = (folder, ...targets) =>
  execFileSync("cmake", ["--build", folder, "--target", ...targets], {
    stdio: ["ignore", "ignore", "inherit"],
  });

// The command, which the sections on lists use too.
export function buildCommand(root) {
  execFileSync("cmake", ["--preset", "native"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
  build(join(root, "build/native"), "pandu");
}

// Nanoseconds of one verdict.
export function verdictTimes(root) {
  build(join(root, "build/native"), "decide_bench", "decide_loop");
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

// The people of tests/bench/sample.cpp, as other people's software has them.
function* samplePeople(root) {
  for (const ground of groundNames(root))
    for (const balance of [7_500_000, 15_000_000, 60_000_000])
      for (const device of ["phone", "none"])
        for (const month of ["09", "10", "12"]) {
          const answers = {
            ground,
            event_date: `2026-${month}-30`,
            birth_date: `1970-${month}-30`,
            balance,
            membership_years: 11,
            card_status: "inactive",
            working: "no",
            citizenship: "wni",
            identity_matches: "yes",
            device,
            earlier_partial: "none",
            npwp: "yes",
            house_payment: "cash",
            pmi_ground: "death",
          };
          yield answers;
          yield { ...answers, balance: undefined, working: "unknown" };
        }
}

// Nanoseconds of one verdict of the package, the best of five rounds: from an object to an object,
// and from a text to a text with all sentences.
export async function packageTimes(root) {
  const { openPandu } = await import(join(root, "build/web/package/pandu-jht/index.node.js"));
  const pandu = await openPandu();
  const on = "2026-11-23";
  const people = [...samplePeople(root)];
  const texts = people.map((answers) => JSON.stringify(answers));
  const timed = (rounds, things, work) => {
    let best = Infinity;
    for (let turn = 0; turn < 5; ++turn) {
      const begin = process.hrtime.bigint();
      for (let round = 0; round < rounds; ++round) for (const one of things) work(one);
      best = Math.min(best, Number(process.hrtime.bigint() - begin) / (rounds * things.length));
    }
    return best;
  };
  return {
    brief: timed(2000, people, (answers) => pandu.decide(answers, on)),
    whole: timed(20, texts, (text) => pandu.checkJson(text, { on })),
  };
}

// What `pandu verify` says of itself: how many cases, and the seconds.
export function verifyTimes(root) {
  const begin = process.hrtime.bigint();
  const said = execFileSync(join(root, "build/native/pandu"), ["verify"], { encoding: "utf8" });
  const seconds = Number(process.hrtime.bigint() - begin) / 1e9;
  return { cases: Number(/([\d.,]+) cases in /.exec(said)[1].replace(/[.,]/g, "")), seconds };
}

// The waiting time of who resigned is a month longer in the copy.
function changeOneValue(assets) {
  const file = join(assets, "rules/parameters.json");
  const rules = JSON.parse(readFileSync(file, "utf8"));
  const changed = rules.parameters.find(({ id }) => id === "waiting_months_resigned");
  changed.values.at(-1).value += 1;
  writeFileSync(file, JSON.stringify(rules, null, 2));
}

const DIFFERENT = 1; // what `pandu diff` ends with where it found something

// What `pandu diff` takes for the whole space of cases where one value is another: how many cases,
// and the seconds as summary() has them.
export function diffTimes(root, runs) {
  const folder = mkdtempSync(join(tmpdir(), "pandu-bench-"));
  const changed = join(folder, "assets");
  try {
    cpSync(join(root, "assets"), changed, { recursive: true });
    changeOneValue(changed);
    const given = ["diff", join(root, "assets"), changed, "--lang", "en"];
    const times = [];
    let cases;
    for (let run = 0; run < runs; ++run) {
      const begin = process.hrtime.bigint();
      const { status, stdout, stderr } = spawnSync(join(root, "build/native/pandu"), given, {
        encoding: "utf8",
        cwd: root,
        maxBuffer: 2 ** 28,
      });
      times.push(Number(process.hrtime.bigint() - begin) / 1e9);
      const found = / of ([\d.,]+) cases/.exec(stdout);
      if (status !== DIFFERENT || !found)
        throw new Error(`pandu diff ended with ${status} and told no number of cases: ${stderr}`);
      cases = Number(found[1].replace(/[.,]/g, ""));
    }
    return { cases, time: summary(times) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
