// One ground of the rules ("resigned") for two rule engines of JavaScript, to be timed beside ours:
// the outcome and the channels, from facts that are prepared for them (the day is compared before).

import { readFileSync } from "node:fs";
import jsonLogic from "json-logic-js";
import { Engine } from "json-rules-engine";

const read = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));

const limits = read("assets/rules/parameters.json").parameters.find(
  ({ id }) => id === "jmo_balance_limit",
).values;
const limitOn = (day) => limits.filter(({ from }) => from <= day).at(-1).value;

function monthLater(iso) {
  const [year, month, day] = iso.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(day, last))).toISOString().slice(0, 10);
}

export function factsOf({ answers, on }) {
  const earliest = monthLater(answers.event_date);
  return {
    citizenship: "wni",
    ...answers,
    reached: earliest <= on,
    limit: limitOn(earliest > on ? earliest : on),
  };
}

// Cases of the shared examples in which everything that the two engines look at is answered, within
// the time of today's rules.
export const completeCases = () =>
  read("tests/cases/resigned.json").cases.filter(
    ({ answers, on }) =>
      on >= "2022-04-26" &&
      /^\d{4}-\d{2}-\d{2}$/.test(answers.event_date ?? "") &&
      ["working", "balance", "card_status", "identity_matches", "device"].every(
        (key) => answers[key] !== undefined && answers[key] !== "unknown",
      ),
  );

const is = (name, value) => ({ "===": [{ var: name }, value] });
const OUTCOME = {
  if: [
    is("working", "yes"),
    "cannot_claim",
    is("card_status", "active"),
    "fix_first",
    { var: "reached" },
    "can_claim",
    "wait",
  ],
};
const FROM_HOME = {
  and: [
    is("card_status", "inactive"),
    is("identity_matches", "yes"),
    { "!": [is("working", "yes")] },
    { "!": [is("device", "none")] },
    is("citizenship", "wni"),
  ],
};
const JMO = {
  and: [FROM_HOME, is("device", "phone"), { "<=": [{ var: "balance" }, { var: "limit" }] }],
};

export function byJsonLogic(facts) {
  const channels = ["branch"];
  if (jsonLogic.apply(FROM_HOME, facts)) channels.unshift("lapak_asik");
  if (jsonLogic.apply(JMO, facts)) channels.unshift("jmo");
  return { outcome: jsonLogic.apply(OUTCOME, facts), channels };
}

const equal = (fact, value) => ({ fact, operator: "equal", value });
const unequal = (fact, value) => ({ fact, operator: "notEqual", value });
const fromHome = [
  equal("card_status", "inactive"),
  equal("identity_matches", "yes"),
  unequal("working", "yes"),
  unequal("device", "none"),
  equal("citizenship", "wni"),
];

function engine() {
  const made = new Engine();
  const rule = (type, all, priority) =>
    made.addRule({ conditions: { all }, event: { type }, priority });
  rule("cannot_claim", [equal("working", "yes")], 1);
  const closed = [unequal("working", "yes"), unequal("card_status", "active")];
  rule("fix_first", [unequal("working", "yes"), equal("card_status", "active")], 1);
  rule("can_claim", [...closed, equal("reached", true)], 1);
  rule("wait", [...closed, equal("reached", false)], 1);
  rule(
    "jmo",
    [
      ...fromHome,
      equal("device", "phone"),
      { fact: "balance", operator: "lessThanInclusive", value: { fact: "limit" } },
    ],
    4,
  );
  rule("lapak_asik", fromHome, 3);
  rule("branch", [unequal("working", "")], 2);
  return made;
}

const rules = engine();
const OUTCOMES = ["cannot_claim", "fix_first", "can_claim", "wait"];

export async function byRulesEngine(facts) {
  const { events } = await rules.run(facts);
  const types = events.map(({ type }) => type);
  return {
    outcome: types.find((type) => OUTCOMES.includes(type)),
    channels: ["jmo", "lapak_asik", "branch"].filter((type) => types.includes(type)),
  };
}

// Where an engine says other than the shared cases, timing it would mean nothing.
export async function agree() {
  const cases = completeCases();
  for (const one of cases) {
    const facts = factsOf(one);
    for (const said of [byJsonLogic(facts), await byRulesEngine(facts)]) {
      const { outcome, channels } = one.expect;
      const same =
        (!outcome || said.outcome === outcome) &&
        (!channels || said.channels.join() === channels.join());
      if (!same)
        throw new Error(
          `${one.name}: expected ${outcome} ${channels}, found ${said.outcome} ${said.channels}`,
        );
    }
  }
  return cases.length;
}
