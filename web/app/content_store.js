// The rules and words as the build wrote them (`pandu bundle`), in pieces: the core that every
// screen needs and what only the learning screens need, each in the words of one language. The
// first visit fetches one. The program is divided in the same way (script/parts/split.mjs).
import { loadFiles } from "./files.js";

const CORE = { id: "content.id.txt", en: "content.en.txt" };
const PROGRAM = "learn.wasm";
const LEARNING = { id: "learn.id.txt", en: "learn.en.txt" };

export const coreFile = (language) => CORE[language];

export class ContentStore {
  // By language, in the order in which they came.
  #core = new Map();
  #learning = new Map();
  // What the learning screens need of the program, compiled; none until it is fetched.
  program;

  constructor(language, core) {
    this.#core.set(language, core);
  }

  // All that is here, in an order in which it can be read.
  get bundles() {
    return [...this.#core.values(), ...this.#learning.values()];
  }

  // Fetches what an application's page wants ("learning", "words" of all languages) and returns
  // what is new. Rejects where something does not come; nothing is then new.
  async fetch(wants) {
    const languages = wants.includes("words") ? Object.keys(CORE) : [...this.#core.keys()];
    const learns = wants.includes("learning") || this.#learning.size > 0;
    const core = languages.filter((language) => !this.#core.has(language));
    const learning = learns ? languages.filter((language) => !this.#learning.has(language)) : [];
    const files = [
      ...core.map((language) => CORE[language]),
      ...learning.map((language) => LEARNING[language]),
    ];
    const program = learns && !this.program ? [PROGRAM] : [];
    const come = await loadFiles([...files, ...program], () => {});
    if (program.length > 0) this.program = await WebAssembly.compile(come.pop());
    core.forEach((language, at) => this.#core.set(language, come[at]));
    learning.forEach((language, at) => this.#learning.set(language, come[core.length + at]));
    return come;
  }
}
