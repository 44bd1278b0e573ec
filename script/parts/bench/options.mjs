// What script/bench is asked for. Run by itself, it only tells whether that can be understood:
//   node script/parts/bench/options.mjs [OPTION...]

import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

export const SECTIONS = [
  "weight",
  "start",
  "waterfall",
  "lighthouse",
  "inputs",
  "phones",
  "running",
  "deciding",
  "lists",
];

const HELP = `script/bench knows
  --quick           weight, start and Lighthouse of the start page only; to the terminal
  --only SECTION    one section only, as often as you like; to the terminal. Sections:
                    ${SECTIONS.join(", ")}
  --beside FOLDER   measures another built site beside this one (its build/web/site)
  --report FILE     writes FILE instead of docs/benchmarks.md, chart and history beside it`;

const OPTIONS = {
  quick: { type: "boolean", default: false },
  only: { type: "string", multiple: true, default: [] },
  beside: { type: "string" },
  report: { type: "string" },
};

function faultOf({ quick, only, beside }) {
  const unknown = only.filter((name) => !SECTIONS.includes(name));
  if (unknown.length > 0) return `--only ${unknown.join(", ")}: there is no such section`;
  if (quick && only.length > 0) return "--quick and --only are two ways to see less: use one";
  if (beside !== undefined && !existsSync(join(beside, "index.html")))
    return `--beside ${beside}: there is no index.html in it, as there is in build/web/site`;
  return undefined;
}

// { options } or, where that is not understood, { fault }: a text for who typed it. `options` are
// { quick, only: Set of sections, beside, report }, beside and report as whole paths or undefined.
export function readOptions(given) {
  let values;
  try {
    ({ values } = parseArgs({ args: given, options: OPTIONS }));
  } catch (error) {
    return { fault: `${error.message.split(". ")[0]}\n\n${HELP}` };
  }
  const fault = faultOf(values);
  if (fault) return { fault: `${fault}\n\n${HELP}` };
  const path = (name) => values[name] && resolve(values[name]);
  return {
    options: {
      quick: values.quick,
      only: new Set(values.only),
      beside: path("beside"),
      report: path("report"),
    },
  };
}

// The options, or the end of the program.
export function optionsOrEnd(given) {
  const { options, fault } = readOptions(given);
  if (options) return options;
  console.error(`bench: ${fault}`);
  return process.exit(2);
}

if (process.argv[1] === import.meta.filename) optionsOrEnd(process.argv.slice(2));
