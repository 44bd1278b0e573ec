// What docs/keeping-the-rules.md has its reader do, in the order in which it stands there.
//
//   { file, from, into }     two fenced pieces of one file, one after the other: what stands in it,
//                            and what is put there
//   { command, told: [] }    a line behind "$ ", and the lines that it is said to tell

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { read } from "./tree.mjs";

export const GUIDE = "docs/keeping-the-rules.md";

const FENCED = /^```(\w+) ?(\S*)\n([\s\S]*?)^```$/gm;

function commandsOf(text) {
  return text
    .split(/^\$ /m)
    .slice(1)
    .map((one) => one.trimEnd().split("\n"))
    .map(([command, ...told]) => ({ command, told }));
}

export function stepsOf(guide) {
  const steps = [];
  let shown = null; // a piece whose change is still to come
  for (const [, kind, file, text] of guide.matchAll(FENCED)) {
    if (kind === "sh") {
      steps.push(...commandsOf(text));
    } else if (shown) {
      if (shown.file !== file) throw new Error(`${shown.file}: nothing says what becomes of it`);
      steps.push({ file, from: shown.text, into: text });
      shown = null;
    } else {
      shown = { file, text };
    }
  }
  if (shown) throw new Error(`${shown.file}: nothing says what becomes of it`);
  return steps;
}

export const steps = () => stepsOf(read(GUIDE));

// As a reader does it who searches for the piece: it has to be there, and there alone.
export function edit(folder, { file, from, into }) {
  const path = join(folder, file);
  const pieces = readFileSync(path, "utf8").split(from);
  if (pieces.length !== 2) throw new Error(`${file} has ${pieces.length - 1} times:\n${from}`);
  writeFileSync(path, pieces.join(into));
}
