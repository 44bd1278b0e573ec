// The package's types: TypeScript takes them, they take what is right and refuse what is wrong, and
// every exported name is told about.

import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import ts from "typescript";
import { install } from "./installed.mjs";

const OPTIONS = {
  strict: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  types: [],
};

let installed;
before(() => (installed = install()));
after(() => installed?.remove());

// What the compiler says of a module, by its lines.
function complaints(code) {
  const file = join(installed.folder, "use.ts");
  writeFileSync(file, code);
  return ts
    .getPreEmitDiagnostics(ts.createProgram([file], OPTIONS))
    .map((one) => ({
      line: one.file ? one.file.getLineAndCharacterOfPosition(one.start).line + 1 : 0,
      file: one.file?.fileName,
      text: ts.flattenDiagnosticMessageText(one.messageText, "\n"),
    }));
}

test("what is right compiles", () => {
  const code = `
import { FaultyAnswersError, openPandu, type Answers, type Verdict } from "pandu-jht";
import { judgeList, type PersonRow } from "pandu-jht/list";
import { PanduCheckElement } from "pandu-jht/element";
const answers: Answers = { ground: "resigned", event_date: "2026-10", balance: "unknown" };
const pandu = await openPandu();
const verdict: Verdict = pandu.check(answers, { on: "2026-11-22", language: "en" });
const first: string | undefined = verdict.channels?.[0];
const brief = pandu.decide(answers).share_percent;
const list = await judgeList("a", { columns: { Gaji: null, Saldo: "balance" }, dates: "dmy" });
const people: PersonRow[] = list.rows.filter((row) => row.kind === "person");
const element: PanduCheckElement = document.createElement("pandu-check");
element.addEventListener("pandu-verdict", ({ detail }) => detail.outcome);
export { FaultyAnswersError, first, brief, people };
`;
  assert.deepEqual(complaints(code), []);
});

test("what is wrong does not", () => {
  const code = [
    'import { openPandu } from "pandu-jht";',
    "const pandu = await openPandu();",
    'pandu.check({ ground: "resignd" });',
    'pandu.check({ grond: "resigned" });',
    'pandu.check({}, { language: "fr" });',
    "pandu.check({}).channels[0];",
  ].join("\n");
  assert.deepEqual(
    complaints(code).map(({ line }) => line),
    [3, 4, 5, 6],
  );
});

// The declarations that a module exports, with the members of its interfaces and classes.
function exportedNames(file) {
  const program = ts.createProgram([join(installed.home, file)], OPTIONS);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(join(installed.home, file));
  return checker.getExportsOfModule(checker.getSymbolAtLocation(source)).map((symbol) => {
    const named = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return [named.name, ts.displayPartsToString(named.getDocumentationComment(checker))];
  });
}

test("every exported name is told about", () => {
  for (const file of ["index.d.ts", "list.d.ts", "element.d.ts"]) {
    const names = exportedNames(file);
    assert.ok(names.length > 0);
    const silent = names.filter(([, told]) => told === "").map(([name]) => name);
    assert.deepEqual(silent, [], file);
  }
});

test("what the types promise is there", async () => {
  for (const [types, script] of [
    ["index.d.ts", "index.node.js"],
    ["list.d.ts", "list.node.js"],
  ]) {
    const values = Object.keys(await installed.load(script));
    const promised = readFileSync(join(installed.home, types), "utf8");
    for (const name of values) assert.match(promised, new RegExp(`\\b${name}\\b`));
  }
  const { exports } = JSON.parse(readFileSync(join(installed.home, "package.json"), "utf8"));
  const files = Object.values(exports).flatMap((one) =>
    typeof one === "string" ? [one] : Object.values(one),
  );
  for (const file of files) assert.ok(existsSync(join(installed.home, file)), file);
  const licences = readFileSync(join(installed.home, "licences.txt"), "utf8");
  for (const name of ["Pandu JHT", "JSON for Modern C++", "Expat", "zlib", "musl", "Emscripten"])
    assert.ok(licences.includes(name), name);
});

test("nothing but the package's own files is packed", () => {
  const kinds = new Set(readdirSync(installed.home).map((name) => name.replace(/^[^.]*/, "")));
  assert.deepEqual([...kinds].sort(), [
    "", // LICENSE
    ".d.ts",
    ".en.json",
    ".id.json",
    ".js",
    ".json",
    ".md",
    ".node.js",
    ".txt",
    ".wasm",
  ]);
});
