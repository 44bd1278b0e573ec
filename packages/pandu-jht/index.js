// In browsers and workers: the program is fetched from beside this file.
import { fetchProgram } from "./fetched.js";
import { openGuide } from "./guide.js";

export { FaultyAnswersError } from "./guide.js";

export const openPandu = (program) => openGuide(program ?? fetchProgram("check.wasm"));
