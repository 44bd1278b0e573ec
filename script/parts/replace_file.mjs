// A file that is written anew: beside its place, and put there when it is whole. What breaks off
// leaves the one that was there.

import { renameSync, writeFileSync } from "node:fs";

export function replaceFile(path, bytes) {
  const unfinished = `${path}.unfinished`;
  writeFileSync(unfinished, bytes);
  renameSync(unfinished, path);
}
