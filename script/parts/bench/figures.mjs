// What many runs of one thing say together, and figures as a person reads them.

const sorted = (numbers) => [...numbers].sort((a, b) => a - b);

export function median(numbers) {
  const all = sorted(numbers);
  const half = Math.floor(all.length / 2);
  return all.length % 2 ? all[half] : (all[half - 1] + all[half]) / 2;
}

// { value, least, most }: the median of some runs and between what they lay; undefined where a run
// has no such figure.
export function summary(numbers) {
  if (numbers.length === 0 || numbers.some((number) => number === undefined)) return undefined;
  const all = sorted(numbers);
  return { value: median(all), least: all[0], most: all.at(-1) };
}

// What `measure` finds of each page, { runs, ... }, as often as the page says and in turn, so that
// a machine's slow moment is everybody's: for each page the list of what was found.
export async function inTurn(pages, measure) {
  const found = pages.map(() => []);
  for (let turn = 0; turn < Math.max(...pages.map(({ runs }) => runs)); ++turn)
    for (const [at, page] of pages.entries())
      if (turn < page.runs) found[at].push(await measure(page));
  return found;
}

// summary() of each figure of some runs: [{ first, ready }, ...] is { first: { value, ... }, ... }.
export function summaries(runs) {
  const names = Object.keys(runs[0]);
  return Object.fromEntries(names.map((name) => [name, summary(runs.map((run) => run[name]))]));
}

// The smallest of the numbers that `share` (0 to 1) of them do not exceed.
export function percentile(numbers, share) {
  return sorted(numbers)[Math.max(0, Math.ceil(share * numbers.length) - 1)];
}

// ---- Text ----

export const table = (head, rows) =>
  [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");

export const kilobytes = (bytes) => (bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0);
export const milliseconds = (value) => (value === undefined ? "" : `${Math.round(value)} ms`);
export const thousands = (value) => Math.round(value).toLocaleString("en-US");
export const times = (ratio) => `${ratio.toFixed(1)} times`;
export const mebibytes = (kib) => `${(kib / 1024).toFixed(1)} MiB`;
export const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
export const inSeconds = (value) => `${value.toFixed(2)} s`;

// Of a summary: "648 ms (640–661)". `told` is how each of its numbers is.
export function ranged(figure, unit = "", told = Math.round) {
  if (!figure) return "";
  const [value, least, most] = [figure.value, figure.least, figure.most].map(told);
  return `${value}${unit && ` ${unit}`}${least === most ? "" : ` (${least}–${most})`}`;
}

// Marks what misses its budget.
export const atLeast = (text, value, wanted) => (value >= wanted ? text : `${text} (below)`);
export const atMost = (text, value, most) => (value <= most ? text : `${text} (missed)`);
