// How long deciding takes: one verdict, and every case there is.

import { execFileSync } from "node:child_process";
import { join } from "node:path";
import {
  agree,
  byJsonLogic,
  byRulesEngine,
  completeCases,
  factsOf,
} from "../../../tests/bench/rule_engines.mjs";

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

// What `pandu verify` says of itself: how many cases, and the seconds.
export function verifyTimes(root) {
  const begin = process.hrtime.bigint();
  const said = execFileSync(join(root, "build/native/pandu"), ["verify"], { encoding: "utf8" });
  const seconds = Number(process.hrtime.bigint() - begin) / 1e9;
  return { cases: Number(/([\d.,]+) cases in /.exec(said)[1].replace(/[.,]/g, "")), seconds };
}
