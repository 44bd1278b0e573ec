// The package says what the native command says, byte for byte, of answers that nobody chose; and
// the quick way to a verdict says the same in fewer words. SEED=7 repeats the answers of a run.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { install, root } from "./installed.mjs";
import { randomDay, randomFrom, randomLine } from "./random_answers.mjs";

const ROUNDS = 40;
const LINES = 2500;
const MOST_BYTES = 60_000;

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const random = randomFrom(seed);
let installed;
let guide;
let FaultyAnswersError;

before(async () => {
  installed = install();
  const { openPandu, FaultyAnswersError: error } = await installed.load("index.node.js");
  FaultyAnswersError = error;
  guide = await openPandu();
});
after(() => installed?.remove());

// One line per line of the file; exit code 1 says that some are faulty.
function nativeVerdicts(lines, on, language) {
  const input = Buffer.concat(lines.flatMap(({ bytes }) => [bytes, Buffer.from("\n")]));
  const command = ["check", "--lines", "--on", on, "--lang", language];
  let out;
  try {
    out = execFileSync(join(root, "build/native/pandu"), command, { input, maxBuffer: 1 << 28 });
  } catch (error) {
    assert.equal(error.status, 1, String(error.stderr));
    out = error.stdout;
  }
  return out.toString("utf8").split("\n").slice(0, -1);
}

const brief = ({ outcome, earliest, accepted_from, share_percent, channels }) => ({
  outcome,
  earliest,
  accepted_from,
  share_percent,
  channels,
});

function decided(answers, on) {
  try {
    return guide.decide(answers, on);
  } catch (error) {
    assert.ok(error instanceof FaultyAnswersError, error);
    return { faults: error.faults.length };
  }
}

test(`${ROUNDS * LINES} random answers get the same verdicts, seed ${seed}`, () => {
  const outcomes = new Map();
  for (let round = 0; round < ROUNDS; ++round) {
    const on = randomDay(random, 2016, 2030);
    const language = round % 2 === 0 ? "id" : "en";
    const lines = Array.from({ length: LINES }, () => randomLine(random));
    const expected = nativeVerdicts(lines, on, language);
    assert.equal(expected.length, LINES);
    lines.forEach(({ answers, bytes }, at) => {
      const where = `SEED=${seed}, on ${on}: ${bytes}`;
      assert.equal(guide.checkJson(bytes, { on, language }), expected[at], where);
      const verdict = JSON.parse(expected[at]);
      const outcome = verdict.outcome ?? "faulty";
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      if (!answers) return;
      const said = verdict.faults ? { faults: verdict.faults.length } : brief(verdict);
      assert.deepEqual(decided(answers, on), said, where);
    });
  }
  // Else the answers say little about the law.
  for (const outcome of [
    "can_claim",
    "wait",
    "fix_first",
    "cannot_claim",
    "ask_office",
    "needs_answers",
    "faulty",
  ])
    assert.ok(outcomes.get(outcome) > 100, `${outcome}: ${outcomes.get(outcome)}`);
});

test(`the program with all rules and words has at most ${MOST_BYTES} bytes by gzip`, () => {
  const { length } = gzipSync(readFileSync(join(installed.home, "check.wasm")), { level: 9 });
  assert.ok(length <= MOST_BYTES, `${length} bytes`);
});

// Newer compilers end by a trap, and do not even ask for that.
test("it asks its host for nothing but a way to end", async () => {
  const program = await WebAssembly.compile(readFileSync(join(installed.home, "check.wasm")));
  const lent = ["emscripten_notify_memory_growth", "proc_exit"];
  assert.deepEqual(
    WebAssembly.Module.imports(program)
      .map(({ name }) => name)
      .filter((name) => !lent.includes(name)),
    [],
  );
});
