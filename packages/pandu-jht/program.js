// A program of WebAssembly that lends nothing but memory: how texts get in and out of it.

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

// What little such a program asks of its host: a way to end, and, where it reads workbooks, a
// number that nobody can foresee, by which those who make files cannot slow it down. It takes the
// time for that.
const importsFor = (memory) => ({
  env: { emscripten_notify_memory_growth: () => {}, setTempRet0: () => {} },
  wasi_snapshot_preview1: {
    proc_exit: (code) => {
      throw new Error(`pandu-jht: the program ended (${code}); there may be too little memory`);
    },
    clock_time_get: (...given) => {
      const place = given[given.length - 1];
      crypto.getRandomValues(new Uint8Array(memory(), place, 8).fill(0).subarray(0, 4));
      return 0;
    },
  },
});

// `source`: the bytes of the program, or the program compiled (WebAssembly.Module).
export async function startProgram(source) {
  const given = await source;
  const module = given instanceof WebAssembly.Module ? given : await WebAssembly.compile(given);
  const instance = await WebAssembly.instantiate(
    module,
    importsFor(() => instance.exports.memory.buffer),
  );
  instance.exports._initialize();
  return new Program(instance.exports);
}

export class Program {
  // The program's functions.
  functions;

  constructor(functions) {
    this.functions = functions;
  }

  get memory() {
    return this.functions.memory.buffer;
  }

  // Calls `work` with the place and the size of some bytes, which are there until it returns. A
  // zero stands behind them.
  withBytes(given, work) {
    const bytes = typeof given === "string" ? encoder.encode(given) : given;
    const place = this.functions.malloc(bytes.length + 1);
    try {
      const target = new Uint8Array(this.memory, place, bytes.length + 1);
      target.set(bytes);
      target[bytes.length] = 0;
      return work(place, bytes.length);
    } finally {
      this.functions.free(place);
    }
  }

  bytes(place, size) {
    return new Uint8Array(this.memory, place, size).slice();
  }

  // A text that ends with a zero.
  text(place) {
    const bytes = new Uint8Array(this.memory, place);
    return decoder.decode(bytes.subarray(0, bytes.indexOf(0)));
  }
}
