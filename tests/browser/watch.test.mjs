// script/server --watch: what is saved is soon in the served site, and a faulty file leaves the
// last good site as it is. On a copy of what is edited.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { siteFolder } from "./harness.mjs";

const SOON = 120_000; // milliseconds, beside whatever else the machine does

const root = join(siteFolder, "../../..");
const copy = join(root, "build/watch-test"); // in the repository, so that npm's packages are found
let watching, address;
let said = "";

// Waits until `look` finds something, and returns that.
async function until(look, within) {
  for (const end = Date.now() + within; Date.now() < end;) {
    const found = await look();
    if (found) return found;
    await new Promise((passed) => setTimeout(passed, 50));
  }
  throw new Error(`not within ${within} ms; what was said:\n${said}`);
}

before(async () => {
  rmSync(copy, { recursive: true, force: true });
  for (const folder of ["assets", "script", "web"])
    cpSync(join(root, folder), join(copy, folder), { recursive: true });
  watching = spawn(process.execPath, [
    join(copy, "script/parts/watch.mjs"),
    dirname(siteFolder),
    join(copy, "watched"),
    "--port=0",
  ]);
  for (const stream of [watching.stdout, watching.stderr])
    stream.on("data", (words) => (said += words));
  address = await until(() => /http:\S+/.exec(said)?.[0], 60_000);
});
after(() => {
  watching.kill();
  rmSync(copy, { recursive: true, force: true });
});

function edit(name, from, to) {
  const file = join(copy, name);
  const text = readFileSync(file, "utf8");
  assert.ok(text.includes(from), `${name} has no ${from}`);
  writeFileSync(file, text.replace(from, to));
}

const served = async (name) => (await fetch(address + name)).text();

// What the page fetches: its name changes with its content, and stands where it is asked for.
async function fetched(name, by = "index.html") {
  const asking = by === "index.html" ? await served(by) : await fetched(by);
  return served(new RegExp(`files/\\w+/${name}`).exec(asking)[0]);
}

test("a changed sentence is seen, in the page and in what it fetches", async () => {
  edit("assets/text/id.json", "Kapan Anda bisa mengajukan JHT?", "Kalimat yang baru");
  await until(async () => (await served("index.html")).includes("Kalimat yang baru"), SOON);
  assert.match(await fetched("content.id.txt", "page.js"), /Kalimat yang baru/);
  await until(() => /assets\/text\/id\.json: checked, site in \d/.test(said), SOON);
});

test("so are a changed style sheet and a changed script", async () => {
  edit("web/static/style.css", "@font-face", ".watched { color: #123456 }\n@font-face");
  await until(async () => (await fetched("style.css")).includes("#123456"), SOON);
  const script = join(copy, "web/app/page.js");
  writeFileSync(script, `${readFileSync(script, "utf8")}\nglobalThis.watched = "script";\n`);
  await until(async () => (await fetched("page.js")).includes("watched"), SOON);
});

test("a faulty file is told with its place, and the last good site stays", async () => {
  const before = await served("index.html");
  edit("assets/text/id.json", "{", '{ "no.such.text": "Kalimat.", ');
  await until(() => said.includes("the last good site stays"), SOON);
  assert.match(said, /error: text\/en\.json: the text "no\.such\.text" is missing/);
  assert.equal(await served("index.html"), before);
  edit("assets/text/id.json", '{ "no.such.text": "Kalimat.", ', "{");
  edit("assets/text/id.json", "Kalimat yang baru", "Kalimat yang lebih baru");
  await until(async () => (await served("index.html")).includes("lebih baru"), SOON);
});
