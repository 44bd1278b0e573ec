// Divides the program: what a first visit needs, and what only the screens of Part::learning need,
// which the page fetches together with their words (src/guide/learning_part.h).
//
// Which functions these are is no list to be kept up: it is whatever can be reached through the
// doors below and in no other way. So nothing of the rest is ever called before it is there, except
// by a door.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// Parts of the names of functions that are called only while content.has_learning.
export const DOORS = [
  "guide::fill_learning_part",
  "guide::learning_part_event",
  "guide::list_query",
  "guide::letter\\28pandu::guide::Model",
  "archive_learning<pandu::base::InputArchive>",
];

// What the oldest browsers run (newer compilers extend signs by an instruction of its own);
// programs that share a stack need to share the variable that tells where it ends.
const FEATURES = ["--mvp-features", "--enable-mutable-globals", "--enable-sign-ext"];

export const run = (tool, ...given) =>
  execFileSync(tool, [...FEATURES, ...given], { encoding: "utf8", maxBuffer: 2 ** 28 });

// { calls: from a function to those that it calls, begun: those that can be called from outside or
// by address }
function graphOf(program) {
  const calls = new Map();
  const begun = new Set();
  for (const line of run("wasm-opt", "--print-call-graph", program, "-o", "/dev/null").split(
    "\n",
  )) {
    const [, from, to] = /^ {2}"(.+?)" -> "(.+?)"; \/\/ call/.exec(line) ?? [];
    if (from) calls.set(from, [...(calls.get(from) ?? []), to]);
    const [, name, look] = /^ {2}"(.+?)" \[(style=.*)\];/.exec(line) ?? [];
    if (!name) continue;
    if (/white/.test(look) && !calls.has(name)) calls.set(name, []);
    if (/gray|rounded/.test(look)) begun.add(name);
  }
  return { calls, begun };
}

function reachable({ calls, begun }, closed) {
  const reached = new Set();
  const visit = (name) => {
    if (reached.has(name) || closed.includes(name)) return;
    reached.add(name);
    (calls.get(name) ?? []).forEach(visit);
  };
  begun.forEach(visit);
  return reached;
}

function doorsIn({ calls }) {
  return DOORS.map((door) => {
    const found = [...calls.keys()].filter((name) => name.includes(door));
    if (found.length !== 1)
      throw new Error(`split.mjs: ${found.length} functions are named ${door}, expected 1`);
    return found[0];
  });
}

// The names of the functions that come later, of a program that holds its functions' names.
export function functionsApart(program) {
  const graph = graphOf(program);
  const reached = reachable(graph, doorsIn(graph));
  return [...graph.calls.keys()].filter((name) => !reached.has(name));
}

// What makes each part smaller, packed, now that it stands by itself. All of -Oz would make the
// rest larger.
const SMALLER = {
  first: ["-Oz"],
  rest: ["--coalesce-locals", "--reorder-locals", "--reorder-functions"],
};

// `first` and `rest` are the files to write. They need each other in the way that web/app/engine.js
// puts them together.
export function splitProgram(program, first, rest) {
  const apart = functionsApart(program);
  const folder = mkdtempSync(join(tmpdir(), "pandu-split-"));
  const list = join(folder, "functions.txt");
  writeFileSync(list, apart.join("\n") + "\n");
  run("wasm-split", `--split-funcs=@${list}`, "-o1", first, "-o2", rest, program);
  rmSync(folder, { recursive: true });
  run("wasm-opt", ...SMALLER.first, first, "-o", first);
  run("wasm-opt", ...SMALLER.rest, rest, "-o", rest);
  const needed = WebAssembly.Module.imports(new WebAssembly.Module(readFileSync(first)));
  const absent = needed.filter(({ module }) => module === "placeholder").length;
  if (absent !== DOORS.length)
    throw new Error(`split.mjs: ${absent} doors lead out of ${first}, expected ${DOORS.length}`);
}
