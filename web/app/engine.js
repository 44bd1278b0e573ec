// The application in WebAssembly (src/browser/main.cpp), as plain functions on strings. With
// Emscripten's own script it is a file of its own: the page fetches it only when the static page
// stands, and the painter's worker has the same.
import { FIELD_SEPARATOR, PAGE_FIELDS } from "generated/protocol";
import create from "./pandu.js";
import { connect } from "./bridge.js";

// Called in place of what extend() brings: a fault of ours, and treated like every breakdown.
const absent = new Proxy(
  {},
  {
    get: () => () => {
      throw new Error("a part of the program is not here");
    },
  },
);

// `program` is a compiled WebAssembly.Module. Rejects where it cannot run.
export async function createEngine(program) {
  const bridge = await connect(create, program, { placeholder: absent });
  const { module, write, text } = bridge;
  const extended = new Map();

  const demand = (sound) => {
    if (!sound) throw new Error(text());
  };
  const say = (call) => () => {
    call();
    return text();
  };

  return {
    bridge,
    // Throws where the core is not sound.
    start(today, language, core) {
      write([today, language, ""].join(FIELD_SEPARATOR), core);
      demand(module._pandu_start());
    },
    // Another part of the program (script/parts/split.mjs), before the first bundle of its pack;
    // more than once is once.
    extend(name, part) {
      if (!extended.has(name)) {
        const made = WebAssembly.instantiate(part, { primary: bridge.exported });
        extended.set(name, made);
        made.catch(() => extended.delete(name)); // to be asked for again
      }
      return extended.get(name);
    },
    // Another bundle (part_loader.js); throws like start().
    add(bundle) {
      write(bundle);
      demand(module._pandu_add());
    },
    event(id, value) {
      write(id + FIELD_SEPARATOR + value);
      module._pandu_event();
    },
    // What save() said.
    restore(saved) {
      write(saved);
      module._pandu_restore();
    },
    // The page as it is now.
    page() {
      module._pandu_page();
      return bridge.records(PAGE_FIELDS)[0];
    },
    // Whether it may be loaded again.
    settled: () => Boolean(module._pandu_settled()),
    save: say(module._pandu_save),
    calendar: say(module._pandu_calendar),
    letter: say(module._pandu_letter),
  };
}
