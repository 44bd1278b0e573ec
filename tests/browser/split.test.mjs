// The build divides the program by what can be reached through the doors of each part alone.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { functionNames, withFunctionNames } from "../../script/parts/function_names.mjs";
import { PARTS, splitProgram } from "../../script/parts/split.mjs";

// Names as the compiler writes them, escaped as in the text form of a program.
const [results, lessons] = PARTS.map(({ doors }) => doors.map((name) => `$pandu::${name}`));

// `shared` is called from everywhere, `verdict` behind the doors of both parts, `inner` behind
// those of the last alone, `pointed` by its address.
const text = (first, last) => `(module
  (memory (export "memory") 1)
  (table (export "table") 1 funcref)
  (elem (i32.const 0) $pointed)
  (global $depth (mut i32) (i32.const 7))
  (func $shared (param i32) (result i32) (i32.mul (local.get 0) (global.get $depth)))
  (func $verdict (param i32) (result i32) (i32.add (call $shared (local.get 0)) (i32.const 500)))
  (func $inner (param i32) (result i32) (i32.add (call $verdict (local.get 0)) (i32.const 1000000)))
  (func $pointed (result i32) (i32.const 3000000))
  ${first.map((name) => `(func ${name} (param i32) (result i32) (call $verdict (local.get 0)))`).join("\n")}
  ${last.map((name) => `(func ${name} (param i32) (result i32) (call $inner (local.get 0)))`).join("\n")}
  (func (export "result") (param i32) (result i32)
    ${first.map((name) => `(drop (call ${name} (local.get 0)))`).join("\n")}
    (i32.add (call $shared (i32.const 2)) (call ${first[0]} (local.get 0))))
  (func (export "lesson") (param i32) (result i32)
    ${last.map((name) => `(drop (call ${name} (local.get 0)))`).join("\n")}
    (call ${last[0]} (local.get 0))))`;

let folder;
before(() => {
  folder = mkdtempSync(join(tmpdir(), "pandu-split-test-"));
});
after(() => rmSync(folder, { recursive: true }));

function assembled(source) {
  const [written, program] = ["whole.wat", "whole.wasm"].map((name) => join(folder, name));
  writeFileSync(written, source);
  execFileSync("wasm-as", ["-g", written, "-o", program]);
  return program;
}

function split(first, last) {
  const start = join(folder, "first.wasm");
  splitProgram(assembled(text(first, last)), start, folder);
  return [start, ...PARTS.map(({ file }) => join(folder, file))].map(
    (file) => new WebAssembly.Module(readFileSync(file)),
  );
}

const placeholder = new Proxy(
  {},
  {
    get: () => () => {
      throw new Error("not here");
    },
  },
);

test("what stands behind the doors of a part comes with it, and then answers", async () => {
  const [start, result, learn] = split(results, lessons);
  const { exports } = await WebAssembly.instantiate(start, { placeholder });
  assert.throws(() => exports.result(5), /not here/);
  assert.throws(() => exports.lesson(5), /not here/);
  await WebAssembly.instantiate(result, { primary: exports });
  assert.equal(exports.result(5), 14 + 35 + 500);
  assert.throws(() => exports.lesson(5), /not here/);
  await WebAssembly.instantiate(learn, { primary: exports });
  assert.equal(exports.lesson(5), 35 + 500 + 1000000);
});

test("what two parts call comes with the earlier one", async () => {
  const [start, , learn] = split(results, lessons);
  const { exports } = await WebAssembly.instantiate(start, { placeholder });
  await WebAssembly.instantiate(learn, { primary: exports });
  assert.throws(() => exports.lesson(5), /not here/, "the last needs the result's");
});

test("what is called by its address stays, and so does what all call", () => {
  const [start, result] = split(results, lessons);
  const shared = 1; // `verdict`, which the last part calls from outside
  assert.equal(WebAssembly.Module.imports(start).length, results.length + lessons.length + shared);
  const taken = WebAssembly.Module.imports(result).filter(({ kind }) => kind === "function");
  assert.equal(taken.length, 1, "it takes `shared` from the first");
});

test("a door that is not there, or is there twice, is told", () => {
  assert.throws(() => split(results, lessons.slice(1)), /0 functions are named/);
  assert.throws(() => split(results, [...lessons, `${lessons[0]}.again`]), /2 functions are named/);
});

test("functions are named anew, and a program without names is told", () => {
  const bytes = readFileSync(assembled(text(results, lessons)));
  const names = functionNames(bytes);
  assert.ok([...names.values()].includes("verdict"));
  const others = new Map([...names.keys()].map((at) => [at, `f${at}`]));
  const renamed = withFunctionNames(bytes, others);
  assert.deepEqual(functionNames(renamed), others);
  assert.ok(WebAssembly.validate(renamed));
  assert.throws(() => functionNames(bytes.subarray(0, 8)), /holds no names/);
});
