// What earlier runs found, so that a loss is seen by the next who looks: one line of JSON for each
// whole run,
//   { day, commit, machine, figures: { name: [value, least, most] or [value] } }
//
// To follow one more figure: a line in FOLLOWED, and the figure in what the sections hand on.

import { existsSync, readFileSync } from "node:fs";
import { replaceFile } from "../replace_file.mjs";
import { ranged, table } from "./figures.mjs";

// Shares of a figure that are nothing yet: of one that is counted or has a spread, and of a time
// that was taken only once.
const NOTHING = 0.02;
const NOTHING_OF_ONE = 0.1;
const COUNTED = ["kB", "MB"];

// name: [what it is, its unit, whether more of it is better]
export const FOLLOWED = {
  weight: ["weight of a first visit, by gzip", "kB"],
  first_paint: ["first visit: can be read", "ms"],
  all_there: ["first visit: all there", "ms"],
  all_there_plain: ["first visit, plain view: all there", "ms"],
  all_there_govuk: ["first visit of GOV.UK's page: all there", "ms"],
  again: ["second visit: all there", "ms"],
  again_plain: ["second visit, plain view: all there", "ms"],
  performance: ["Lighthouse's performance, the worst page", "", true],
  blocking: ["blocked, the worst page", "ms"],
  interaction: ["interaction to next paint, 98th percentile", "ms"],
  task: ["longest task, six times slower", "ms"],
  opening: ["the longest result opens, six times slower", "ms"],
  memory: ["memory of page and painter after a tour", "MB"],
  repaint: ["a repaint, script four times slower", "ms"],
  verdict: ["one verdict, native", "ns"],
  verdict_wasm: ["one verdict, WebAssembly", "ns"],
  verify: ["pandu verify", "s"],
  diff: ["pandu diff of the whole space", "s"],
  rows: ["rows a second of pandu bulk", "", true],
};

// Of a file that does not exist: none. Throws where a line is not as above.
export function readHistory(path) {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.flatMap((line, at) => {
    if (!line) return [];
    try {
      return [JSON.parse(line)];
    } catch {
      throw new Error(
        `${path}:${at + 1}: this is no line of JSON; each run is one line, as script/bench writes it`,
      );
    }
  });
}

export const appendRun = (path, history, run) =>
  replaceFile(path, [...history, run].map((one) => `${JSON.stringify(one)}\n`).join(""));

const rounded = (number) => Number(number.toPrecision(4));

// A run as the history has it, of figures as summary() tells them or plain numbers; what was not
// measured is left out.
export function runOf({ day, commit, machine }, figures) {
  const entries = Object.keys(FOLLOWED)
    .filter((name) => figures[name] !== undefined)
    .map((name) => {
      const figure = figures[name];
      const numbers =
        typeof figure === "number" ? [figure] : [figure.value, figure.least, figure.most];
      return [name, numbers.map(rounded)];
    });
  return { day, commit, machine, figures: Object.fromEntries(entries) };
}

// Whether a figure moved by more than the larger of both spreads: "worse", "better" or "".
export function moved(before, now, moreIsBetter = false, unit = "") {
  const spread = ([, least = 0, most = 0]) => most - least;
  const isOnce = before.length === 1 && now.length === 1 && !COUNTED.includes(unit);
  const nothing = (isOnce ? NOTHING_OF_ONE : NOTHING) * Math.abs(before[0]);
  const noise = Math.max(spread(before), spread(now), nothing);
  const gain = moreIsBetter ? now[0] - before[0] : before[0] - now[0];
  if (Math.abs(gain) <= noise) return "";
  return gain < 0 ? "worse" : "better";
}

// The last run on the same machine: figures of two machines tell nothing about the program.
export const lastOn = (history, machine) => history.findLast((run) => run.machine === machine);

export function tellChanges(last, run) {
  if (!last)
    return `No earlier run on this machine is in the history: nothing to compare with yet.`;
  const asKept = (number) => number; // runOf() has rounded it
  const text = ([value, least, most], unit) => ranged({ value, least, most }, unit, asKept);
  const rows = Object.entries(FOLLOWED)
    .filter(([name]) => last.figures[name] && run.figures[name])
    .map(([name, [what, unit, moreIsBetter]]) => {
      const [before, now] = [last.figures[name], run.figures[name]];
      const change = moved(before, now, moreIsBetter, unit);
      return [what, text(before, unit), text(now, unit), change === "worse" ? "**worse**" : change];
    });
  return table(["", `${last.day}, ${last.commit}`, `${run.day}, ${run.commit}`, ""], rows);
}
