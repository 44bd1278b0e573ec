// The application in WebAssembly (src/browser/main.cpp), as plain functions on strings.
export const SEPARATOR = "\x1f";
const encoder = new TextEncoder();
const decoder = new TextDecoder();

// Emscripten's own script, fetched only when the static page stands.
export const loadGlue = () => import("./pandu.js");

// Called in place of what extend() brings: a fault of ours, and treated like every breakdown.
const absent = new Proxy(
  {},
  {
    get: () => () => {
      throw new Error("learn.wasm is not here");
    },
  },
);

// `program` is a compiled WebAssembly.Module. Rejects where it cannot run.
export async function createEngine(program) {
  const { default: createPandu } = await loadGlue();
  let exported, extended;
  const module = await new Promise((resolve, reject) => {
    createPandu({
      instantiateWasm(imports, receive) {
        const begun = WebAssembly.instantiate(program, { ...imports, placeholder: absent });
        begun.then((instance) => {
          exported = instance.exports;
          receive(instance);
        }, reject);
        return {};
      },
    }).then(resolve, reject);
  });

  const write = (...parts) => {
    const size = parts.reduce((sum, part) => sum + part.byteLength, 0);
    let at = module._pandu_inbox(size);
    for (const part of parts) {
      module.HEAPU8.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
      at += part.byteLength;
    }
  };
  const writeFields = (...fields) => write(encoder.encode(fields.join(SEPARATOR)));
  const read = () => {
    const at = module._pandu_outbox();
    return decoder.decode(module.HEAPU8.subarray(at, at + module._pandu_outbox_size()));
  };
  const readPage = () => {
    const [language, title, fragment, focus, wants, after, order, html] = read().split(SEPARATOR);
    return { language, title, fragment, focus, wants, after: Number(after), order, html };
  };

  return {
    // The first page; throws where the core is not sound.
    start(today, language, core) {
      write(encoder.encode([today, language, ""].join(SEPARATOR)), core);
      if (!module._pandu_start()) throw new Error(read());
      return readPage();
    },
    // The rest of the program (script/parts/split.mjs), before the first learning bundle; more than
    // once is once.
    extend(rest) {
      extended ??= WebAssembly.instantiate(rest, { primary: exported }).catch((error) => {
        extended = undefined; // to be asked for again
        throw error;
      });
      return extended;
    },
    // Another bundle (content_store.js); throws like start().
    add(bundle) {
      write(bundle);
      if (!module._pandu_add()) throw new Error(read());
      return readPage();
    },
    event(id, value) {
      writeFields(id, value);
      module._pandu_event();
      return readPage();
    },
    save() {
      module._pandu_save();
      return read();
    },
    calendar() {
      module._pandu_calendar();
      return read();
    },
    letter() {
      module._pandu_letter();
      return read();
    },
    restore(saved) {
      writeFields(saved);
      module._pandu_restore();
      return readPage();
    },
    fonts(regular, bold, icon) {
      write(regular, bold, icon);
      module._pandu_fonts(regular.byteLength, bold.byteLength, icon.byteLength);
    },
    // On the page's canvas, or another; false where there is no WebGL.
    openCanvas(canvas) {
      module.specialHTMLTargets["#canvas"] = canvas;
      return Boolean(module._pandu_open_canvas());
    },
    // Whether painting would not wait for the GPU.
    canvasReady: () => Boolean(module._pandu_canvas_ready()),
    // Waits for the GPU: to be asked some time after the first paint.
    canvasWorks: () => Boolean(module._pandu_canvas_works()),
    closeCanvas: () => module._pandu_close_canvas(),
    paint({ numbers, texts }) {
      write(numbers, texts);
      return module._pandu_paint(numbers.length);
    },
    // Bytes of WebAssembly's memory.
    memory: () => module.HEAPU8.byteLength,
    painted() {
      module._pandu_painted();
      const fields = read().split(SEPARATOR);
      const items = [];
      for (let at = 0; at + 5 < fields.length; at += 6) {
        const [x, y, width, height, checked] = fields.slice(at + 1, at + 6).map(Number);
        items.push({ id: fields[at], x, y, width, height, checked: checked === 1 });
      }
      return items;
    },
  };
}
