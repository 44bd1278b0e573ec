// The container for developers and the image of the site belong together, and to CI's system. What
// a linter finds in the Dockerfile itself, `npm run lint` says.

import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { exists, read } from "./tree.mjs";

const FOLDER = ".devcontainer";
const container = JSON.parse(read(`${FOLDER}/devcontainer.json`));
const instructions = read("Dockerfile").matchAll(/^FROM (\S+)(?: AS (\S+))?$/gm);
const stages = [...instructions].map(([, from, name]) => ({ from, name }));

test("every stage is Debian 12's, or one of those above it", () => {
  assert.equal(/^ci_system="(.+)"$/m.exec(read("script/parts/system.sh"))[1], "debian 12");
  assert.ok(stages.length > 1);
  stages.forEach(({ from }, at) => {
    const above = stages.slice(0, at).map(({ name }) => name);
    assert.ok(from === "debian:12-slim" || above.includes(from), from);
  });
});

test("what is copied into an image exists", () => {
  const copied = [...read("Dockerfile").matchAll(/^COPY (?!--from)(.+) \S+$/gm)];
  assert.ok(copied.length > 1);
  for (const path of copied.flatMap(([, paths]) => paths.split(" "))) assert.ok(exists(path), path);
});

test("the container for developers is a stage of the Dockerfile", () => {
  const { dockerfile, context, target } = container.build;
  assert.equal(join(FOLDER, dockerfile), "Dockerfile");
  assert.equal(join(FOLDER, context), ".");
  assert.ok(
    stages.some(({ name }) => name === target),
    target,
  );
  assert.ok(exists(container.postCreateCommand));
  const known =
    "name build workspaceMount workspaceFolder postCreateCommand forwardPorts customizations";
  assert.deepEqual(
    Object.keys(container).filter((key) => !known.split(" ").includes(key)),
    [],
  );
});
