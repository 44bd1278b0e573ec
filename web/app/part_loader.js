// What of the application is not here yet. A first visit brings the questions in one language
// (loader.js). The words of other languages, and the words and the program of results and of the
// learning screens, are fetched with the first page that wants them, or before one does. The
// program is divided in the same way (script/parts/split.mjs).
import { CORE_FILES, LEARNING_FILES, RESULT_FILES, Wants } from "generated/protocol";
import { loadFiles } from "./files.js";

// In the order in which they come: each needs those before it.
const PACKS = [
  { files: CORE_FILES },
  { wanted: Wants.result, files: RESULT_FILES, program: "result.wasm" },
  { wanted: Wants.learning, files: LEARNING_FILES, program: "learn.wasm" },
];

export class PartLoader {
  #came = PACKS.map(() => new Map()); // of each pack: language -> bundle, in the order of coming
  #programs = new Map(); // name -> what the screens of a pack need of the program, compiled
  #engine;
  #settled;
  #busy = false;
  #ahead; // a promise: what is being fetched before a page wants it

  // `core` is the first bundle. `engine()` is the one that shows the page, none while it is broken;
  // `settled(came)` hears that there is another page, or that nothing came.
  constructor(language, core, engine, settled) {
    this.#came[0].set(language, core);
    this.#engine = engine;
    this.#settled = settled;
  }

  // All that is here, in an order in which it can be read.
  get bundles() {
    return this.#came.flatMap((bundles) => [...bundles.values()]);
  }

  // What a page wants, once at a time. Where it does not come, the page that says so has a button
  // that asks again.
  async want(wants) {
    if (this.#busy) return;
    this.#busy = true;
    await this.#ahead;
    const engine = this.#engine();
    const came = await this.supply(engine, wants);
    this.#busy = false;
    if (engine === this.#engine()) return this.#settled(came);
    // It broke down meanwhile, and the one in its place has not been told.
    if (this.#engine()) this.want(wants);
  }

  // What no page wants yet, but the next may: once. Where it does not come, that page will ask.
  bringAhead(wants) {
    const { bundles, programs } = this.#absent(wants);
    if (bundles.length + programs.length > 0) this.#ahead ??= this.supply(this.#engine(), wants);
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
    for (const [name, program] of this.#programs) await engine.extend(name, program);
    for (const bundle of bundles) engine.add(bundle);
  }

  // What is not here of it: bundles { at (of which pack), language, file }, and names of programs.
  #absent(wants) {
    const languages = wants.includes(Wants.words)
      ? Object.keys(CORE_FILES)
      : [...this.#came[0].keys()];
    const last = PACKS.reduce(
      (found, { wanted }, at) => (wants.includes(wanted) || this.#came[at].size > 0 ? at : found),
      0,
    );
    const bundles = PACKS.slice(0, last + 1).flatMap(({ files }, at) =>
      languages
        .filter((language) => !this.#came[at].has(language))
        .map((language) => ({ at, language, file: files[language] })),
    );
    const programs = PACKS.slice(1, last + 1)
      .map(({ program }) => program)
      .filter((name) => !this.#programs.has(name));
    return { bundles, programs };
  }

  // Returns what is new. Rejects where something does not come; nothing is then new.
  async #fetch(wants) {
    const { bundles, programs } = this.#absent(wants);
    const come = await loadFiles([...bundles.map(({ file }) => file), ...programs], () => {});
    const compiled = await Promise.all(
      come.slice(bundles.length).map((bytes) => WebAssembly.compile(bytes)),
    );
    programs.forEach((name, at) => this.#programs.set(name, compiled[at]));
    return bundles.map(({ at, language }, place) => {
      this.#came[at].set(language, come[place]);
      return come[place];
    });
  }
}
