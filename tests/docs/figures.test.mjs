// Figures in prose are those of docs/benchmarks.md, or of the code, as far as the prose rounds
// them.
//
// To write a new figure: add a line to `figures` with the sentence, the figure in brackets, and
// where it is measured. A sentence that says "some 0.8 MB" is true of 803 kB and of 849 kB, not of
// 860 kB.

import assert from "node:assert/strict";
import { test } from "node:test";
import { documents, read } from "./tree.mjs";

const benchmarks = read("docs/benchmarks.md");

const plain = (text) => text.replace(/\s+/g, " ");
const number = (text) => Number(text.replace(/,/g, ""));

// A cell of a table: the table by words of its head, the row by its first cell.
function cell(table, row, column) {
  const cells = (line) =>
    line
      .replace(/^\||\|$/g, "")
      .split("|")
      .map((text) => text.replace(/\*/g, "").trim());
  for (const lines of benchmarks.split(/\n\n+/).map((block) => block.split("\n"))) {
    const head = cells(lines[0]);
    if (!lines[0].includes(table) || !head.includes(column)) continue;
    const found = lines
      .slice(2)
      .map(cells)
      .find(([name]) => name === row);
    if (found) return number(/[\d.,]+/.exec(found[head.indexOf(column)])[0]);
  }
  throw new Error(`docs/benchmarks.md has no "${row}", "${column}" in a table "${table}"`);
}

// A figure in a text: the benchmark's, or that of a file.
function stated(pattern, text = benchmarks) {
  const found = pattern.exec(plain(text));
  assert.ok(found, `nothing is like ${pattern}`);
  return number(found[1]);
}
const inFile = (path, pattern) => stated(pattern, read(path));
const linesOf = (path) => read(path).trimEnd().split("\n").length;

const visit = (row, column) => cell("brotli", row, column);
const list = (column) => cell("`pandu bulk`, rows", "10,000,000", column);

const figures = [
  ["README.md", /one file of about (\S+) MB/, stated(/is one file: (\S+) kB/) / 1000],
  ["README.md", /some (\S+) rows a second/, list("rows a second")],
  ["README.md", /some (\S+) million/, stated(/`pandu verify`: (\S+) cases/) / 1e6],

  ["docs/bulk.md", /takes some (\S+) s,/, list("time")],
  ["docs/bulk.md", /is some (\S+) rows a second/, list("rows a second")],
  ["docs/bulk.md", /memory stays at (\S+) MiB/, list("memory at most")],
  [
    "docs/bulk.md",
    /a row of more than (\S+) KiB/,
    inFile("src/bulk/record_splitter.h", /longest_record = (\d+)U << 10U/),
  ],
  ["docs/bulk.md", /in pages of (\S+) that/, inFile("src/lists/query.h", /page_rows = (\d+)/)],
  [
    "docs/bulk.md",
    /A file may have (\S+) MB/,
    inFile("web/list/people_list.js", /MOST_MEGABYTES = (\d+)/),
  ],

  ["docs/hosting.md", /visit is (\S+) MB by brotli/, visit("a first visit", "brotli") / 1000],
  ["docs/hosting.md", /and (\S+) MB by gzip/, visit("a first visit", "gzip") / 1000],
  ["docs/hosting.md", /\(of it WebAssembly (\S+) and/, visit("WebAssembly", "brotli") / 1000],
  ["docs/hosting.md", /WebAssembly \S+ and (\S+) MB/, visit("WebAssembly", "gzip") / 1000],
  [
    "docs/hosting.md",
    /learning part in (\S+) MB/,
    stated(/fetches another (\S+) kB by gzip/) / 1000,
  ],
  ["docs/hosting.md", /visits are (\S+) to/, visit("a first visit", "brotli") / 1000],
  ["docs/hosting.md", /visits are \S+ to (\S+) TB/, visit("a first visit", "gzip") / 1000],

  ["docs/adr/0006-own-renderer.md", /some (\S+) lines/, linesOf("src/canvas/display.cpp")],
];

const WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

// "0.80" is exact to 0.01; "700,000" to 100,000, for its zeros say nothing.
function precisionOf(text) {
  const [whole, decimals] = text.replace(/,/g, "").split(".");
  return decimals ? 10 ** -decimals.length : 10 ** /0*$/.exec(whole)[0].length;
}

// The text as it would be if it were written of `measured`, or null where it is true.
function correction(text, measured) {
  if (WORDS.includes(text)) {
    const right = WORDS[Math.round(measured)] ?? measured;
    return right === text ? null : right;
  }
  const precision = precisionOf(text);
  const isTrue = Math.abs(number(text) - measured) <= precision / 2 + 1e-9;
  return isTrue ? null : (Math.round(measured / precision) * precision).toLocaleString("en-US");
}

const rounded = (measured) => Number(measured.toPrecision(6));

// Each line break of the prose counts as a space, so that a sentence may be wrapped anywhere.
const pattern = (sentence) => new RegExp(sentence.source.replace(/ /g, "\\s+"), "d");

test("figures in prose are those that were measured", () => {
  const wrong = figures.flatMap(([path, sentence, measured]) => {
    const prose = read(path);
    const found = pattern(sentence).exec(prose);
    if (!found) return [`${path}: no sentence is like ${sentence}`];
    const right = correction(found[1], measured);
    const line = prose.slice(0, found.indices[1][0]).split("\n").length;
    return right === null
      ? []
      : [
          `${path}:${line}: "${plain(found[0])}", but measured is ${rounded(measured)}: write ${right}`,
        ];
  });
  assert.deepEqual(wrong, []);
});

test("every measured figure in prose is on the list above", () => {
  const unit = /(?<![\w.,])\d[\d.,]*\s+(?:[kKMGT]i?B|ms|s|lines|million|rows\s+a\s+second)\b/dg;
  // Those are dated: their figures are of their day.
  const isRecord = (path) => path.startsWith("docs/adr/") || path === "CHANGELOG.md";
  const unlisted = documents
    .filter((path) => !isRecord(path))
    .flatMap((path) => {
      const prose = read(path).replace(/^```[\s\S]*?^```$/gm, (code) => code.replace(/./g, " "));
      const listed = figures
        .filter(([where]) => where === path)
        .map(([, sentence]) => pattern(sentence).exec(prose)?.indices[1][0]);
      return [...prose.matchAll(unit)]
        .filter(({ index }) => !listed.includes(index))
        .map((found) => `${path}:${prose.slice(0, found.index).split("\n").length}: ${found[0]}`);
    });
  assert.deepEqual(unlisted, []);
});
