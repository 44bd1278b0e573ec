// The build divides the program by what can be reached through its doors alone.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { DOORS, splitProgram } from "../../script/parts/split.mjs";

// Names as the compiler writes them, escaped as in the text form of a program.
const doors = DOORS.map((name) => `$pandu::${name}`);

// `shared` is called from both sides, `inner` behind the doors alone, `pointed` by its address.
const text = (names) => `(module
  (memory (export "memory") 1)
  (table (export "table") 1 funcref)
  (elem (i32.const 0) $pointed)
  (global $depth (mut i32) (i32.const 7))
  (func $shared (param i32) (result i32) (i32.mul (local.get 0) (global.get $depth)))
  (func $inner (param i32) (result i32) (i32.add (call $shared (local.get 0)) (i32.const 1000000)))
  (func $pointed (result i32) (i32.const 3000000))
  ${names.map((name) => `(func ${name} (param i32) (result i32) (call $inner (local.get 0)))`).join("\n")}
  (func (export "enter") (param i32) (result i32)
    ${names.map((name) => `(drop (call ${name} (local.get 0)))`).join("\n")}
    (i32.add (call $shared (i32.const 2)) (call ${names[0]} (local.get 0)))))`;

let folder;
before(() => {
  folder = mkdtempSync(join(tmpdir(), "pandu-split-test-"));
});
after(() => rmSync(folder, { recursive: true }));

function split(names) {
  const [source, program, first, rest] = ["whole.wat", "whole.wasm", "first.wasm", "rest.wasm"].map(
    (name) => join(folder, name),
  );
  writeFileSync(source, text(names));
  execFileSync("wasm-as", ["-g", source, "-o", program]);
  splitProgram(program, first, rest);
  return [first, rest].map((file) => new WebAssembly.Module(readFileSync(file)));
}

test("what stands behind the doors comes later, and then answers", async () => {
  const [first, rest] = split(doors);
  const placeholder = new Proxy(
    {},
    {
      get: () => () => {
        throw new Error("not here");
      },
    },
  );
  const { exports } = await WebAssembly.instantiate(first, { placeholder });
  assert.throws(() => exports.enter(5), /not here/);
  await WebAssembly.instantiate(rest, { primary: exports });
  assert.equal(exports.enter(5), 14 + 35 + 1000000);
});

test("what is called by its address stays, and so does what both sides call", () => {
  const [first, rest] = split(doors);
  assert.equal(WebAssembly.Module.imports(first).length, doors.length);
  const taken = WebAssembly.Module.imports(rest).filter(({ kind }) => kind === "function");
  assert.equal(taken.length, 1, "the rest takes `shared` from the first");
});

test("a door that is not there, or is there twice, is told", () => {
  assert.throws(() => split(doors.slice(1)), /0 functions are named/);
  assert.throws(() => split([...doors, `${doors[0]}.again`]), /2 functions are named/);
});
