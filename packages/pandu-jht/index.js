// In browsers and workers: the program is fetched from beside this file.
import { openGuide } from "./guide.js";

export { FaultyAnswersError } from "./guide.js";

const fetchProgram = async () => {
  const response = await fetch(new URL("check.wasm", import.meta.url));
  if (!response.ok) throw new Error(`pandu-jht: ${response.url} answered ${response.status}`);
  return response.arrayBuffer();
};

export const openPandu = (program) => openGuide(program ?? fetchProgram());
