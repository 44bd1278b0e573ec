// In Node.js: the program is read from beside this file.
import { readFile } from "node:fs/promises";
import { openGuide } from "./guide.js";

export { FaultyAnswersError } from "./guide.js";

export const openPandu = (program) =>
  openGuide(program ?? readFile(new URL("check.wasm", import.meta.url)));
