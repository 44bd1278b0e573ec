// Divides the program: what a first visit needs; what only results need; and what only the screens
// of Part::learning need. The page fetches each later part together with its words
// (web/app/part_loader.js).
//
// Which functions these are is no list to be kept up: it is whatever can be reached through the
// doors of a part and in no other way. So nothing of it is ever called before it is there, except
// by a door.

import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { escapedName, functionNames, withFunctionNames } from "./function_names.mjs";

// In the order in which they come: each may call what those before it have. `doors` are parts of
// the names of functions that are called only while content has the words that come with them.
export const PARTS = [
  {
    file: "result.wasm",
    doors: ["guide::result_screen\\28", "guide::calendar\\28pandu::guide::Model"],
  },
  {
    file: "learn.wasm",
    doors: [
      "guide::fill_learning_part",
      "guide::learning_part_event",
      "guide::list_query",
      "guide::letter\\28pandu::guide::Model",
      "archive_learning<pandu::base::InputArchive>",
    ],
  },
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

function doorsIn({ calls }, parts) {
  return parts.flatMap(({ doors }) =>
    doors.map((door) => {
      const found = [...calls.keys()].filter((name) => name.includes(door));
      if (found.length !== 1)
        throw new Error(`split.mjs: ${found.length} functions are named ${door}, expected 1`);
      return found[0];
    }),
  );
}

// Of each part, the names of its functions.
function partsOf(graph) {
  const reached = [
    ...PARTS.map((_, at) => reachable(graph, doorsIn(graph, PARTS.slice(at)))),
    new Set(graph.calls.keys()),
  ];
  return PARTS.map((_, at) => [...reached[at + 1]].filter((name) => !reached[at].has(name)));
}

// The same of a program that holds its functions' names.
export const functionsApart = (program) => partsOf(graphOf(program));

// What makes each part smaller, packed, now that it stands by itself. All of -Oz would make the
// later ones larger. Of the first KiB of the memory only a stack that is about to overflow knows
// (src/browser/CMakeLists.txt).
const SMALLER = {
  first: ["--low-memory-unused", "--flatten", "--rereloop", "--simplify-locals", "-Oz", "-Oz"],
  later: ["--coalesce-locals", "--reorder-locals", "--reorder-functions"],
};

// Functions are called by numbers while the program is divided: two parts name to each other what
// they share as it is called then.
function numberFunctions(program) {
  const bytes = readFileSync(program);
  const names = functionNames(bytes);
  const numbers = new Map([...names.keys()].map((at) => [at, at.toString(36)]));
  writeFileSync(program, withFunctionNames(bytes, numbers));
  return new Map([...names].map(([at, name]) => [escapedName(name), numbers.get(at)]));
}

// How many ways may lead out of the first part: the doors, and what a part calls of one before it,
// which it does by way of the first. (Binaryen 108 makes as many, 120 some fewer.)
function waysOut(graph, apart) {
  const partOf = new Map(apart.flatMap((names, at) => names.map((name) => [name, at])));
  const ways = new Set(doorsIn(graph, PARTS));
  for (const [from, names] of graph.calls)
    for (const to of names) if (partOf.has(from) && partOf.get(to) < partOf.get(from)) ways.add(to);
  return ways.size;
}

const placeholdersOf = (file) =>
  WebAssembly.Module.imports(new WebAssembly.Module(readFileSync(file))).filter(
    ({ module }) => module === "placeholder",
  ).length;

// Takes the functions out of `program`, and writes them to `part`.
function takeOut(functions, program, part) {
  const folder = mkdtempSync(join(tmpdir(), "pandu-split-"));
  const list = join(folder, "functions.txt");
  const rest = join(folder, "rest.wasm");
  writeFileSync(list, functions.join("\n") + "\n");
  run("wasm-split", "-g", `--split-funcs=@${list}`, "-o1", rest, "-o2", part, program);
  copyFileSync(rest, program);
  rmSync(folder, { recursive: true });
}

// Writes the first part to `first`, and the others into `folder`. They need each other in the way
// that web/app/engine.js puts them together.
export function splitProgram(program, first, folder) {
  const graph = graphOf(program);
  const apart = partsOf(graph);
  copyFileSync(program, first);
  const numbers = numberFunctions(first);
  // The last one first: what the others leave to it stays a call from outside.
  for (const [at, { file }] of [...PARTS.entries()].reverse()) {
    const part = join(folder, file);
    takeOut(
      apart[at].map((name) => numbers.get(name)),
      first,
      part,
    );
    run("wasm-opt", ...SMALLER.later, part, "-o", part);
  }
  const [absent, most] = [placeholdersOf(first), waysOut(graph, apart)];
  if (absent > most)
    throw new Error(`split.mjs: ${absent} ways lead out of ${first}, expected at most ${most}`);
  run("wasm-opt", ...SMALLER.first, first, "-o", first);
}
