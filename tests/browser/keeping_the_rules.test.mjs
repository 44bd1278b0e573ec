// docs/keeping-the-rules.md, done as it is written: every edit made and every command typed, in the
// folder that the archive makes, by somebody who has nothing else. What it quotes is told.

import assert from "node:assert/strict";
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { edit, steps } from "../docs/worked_examples.mjs";
import { siteFolder } from "./harness.mjs";

const root = join(siteFolder, "../../..");
const ARCHIVE = "pandu-jht-rules.tar.gz";
// What a terminal has on any Linux.
const PATH = "/usr/bin:/bin";
const LIMIT = 16 << 20; // bytes that a command may print

let folder, here;
before(() => {
  folder = here = mkdtempSync(join(tmpdir(), "pandu-keeping-"));
  execFileSync(join(root, "script/parts/rules_archive.sh"), [join(folder, ARCHIVE)]);
});
after(() => rmSync(folder, { recursive: true }));

// 2 where a fault is told, 1 where a rule's change is, as docs/command.md says.
function exitCodeOf({ command, told }) {
  if (told.some((line) => /^\d+ faults? in /.test(line))) return 2;
  const tells =
    command.startsWith("./pandu diff ") && !told.some((line) => line.startsWith("Nothing changes"));
  return tells ? 1 : 0;
}

function assertTold({ command, told }, output) {
  const lines = output.split("\n");
  let at = 0;
  for (const line of told) {
    const found = lines.findIndex((one, i) => i >= at && one.startsWith(line));
    assert.ok(found >= 0, `${command}\ndoes not tell, in this order:\n${line}\nbut:\n${output}`);
    at = found + 1;
  }
}

function type(step) {
  const [, into] = /^cd (\S+)$/.exec(step.command) ?? [];
  if (into) {
    here = join(here, into);
    return;
  }
  const ran = spawnSync("/bin/sh", ["-c", step.command], {
    cwd: here,
    env: { PATH },
    encoding: "utf8",
    maxBuffer: LIMIT,
  });
  assert.equal(ran.status, exitCodeOf(step), `${step.command}\n${ran.stdout}${ran.stderr}`);
  assertTold(step, ran.stdout + ran.stderr);
}

// It serves until somebody presses Ctrl-C.
async function look(step) {
  const running = spawn("/bin/sh", ["-c", `exec ${step.command}`], { cwd: here, env: { PATH } });
  let said = "";
  const ended = new Promise((over) => running.on("close", over));
  const address = await new Promise((found, failed) => {
    const listen = (words) => {
      said += words;
      const told = /^(http:\S+) .*\n/m.exec(said);
      if (told) found(told[1]);
    };
    running.stdout.on("data", listen);
    running.stderr.on("data", listen);
    ended.then(() => failed(new Error(`${step.command}\n${said}`)));
  });
  const page = await fetch(address);
  assert.equal(page.status, 200);
  assert.match(await (await fetch(new URL("/beside", address))).text(), /20000000/);
  running.kill("SIGINT");
  await ended;
  assertTold(step, said);
}

test("every edit can be made and every command says what the guide says", async () => {
  let looks = 0;
  for (const step of steps()) {
    if (step.file) edit(here, step);
    else if (step.command.includes(" preview ")) looks += (await look(step), 1);
    else type(step);
  }
  assert.equal(looks, 1);
});

test("what comes out is a guide with the change, in a folder and in one file", () => {
  const site = readFileSync(join(here, "new-site/index.html"), "utf8");
  assert.match(site, /Kapan JHT Anda bisa diajukan\?/);
  // The one file is of the first example.
  assert.match(readFileSync(join(here, "pandu-jht.html"), "utf8"), /Kapan Anda bisa mengajukan/);
  assert.match(readFileSync(join(here, "limit.html"), "utf8"), /1 March 2027/);
});
