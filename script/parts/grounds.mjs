// The names of the grounds, by their codes.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

export function groundNames(root) {
  const folder = join(root, "assets/rules/grounds");
  return readdirSync(folder)
    .map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")))
    .sort((one, other) => one.code - other.code)
    .map(({ ground }) => ground);
}
