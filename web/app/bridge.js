// Speaks with a program of WebAssembly, as src/browser/bridge.h says.
import { FIELD_SEPARATOR } from "generated/protocol";

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

const bytesOf = (part) =>
  typeof part === "string"
    ? encoder.encode(part)
    : new Uint8Array(part.buffer, part.byteOffset, part.byteLength);

// `create` is Emscripten's function, `program` a compiled WebAssembly.Module, `more` are imports
// besides Emscripten's. Rejects where it cannot run.
export async function connect(create, program, more) {
  let exported;
  const module = await new Promise((resolve, reject) => {
    create({
      // Else Emscripten looks for the program beside the page, whose address may be none
      // (a document inside another, "about:srcdoc"), and stops.
      locateFile: (name) => name,
      instantiateWasm(imports, receive) {
        WebAssembly.instantiate(program, { ...imports, ...more }).then((instance) => {
          exported = instance.exports;
          receive(instance);
        }, reject);
        return {};
      },
    }).then(resolve, reject);
  });
  const said = () => {
    const at = module._bridge_outbox();
    return module.HEAPU8.subarray(at, at + module._bridge_outbox_size());
  };
  return {
    module,
    exported,
    // Texts and bytes, one after the other, for the next call.
    write(...parts) {
      const written = parts.map(bytesOf);
      let at = module._bridge_inbox(written.reduce((sum, { length }) => sum + length, 0));
      for (const bytes of written) {
        module.HEAPU8.set(bytes, at);
        at += bytes.length;
      }
    },
    // What the last call had to say.
    bytes: () => said().slice(),
    text: () => decoder.decode(said()),
    // The same by the names of its fields, as often as they stand there.
    records(names) {
      const fields = decoder.decode(said()).split(FIELD_SEPARATOR);
      const records = [];
      while (fields.length >= names.length)
        records.push(Object.fromEntries(names.map((name) => [name, fields.shift()])));
      return records;
    },
    memory: () => module.HEAPU8.byteLength,
  };
}
