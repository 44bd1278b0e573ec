// What a build hands out depends on the commit alone: not on the folder, the time zone, the
// language of the machine or chance. `script/reproduce` compares two whole builds; here is what can
// be seen of one.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { siteFolder } from "./harness.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const parts = join(root, "build/web/parts");
const pandu = join(root, "build/native/pandu");
const script = (name) => join(root, "script/parts", name);

let folder;
before(() => {
  folder = mkdtempSync(join(tmpdir(), "pandu-again-"));
});
after(() => rmSync(folder, { recursive: true }));

const filesIn = (place) =>
  readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".pdf"))
    .map((entry) => join(entry.parentPath, entry.name).slice(place.length + 1))
    .sort();

const digestOf = (file) => createHash("sha256").update(readFileSync(file)).digest("hex");
const digests = (place) => filesIn(place).map((file) => `${file} ${digestOf(join(place, file))}`);

// Everything that `pandu` writes for the site, as on another machine.
function written(name, surroundings) {
  const place = join(folder, name);
  mkdirSync(place);
  for (const command of ["site", "paper", "bundle"]) {
    mkdirSync(join(place, command));
    execFileSync(pandu, [command, join(place, command)], {
      cwd: place,
      env: { ...process.env, ...surroundings },
      stdio: "ignore",
    });
  }
  return digests(place);
}

test("the program writes the same pages wherever it runs", () => {
  const here = written("here", { TZ: "Asia/Jakarta", LC_ALL: "C" });
  assert.ok(here.length > 200);
  assert.deepEqual(
    written("a-folder-with-a-longer-name", {
      TZ: "America/Los_Angeles",
      LC_ALL: "C.UTF-8",
      HOME: "/",
    }),
    here,
  );
});

test("fonts and the finished site come out the same once more", () => {
  const fonts = join(folder, "fonts");
  execFileSync("node", [script("fonts.mjs"), join(parts, "icons.txt"), fonts], { stdio: "ignore" });
  assert.deepEqual(digests(fonts), digests(join(parts, "site/fonts")));
  const site = join(folder, "published");
  execFileSync(pandu, ["site", "--site", join(parts, "site"), site], {
    env: { TZ: "America/Los_Angeles" },
    stdio: "ignore",
  });
  assert.deepEqual(digests(site), digests(siteFolder));
});

test("no file names the folder that it was built in", () => {
  const there = Buffer.from(root);
  for (const file of filesIn(siteFolder).filter((name) => !/\.(br|gz)$/.test(name))) {
    assert.equal(readFileSync(join(siteFolder, file)).includes(there), false, file);
  }
});
