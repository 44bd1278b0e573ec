// Answers that nobody chose: most of them sound, some faulty in every way that answers can be.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { groundNames } from "../../script/parts/grounds.mjs";
import { root } from "./installed.mjs";

// Marsaglia's xorshift, 32 bits: the same seed gives the same answers.
export function randomFrom(seed) {
  let state = seed >>> 0 || 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
  const below = (count) => Math.floor(next() * count);
  return {
    below,
    chance: (share) => next() < share,
    one: (things) => things[below(things.length)],
  };
}

const schemaOf = (name) => JSON.parse(readFileSync(join(root, "assets/schema", name), "utf8"));
const { definitions } = schemaOf("common.json");
const { properties } = schemaOf("answers.json");
const wordsAt = (reference) => {
  const list = reference.split("/").pop();
  return list === "ground" ? groundNames(root) : definitions[list]?.enum;
};

const two = (number) => String(number).padStart(2, "0");

export function randomDay(random, from = 1945, to = 2030) {
  const year = from + random.below(to - from);
  return `${year}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;
}

function soundValue(key, random) {
  if (random.chance(0.08)) return "unknown";
  const [shape] = properties[key].anyOf;
  const words = shape.$ref && wordsAt(shape.$ref);
  if (words) return random.one(words);
  if (shape.$ref) return randomDay(random, 1945, 2030).slice(0, random.chance(0.15) ? 7 : 10);
  if (key === "balance") return random.below(10 ** (1 + random.below(9)));
  if (key === "membership_years") return random.below(41);
  return 1990 + random.below(40);
}

const FAULTY = [
  null,
  true,
  -1,
  1.5,
  81,
  1e300,
  2 ** 63,
  "",
  "2026-02-30",
  "2026-13",
  "yes ",
  "Resigned",
  [],
  {},
  { id: ["resigned"] },
  "\u0000",
  "\ud83d\ude42",
  "x".repeat(100),
  99_999_999_999_999,
  "31/12/2026",
];

export function randomAnswers(random) {
  const answers = {};
  const share = 0.2 + 0.8 * (random.below(100) / 100);
  for (const key of Object.keys(properties))
    if (random.chance(share)) answers[key] = soundValue(key, random);
  // Without such a claim there is no year of one, and a band goes with few balances.
  if (!["10", "30"].includes(answers.earlier_partial)) delete answers.earlier_partial_year;
  if (random.chance(0.9) && answers.balance !== undefined) delete answers.balance_band;
  if (random.chance(0.04)) answers[random.one(Object.keys(properties))] = random.one(FAULTY);
  if (random.chance(0.01)) answers[random.one(["grond", "Balance", "", "a/b~c", "é"])] = 1;
  return answers;
}

// JSON that no program would write.
const SPOILT = [
  (text) => text.slice(0, -1),
  (text) => text.replace("{", '{"working":"no","working":"yes",'),
  (text) => `${text}}`,
  (text) => text.replace(/:/, "="),
  (text) => text.replace("{", '{"balance":1e400,'),
  (text) => text.replace("{", '{"balance":1.7976931348623158e308,'),
  (text) => text.replace("{", '{"balance":17976931348623158080e289,'),
  (text) => text.replace("{", '{"membership_years":00012,'),
  (text) => text.replace("{", '{"membership_years":0.00000e-99,'),
  (text) => text.replace("{", '{"balance":123456789012345678901234567890,'),
  (text) => text.replace("{", `{"ground":${"[".repeat(40)}`),
  (text) => text.replace("{", '{"device":"\\ud800","npwp":"\\u0000",'),
  (text) => text.replace("{", '{"x\\ny\\u007f":"\t",'),
  (text) => `[${text}]`,
  (text) => `\ufeff${text}`,
  () => "",
  () => "null",
  () => '"resigned"',
];

// { answers, bytes }: one line without its end; `answers` are missing where the bytes are spoilt.
export function randomLine(random) {
  const answers = randomAnswers(random);
  const text = JSON.stringify(answers);
  if (!random.chance(0.02)) return { answers, bytes: Buffer.from(text) };
  const bytes = Buffer.from(random.one(SPOILT)(text));
  if (random.chance(0.2) && bytes.length > 2) bytes[random.below(bytes.length)] = 0xff;
  return { bytes };
}
