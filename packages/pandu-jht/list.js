// In browsers and workers: the program is fetched from beside this file, once the first list comes.
import { judgeWith } from "./lists.js";
import { fetchProgram } from "./fetched.js";

export { FaultyAnswersError } from "./guide.js";
export { UnreadableListError } from "./lists.js";

export const judgeList = judgeWith(async () =>
  WebAssembly.compile(await fetchProgram("lists.wasm")),
);
