// Editor and reader agree: what pandu reads, the schemas accept; what pandu refuses in one file by
// itself, they refuse. Faults between places (an id that is not there, an order) only pandu can
// see.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { faultsOf, filesOf, readJson, root } from "./schemas.mjs";

// Faults of tests/broken that no schema of a single value can tell.
const onlyForPandu = new Set(readJson("tests/schema/only_for_pandu.json"));

const copyOf = (json) => JSON.parse(JSON.stringify(json));

// The asset with the fault of a file of tests/broken; see broken_test.cpp.
function withFault(fault) {
  const asset = copyOf(readJson(`tests/broken/sound/${fault.asset}`));
  const steps = fault.at.slice(1).split("/");
  const last = steps.pop();
  const parent = steps.reduce((json, step) => json[step], asset);
  const copied = fault.copy
    ?.slice(1)
    .split("/")
    .reduce((json, step) => json[step], asset);
  const value = copyOf(copied ?? fault.put ?? JSON.parse(fault.raw ?? "null"));
  if (fault.absent) Array.isArray(parent) ? parent.splice(Number(last), 1) : delete parent[last];
  else if (last === "+") parent.push(value);
  else parent[last] = value;
  return asset;
}

for (const folder of ["assets", "tests/broken/sound"])
  test(`every file of ${folder} fits its schema`, () => {
    const files = filesOf(folder).filter((path) => !path.startsWith("schema/"));
    assert.ok(files.length > 10);
    assert.deepEqual(
      files.flatMap((path) => faultsOf(path, readJson(`${folder}/${path}`))),
      [],
    );
  });

test("a fault is seen by the schemas, unless it lies between places", () => {
  const names = readdirSync(join(root, "tests/broken")).filter((name) => name.endsWith(".json"));
  const unseen = names.filter((name) => {
    const fault = readJson(`tests/broken/${name}`);
    return fault.at && faultsOf(fault.asset, withFault(fault)).length === 0;
  });
  assert.deepEqual(
    unseen,
    [...onlyForPandu].map((name) => `${name}.json`),
  );
});
