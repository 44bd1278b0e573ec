// In Node.js: the program is read from beside this file, once the first list comes.
import { readFile } from "node:fs/promises";
import { judgeWith } from "./lists.js";

export { FaultyAnswersError } from "./guide.js";
export { UnreadableListError } from "./lists.js";

export const judgeList = judgeWith(async () =>
  WebAssembly.compile(await readFile(new URL("lists.wasm", import.meta.url))),
);
