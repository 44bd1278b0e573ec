// What of the application is not here yet. A first visit brings the questions and the result in one
// language (loader.js). The words of other languages, and the words and the program of the learning
// screens, are fetched with the first page that wants them. The program is divided in the same way
// (script/parts/split.mjs).
import { CORE_FILES, LEARNING_FILES, Wants } from "generated/protocol";
import { loadFiles } from "./files.js";

const PROGRAM = "learn.wasm";

export class PartLoader {
  // By language, in the order in which they came.
  #core = new Map();
  #learning = new Map();
  #program; // what the learning screens need of it, compiled
  #engine;
  #settled;
  #busy = false;

  // `core` is the first bundle. `engine()` is the one that shows the page, none while it is broken;
  // `settled(came)` hears that there is another page, or that nothing came.
  constructor(language, core, engine, settled) {
    this.#core.set(language, core);
    this.#engine = engine;
    this.#settled = settled;
  }

  // All that is here, in an order in which it can be read.
  get bundles() {
    return [...this.#core.values(), ...this.#learning.values()];
  }

  // What a page wants, once at a time. Where it does not come, the page that says so has a button
  // that asks again.
  async want(wants) {
    if (this.#busy) return;
    this.#busy = true;
    const engine = this.#engine();
    const came = await this.supply(engine, wants);
    this.#busy = false;
    if (engine === this.#engine()) return this.#settled(came);
    // It broke down meanwhile, and the one in its place has not been told.
    if (this.#engine()) this.want(wants);
  }

  // Whether the engine was given what its page wants.
  async supply(engine, wants) {
    try {
      const fresh = await this.#fetch(wants);
      // Nothing is fresh where it came while an engine broke down that had asked for it.
      await this.give(engine, fresh.length > 0 ? fresh : this.bundles);
      return true;
    } catch (error) {
      console.warn(error);
      return false;
    }
  }

  async give(engine, bundles) {
    if (this.#program) await engine.extend(this.#program);
    for (const bundle of bundles) engine.add(bundle);
  }

  // Returns what is new. Rejects where something does not come; nothing is then new.
  async #fetch(wants) {
    const languages = wants.includes(Wants.words)
      ? Object.keys(CORE_FILES)
      : [...this.#core.keys()];
    const learns = wants.includes(Wants.learning) || this.#learning.size > 0;
    const core = languages.filter((language) => !this.#core.has(language));
    const learning = learns ? languages.filter((language) => !this.#learning.has(language)) : [];
    const files = [
      ...core.map((language) => CORE_FILES[language]),
      ...learning.map((language) => LEARNING_FILES[language]),
    ];
    const program = learns && !this.#program ? [PROGRAM] : [];
    const come = await loadFiles([...files, ...program], () => {});
    if (program.length > 0) this.#program = await WebAssembly.compile(come.pop());
    core.forEach((language, at) => this.#core.set(language, come[at]));
    learning.forEach((language, at) => this.#learning.set(language, come[core.length + at]));
    return come;
  }
}
