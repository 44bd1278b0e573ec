// Where the browser is that prints and tests.

import { existsSync } from "node:fs";
import { join } from "node:path";

export function browserProgram() {
  const known = [
    process.env.CHROMIUM,
    join(import.meta.dirname, "../../.cache/chromium/chromium"),
    "/usr/bin/chromium",
    "/usr/bin/google-chrome",
  ];
  const program = known.find((path) => path && existsSync(path));
  if (!program) throw new Error("there is no Chromium here; script/bootstrap installs it");
  return program;
}
