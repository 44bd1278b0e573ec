// The five examples of the package's README do what it says, in a project that has installed it.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { browserProgram } from "../../script/parts/browser.mjs";
import { serve } from "../../script/serve.mjs";
import { FLAGS } from "../browser/harness.mjs";
import { install, root } from "./installed.mjs";

const readme = readFileSync(join(root, "packages/pandu-jht/README.md"), "utf8");

// { title, codes: [{ language, code }] } of each numbered section; the last code is what it prints.
const examples = readme
  .split(/^## /m)
  .filter((section) => /^\d/.test(section))
  .map((section) => ({
    title: section.split("\n")[0],
    codes: [...section.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language, code]) => ({
      language,
      code,
    })),
  }));

let installed;
let server;
let browser;

before(async () => {
  installed = install();
  server = await serve(installed.folder, { port: 0 });
  browser = await chromium.launch({ executablePath: browserProgram(), args: FLAGS });
});
after(async () => {
  await browser?.close();
  await server?.close();
  installed?.remove();
});

const file = (name) => join(installed.folder, name);
const run = (program, ...words) =>
  execFileSync(program, words, { cwd: installed.folder, encoding: "utf8" });

// Writes each code under the name in its first line.
function writeCodes(codes) {
  for (const { code } of codes) writeFileSync(file(/[\w.]+\.\w+/.exec(code)[0]), code);
}

const inNode = (name) => (codes) => {
  writeCodes(codes);
  return run(process.execPath, name);
};

// As a bundler puts them together for browsers.
async function inWorker(codes) {
  writeCodes(codes);
  await build({
    entryPoints: [file("worker.js")],
    bundle: true,
    format: "esm",
    outfile: file("worker.js"),
    allowOverwrite: true,
    logLevel: "error",
  });
  for (const name of ["check.wasm", "lists.wasm"])
    writeFileSync(file(name), readFileSync(join(installed.home, name)));
  writeFileSync(file("page.html"), '<script type="module" src="page.js"></script>');
  const page = await browser.newPage();
  const said = page.waitForEvent("console", (message) => message.type() === "log");
  await page.goto(`${server.address}page.html`);
  const text = (await said).text();
  await page.close();
  return `${text}\n`;
}

async function inPage([{ code }]) {
  writeFileSync(file("element.html"), code);
  const page = await browser.newPage();
  await page.goto(`${server.address}element.html`);
  const shown = page.locator("pandu-check [part=outcome], pandu-check [part=day]");
  await shown.nth(1).waitFor();
  const text = (await shown.allInnerTexts()).join("\n");
  await page.close();
  return `${text}\n`;
}

function inC([{ code }]) {
  writeFileSync(file("verdict.c"), code);
  const library = join(root, "build/native/src/library");
  const include = `-I${join(root, "src/library/include")}`;
  const flags = ["-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-Werror"];
  const linked = [`-L${library}`, "-lpandu", `-Wl,-rpath,${library}`];
  run("cc", ...flags, include, "verdict.c", "-o", "verdict", ...linked);
  return run(file("verdict"));
}

const ways = [inNode("verdict.mjs"), inWorker, inPage, inNode("list.mjs"), inC];

test("there are five examples", () => assert.equal(examples.length, ways.length));

examples.forEach(({ title, codes }, at) =>
  test(title, async () => {
    const printed = codes.at(-1);
    assert.equal(printed.language, "text");
    assert.equal(await ways[at](codes.slice(0, -1)), printed.code);
  }),
);
